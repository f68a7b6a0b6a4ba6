// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outboxmodel.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace tradeit {

namespace {

constexpr std::array groupKinds = {OutboxGroup::NeedsYou, OutboxGroup::Sending, OutboxGroup::Held, OutboxGroup::Queued,
                                   OutboxGroup::Done};

/// Headings have 0, acts the group they stand in: so an index stays right while other groups come and go.
quintptr tagOf(OutboxGroup group)
{
    return static_cast<quintptr>(group) + 1;
}

OutboxGroup groupOfTag(quintptr tag)
{
    return static_cast<OutboxGroup>(tag - 1);
}

bool comesFirst(const IntentEntry &a, const IntentEntry &b)
{
    if (a.intent.isLive() != b.intent.isLive())
        return a.intent.isLive();
    const auto key = [](const Intent &intent) { return std::tuple(intent.createdAt, intent.seq, intent.id); };
    return a.intent.isLive() ? key(a.intent) < key(b.intent) : key(b.intent) < key(a.intent);
}

} // namespace

OutboxModel::OutboxModel(QObject *parent) : QAbstractItemModel(parent)
{
}

void OutboxModel::show(const QList<IntentEntry> &entries)
{
    m_around.entries = entries;
    std::sort(m_around.entries.begin(), m_around.entries.end(), comesFirst);
    refresh();
}

void OutboxModel::showLines(const QList<AccountLine> &lines)
{
    m_around.lines = lines;
    refresh();
}

void OutboxModel::setNow(const QDateTime &now)
{
    m_around.now = now;
    refresh();
}

void OutboxModel::refresh()
{
    QHash<OutboxGroup, QList<Row>> grouped;
    for (const IntentEntry &entry : std::as_const(m_around.entries)) {
        const OutboxLine line = words::outboxLine(entry, m_around);
        grouped[line.group].append({entry.intent.id, line});
    }
    // What leaves a group goes before it comes to another: an act is never shown twice.
    for (const OutboxGroup kind : groupKinds) {
        if (const qsizetype position = positionOf(kind); position >= 0) {
            QList<Row> staying = m_groups.at(position).rows;
            staying.removeIf([rows = grouped.value(kind)](const Row &row) {
                return std::none_of(rows.cbegin(), rows.cend(), [&](const Row &other) { return other.id == row.id; });
            });
            take(kind, staying);
        }
    }
    for (const OutboxGroup kind : groupKinds)
        take(kind, grouped.value(kind));
}

qsizetype OutboxModel::positionOf(OutboxGroup kind) const
{
    const auto group =
        std::find_if(m_groups.cbegin(), m_groups.cend(), [kind](const Group &g) { return g.kind == kind; });
    return group == m_groups.cend() ? -1 : group - m_groups.cbegin();
}

void OutboxModel::take(OutboxGroup kind, const QList<Row> &rows)
{
    qsizetype position = positionOf(kind);
    if (rows.isEmpty()) {
        if (position < 0)
            return;
        beginRemoveRows({}, static_cast<int>(position), static_cast<int>(position));
        m_groups.removeAt(position);
        endRemoveRows();
        return;
    }
    if (position < 0) {
        position = std::count_if(m_groups.cbegin(), m_groups.cend(), [kind](const Group &g) { return g.kind < kind; });
        beginInsertRows({}, static_cast<int>(position), static_cast<int>(position));
        m_groups.insert(position, {.kind = kind, .rows = rows});
        endInsertRows();
        return;
    }
    const qsizetype before = m_groups.at(position).rows.size();
    takeRows(position, rows);
    if (before != rows.size()) {
        const QModelIndex heading = index(static_cast<int>(position), 0);
        Q_EMIT dataChanged(heading, heading);
    }
}

/// Both lists are in the same order: what is not in the new one goes, what is not in the old one comes.
void OutboxModel::takeRows(qsizetype group, const QList<Row> &rows)
{
    QList<Row> &old = m_groups[group].rows;
    const QModelIndex heading = index(static_cast<int>(group), 0);
    for (qsizetype at = 0; at < rows.size() || at < old.size(); ++at) {
        const auto stays = [&](const Row &row) {
            return std::any_of(rows.cbegin() + std::min(at, rows.size()), rows.cend(),
                               [&](const Row &other) { return other.id == row.id; });
        };
        while (at < old.size() && !stays(old.at(at))) {
            beginRemoveRows(heading, static_cast<int>(at), static_cast<int>(at));
            old.removeAt(at);
            endRemoveRows();
        }
        if (at >= rows.size())
            continue;
        if (at >= old.size() || old.at(at).id != rows.at(at).id) {
            beginInsertRows(heading, static_cast<int>(at), static_cast<int>(at));
            old.insert(at, rows.at(at));
            endInsertRows();
        } else if (old.at(at) != rows.at(at)) {
            old[at] = rows.at(at);
            Q_EMIT dataChanged(index(static_cast<int>(at), 0, heading),
                               index(static_cast<int>(at), columnCountOf - 1, heading));
        }
    }
}

