// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelineentry.h"

#include <QListView>

namespace tradeit {

class EmptyState;
class TimelineModel;

/// A timeline to read: a click, Enter or Space opens a long text and closes it again.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    /// `name` is what screen readers call it, `empty` what it says while nothing has happened.
    TimelineView(const QString &name, const QString &icon, const QString &empty, QWidget *parent = nullptr);

    void fill(const QList<TimelineEntry> &entries, const QDateTime &now);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    TimelineModel *m_model;
    EmptyState *m_empty;
};

} // namespace tradeit
