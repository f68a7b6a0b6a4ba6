// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/linklist.h"

#include "ui/models/customerpast.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/textlabel.h"

#include <QHBoxLayout>
#include <algorithm>

namespace tradeit {

LinkList::LinkList(const QString &heading, QWidget *parent) : Column(parent)
{
    add(new TextLabel(heading, Ink::Muted));
}

void LinkList::fill(const QList<OrderSummary> &orders, const QDateTime &now, const QLocale &locale, int limit)
{
    const int shown = std::min(limit, static_cast<int>(orders.size()));
    m_orders.clear();
    for (int index = 0; index < shown; ++index) {
        if (m_links.size() == index) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            m_links.append(new LinkButton({}));
            row->addWidget(m_links.constLast());
            row->addStretch(1);
            add(line);
            connect(m_links.constLast(), &QAbstractButton::clicked, this,
                    [this, index] { Q_EMIT orderAsked(m_orders.value(index)); });
        }
        m_links.at(index)->setText(orderLink(orders.at(index), now, locale));
        m_orders.append(orders.at(index).row.oid);
    }
    for (int index = 0; index < m_links.size(); ++index)
        m_links.at(index)->parentWidget()->setVisible(index < shown);
    setVisible(shown > 0);
    arrange();
}

} // namespace tradeit
