// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/customerpage.h"

#include "ui/detail/factgrid.h"
#include "ui/detail/linklist.h"
#include "ui/detail/signline.h"
#include "ui/look/metrics.h"
#include "ui/models/factline.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int pastShown = 8;
constexpr int addressLetters = 18; ///< narrower than this, addresses stand below each other

} // namespace

CustomerPage::CustomerPage(QWidget *parent)
    : PageScroll(parent), m_contact(new FactGrid), m_addresses(new QWidget),
      m_side(new QBoxLayout(QBoxLayout::LeftToRight, m_addresses)), m_ship(makeBlock(tr("Ship to"))),
      m_bill(makeBlock(tr("Bill to"))), m_note(new SignLine(QStringLiteral("note"))),
      m_standing(new SignLine(QStringLiteral("customer"))), m_past(new LinkList(tr("Other orders of this customer")))
{
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(look::panePadding);
    m_side->addWidget(m_ship.box, 1);
    m_side->addWidget(m_bill.box, 1);
    column()->add(m_contact, look::cardPadding);
    column()->add(m_addresses, look::panePadding);
    column()->add(m_note, look::panePadding);
    column()->add(m_standing, look::rhythm);
    column()->add(m_past, look::cardPadding);
    m_past->hide();
    m_standing->hide();
    connect(m_past, &LinkList::orderAsked, this, &CustomerPage::orderAsked);
}

CustomerPage::Block CustomerPage::makeBlock(const QString &heading)
{
    Block block{.box = new QWidget, .heading = new TextLabel(heading, Ink::Muted), .lines = new TextLabel};
    auto *copy = new LinkButton({}, nullptr, QStringLiteral("copy"));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(heading));
    block.lines->setWordWrap(true);
    block.lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(block.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(block.heading);
    first->addWidget(copy);
    first->addStretch(1);
    column->addLayout(first);
    column->addWidget(block.lines);
    column->addStretch(1);
    connect(copy, &QAbstractButton::clicked, this,
            [lines = block.lines] { QGuiApplication::clipboard()->setText(lines->text()); });
    return block;
}

void CustomerPage::fill(const OrderDetail &detail)
{
    const Order &order = detail.view.stored.order;
    m_contact->fill(customerFacts(detail));
    const QString shipping = addressBlock(order.shipping), billing = addressBlock(order.billing);
    const bool differ = !order.shipping.isEmpty() && shipping != billing;
    m_ship.heading->setText(differ ? tr("Ship to") : tr("Address"));
    m_ship.lines->setText(differ ? shipping : billing);
    m_bill.lines->setText(billing);
    m_bill.box->setVisible(differ);
    m_addresses->setVisible(!m_ship.lines->text().isEmpty());
    m_note->setText(customerNote(order));
    arrange();
}

void CustomerPage::setPast(const CustomerPast &past, const QDateTime &now)
{
    m_standing->setText(pastSentence(past, locale()));
    m_past->fill(past.others, now, locale(), pastShown);
    arrange();
}

void CustomerPage::clearPast()
{
    m_standing->setText({});
    m_past->hide();
    arrange();
}

void CustomerPage::resizeEvent(QResizeEvent *event)
{
    const int wanted = 2 * addressLetters * fontMetrics().averageCharWidth() + look::panePadding;
    m_side->setDirection(viewport()->width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    PageScroll::resizeEvent(event);
}

} // namespace tradeit
