// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QUuid>

namespace tradeit {

/// One verb as a button or menu entry: what it says, whether it can be pressed, and why not.
struct StepAct
{
    Verb verb = Verb::Confirm;
    QString text; ///< with an ellipsis where pressing it asks something first
    bool enabled = false;
    QString hint; ///< why it is shut or asks for a reason, and what the shop will mail
    friend bool operator==(const StepAct &, const StepAct &) = default;
};

/// What can be done with an order: one next right step, the verbs beside it, the rest for the menu, and one line that
/// says why something is shut. Every verb but Note is in exactly one of the places.
struct NextStep
{
    std::optional<StepAct> primary; ///< unset where nothing is left to do
    QList<StepAct> beside, menu;
    QString reason;
    StepAct note; ///< the verb behind Note and Message
    friend bool operator==(const NextStep &, const NextStep &) = default;
};
[[nodiscard]] NextStep nextStepOf(const OrderDetail &detail);

/// How the act of this order that matters most stands: one that needs a person, else the oldest that waits.
struct WaitingAct
{
    QString text; ///< "Confirm waits to be sent", "Ship needs you: the shop said no"; empty without one
    bool attention = false;
    QUuid intent;
    friend bool operator==(const WaitingAct &, const WaitingAct &) = default;
};
[[nodiscard]] WaitingAct waitingActOf(const OrderDetail &detail);

} // namespace tradeit
