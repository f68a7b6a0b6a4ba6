// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tradeit {

/// Says `text` to a screen reader, now, without moving the focus: the result of a sync, Undo, trouble.
/// `speaker` is any visible widget; it is not changed.
void announce(QWidget *speaker, const QString &text);

} // namespace tradeit
