// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/shoppage.h"

#include "ui/look/metrics.h"
#include "ui/parts/factlist.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/messageline.h"
#include "ui/parts/optioncard.h"
#include "ui/parts/rowbutton.h"
#include "ui/setup/shopform.h"

#include <QVBoxLayout>
#include <algorithm>

namespace tradeit {

ShopPage::ShopPage(PaneContext &context, bool withDemo, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new ShopForm(context)), m_test(nullptr),
      m_count(new TextLabel({}, Ink::Muted)), m_again(new RowButton(tr("Test again"), nullptr, QStringLiteral("sync"))),
      m_facts(new FactList), m_message(new MessageLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, look::rhythm);
    column->setSpacing(look::cardPadding);
    auto *headline = new TextLabel(withDemo ? tr("Where are your orders?") : tr("Which shop?"));
    headline->setHeadline(true);
    column->addWidget(headline);
    if (withDemo)
        column->addWidget(makeChoice());
    column->addWidget(m_form);
    m_test = makeTest();
    column->addWidget(m_test);
    column->addWidget(m_message);
    column->addStretch(1);
    connect(m_form, &ShopForm::edited, m_message, &MessageLine::clear);
    connect(m_again, &QPushButton::clicked, this, &ShopPage::testAgain);
    connect(m_facts, &FactList::answeredChanged, this, &ShopPage::countAnswers);
    connect(m_message, &MessageLine::actionPressed, this, [this] { m_form->useAddress(m_elsewhere); });
    connect(&context.client, &DeskClient::probing, this, &ShopPage::takeProgress);
    setFocusProxy(m_own ? static_cast<QWidget *>(m_own) : m_form);
    m_test->hide();
    follow();
}

ShopPage::~ShopPage()
{
    giveUp();
}

QWidget *ShopPage::makeChoice()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(2 * look::rhythm);
    m_demo = new OptionCard(
        tr("Try the demo shop"),
        tr("A pretend marketplace on this computer, with orders, customers and payments to play with."), choice);
    m_own = new OptionCard(tr("Connect my shop"), tr("Tradeit, or any WooCommerce shop that you sell on."), choice);
    row->addWidget(m_demo, 1);
    row->addWidget(m_own, 1);
    m_own->setChecked(true);
    connect(m_demo, &QRadioButton::toggled, this, &ShopPage::follow);
    return choice;
}

QWidget *ShopPage::makeTest()
{
    auto *test = new QWidget;
    auto *column = new QVBoxLayout(test);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::rhythm);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::rhythm);
    row->addWidget(new TextLabel(tr("What this account may do")));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_again);
    m_again->setAutoDefault(false);
    column->addLayout(row);
    column->addWidget(m_facts);
    return test;
}

bool ShopPage::isDemo() const
{
    return m_demo && m_demo->isChecked();
}

void ShopPage::follow()
{
    m_form->setVisible(!isDemo());
    m_test->setVisible(!isDemo() && (m_busy || isConnected()));
    m_message->setVisible(!isDemo() && !m_message->sentence().isEmpty());
    m_again->setEnabled(isConnected() && !m_busy);
    for (OptionCard *card : {m_demo, m_own})
        if (card)
            card->setEnabled(!m_busy && !isConnected());
    m_form->setBusy(m_busy);
    Q_EMIT changed();
}

void ShopPage::begin(const Account &account)
{
    m_asked = account;
    m_busy = true;
    m_message->clear();
    m_facts->showRunning(account, std::nullopt);
    follow();
}

void ShopPage::connectShop()
{
    if (m_busy || isConnected())
        return;
    const std::optional<AccountRequest> request = m_form->request();
    if (!request)
        return;
    Account account;
    account.name = request->name;
    begin(account);
    m_givenUp = std::make_shared<std::atomic_bool>(false);
    const QByteArray secret = m_form->secret();
    whenDone(m_context.client.ask([request = *request, secret, givenUp = m_givenUp](Desk &desk) {
        return enterShop(desk, request, secret, givenUp);
    }),
             this, [this](const Result<ShopEntry> &entry) { takeEntry(entry); });
}

void ShopPage::giveUp()
{
    if (m_givenUp && m_busy)
        m_givenUp->store(true);
}

void ShopPage::takeProgress(const QString &account, ProbePart part, const Capabilities &soFar)
{
    if (!m_busy || account != m_asked.name)
        return;
    m_asked.capabilities = soFar;
    m_facts->showRunning(m_asked, part);
}

void ShopPage::takeEntry(const Result<ShopEntry> &entry)
{
    m_busy = false;
    m_givenUp.reset();
    if (!entry) {
        sayTrouble(entry.error());
        follow();
        return;
    }
    m_account = entry->account;
    m_form->close(entry->secret);
    m_facts->showSettled(m_account);
    sayWorth();
    follow();
    Q_EMIT connected();
}

void ShopPage::testAgain()
{
    begin(m_account);
    whenDone(m_context.client.ask([name = m_account.name](Desk &desk) { return desk.probeAccount(name); }), this,
             [this](const Result<Account> &account) { takeTest(account); });
}

void ShopPage::takeTest(const Result<Account> &account)
{
    m_busy = false;
    if (account) {
        m_account = *account;
        sayWorth();
    } else {
        sayTrouble(account.error());
    }
    m_facts->showSettled(m_account);
    follow();
}

void ShopPage::sayTrouble(const Error &error)
{
    const words::ShopTrouble trouble = words::shopTrouble(error, m_form->user(), m_form->sawDokan());
    m_elsewhere = isConnected() ? QUrl() : trouble.elsewhere;
    m_message->say(MessageLine::Kind::Error, trouble.sentence,
                   m_elsewhere.isEmpty() ? QString()
                                         : tr("Use %1").arg(words::isolated(m_elsewhere.toDisplayString())));
}

void ShopPage::sayWorth()
{
    const QList<words::AccountFact> facts = words::accountFacts(m_account);
    const bool all = std::all_of(facts.begin(), facts.end(), [](const words::AccountFact &fact) {
        return fact.sign == words::FactSign::Good || fact.sign == words::FactSign::Info;
    });
    if (!m_account.capabilities.writeOrders)
        m_message->say(MessageLine::Kind::Warning,
                       tr("You can look, but not act. Make a key with the right to read and write, and sign in again "
                          "under Settings, Accounts."));
    else if (all)
        m_message->say(MessageLine::Kind::Good, tr("Everything works."));
    else
        m_message->say(MessageLine::Kind::Info,
                       tr("Good enough to work with. Test again any time under Settings, Accounts."));
}

void ShopPage::countAnswers()
{
    m_count->setText(tr("%1 of %2 answers").arg(m_facts->answered()).arg(m_facts->total()));
}

} // namespace tradeit
