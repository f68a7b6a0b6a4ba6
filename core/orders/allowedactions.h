// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/effective.h"
#include "core/orders/review.h"

#include <QList>

namespace tradeit {

enum class Verb { Confirm, Ship, Complete, Hold, Resume, Cancel, Note };
[[nodiscard]] QString verbWord(Verb verb);

/// Allowed: do it. Guarded: a reason may pass it (kind `guard`). Refused: not at all (kind `refused`). Already: the
/// goal stands.
enum class Permission { Allowed, Guarded, Refused, Already };

struct Action
{
    Verb verb = Verb::Confirm;
    Permission permission = Permission::Refused;
    QStringList why; ///< machine words, payment named first: "payment:pending" "review:stock" "not_confirmed"
                     ///< "not_shipped" "shipped" "held" "not_held" "group" "closed" "read_only" "gone"
    friend bool operator==(const Action &, const Action &) = default;
};

/// What payment says to Confirm and Ship (ARCHITECTURE 9), computed in core/payments and handed in.
struct PaymentGate
{
    bool open = false; ///< true: passes
    QString why;       ///< machine word when it does not ("payment:pending", "payment:amount_low" …)
    friend bool operator==(const PaymentGate &, const PaymentGate &) = default;
};

struct ActionInputs
{
    Effective effective;
    QList<ReviewRow> review;
    PaymentGate payment;
    bool allSent = false; ///< known parcels hold everything that was ordered, whatever the status says
    bool isGroup = false, gone = false, readOnly = false;
};

/// The one function that says what may be done with an order: asked by menus, buttons, tray, command line and tests.
/// Every verb is in the answer, with its reasons. Completed, cancelled and refunded orders are closed: only notes are
/// left. A failed order is not, a reason may pass its payment.
[[nodiscard]] QList<Action> allowedActions(const ActionInputs &inputs);
[[nodiscard]] Action allowedAction(Verb verb, const ActionInputs &inputs);

} // namespace tradeit
