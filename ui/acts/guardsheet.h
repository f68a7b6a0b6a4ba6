// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/actsheet.h"

namespace tradeit {

/// Confirm and Complete where something stands in the way: what is amiss, what the customer would be told, and the
/// reason to go on.
class GuardSheet final : public ActSheet
{
    Q_OBJECT
public:
    GuardSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, Verb verb, QWidget *parent);

protected:
    void read(ActOptions &) const override {}
};

} // namespace tradeit
