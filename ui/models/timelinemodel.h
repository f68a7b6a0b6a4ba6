// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelineentry.h"

#include <QAbstractListModel>

namespace tradeit {

/// A timeline as a list: each day's heading, then what happened on it. Rows that stay the same stay where they are, and
/// open ones stay open.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeading = Qt::UserRole,
        IconName,
        Author,
        Time, ///< "17:22"
        Text,
        Attention,
        IsOpen ///< the whole text is shown; can be set
    };
    explicit TimelineModel(QObject *parent = nullptr);

    /// Newest first; `now` is UTC and names the days.
    void setEntries(const QList<TimelineEntry> &entries, const QDateTime &now, const QLocale &locale);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        bool heading = false;
        TimelineEntry entry;
        QString time;
        bool open = false;
    };
    [[nodiscard]] static bool isSame(const Row &a, const Row &b);

    QList<Row> m_rows;
};

} // namespace tradeit
