// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderlist/ordercelldelegate.h"

#include "ui/look/chip.h"
#include "ui/look/icons.h"
#include "ui/models/ordertablemodel.h"
#include "ui/parts/moneytext.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr int side = 6;      ///< padding of a cell
constexpr int chipSide = 2;  ///< between the dot's place and the chip
constexpr int iconAfter = 4; ///< between an icon and its word

QVariant raw(const QModelIndex &index, OrderRole role)
{
    return index.data(static_cast<int>(role));
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const auto column = static_cast<OrderColumn>(index.column());
    if (column == OrderColumn::Number || column == OrderColumn::Customer)
        font.setBold(raw(index, OrderRole::Unconfirmed).toBool());
    return font;
}

MoneyText moneyOf(const QModelIndex &index)
{
    return {.number = raw(index, OrderRole::AmountWords).toString(),
            .currency = raw(index, OrderRole::Currency).toString()};
}

/// The inside of a cell above the row's line.
QRect inside(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(side, 0, -side, -1);
}

/// A table does not tell its delegate where a column stands: the row's bar belongs to the first one in sight.
bool isFirst(const QStyleOptionViewItem &option, int column)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return column == 0;
    const QHeaderView *header = table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int logical = header->logicalIndex(place); !header->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

struct Sign
{
    QString icon;
    QColor look::Tokens::*ink = nullptr; ///< null: at rest
};

/// Grey when right, coloured when wrong; nothing where no money was ever to come.
Sign signOf(PaymentState state, Bucket bucket)
{
    switch (state) {
    case PaymentState::Captured:
    case PaymentState::PartlyRefunded:
    case PaymentState::Refunded:
        return {u"payment-verified"_s, nullptr};
    case PaymentState::Offline:
        return {u"cash-on-delivery"_s, nullptr};
    case PaymentState::Authorised:
    case PaymentState::Pending:
    case PaymentState::Review:
        return {u"payment-unknown"_s, &look::Tokens::amber};
    case PaymentState::Failed:
    case PaymentState::Cancelled:
    case PaymentState::Disputed:
    case PaymentState::Mismatch:
        return {u"payment-failed"_s, &look::Tokens::red};
    case PaymentState::Unverified:
        return isOpen(bucket) ? Sign{u"payment-unknown"_s, nullptr} : Sign{};
    }
    return {};
}

} // namespace

int OrderCellDelegate::dotWidth(const QFontMetrics &font)
{
    return look::metricsOf(font).icon + side;
}

int OrderCellDelegate::foldedWidth(const QFontMetrics &font)
{
    return dotWidth(font) + chipSide + std::max(24, look::metricsOf(font).icon + 8) + side;
}

int OrderCellDelegate::signWidth(const QFontMetrics &font)
{
    return look::metricsOf(font).icon + iconAfter;
}

int OrderCellDelegate::usualWidth(OrderColumn column, const QFont &font, look::Density density)
{
    const QFontMetrics metrics(font);
    QFont bold = font;
    bold.setBold(true);
    const int icon = look::metricsOf(metrics).icon;
    const auto words = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * side; };
    switch (column) {
    case OrderColumn::Status: {
        int widest = 0;
        for (const QString &slug :
             {u"processing"_s, u"completed"_s, u"on-hold"_s, u"cancelled"_s, u"refunded"_s, u"pending"_s})
            widest = std::max(widest, look::chipWidth(chipWords(OrderRow{.status = slug}), metrics, density));
        return dotWidth(metrics) + chipSide + widest + side;
    }
    case OrderColumn::Number:
        return QFontMetrics(bold).horizontalAdvance(u"00000"_s) + 2 * side;
    case OrderColumn::Due: {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        const int widest =
            std::max(words(dueWords(now, now.addDays(11), {})), words(dueWords(now.addSecs(25 * 60 * 60), now, {})));
        return icon + iconAfter + widest;
    }
    case OrderColumn::Customer:
        return words(u"Thandiwe Nokuthula"_s);
    case OrderColumn::Total:
        return moneyWidth({u"148,350.00"_s, u"ZWG"_s}, metrics) + 2 * side;
    case OrderColumn::Payment:
        return icon + 2 * side;
    case OrderColumn::Account:
    case OrderColumn::Method:
        return words(u"ppcp-gateway"_s);
    case OrderColumn::Created:
        return words(u"28 Nov 2028"_s);
    }
    return 0;
}

void OrderCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.viewItemPosition =
        isFirst(given, index.column()) ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    painter->save();
    paintRow(*painter, option, index, raw(index, OrderRole::GroupEnd).toBool() ? RowLine::GroupEnd : RowLine::Row);
    painter->setFont(fontOf(option, index));
    switch (static_cast<OrderColumn>(index.column())) {
    case OrderColumn::Status:
        paintStatus(*painter, option, index);
        break;
    case OrderColumn::Due:
        paintDue(*painter, option, index);
        break;
    case OrderColumn::Total:
        paintTotal(*painter, option, index);
        break;
    case OrderColumn::Payment:
        paintPayment(*painter, option, index);
        break;
    default:
        paintWords(*painter, option, index);
    }
    painter->restore();
}

