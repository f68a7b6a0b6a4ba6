// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QHBoxLayout;

namespace tradeit {

class LinkButton;
class StatusPiece;
class UndoOffer;

/// What the window says at its lower edge: how the shops answer, when they were read, what waits, and at the trailing
/// side the last act with its Undo. Words change in their places; nothing moves while seconds pass.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(PaneContext &context, QWidget *parent = nullptr);

    /// Offers Undo until `holdUntil` (UTC); the act's name alone when that is invalid or past.
    void showAct(const QString &text, const QUuid &intent, const QDateTime &holdUntil);
    /// Says something for some seconds in place of an act ("Undone: Confirmed #3044"), also to screen readers.
    void showMessage(const QString &text);
    void showNews(const QString &text); ///< that nobody asked about: never in place of an undo

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoAsked(const QUuid &intent);
    void outboxAsked();
    void syncAsked();

private:
    void build(QHBoxLayout &row);
    void follow(const DeskChanges &changes);
    void showStatus();
    void showTimes();
    void showWaiting();

    PaneContext &m_context;
    StatusPiece *m_line, *m_trouble, *m_synced, *m_traffic;
    LinkButton *m_sync, *m_waiting;
    UndoOffer *m_act;
    bool m_syncing = false;
    QTimer m_tick; ///< "1 min ago" goes on by itself
};

} // namespace tradeit