const IntentEntry *OutboxModel::entry(const QUuid &id) const
{
    const auto found = std::find_if(m_around.entries.cbegin(), m_around.entries.cend(),
                                    [&id](const IntentEntry &each) { return each.intent.id == id; });
    return found == m_around.entries.cend() ? nullptr : &*found;
}

QModelIndex OutboxModel::indexOf(const QUuid &id) const
{
    for (const Group &group : m_groups)
        for (int row = 0; row < group.rows.size(); ++row)
            if (group.rows.at(row).id == id)
                return createIndex(row, 0, tagOf(group.kind));
    return {};
}

QModelIndex OutboxModel::indexOf(OutboxGroup group) const
{
    const qsizetype position = positionOf(group);
    return position < 0 ? QModelIndex() : index(static_cast<int>(position), 0);
}

QModelIndex OutboxModel::first() const
{
    return m_groups.isEmpty() ? QModelIndex() : index(0, 0, index(0, 0));
}

int OutboxModel::count(OutboxGroup group) const
{
    const qsizetype position = positionOf(group);
    return position < 0 ? 0 : static_cast<int>(m_groups.at(position).rows.size());
}

int OutboxModel::waiting() const
{
    return std::accumulate(m_groups.cbegin(), m_groups.cend(), 0, [](int sum, const Group &group) {
        return sum + (group.kind == OutboxGroup::Done ? 0 : static_cast<int>(group.rows.size()));
    });
}

QString OutboxModel::totals() const
{
    QHash<OutboxGroup, int> counts;
    for (const Group &group : m_groups)
        counts[group.kind] = static_cast<int>(group.rows.size());
    return words::outboxTotals(counts);
}

QModelIndex OutboxModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? tagOf(m_groups.at(parent.row()).kind) : 0);
}

QModelIndex OutboxModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const qsizetype position = positionOf(groupOfTag(index.internalId()));
    return position < 0 ? QModelIndex() : createIndex(static_cast<int>(position), 0, quintptr(0));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0 || parent.row() >= m_groups.size())
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int OutboxModel::columnCount(const QModelIndex &) const
{
    return columnCountOf;
}

const OutboxModel::Row *OutboxModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const qsizetype position = positionOf(groupOfTag(index.internalId()));
    return position < 0 ? nullptr : &m_groups.at(position).rows.at(index.row());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Row *row = rowAt(index))
        return rowData(*row, static_cast<Column>(index.column()), role);
    return index.column() == 0 || role == GroupRole ? headingData(m_groups.at(index.row()), role) : QVariant();
}

QVariant OutboxModel::headingData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words::groupName(group.kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %n acts", nullptr, static_cast<int>(group.rows.size())).arg(words::groupName(group.kind));
    case GroupRole:
        return static_cast<int>(group.kind);
    case CountRole:
        return static_cast<int>(group.rows.size());
    default:
        return {};
    }
}

QVariant OutboxModel::rowData(const Row &row, Column column, int role)
{
    const OutboxLine &line = row.line;
    switch (role) {
    case IdRole:
        return row.id;
    case GroupRole:
        return static_cast<int>(line.group);
    case LineRole:
        return QVariant::fromValue(line);
    case Qt::AccessibleTextRole:
        return column == Column::State
                   ? QStringList{line.title, line.state, line.why, tr("since %1").arg(line.since), line.next}.join(
                         u". ")
                   : QVariant();
    case Qt::DisplayRole:
        switch (column) {
        case Column::State:
            return line.state;
        case Column::What:
            return line.title;
        case Column::Since:
            return line.since;
        case Column::Next:
            return line.next;
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::State:
        return tr("State");
    case Column::What:
        return tr("What and why");
    case Column::Since:
        return tr("Since");
    case Column::Next:
        return tr("Next");
    }
    return {};
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (rowAt(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool folds =
        index.isValid() && index.row() < m_groups.size() && m_groups.at(index.row()).kind == OutboxGroup::Done;
    return folds ? Qt::ItemIsEnabled : Qt::NoItemFlags; // only what is done can be folded away
}

} // namespace tradeit
