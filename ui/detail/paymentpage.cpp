// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/paymentpage.h"

#include "core/orders/shopclaim.h"
#include "ui/detail/factgrid.h"
#include "ui/look/metrics.h"
#include "ui/models/factline.h"
#include "ui/models/paymentphrases.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/textlabel.h"

#include <QHBoxLayout>

namespace tradeit {

namespace {

QString whyNot(const OrderView &view)
{
    if (view.stored.gone)
        return PaymentPage::tr("The shop no longer has this order.");
    return isOfflineMethod(view.root.paymentMethod)
               ? PaymentPage::tr("No gateway knows of this method: nobody can be asked.")
               : PaymentPage::tr("No gateway is set up here that knows this payment.");
}

} // namespace

PaymentPage::PaymentPage(QWidget *parent)
    : PageScroll(parent), m_facts(new FactGrid),
      m_verify(new PlainButton(tr("Verify now"), nullptr, QStringLiteral("shield"))),
      m_why(new TextLabel({}, Ink::Muted))
{
    column()->add(m_facts, look::cardPadding);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_verify);
    row->addStretch(1);
    column()->add(line, look::panePadding);
    m_why->setWordWrap(true);
    column()->add(m_why, look::rhythm);
    connect(m_verify, &QPushButton::clicked, this, &PaymentPage::verifyAsked);
}

void PaymentPage::fill(const OrderDetail &detail, const QDateTime &now)
{
    m_facts->fill(paymentFacts(detail, now, locale()));
    m_can = canVerify(detail.view);
    m_verify->setEnabled(m_can);
    m_why->setText(m_can ? QString() : whyNot(detail.view));
    m_why->setVisible(!m_can);
    arrange();
}

void PaymentPage::setAsking(bool asking)
{
    m_verify->setEnabled(m_can && !asking);
    if (!m_can)
        return;
    m_why->setText(asking ? tr("Asking the gateway…") : QString());
    m_why->setVisible(asking);
    arrange();
}

} // namespace tradeit
