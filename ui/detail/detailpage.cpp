// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/detailpage.h"

#include "ui/detail/customerpage.h"
#include "ui/detail/itemspage.h"
#include "ui/detail/linklist.h"
#include "ui/detail/orderhead.h"
#include "ui/detail/paymentpage.h"
#include "ui/detail/reviewcard.h"
#include "ui/detail/stepbar.h"
#include "ui/detail/timelineview.h"
#include "ui/parts/tabstrip.h"

#include <QEvent>
#include <QStackedWidget>

namespace tradeit {

namespace {

constexpr int tabCount = 5, partsShown = 20;

} // namespace

DetailPage::DetailPage(QWidget *parent)
    : QScrollArea(parent), m_column(new Column(nullptr, look::panePadding)), m_head(new OrderHead),
      m_steps(new StepBar), m_parts(new LinkList(tr("Parts of this order"))), m_review(new ReviewCard),
      m_tabs(new TabStrip), m_pages(new QStackedWidget), m_items(new ItemsPage), m_customer(new CustomerPage),
      m_payment(new PaymentPage), m_messages(new TimelineView(tr("Messages"), QStringLiteral("message"),
                                                              tr("Nothing was told to the customer yet."))),
      m_history(new TimelineView(tr("History"), QStringLiteral("clock"), tr("Nothing has happened yet."))),
      m_filled(tabCount, false)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_column);
    m_column->add(m_head);
    m_column->add(m_steps, look::panePadding);
    m_column->add(m_parts, look::panePadding);
    m_column->add(m_review, look::panePadding);
    m_column->add(m_tabs, look::cardPadding);
    makeTabs();
    m_column->setFilling(m_pages, 0, 0);
    m_column->installEventFilter(this);
    m_parts->hide();
    connectParts();
}

void DetailPage::makeTabs()
{
    for (const QString &name : {tr("Items"), tr("Customer"), tr("Payment"), tr("Messages"), tr("History")})
        m_tabs->addTab(name);
    m_tabs->setAccessibleName(tr("About this order"));
    for (QWidget *page :
         {static_cast<QWidget *>(m_items), static_cast<QWidget *>(m_customer), static_cast<QWidget *>(m_payment),
          static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_history)})
        m_pages->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        fillTab();
    });
}

void DetailPage::connectParts()
{
    connect(m_head, &OrderHead::outboxAsked, this, &DetailPage::outboxAsked);
    connect(m_parts, &LinkList::orderAsked, this, &DetailPage::orderAsked);
    connect(m_review, &ReviewCard::helpAsked, this, &DetailPage::helpAsked);
    connect(m_customer, &CustomerPage::orderAsked, this, &DetailPage::orderAsked);
    connect(m_payment, &PaymentPage::verifyAsked, this, &DetailPage::verifyAsked);
}

void DetailPage::fill(const OrderDetail &detail, const QDateTime &now)
{
    m_detail = detail;
    m_now = now;
    m_filled.fill(false);
    m_head->fill(detail, now, locale());
    m_steps->fill(detail);
    m_parts->fill(detail.parts, now, locale(), partsShown);
    const CheckList checks = checkListOf(detail, now, locale());
    m_review->setVisible(!checks.lines.isEmpty());
    m_review->fill(checks);
    const auto told = detail.messages.size();
    m_tabs->setTabText(static_cast<int>(DetailTab::Messages),
                       told > 0 ? tr("Messages %1").arg(locale().toString(told)) : tr("Messages"));
    arrange();
    fillTab();
}

void DetailPage::fillTab()
{
    const auto shown = m_tabs->currentIndex();
    if (shown < 0 || m_filled.at(shown) || !m_now.isValid())
        return;
    m_filled[shown] = true;
    switch (tab()) {
    case DetailTab::Items:
        m_items->fill(m_detail, m_now);
        break;
    case DetailTab::Customer:
        m_customer->fill(m_detail);
        break;
    case DetailTab::Payment:
        m_payment->fill(m_detail, m_now);
        break;
    case DetailTab::Messages:
        m_messages->fill(messagesOf(m_detail), m_now);
        break;
    case DetailTab::History:
        m_history->fill(historyOf(m_detail, locale()), m_now);
        break;
    }
}

void DetailPage::setPast(const CustomerPast &past)
{
    m_items->setPast(pastSentence(past, locale()));
    m_customer->setPast(past, m_now);
}

void DetailPage::clearPast()
{
    m_items->setPast({});
    m_customer->clearPast();
}

void DetailPage::setProgress(const QString &words, const QString &sentence)
{
    m_review->setProgress(words, sentence);
}

void DetailPage::setAsking(bool asking)
{
    m_payment->setAsking(asking);
}

void DetailPage::setDensity(look::Density density)
{
    m_items->setDensity(density);
}

void DetailPage::showTab(DetailTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

DetailTab DetailPage::tab() const
{
    return static_cast<DetailTab>(m_tabs->currentIndex());
}

/// The fixed parts as high as they need, the tab what is left.
void DetailPage::arrange()
{
    m_column->setMinimum(2 * look::metricsOf(fontMetrics()).twoLineRow);
    const int wide = viewport()->width();
    const QSize size(wide, std::max(viewport()->height(), m_column->heightForWidth(wide)));
    if (size != m_column->size())
        m_column->resize(size);
    else
        m_column->arrange();
}

void DetailPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DetailPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool DetailPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && event->type() == QEvent::LayoutRequest) {
        arrange();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tradeit
