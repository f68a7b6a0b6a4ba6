// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/effective.h"
#include "core/orders/intent.h"

namespace tradeit {

/// What an act is planned from. Pure values; `now` and `id` come from outside so that plans can be tested.
struct SagaInputs
{
    const Order &order;
    const Account &account;
    const LocalFacts &facts;
    QString verdictWord; ///< payment word the act relies on; empty for acts that need none
    QDateTime now;       ///< UTC
    QDateTime holdUntil; ///< UTC; invalid or past: queued at once
    QUuid id;
};

/// Makes the intent with its steps in OUTBOX.md's order: confirm = status if needed → mark → tell; ship = tracking →
/// status (only where the shop has shipped) → tell; complete, hold, resume, cancel = status → tell; note = one note. An
/// empty message makes no tell step.
[[nodiscard]] Intent planIntent(IntentKind kind, const IntentParams &params, const SagaInputs &inputs);

/// The slug a kind aims at for this order: confirm processing (only from pending and on-hold), ship the shop's shipped
/// slug (or completed if the account says so), complete completed, hold on-hold, resume processing (pending for
/// unpaid), cancel cancelled; empty for none.
[[nodiscard]] QString targetStatus(IntentKind kind, const Order &order, const Account &account);

} // namespace tradeit
