// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountspage.h"

#include "ui/look/metrics.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/textlabel.h"
#include "ui/settings/accountpanel.h"
#include "ui/settings/choice.h"

namespace tradeit {

AccountsPage::AccountsPage(PaneContext &context, QWidget *parent)
    : Page(tr("Accounts"), parent), m_context(context), m_accounts(new Choice),
      m_none(new TextLabel(tr("There is no shop here yet. Add one to see its orders."), Ink::Muted)),
      m_panel(new AccountPanel(context))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::rhythm);
    auto *add = new PlainButton(tr("Add a shop…"), nullptr, QStringLiteral("plus"));
    add->setAutoDefault(false);
    m_accounts->setAccessibleName(tr("Account"));
    row->addWidget(m_accounts);
    row->addWidget(add);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addWidget(m_none);
    column()->addSpacing(look::rhythm);
    column()->addWidget(m_panel, 1);
    connect(add, &QPushButton::clicked, this, &AccountsPage::addAccountAsked);
    connect(m_accounts, &Choice::chosen, this, [this](const QVariant &name) { show(name.toString()); });
    connect(&context.client, &DeskClient::changed, this, [this](const DeskChanges &changes) {
        if (changes.accounts)
            refresh();
    });
    refresh();
}

void AccountsPage::refresh()
{
    const QString shown = m_panel->account();
    const Result<QList<Account>> accounts = m_context.reader.accounts();
    m_accounts->clear();
    if (accounts)
        for (const Account &account : *accounts)
            m_accounts->addItem(account.name, account.name);
    const bool any = m_accounts->count() > 0;
    m_accounts->setVisible(any);
    m_none->setVisible(!any);
    m_panel->setVisible(any);
    m_accounts->choose(shown);
    if (any)
        show(m_accounts->currentData().toString());
}

void AccountsPage::show(const QString &name)
{
    if (const Result<Account> account = m_context.reader.account(name))
        m_panel->setAccount(*account);
}

void AccountsPage::choose(const QString &account)
{
    if (m_accounts->findData(account) < 0)
        return;
    m_accounts->choose(account);
    show(account);
}

void AccountsPage::focusSecret()
{
    m_panel->focusSecret();
}

} // namespace tradeit
