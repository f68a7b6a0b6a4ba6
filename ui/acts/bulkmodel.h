// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QAbstractTableModel>

namespace tradeit {

/// One order of a bulk act: what will be done with it, or why not, and what came of it.
struct BulkRow
{
    enum class State { Looking, Ready, LeftOut, Doing, Done, Failed };
    OrderId order;
    OrderSummary summary;
    Action action;
    State state = State::Looking;
    bool included = false;
    QString words;    ///< what will happen, why not, or what came of it
    QString tracking; ///< ship: this parcel's number
};

/// The orders of a bulk act as a table. Rows are looked at one by one (`take`), so that the window never waits.
class BulkModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Order, Customer, Total, Outcome, Tracking };
    static constexpr int stateRole = Qt::UserRole, currencyRole = Qt::UserRole + 1;

    BulkModel(const QList<OrderId> &orders, Verb verb, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; }
    /// What the desk knows of row `at` now: it can go, needs a reason, or is left out.
    void take(int at, const Result<OrderDetail> &detail);
    void setOutcome(int at, BulkRow::State state, const QString &words);
    /// No more choosing: the act runs.
    void close();
    [[nodiscard]] int included() const;
    [[nodiscard]] int guarded() const; ///< of those that are included

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QVariant words(const BulkRow &row, Column column) const;
    void touch(int at);

    QList<BulkRow> m_rows;
    Verb m_verb;
    bool m_closed = false;
};

} // namespace tradeit