void OrderCellDelegate::paintStatus(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const look::Tokens tokens = tokensFor(option);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const int dot = dotWidth(option.fontMetrics);
    const QRect place = QStyle::visualRect(option.direction, cell, QRect(cell.x(), cell.y(), dot, cell.height()));
    if (raw(index, OrderRole::Unconfirmed).toBool()) {
        const int size = look::metricsOf(option.fontMetrics).icon / 2;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isSelected(option) && tokens.highContrast ? tokens.selText : tokens.mark);
        painter.drawEllipse(
            QRectF(place.center().x() + 1 - size / 2.0, place.center().y() + 1 - size / 2.0, size, size));
        painter.restore();
    }
    const QRect chip = QStyle::visualRect(option.direction, cell, cell.adjusted(dot + chipSide, 0, -side, 0));
    const bool shipped = static_cast<Bucket>(raw(index, OrderRole::Bucket).toInt()) == Bucket::Shipped;
    const look::ChipKind kind =
        shipped ? look::ChipKind::Shipped : look::chipKindOf(raw(index, OrderRole::Slug).toString());
    look::paintChip(painter, chip, kind, index.data().toString(), tokens, m_density, option.direction);
}

void OrderCellDelegate::paintDue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Tokens tokens = tokensFor(option);
    const auto state = static_cast<DueState>(raw(index, OrderRole::DueState).toInt());
    const bool plain =
        (isSelected(option) && tokens.highContrast) || (state != DueState::Soon && state != DueState::Late);
    const QColor ink = plain ? wordInk(option) : (state == DueState::Late ? tokens.red : tokens.amber);
    const QString words = index.data().toString();
    const QRect cell = inside(option);
    const int icon = look::metricsOf(option.fontMetrics).icon;
    // In a narrow column the word comes first; its colour still tells.
    const bool room = option.rect.width() >= usualWidth(OrderColumn::Due, option.font, m_density);
    if (room && (state == DueState::Soon || state == DueState::Late))
        look::paintIcon(painter,
                        QStyle::visualRect(option.direction, cell, QRect(cell.x(), cell.y(), icon, cell.height())),
                        state == DueState::Late ? u"late"_s : u"clock"_s, ink, icon, option.direction);
    const QRect text = QStyle::visualRect(option.direction, cell, cell.adjusted(room ? icon + iconAfter : 0, 0, 0, 0));
    paintName(painter, text, words, ink, option.direction);
}

void OrderCellDelegate::paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintMoney(painter, inside(option), moneyOf(index), wordInk(option), mutedInk(option));
}

void OrderCellDelegate::paintPayment(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const look::Tokens tokens = tokensFor(option);
    const Sign sign = signOf(static_cast<PaymentState>(raw(index, OrderRole::PaymentState).toInt()),
                             static_cast<Bucket>(raw(index, OrderRole::Bucket).toInt()));
    if (sign.icon.isEmpty())
        return;
    const bool rests = !sign.ink || (isSelected(option) && tokens.highContrast);
    look::paintIcon(painter, option.rect.adjusted(0, 0, 0, -1), sign.icon, rests ? mutedInk(option) : tokens.*sign.ink,
                    look::metricsOf(option.fontMetrics).icon, option.direction);
}

void OrderCellDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto column = static_cast<OrderColumn>(index.column());
    const bool nameless = column == OrderColumn::Customer && raw(index, OrderRole::Nameless).toBool();
    const bool plain = column == OrderColumn::Number || (column == OrderColumn::Customer && !nameless);
    paintName(painter, inside(option), index.data().toString(), plain ? wordInk(option) : mutedInk(option),
              option.direction);
}

QSize OrderCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics font(fontOf(option, index));
    const QString words = index.data().toString();
    const int icon = look::metricsOf(font).icon;
    int width = font.horizontalAdvance(words) + 2 * side;
    switch (static_cast<OrderColumn>(index.column())) {
    case OrderColumn::Status:
        width = dotWidth(font) + chipSide + look::chipWidth(words, font, m_density) + side;
        break;
    case OrderColumn::Due:
        width += icon + iconAfter;
        break;
    case OrderColumn::Total:
        width = moneyWidth(moneyOf(index), font) + 2 * side;
        break;
    case OrderColumn::Payment:
        width = icon + 2 * side;
        break;
    default:
        break;
    }
    return {width, look::metricsOf(font, m_density).row};
}

QString OrderCellDelegate::fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return sizeHint(option, index).width() > option.rect.width() ? index.data().toString() : QString();
}

} // namespace tradeit
