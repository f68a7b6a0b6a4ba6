// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ordertablemodel.h"

#include <utility>

namespace tradeit {

namespace {

constexpr int firstRows = 200;
constexpr int pageRows = 64;
constexpr int keptRows = 64 * pageRows;
constexpr int minuteMs = 60'000;

} // namespace

OrderTableModel::OrderTableModel(DeskReader &reader, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_clock(clock), m_rows(keptRows), m_loader(reader.profile())
{
    connect(&m_loader, &SequenceLoader::loaded, this, &OrderTableModel::settle);
    connect(&m_loader, &SequenceLoader::failed, this, &OrderTableModel::fail);
    connect(&m_minute, &QTimer::timeout, this, &OrderTableModel::refreshTimes);
    m_minute.start(minuteMs);
}

void OrderTableModel::show(const OrderFilter &filter, const OrderSort &sort)
{
    beginResetModel();
    m_filter = filter;
    m_sort = sort;
    m_loader.forget();
    read();
    endResetModel();
    if (m_complete)
        Q_EMIT settled();
    else
        m_loader.load(m_filter, m_sort);
}

/// The beginning of the list, all of it when it is short or a search.
void OrderTableModel::read()
{
    m_rows.clear();
    m_meanwhile.clear();
    m_trouble.reset();
    m_ids.clear();
    m_complete = true;
    const Result<OrderSequence> sequence = m_reader.sequence(m_filter, m_sort, firstRows);
    if (!sequence) {
        m_trouble = sequence.error();
        return;
    }
    m_ids = sequence->ids;
    m_capped = sequence->capped;
    m_complete = m_ids.size() < firstRows || !m_filter.query.trimmed().isEmpty();
}

/// The same list as it stands now, without a reset.
void OrderTableModel::readAgain()
{
    m_rows.clear();
    m_meanwhile.clear();
    const bool small =
        m_reader.profile().isEmpty() || !m_filter.query.trimmed().isEmpty() || m_filter.dueBefore.isValid();
    if (small) {
        if (const Result<OrderSequence> sequence = m_reader.sequence(m_filter, m_sort))
            settle(*sequence);
        else
            fail(sequence.error());
    } else {
        m_loader.load(m_filter, m_sort);
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, orderColumns - 1));
}

void OrderTableModel::settle(const OrderSequence &sequence)
{
    m_trouble.reset();
    m_complete = true;
    m_capped = sequence.capped;
    adopt(sequence.ids);
    if (const QSet<OrderId> meanwhile = std::exchange(m_meanwhile, {}); !meanwhile.isEmpty())
        place(meanwhile);
    Q_EMIT settled();
}

void OrderTableModel::fail(const Error &error)
{
    m_trouble = error;
    Q_EMIT settled();
}

void OrderTableModel::apply(const DeskChanges &changes)
{
    if (changes.many)
        readAgain();
    else if (!changes.orders.isEmpty())
        place({changes.orders.cbegin(), changes.orders.cend()});
}

void OrderTableModel::refreshTimes()
{
    if (m_filter.dueBefore.isValid()) {
        m_filter.dueBefore = m_clock.now();
        readAgain();
    } else if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, orderColumns - 1));
    }
}

void OrderTableModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, orderColumns - 1));
}

OrderId OrderTableModel::orderAt(int row) const
{
    return m_ids.value(row);
}

int OrderTableModel::rowOf(OrderId order) const
{
    return static_cast<int>(m_ids.indexOf(order));
}

const OrderSummary *OrderTableModel::cached(OrderId order) const
{
    return m_rows.object(order);
}

const OrderSummary *OrderTableModel::summaryAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    if (!m_rows.contains(m_ids.at(row)))
        readPage(row);
    const OrderSummary *order = cached(m_ids.at(row));
    return order && order->row.oid ? order : nullptr;
}

/// Reads the rows around this one that are not known yet.
void OrderTableModel::readPage(int row) const
{
    QList<OrderId> unknown;
    for (const OrderId id : m_ids.mid(row - row % pageRows, pageRows)) {
        if (!m_rows.contains(id))
            unknown.append(id);
    }
    keep(unknown);
}

/// Who is not stored any more is remembered as an empty row, so that it is not asked for again and again.
bool OrderTableModel::keep(const QList<OrderId> &ids) const
{
    const Result<QList<OrderSummary>> read = m_reader.rows(ids);
    if (!read) {
        m_trouble = read.error();
        return false;
    }
    for (const OrderId id : ids)
        m_rows.insert(id, new OrderSummary);
    for (const OrderSummary &order : *read)
        m_rows.insert(order.row.oid, new OrderSummary(order));
    return true;
}

int OrderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int OrderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : orderColumns;
}

QVariant OrderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == static_cast<int>(OrderRole::Order))
        return m_ids.at(index.row()).value;
    const bool known =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role >= Qt::UserRole;
    const OrderSummary *order = known ? summaryAt(index.row()) : nullptr;
    if (!order)
        return {};
    if (role >= Qt::UserRole)
        return raw(*order, index.row(), static_cast<OrderRole>(role));
    return forPeople(*order, static_cast<OrderColumn>(index.column()), role);
}

QVariant OrderTableModel::forPeople(const OrderSummary &order, OrderColumn column, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return column == OrderColumn::Status ? rowSentence(order, m_clock.now(), m_locale)
                                             : cellWords(order, column, m_clock.now(), m_locale);
    if (role == Qt::ToolTipRole)
        return cellHint(order, column, m_locale);
    return cellWords(order, column, m_clock.now(), m_locale);
}

QVariant OrderTableModel::raw(const OrderSummary &order, int row, OrderRole role) const
{
    switch (role) {
    case OrderRole::Order:
        return order.row.oid.value;
    case OrderRole::Bucket:
        return static_cast<int>(order.row.bucket);
    case OrderRole::Slug:
        return order.row.status;
    case OrderRole::Unconfirmed:
        return order.row.bucket == Bucket::ToConfirm;
    case OrderRole::DueState:
        return static_cast<int>(dueStateOf(order.row.due, m_clock.now()));
    case OrderRole::Amount:
        return order.row.total.millionths();
    case OrderRole::AmountWords:
        return amountWords(order.row.total, order.row.currency, m_locale);
    case OrderRole::Currency:
        return order.row.currency;
    case OrderRole::PaymentState:
        return static_cast<int>(order.payment.state);
    case OrderRole::Pending:
        return order.row.pending;
    case OrderRole::Attention:
        return order.row.attention;
    case OrderRole::Nameless:
        return order.row.customer.trimmed().isEmpty();
    case OrderRole::GroupEnd:
        return endsGroup(row);
    }
    return {};
}

bool OrderTableModel::endsGroup(int row) const
{
    if (m_sort.key != SortKey::Workflow || row + 1 >= m_ids.size())
        return false;
    const OrderSummary *order = summaryAt(row);
    const auto bucket = order ? std::optional(order->row.bucket) : std::nullopt;
    const OrderSummary *next = summaryAt(row + 1);
    return bucket && next && next->row.bucket != *bucket;
}

QVariant OrderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || section < 0 || section >= orderColumns || !words)
        return {};
    return columnName(static_cast<OrderColumn>(section));
}

} // namespace tradeit
