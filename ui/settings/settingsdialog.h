// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace tradeit {

class AccountsPage;
class CommandTable;

/// Everything a person can set. What is changed counts at once; there is nothing to apply.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(PaneContext &context, CommandTable &commands, QWidget *parent = nullptr);

    /// With a name: that account, ready for another secret.
    void showAccounts(const QString &account = {});

Q_SIGNALS:
    void addAccountAsked();

private:
    void addPage(const QString &iconName, const QString &title, QWidget *page);
    void fillList();

    QListWidget *m_list;
    QStackedWidget *m_pages;
    AccountsPage *m_accounts;
};

} // namespace tradeit
