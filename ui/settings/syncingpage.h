// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"
#include "ui/settings/page.h"

namespace tradeit {

class TextLabel;

/// How often the desk asks the shops, and what that cost today.
class SyncingPage : public Page
{
    Q_OBJECT
public:
    explicit SyncingPage(PaneContext &context, QWidget *parent = nullptr);

private:
    void showUsed();

    PaneContext &m_context;
    TextLabel *m_used;
};

} // namespace tradeit
