// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detailpane.h"

#include "ui/detail/detailpage.h"
#include "ui/detail/freshener.h"
#include "ui/detail/messagepage.h"
#include "ui/detail/stepbar.h"
#include "ui/models/factline.h"
#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedLayout>

namespace tradeit {

namespace {

constexpr int mostSummed = 2000, mostPast = 20;
constexpr auto verifyPatience = std::chrono::seconds(60);

} // namespace

DetailPane::DetailPane(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedLayout(this)), m_message(new MessagePage),
      m_page(new DetailPage), m_freshener(new Freshener(context, this))
{
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_page);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    m_minute.setInterval(std::chrono::minutes(1));
    m_verifying.setSingleShot(true);
    m_verifying.setInterval(verifyPatience);
    connect(&m_reload, &QTimer::timeout, this, &DetailPane::reload);
    connect(&m_minute, &QTimer::timeout, this, &DetailPane::reload);
    connect(&m_verifying, &QTimer::timeout, this, [this] { m_page->setAsking(false); });
    connect(&context.client, &DeskClient::changed, this, &DetailPane::follow);
    connect(m_freshener, &Freshener::settled, this, &DetailPane::readPast);
    connect(m_freshener, &Freshener::began, this, [this](OrderId order) {
        if (order == m_order)
            m_page->setProgress(tr("asking the shop…"));
    });
    connect(m_freshener, &Freshener::ended, this, &DetailPane::endRefresh);
    connectPage();
    setAccessibleName(tr("Order"));
    showOrder({});
}

DetailPane::~DetailPane() = default;

void DetailPane::connectPage()
{
    const StepBar *steps = m_page->steps();
    connect(steps, &StepBar::verbAsked, this, [this](Verb verb) { Q_EMIT verbAsked(m_order, verb); });
    connect(steps, &StepBar::noteAsked, this, [this](bool toCustomer) { Q_EMIT noteAsked(m_order, toCustomer); });
    connect(steps, &StepBar::verifyAsked, this, &DetailPane::askToVerify);
    connect(steps, &StepBar::copyNumberAsked, this,
            [this] { QGuiApplication::clipboard()->setText(m_detail.view.stored.order.number); });
    connect(steps, &StepBar::copyAddressAsked, this, [this] {
        QGuiApplication::clipboard()->setText(addressBlock(m_detail.view.stored.order.deliveryAddress()));
    });
    connect(steps, &StepBar::openInShopAsked, this, [this] { Q_EMIT shopPageAsked(m_order); });
    connect(m_page, &DetailPage::helpAsked, this, &DetailPane::help);
    connect(m_page, &DetailPage::verifyAsked, this, &DetailPane::askToVerify);
    connect(m_page, &DetailPage::outboxAsked, this, &DetailPane::outboxAsked);
    connect(m_page, &DetailPage::orderAsked, this, &DetailPane::orderAsked);
}

void DetailPane::showOrder(OrderId order)
{
    if (!order) {
        leaveOrder();
        showMessage(QStringLiteral("inbox"), tr("Choose an order to see what to do next."));
        return;
    }
    if (order != m_order) {
        m_order = order;
        m_verifying.stop();
        m_page->setAsking(false);
        m_page->setProgress({});
        m_page->clearPast();
        m_minute.start();
    }
    reload();
}

void DetailPane::leaveOrder()
{
    m_order = {};
    m_detail = {};
    m_freshener->leave();
    m_minute.stop();
    m_reload.stop();
    m_verifying.stop();
}

void DetailPane::showMessage(const QString &icon, const QString &sentence, const QString &detail)
{
    m_message->show(icon, sentence, detail);
    m_stack->setCurrentWidget(m_message);
}

void DetailPane::showSelection(int count)
{
    leaveOrder();
    showMessage(QStringLiteral("check"), tr("%n orders selected", nullptr, count),
                tr("Confirm, Ship… and the other acts work on all of them."));
}

void DetailPane::showSelection(const QList<OrderId> &orders)
{
    showSelection(static_cast<int>(orders.size()));
    if (orders.size() > mostSummed)
        return;
    const Result<QList<Money>> sums = m_context.reader.sums(orders);
    if (!sums)
        return;
    QStringList words;
    for (const Money &sum : *sums)
        words.append(words::moneyWords(sum, locale()));
    showMessage(QStringLiteral("check"), tr("%n orders selected", nullptr, static_cast<int>(orders.size())),
                words.join(u'\n') + u'\n' + tr("Confirm, Ship… and the other acts work on all of them."));
}

void DetailPane::follow(const DeskChanges &changes)
{
    if (m_order && (changes.many || changes.accounts || changes.orders.contains(m_order)))
        m_reload.start();
}

void DetailPane::reload()
{
    if (!m_order)
        return;
    Result<OrderDetail> detail = m_context.reader.show(m_order);
    if (!detail) {
        showFailure(detail.error());
        return;
    }
    const bool answered = detail->view.verdict != m_detail.view.verdict && m_detail.view.stored.oid == m_order;
    m_detail = std::move(*detail);
    m_page->fill(m_detail, m_context.clock.now());
    m_stack->setCurrentWidget(m_page);
    if (answered && m_verifying.isActive()) {
        m_verifying.stop();
        m_page->setAsking(false);
    }
    m_freshener->follow(m_detail);
}

void DetailPane::showFailure(const Error &error)
{
    m_freshener->leave();
    if (error.kind == ErrorKind::NotFound)
        showMessage(QStringLiteral("info"), tr("This order is no longer here."), tr("Choose another one."));
    else
        showMessage(QStringLiteral("warning"), tr("This order cannot be read."), words::errorSentence(error));
}

void DetailPane::readPast(OrderId order)
{
    const QString query = order == m_order ? customerQuery(m_detail.view.stored.order) : QString();
    if (query.isEmpty())
        return;
    const Result<OrderList> found = m_context.reader.list({.query = query}, {}, mostPast);
    if (found)
        m_page->setPast(customerPastOf(order, *found));
}

void DetailPane::endRefresh(OrderId order, const QString &sentence)
{
    if (order == m_order)
        m_page->setProgress(sentence.isEmpty() ? QString() : tr("not refreshed: %1").arg(sentence), sentence);
}

void DetailPane::help(CheckHelp help, const QString &other)
{
    switch (help) {
    case CheckHelp::VerifyPayment:
        askToVerify();
        break;
    case CheckHelp::WriteToCustomer:
        Q_EMIT noteAsked(m_order, true);
        break;
    case CheckHelp::OpenOther:
        if (const Result<OrderId> found = m_context.reader.findOrder(other))
            Q_EMIT orderAsked(*found);
        break;
    }
}

void DetailPane::askToVerify()
{
    m_page->setAsking(true);
    m_verifying.start();
    Q_EMIT verifyAsked(m_order);
}

void DetailPane::showTab(int tab)
{
    m_page->showTab(static_cast<DetailTab>(tab));
}

void DetailPane::setDensity(look::Density density)
{
    m_page->setDensity(density);
}

bool DetailPane::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        m_reload.start();
    return handled;
}

/// Ctrl+Tab and Ctrl+Shift+Tab go through the tabs from anywhere in the pane.
void DetailPane::keyPressEvent(QKeyEvent *event)
{
    constexpr int tabs = 5;
    const bool tabbing = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!m_order || !tabbing || !event->modifiers().testFlag(Qt::ControlModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
    showTab((static_cast<int>(m_page->tab()) + (back ? tabs - 1 : 1)) % tabs);
}

} // namespace tradeit
