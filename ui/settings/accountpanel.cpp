// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountpanel.h"

#include "ui/look/metrics.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/gatewayform.h"
#include "ui/parts/messageline.h"
#include "ui/parts/plainbutton.h"
#include "ui/settings/accesssection.h"
#include "ui/settings/habitssection.h"
#include "ui/words/accountwords.h"
#include "ui/words/errorwords.h"

#include <QMessageBox>
#include <QVBoxLayout>

namespace tradeit {

AccountPanel::AccountPanel(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new TextLabel), m_where(new ElidedLabel({}, Ink::Muted)),
      m_access(new AccessSection(context)), m_habits(new HabitsSection(context)), m_gateway(new GatewayForm(context)),
      m_useGateway(new PlainButton(QString())), m_remove(new PlainButton(tr("Remove this account…"))),
      m_message(new MessageLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::rhythm);
    column->addWidget(m_name);
    column->addWidget(m_where);
    column->addWidget(m_access);
    column->addWidget(m_habits);
    addPayments();
    column->addWidget(m_message);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &AccountPanel::askRemoval);
}

void AccountPanel::addPayments()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new TextLabel(tr("Payments")));
    column->addWidget(m_gateway);
    column->addWidget(m_useGateway, 0, Qt::AlignLeading);
    m_useGateway->setAutoDefault(false);
    connect(m_useGateway, &QPushButton::clicked, m_gateway, &GatewayForm::apply);
    connect(m_gateway, &GatewayForm::changed, this, &AccountPanel::followGateway);
    followGateway();
}

void AccountPanel::followGateway()
{
    m_useGateway->setText(m_gateway->isBusy() ? tr("Asking…") : tr("Use for payments"));
    m_useGateway->setEnabled(!m_gateway->isBusy() && m_gateway->isChanged());
}

void AccountPanel::setAccount(const Account &account)
{
    const bool isOther = account.name != m_account.name;
    const bool newGateways = account.gateways != m_account.gateways;
    m_account = account;
    m_name->setText(account.name);
    m_where->setText(tr("%1 as %2").arg(account.url.toDisplayString(), words::isolated(account.user)));
    m_access->setAccount(account);
    m_habits->setAccount(account);
    if (isOther || (newGateways && !m_gateway->isBusy() && !m_gateway->isChanged()))
        m_gateway->setAccount(account);
    if (isOther)
        m_message->clear();
}

void AccountPanel::focusSecret()
{
    m_access->focusSecret();
}

/// Says what goes and what stays before anything does.
void AccountPanel::askRemoval()
{
    const QString name = m_account.name;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the account %1 from this desk?").arg(words::isolated(name)));
    box->setInformativeText(
        tr("Its orders, notes and stock leave this desk, acts that were not sent yet are dropped, and "
           "its secrets are forgotten. The shop itself and everything in it stay as they are, and so "
           "does the record of what you did here."));
    QPushButton *go = box->addButton(tr("Remove %1").arg(name), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(go, &QPushButton::clicked, this, [this, name] { remove(name); });
    box->open();
}

void AccountPanel::remove(const QString &name)
{
    whenDone(m_context.client.ask([name](Desk &desk) { return desk.removeAccount(name); }), this,
             [this, name](const Result<void> &removed) {
                 if (!removed && name == m_account.name)
                     m_message->say(MessageLine::Kind::Error, words::errorSentence(removed.error()));
             });
}

} // namespace tradeit
