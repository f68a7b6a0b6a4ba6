// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"
#include "ui/settings/page.h"

namespace tradeit {

class AccountPanel;
class Choice;
class PlainButton;
class TextLabel;

/// The accounts of this desk, one shown at a time.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    explicit AccountsPage(PaneContext &context, QWidget *parent = nullptr);

    /// Empty: whichever is shown.
    void choose(const QString &account);
    void focusSecret();

Q_SIGNALS:
    void addAccountAsked();

private:
    void refresh();
    void show(const QString &account);

    PaneContext &m_context;
    Choice *m_accounts;
    TextLabel *m_none;
    AccountPanel *m_panel;
};

} // namespace tradeit
