// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "ui/words/whenwords.h"

#include <algorithm>

namespace tradeit {

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent)
{
}

bool TimelineModel::isSame(const Row &a, const Row &b)
{
    return a.heading == b.heading && a.entry == b.entry && a.time == b.time;
}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries, const QDateTime &now, const QLocale &locale)
{
    QList<Row> rows;
    QString day;
    for (const TimelineEntry &entry : entries) {
        const QString its =
            entry.at.isValid() ? words::dayWords(entry.at.toLocalTime().date(), now, locale) : tr("Time not told");
        if (its != day)
            rows.append({.heading = true, .entry = {.title = its}, .time = {}});
        day = its;
        rows.append({.entry = entry, .time = entry.at.isValid() ? words::clockWords(entry.at, locale) : QString()});
    }
    const auto head = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), isSame);
    const auto first = static_cast<int>(head.first - m_rows.cbegin());
    int tail = 0;
    const auto shorter = static_cast<int>(std::min(m_rows.size(), rows.size()));
    while (tail < shorter - first && isSame(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
        ++tail;
    if (const auto gone = static_cast<int>(m_rows.size()) - first - tail; gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (const auto fresh = static_cast<int>(rows.size()) - first - tail; fresh > 0) {
        beginInsertRows({}, first, first + fresh - 1);
        for (int row = first; row < first + fresh; ++row)
            m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.title;
    case Qt::AccessibleTextRole: {
        QStringList parts = {row.entry.title, row.time, row.entry.author, row.entry.text};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    case IsHeading:
        return row.heading;
    case IconName:
        return row.entry.icon;
    case Author:
        return row.entry.author;
    case Time:
        return row.time;
    case Text:
        return row.entry.text;
    case Attention:
        return row.entry.attention;
    case IsOpen:
        return row.open;
    default:
        return {};
    }
}

bool TimelineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != IsOpen || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_rows.at(index.row()).heading)
        return false;
    m_rows[index.row()].open = value.toBool();
    Q_EMIT dataChanged(index, index, {IsOpen, Qt::SizeHintRole});
    return true;
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tradeit
