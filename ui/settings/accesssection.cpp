// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accesssection.h"

#include "ui/look/metrics.h"
#include "ui/parts/factlist.h"
#include "ui/parts/field.h"
#include "ui/parts/formgrid.h"
#include "ui/parts/rowbutton.h"

#include <QVBoxLayout>

namespace tradeit {

AccessSection::AccessSection(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_facts(new FactList), m_when(new TextLabel({}, Ink::Muted)),
      m_again(new RowButton(tr("Test again"), nullptr, QStringLiteral("sync"))), m_secret(new Field),
      m_signIn(new RowButton(tr("Sign in again"))), m_message(new MessageLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::rhythm);
    column->addWidget(makeTest());
    column->addWidget(m_message);
    column->addSpacing(look::rhythm);
    column->addWidget(makeSignIn());
    connect(&context.client, &DeskClient::probing, this, &AccessSection::takeProgress);
    connect(m_again, &QPushButton::clicked, this, &AccessSection::testAgain);
    connect(m_signIn, &QPushButton::clicked, this, &AccessSection::signIn);
    connect(m_secret, &QLineEdit::returnPressed, this, &AccessSection::signIn);
}

QWidget *AccessSection::makeTest()
{
    auto *test = new QWidget;
    auto *column = new QVBoxLayout(test);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::rhythm);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::rhythm);
    row->addWidget(new TextLabel(tr("What this account may do")));
    row->addWidget(m_when);
    row->addStretch(1);
    row->addWidget(m_again);
    m_again->setAutoDefault(false);
    column->addLayout(row);
    column->addWidget(m_facts);
    return test;
}

QWidget *AccessSection::makeSignIn()
{
    auto *form = new FormGrid;
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_signIn);
    row->addStretch(1);
    m_signIn->setAutoDefault(false);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_secret->setMinimumWidth(38 * fontMetrics().averageCharWidth());
    m_secretMessage = form->addRow(tr("New secret"), m_secret, buttons);
    return form;
}

void AccessSection::setAccount(const Account &account)
{
    const bool isOther = account.name != m_account.name;
    if (!isOther && (m_busy || account == m_account))
        return;
    m_account = account;
    if (isOther) {
        m_busy = false;
        m_secret->clear();
        m_message->clear();
        m_secretMessage->clear();
    }
    end(nullptr);
}

void AccessSection::focusSecret()
{
    m_secret->setFocus();
}

void AccessSection::begin()
{
    m_asked = m_account;
    m_asked.capabilities = {};
    m_busy = true;
    m_again->setEnabled(false);
    m_signIn->setEnabled(false);
    m_message->clear();
    m_secretMessage->clear();
    m_facts->showRunning(m_asked, std::nullopt);
    m_when->setText(tr("asking now"));
}

void AccessSection::testAgain()
{
    begin();
    whenDone(m_context.client.ask([name = m_account.name](Desk &desk) { return desk.probeAccount(name); }), this,
             [this, name = m_account.name](const Result<Account> &account) { takeTest(name, account); });
}

void AccessSection::signIn()
{
    if (m_busy)
        return;
    QString typed = m_secret->text();
    typed.removeIf([](QChar letter) { return letter.isSpace(); });
    if (typed.isEmpty()) {
        m_secretMessage->say(MessageLine::Kind::Error, tr("Type the new application password or secret first."));
        m_secret->setFocus();
        return;
    }
    begin();
    whenDone(m_context.client.ask([name = m_account.name, secret = typed.toUtf8()](Desk &desk) {
        return signInAgain(desk, name, secret);
    }),
             this, [this, name = m_account.name](const Result<ShopEntry> &entry) { takeEntry(name, entry); });
}

void AccessSection::takeProgress(const QString &account, ProbePart part, const Capabilities &soFar)
{
    if (!m_busy || account != m_account.name)
        return;
    m_asked.capabilities = soFar;
    m_facts->showRunning(m_asked, part);
}

void AccessSection::takeTest(const QString &name, const Result<Account> &account)
{
    if (name != m_account.name)
        return;
    if (account)
        m_account = *account;
    end(account ? nullptr : &account.error());
}

void AccessSection::takeEntry(const QString &name, const Result<ShopEntry> &entry)
{
    if (name != m_account.name)
        return;
    if (!entry)
        return end(&entry.error());
    m_account = entry->account;
    m_secret->clear();
    end(nullptr);
    // What waited for the key goes out now, and the banner with it.
    whenDone(m_context.client.sync(name), this, [](const Result<QList<SyncReport>> &) {});
    m_secretMessage->say(MessageLine::Kind::Good, entry->secret == SecretPlace::Keychain
                                                      ? tr("Signed in. The secret is kept in the system keychain.")
                                                      : tr("Signed in. The secret is kept for this session only."));
}

void AccessSection::end(const Error *trouble)
{
    m_busy = false;
    m_again->setEnabled(true);
    m_signIn->setEnabled(true);
    m_facts->showSettled(m_account);
    m_when->setText(
        m_account.capabilities.probed.isValid()
            ? tr("asked %1").arg(locale().toString(m_account.capabilities.probed.toLocalTime(), QLocale::ShortFormat))
            : QString());
    if (trouble)
        m_message->say(MessageLine::Kind::Error,
                       words::shopTrouble(*trouble, m_account.user, m_account.capabilities.dokan).sentence);
}

} // namespace tradeit
