// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/setupdialog.h"

#include "ui/look/metrics.h"
#include "ui/parts/formscroll.h"
#include "ui/parts/gatewayform.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/rule.h"
#include "ui/setup/helppage.h"
#include "ui/setup/languagepage.h"
#include "ui/setup/paymentspage.h"
#include "ui/setup/shoppage.h"
#include "ui/setup/stepstrip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr QSize usualSize(1008, 700);

bool hasNoAccount(const DeskReader &reader)
{
    const Result<QList<Account>> accounts = reader.accounts();
    return !accounts || accounts->isEmpty();
}

} // namespace

SetupDialog::SetupDialog(PaneContext &context, QWidget *parent)
    : QDialog(parent), m_isFirstRun(hasNoAccount(context.reader)), m_strip(nullptr), m_pages(new QStackedWidget),
      m_shop(new ShopPage(context, m_isFirstRun)), m_payments(new PaymentsPage(context)),
      m_help(new LinkButton(tr("Where do I find an application password?"))), m_back(new PlainButton(tr("Back"))),
      m_onward(new PrimaryButton(QString()))
{
    setWindowTitle(m_isFirstRun ? tr("Set up Tradeit Desk") : tr("Add a shop"));
    if (m_isFirstRun)
        m_order.append(Step::Language);
    m_order << Step::Shop << Step::Payments;
    addPages(context);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(new Rule);
    column->addWidget(makeFooter());
    m_onward->setDefault(true); // the dialog remembers it only once it is the button's own
    resize(usualSize);
    goTo(m_order.constFirst());
}

void SetupDialog::addPages(PaneContext &context)
{
    QStringList names;
    for (const Step each : m_order)
        names.append(each == Step::Language ? tr("Language") : each == Step::Shop ? tr("Your shop") : tr("Payments"));
    m_strip = new StepStrip(names);
    m_pages->addWidget(new FormScroll(new LanguagePage(context.preferences)));
    m_pages->addWidget(new FormScroll(m_shop));
    m_pages->addWidget(new FormScroll(m_payments));
    m_pages->addWidget(new FormScroll(new HelpPage));
    connect(m_shop, &ShopPage::changed, this, &SetupDialog::follow);
    connect(m_shop, &ShopPage::connected, this, [this] { m_payments->form().setAccount(m_shop->account()); });
    connect(&m_payments->form(), &GatewayForm::changed, this, &SetupDialog::follow);
    connect(&m_payments->form(), &GatewayForm::done, this, &SetupDialog::accept);
}

QWidget *SetupDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(look::panePadding, look::cardPadding, look::panePadding, look::cardPadding);
    row->setSpacing(look::rhythm);
    row->addWidget(m_help);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_onward);
    m_help->setAutoDefault(false);
    m_back->setAutoDefault(false);
    connect(m_help, &QPushButton::clicked, this, [this] { showHelp(true); });
    connect(m_back, &QPushButton::clicked, this, &SetupDialog::goBack);
    connect(m_onward, &QPushButton::clicked, this, &SetupDialog::goOn);
    return footer;
}

SetupDialog::Step SetupDialog::step() const
{
    return m_order.at(m_at);
}

void SetupDialog::goTo(Step step)
{
    m_at = static_cast<int>(m_order.indexOf(step));
    m_helps = false;
    m_pages->setCurrentIndex(static_cast<int>(step));
    m_strip->setCurrent(m_at);
    follow();
    if (step == Step::Shop)
        m_shop->setFocus();
}

void SetupDialog::showHelp(bool shown)
{
    m_helps = shown;
    m_pages->setCurrentIndex(shown ? m_pages->count() - 1 : static_cast<int>(step()));
    follow();
    (shown ? static_cast<QWidget *>(m_back) : m_help)->setFocus();
}

void SetupDialog::goBack()
{
    if (m_helps)
        showHelp(false);
    else if (m_at > 0)
        goTo(m_order.at(m_at - 1));
}

void SetupDialog::goOn()
{
    switch (step()) {
    case Step::Language:
        goTo(Step::Shop);
        break;
    case Step::Shop:
        if (m_shop->isDemo()) {
            Q_EMIT demoAsked();
            accept();
        } else if (m_shop->isConnected()) {
            goTo(Step::Payments);
        } else {
            m_shop->connectShop();
        }
        break;
    case Step::Payments:
        m_payments->form().apply();
        break;
    }
}

QString SetupDialog::onwardText() const
{
    if (step() == Step::Language)
        return tr("Next: your shop");
    if (step() == Step::Payments)
        return m_payments->form().isBusy() ? tr("Asking…") : tr("Finish set-up");
    if (m_shop->isDemo())
        return tr("Start the demo shop");
    if (m_shop->isBusy())
        return m_shop->isConnected() ? tr("Testing…") : tr("Connecting…");
    return m_shop->isConnected() ? tr("Next: payments") : tr("Connect and test");
}

bool SetupDialog::isBusy() const
{
    return m_shop->isBusy() || m_payments->form().isBusy();
}

void SetupDialog::follow()
{
    if (m_order.isEmpty() || !m_strip)
        return;
    m_onward->setText(onwardText());
    m_onward->setVisible(!m_helps);
    m_onward->setEnabled(!isBusy());
    m_back->setVisible(m_helps || m_at > 0);
    m_back->setEnabled(m_helps || !isBusy());
    m_help->setVisible(!m_helps && step() == Step::Shop && !m_shop->isDemo() && !m_shop->isConnected());
}

void SetupDialog::done(int result)
{
    m_shop->giveUp();
    if (m_shop->isConnected() && !m_isTold) {
        m_isTold = true;
        Q_EMIT connected(m_shop->account().name);
    }
    QDialog::done(result);
}

} // namespace tradeit
