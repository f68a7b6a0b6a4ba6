// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QJsonObject>

namespace tradeit::ctl {

/// The JSON of COMMANDS.md. Members the contract does not name, added to what it has: `bucket` in an order (where it
/// stands in the seller's work), `guarded` and `mails` in `show`'s actions (a reason may pass; what the shop would
/// mail), `detail` in an intent, `capped` in `list`. Times are ISO 8601 UTC or null, amounts decimal strings.
[[nodiscard]] QJsonObject orderJson(const OrderSummary &order);
[[nodiscard]] QJsonObject listJson(const OrderList &list);
[[nodiscard]] QJsonObject showJson(const OrderDetail &detail);
[[nodiscard]] QJsonObject paymentJson(const OrderDetail &detail);
[[nodiscard]] QJsonArray notesJson(const QList<Note> &notes);
[[nodiscard]] QJsonObject intentJson(const IntentEntry &entry);
[[nodiscard]] QJsonObject actJson(const ActOutcome &outcome);
[[nodiscard]] QJsonObject outboxJson(const QList<IntentEntry> &entries);
[[nodiscard]] QJsonObject syncJson(const QList<SyncReport> &reports, qint64 milliseconds);
[[nodiscard]] QJsonObject accountJson(const Account &account);
[[nodiscard]] QJsonObject exportJson(const ExportReport &report, const QString &file);
/// Why an act that was sent with --now is not done: what the shop said, or that it is still under way.
[[nodiscard]] Error unfinished(const Intent &intent);
/// {"error":{"kind","text","account"}}; `account` null when it is about none.
[[nodiscard]] QJsonObject errorJson(const Error &error, const QString &account = {});

} // namespace tradeit::ctl
