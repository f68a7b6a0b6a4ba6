// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/deskclient.h"
#include "core/desk/deskreader.h"
#include "ui/preferences/preferences.h"

namespace tradeit {

/// What every pane is given: acts go through the client, reading is immediate. Outlives all panes.
struct PaneContext
{
    DeskClient &client;
    DeskReader &reader;
    Preferences &preferences;
    const Clock &clock;
};

} // namespace tradeit
