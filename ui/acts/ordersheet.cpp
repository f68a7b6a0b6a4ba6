// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/ordersheet.h"

#include "ui/acts/sheetwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>

namespace tradeit {

QString customerWords(const OrderDetail &detail)
{
    const Order &order = detail.view.stored.order;
    const QString city = order.deliveryAddress().city;
    const QString name = order.customerName();
    if (name.isEmpty())
        return sheetwords::orderNumber(detail.summary.row);
    return city.isEmpty() ? sheetwords::named(name)
                          : QString(sheetwords::named(name) % QStringLiteral(", ") % sheetwords::named(city));
}

QString factWords(const OrderDetail &detail)
{
    const Order &order = detail.view.stored.order;
    const int count = static_cast<int>(order.lines.size());
    const QString lines = QCoreApplication::translate("SheetWords", "%n line(s)", nullptr, count);
    const QStringList facts = {sheetwords::money(order.total, order.currency),
                               words::paymentName(detail.summary.payment.state), lines};
    return facts.join(QStringLiteral(" · "));
}

OrderSheet::OrderSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, Verb verb, const QString &name,
                       QWidget *parent)
    : Sheet(context.preferences, name, parent), m_context(context), m_drafts(drafts), m_detail(detail), m_verb(verb),
      m_name(name)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHeadline(customerWords(detail), factWords(detail));
}

QString OrderSheet::draft(const QString &field) const
{
    return m_drafts.of(order(), m_name + u'.' + field);
}

void OrderSheet::keepDraft(const QString &field, const QString &text)
{
    m_drafts.keep(order(), m_name + u'.' + field, text);
}

void OrderSheet::forgetDrafts()
{
    m_drafts.forget(order(), m_name);
}

} // namespace tradeit
