// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskstatus.h"
#include "ui/models/ordercells.h"
#include "ui/models/sequenceloader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace tradeit {

/// Raw values of a row, the same in every column. DisplayRole, ToolTipRole and AccessibleTextRole are for people: the
/// status column's accessible text is the row's sentence.
enum class OrderRole {
    Order = Qt::UserRole + 1, ///< OrderId::value, qint64
    Bucket,                   ///< int of enum Bucket
    Slug,                     ///< effective status
    Unconfirmed,              ///< bool
    DueState,                 ///< int of enum DueState
    Amount,                   ///< total, millionths
    AmountWords,              ///< total without currency, as the locale writes it
    Currency,
    PaymentState, ///< int of enum PaymentState
    Pending,      ///< words of live intents
    Attention,    ///< bool: an act on it needs a person
    Nameless,     ///< bool: no customer's name is known
    GroupEnd      ///< bool: sorted by workflow, and the next row stands elsewhere in it
};

/// The orders of one filter in one order, at any size: ids for all, rows for what was looked at. Keyed by id and
/// changed by exact inserts, removals and moves; a reset comes only with a new filter or sort. The beginning of a long
/// list stands at once, the rest comes from a SequenceLoader. Reads on the caller's thread, a page at a time.
class OrderTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Both outlive this.
    OrderTableModel(DeskReader &reader, const Clock &clock, QObject *parent = nullptr);

    void show(const OrderFilter &filter, const OrderSort &sort);
    [[nodiscard]] const OrderFilter &filter() const { return m_filter; }
    [[nodiscard]] const OrderSort &sorting() const { return m_sort; }
    /// Takes in what a commit touched: changed orders leave, come, move or are merely told anew.
    void apply(const DeskChanges &changes);
    /// The clock went on: due words, and what a list of late orders holds. Happens by itself once a minute.
    void refreshTimes();
    void setLocale(const QLocale &locale);

    /// False while only the beginning of a long list is there.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isCapped() const { return m_capped; } ///< a search that found more than it lists
    [[nodiscard]] std::optional<Error> trouble() const { return m_trouble; }

    [[nodiscard]] OrderId orderAt(int row) const;               ///< 0 outside
    [[nodiscard]] int rowOf(OrderId order) const;               ///< -1 when it is not listed
    [[nodiscard]] const OrderSummary *summaryAt(int row) const; ///< valid until the next call; null when it is gone
    [[nodiscard]] const QList<OrderId> &orders() const { return m_ids; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The whole list is there, or it failed: `trouble`.
    void settled();

private:
    [[nodiscard]] QVariant raw(const OrderSummary &order, int row, OrderRole role) const;
    [[nodiscard]] QVariant forPeople(const OrderSummary &order, OrderColumn column, int role) const;
    [[nodiscard]] bool endsGroup(int row) const;
    [[nodiscard]] const OrderSummary *cached(OrderId order) const;
    void readPage(int row) const;
    bool keep(const QList<OrderId> &ids) const;

    void read();
    void readAgain();
    void settle(const OrderSequence &sequence);
    void fail(const Error &error);
    void place(const QSet<OrderId> &orders);
    void placeOne(OrderId order, const OrderSummary *fresh);
    [[nodiscard]] qsizetype placeAround(qsizetype from, const OrderRow &row) const;
    [[nodiscard]] bool comesBefore(OrderId id, const OrderRow &row) const;
    void tellRow(qsizetype row);
    [[nodiscard]] qsizetype placeFor(const QList<OrderId> &ids, const OrderRow &row) const;
    void adopt(const QList<OrderId> &next);
    bool moveOne(const QList<OrderId> &next, qsizetype first, qsizetype count);
    void rearrange(const QList<OrderId> &next);
    void reorder(const QList<OrderId> &next);
    void tell(const QList<OrderId> &changed);

    DeskReader &m_reader;
    const Clock &m_clock;
    QLocale m_locale;
    OrderFilter m_filter;
    OrderSort m_sort;
    QList<OrderId> m_ids;
    bool m_complete = true, m_capped = false;
    mutable QCache<OrderId, OrderSummary> m_rows; ///< what was looked at last
    mutable std::optional<Error> m_trouble;
    QSet<OrderId> m_meanwhile; ///< changed while the loader reads
    SequenceLoader m_loader;
    QTimer m_minute;
};

} // namespace tradeit
