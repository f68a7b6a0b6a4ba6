// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxwords.h"

#include <QAbstractItemModel>

namespace tradeit {

/// The outbox as a tree: a heading for each group that has something, its acts below, oldest first (what is done:
/// newest first). Acts are known by their id and change one by one.
class OutboxModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { State, What, Since, Next };
    static constexpr int columnCountOf = 4;
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid; null for a heading
        GroupRole,             ///< OutboxGroup as int
        LineRole,              ///< OutboxLine
        CountRole,             ///< of a heading
    };

    explicit OutboxModel(QObject *parent = nullptr);

    void show(const QList<IntentEntry> &entries);
    void showLines(const QList<AccountLine> &lines);
    /// The time all words are said at, UTC; to be called as it passes.
    void setNow(const QDateTime &now);

    [[nodiscard]] const OutboxSurroundings &surroundings() const { return m_around; }
    [[nodiscard]] const IntentEntry *entry(const QUuid &id) const; ///< null when it is not shown
    [[nodiscard]] QModelIndex indexOf(const QUuid &id) const;      ///< invalid when it is not shown
    [[nodiscard]] QModelIndex indexOf(OutboxGroup group) const;    ///< invalid when it is empty
    [[nodiscard]] QModelIndex first() const;                       ///< the first act, invalid when there is none
    [[nodiscard]] int count(OutboxGroup group) const;
    [[nodiscard]] int waiting() const; ///< all but what is done
    [[nodiscard]] QString totals() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QUuid id;
        OutboxLine line;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group
    {
        OutboxGroup kind = OutboxGroup::Queued;
        QList<Row> rows;
    };

    void refresh();
    void take(OutboxGroup kind, const QList<Row> &rows);
    void takeRows(qsizetype group, const QList<Row> &rows);
    [[nodiscard]] qsizetype positionOf(OutboxGroup kind) const; ///< -1 when it is empty
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant headingData(const Group &group, int role) const;
    [[nodiscard]] static QVariant rowData(const Row &row, Column column, int role);

    OutboxSurroundings m_around;
    QList<Group> m_groups;
};

} // namespace tradeit

Q_DECLARE_METATYPE(tradeit::OutboxLine)
