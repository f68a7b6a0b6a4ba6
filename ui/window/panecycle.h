// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace tradeit {

/// F6: the focus goes from pane to pane, around, and leaves out what cannot be seen. A pane takes it by its focus
/// proxy, or by its first widget that can.
void focusNextPane(const QList<QWidget *> &panes, int direction);
/// False when nothing in it can have the focus.
bool focusInside(QWidget *pane);

} // namespace tradeit
