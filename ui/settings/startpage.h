// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"
#include "ui/settings/page.h"

class QCheckBox;

namespace tradeit {

class MessageLine;

/// Whether the desk starts with the computer.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(PaneContext &context, QWidget *parent = nullptr);

private:
    void set(bool on);

    PaneContext &m_context;
    QCheckBox *m_box;
    MessageLine *m_message;
};

} // namespace tradeit
