// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/page.h"

namespace tradeit {

class Preferences;

/// How long an act can be undone.
class ActsPage : public Page
{
    Q_OBJECT
public:
    explicit ActsPage(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace tradeit
