// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QString>

namespace tradeit::ctl {

/// The answers as plain text for people: every text that came from a shop is stripped of markup and control characters,
/// so that it cannot drive the terminal.
[[nodiscard]] QString listText(const OrderList &list);
[[nodiscard]] QString showText(const OrderDetail &detail);
[[nodiscard]] QString paymentText(const OrderDetail &detail);
[[nodiscard]] QString notesText(const QList<Note> &notes);
[[nodiscard]] QString outboxText(const QList<IntentEntry> &entries);
[[nodiscard]] QString actText(const ActOutcome &outcome);
[[nodiscard]] QString syncText(const QList<SyncReport> &reports);
[[nodiscard]] QString accountsText(const QList<Account> &accounts);
[[nodiscard]] QString exportText(const ExportReport &report, const QString &file);
[[nodiscard]] QString helpText();

/// Columns as wide as their widest cell, two blanks between them.
[[nodiscard]] QString tableText(const QList<QStringList> &rows);

} // namespace tradeit::ctl
