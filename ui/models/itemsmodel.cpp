// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/itemsmodel.h"

#include "core/orders/parcels.h"
#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/whenwords.h"

namespace tradeit {

namespace {

const StockItem *stockOf(const OrderLine &line, const QList<StockItem> &stock)
{
    const ProductId wanted = line.variation ? line.variation : line.product;
    const auto found = std::find_if(stock.cbegin(), stock.cend(),
                                    [wanted](const StockItem &item) { return wanted && item.product == wanted; });
    return found == stock.cend() ? nullptr : &*found;
}

/// What the customer chose: visible, short, plain members only.
QStringList choicesOf(const OrderLine &line)
{
    QStringList choices;
    for (const MetaEntry &entry : line.meta) {
        const QString value = entry.value.isString() ? words::harmless(entry.value.toString(), 40) : QString();
        if (!entry.key.startsWith(u'_') && !value.isEmpty())
            choices.append(words::harmless(entry.key, 30) + u' ' + value);
    }
    return choices;
}

Amount priceOf(const OrderLine &line)
{
    return line.quantity > 1 ? Amount::fromMillionths(line.subtotal.millionths() / line.quantity) : line.subtotal;
}

} // namespace

ItemsModel::ItemsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

ItemsModel::Row ItemsModel::rowOf(const OrderLine &line, const OrderView &view, const QDateTime &now,
                                  const QLocale &locale)
{
    const QString &currency = view.stored.order.currency;
    Row row{.name = words::harmless(line.name, 300),
            .quantity = locale.toString(line.quantity),
            .stock = QString(QChar(0x2013)),
            .stockTip = tr("The stock has not been read yet."),
            .sum = words::amountDigits(line.total, currency, locale)};
    const Amount each = priceOf(line).rounded(currencyDecimals(currency));
    QStringList second = {tr("%1 each").arg(words::amountDigits(each, currency, locale))};
    if (!line.sku.isEmpty())
        second.prepend(words::harmless(line.sku, 40));
    if (const int refunded = refundedQuantity(view.stored.order, line.id))
        second.append(tr("%n refunded", nullptr, refunded));
    row.second = (second + choicesOf(line)).join(QStringLiteral(" · "));
    const StockItem *item = stockOf(line, view.stock);
    if (!item)
        return row;
    const QString age = words::agoWords(item->asOf, now);
    if (item->gone) {
        row.stock = tr("gone");
        row.stockTip = tr("The shop no longer has this product, as of %1.").arg(age);
    } else if (item->managed && item->quantity) {
        row.stock = locale.toString(*item->quantity);
        row.stockTip = tr("Left in the shop, read %1.").arg(age);
    } else {
        row.stock = item->status == u"outofstock" ? tr("none") : tr("yes");
        row.stockTip = tr("The shop does not count this product; read %1.").arg(age);
    }
    return row;
}

void ItemsModel::setOrder(const OrderView &view, const QDateTime &now, const QLocale &locale)
{
    QList<Row> rows;
    rows.reserve(view.stored.order.lines.size());
    for (const OrderLine &line : view.stored.order.lines)
        rows.append(rowOf(line, view, now, locale));
    for (const ReviewRow &review : view.review) {
        if (review.check != Check::Stock || review.state == CheckState::Ok)
            continue;
        for (const QString &finding : review.detail.split(QStringLiteral("; ")))
            if (const qsizetype line = finding.section(u':', 0, 0).mid(5).toLongLong() - 1;
                line >= 0 && line < rows.size() && !finding.endsWith(u"not read"))
                rows[line].isShort = true;
    }
    if (view.stored.oid != m_order || rows.size() != m_rows.size()) {
        beginResetModel();
        m_order = view.stored.oid;
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void ItemsModel::clear()
{
    beginResetModel();
    m_order = {};
    m_rows.clear();
    endResetModel();
}

int ItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QString ItemsModel::textOf(const Row &row, ItemColumn column) const
{
    switch (column) {
    case ItemColumn::Item:
        return row.name;
    case ItemColumn::Quantity:
        return row.quantity;
    case ItemColumn::Stock:
        return row.stock;
    case ItemColumn::Sum:
        return row.sum;
    }
    return {};
}

QVariant ItemsModel::tipOf(const Row &row, ItemColumn column) const
{
    if (column == ItemColumn::Item)
        return QString(row.name + u'\n' + row.second);
    return column == ItemColumn::Stock ? QVariant(row.stockTip) : QVariant();
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<ItemColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return tipOf(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == ItemColumn::Item
                                                     ? Qt::AlignLeading | Qt::AlignVCenter
                                                     : Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return column == ItemColumn::Item ? tr("%1, %2, quantity %3, in stock %4, sum %5")
                                                .arg(row.name, row.second, row.quantity, row.stock, row.sum)
                                          : textOf(row, column);
    case SecondLine:
        return column == ItemColumn::Item ? row.second : QString();
    case Short:
        return column == ItemColumn::Stock && row.isShort;
    default:
        return {};
    }
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter
                                                              : Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<ItemColumn>(section)) {
    case ItemColumn::Item:
        return tr("Item");
    case ItemColumn::Quantity:
        return tr("Qty");
    case ItemColumn::Stock:
        return tr("In stock");
    case ItemColumn::Sum:
        return tr("Sum");
    }
    return {};
}

} // namespace tradeit
