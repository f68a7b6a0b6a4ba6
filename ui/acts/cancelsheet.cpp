// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/cancelsheet.h"

#include "ui/acts/sheetwords.h"
#include "ui/acts/signlabel.h"
#include "ui/look/metrics.h"
#include "ui/parts/field.h"

#include <QVBoxLayout>

namespace tradeit {

CancelSheet::CancelSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, QWidget *parent)
    : ActSheet(context, drafts, detail, Verb::Cancel, parent), m_reason(new Field(this))
{
    const QString number = sheetwords::orderNumber(detail.summary.row);
    setWindowTitle(tr("Cancel order %1").arg(number));
    setPrimary(tr("Cancel order %1").arg(number), QStringLiteral("cancelled"));
    setCancelWords(tr("Keep order"));
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(look::rhythm);
    auto *asked = new TextLabel(question(), Ink::Text, form);
    asked->setWordWrap(true);
    column->addWidget(asked);
    column->addSpacing(look::rhythm);
    auto *label = new TextLabel(tr("&Reason"), Ink::Muted, form);
    label->setBuddy(m_reason);
    m_reason->setMaxLength(500);
    m_reason->setText(draft(QStringLiteral("reason")));
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addSpacing(look::rhythm);
    const QString stock = tr("The shop puts the items back into stock by itself.");
    column->addWidget(new SignLabel(QStringLiteral("info"), stock, Ink::Muted, form));
    column->addWidget(new SignLabel(QStringLiteral("info"), moneyWords(), Ink::Muted, form));
    column->addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, &CancelSheet::refresh);
    compose(form, {880, 520});
    m_reason->setFocus();
}

QString CancelSheet::question() const
{
    const Order &order = detail().view.stored.order;
    return tr("Order %1 of %2 over %3 is cancelled at the shop.")
        .arg(sheetwords::orderNumber(detail().summary.row), sheetwords::named(order.customerName()),
             sheetwords::money(order.total, order.currency));
}

QString CancelSheet::moneyWords() const
{
    const PaymentState state = detail().summary.payment.state;
    const bool paid = state == PaymentState::Captured || state == PaymentState::PartlyRefunded ||
                      detail().view.stored.order.paid.isValid();
    return paid ? tr("Nothing is refunded by this: give the money back at the shop or the gateway.")
                : tr("No payment is touched by this.");
}

void CancelSheet::read(ActOptions &options) const
{
    options.reason = m_reason->text().trimmed();
}

bool CancelSheet::isComplete() const
{
    return hasTypedForm();
}

bool CancelSheet::hasTypedForm() const
{
    return !m_reason->text().trimmed().isEmpty();
}

void CancelSheet::keepForm()
{
    keepDraft(QStringLiteral("reason"), m_reason->text());
}

} // namespace tradeit
