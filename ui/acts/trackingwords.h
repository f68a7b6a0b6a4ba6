// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/trackingnumber.h"
#include "ui/parts/textlabel.h"

namespace tradeit {

/// What the desk thinks of a tracking number: a sentence for under the field and a sign for in it. Never a refusal.
struct TrackingOpinion
{
    QString sentence, iconName; ///< no icon: nothing to praise or to warn of
    Ink ink = Ink::Muted;
};

/// `usedBy`: the other order that has this number, empty if none; `withLink`: a link goes along.
[[nodiscard]] TrackingOpinion opinionOf(const QString &number, const QString &carrier, const QString &usedBy,
                                        bool withLink);

} // namespace tradeit
