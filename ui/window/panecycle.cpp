// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace tradeit {

namespace {

qsizetype paneWithFocus(const QList<QWidget *> &panes)
{
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype at = 0; at < panes.size(); ++at)
        if (focused && (panes.at(at) == focused || panes.at(at)->isAncestorOf(focused)))
            return at;
    return -1;
}

} // namespace

bool focusInside(QWidget *pane)
{
    if (!pane->isVisible() || !pane->isEnabled())
        return false;
    if (pane->focusProxy() || pane->focusPolicy() & Qt::TabFocus) {
        pane->setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (!pane->isAncestorOf(next) || !next->isVisible() || !next->isEnabled() || next->focusProxy())
            continue;
        if ((next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void focusNextPane(const QList<QWidget *> &panes, int direction)
{
    const qsizetype count = panes.size();
    qsizetype at = paneWithFocus(panes);
    if (at < 0 && direction < 0)
        at = 0;
    for (qsizetype tries = 0; tries < count; ++tries) {
        at = (at + direction + count) % count;
        if (focusInside(panes.at(at)))
            return;
    }
}

} // namespace tradeit
