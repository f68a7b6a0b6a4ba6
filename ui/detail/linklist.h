// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "ui/detail/column.h"

#include <QLocale>

namespace tradeit {

class LinkButton;

/// Other orders under a heading, each a link that opens it: a customer's earlier ones, the parts of a split one.
class LinkList : public Column
{
    Q_OBJECT
public:
    explicit LinkList(const QString &heading, QWidget *parent = nullptr);

    /// At most `limit` are shown; hidden without any.
    void fill(const QList<OrderSummary> &orders, const QDateTime &now, const QLocale &locale, int limit);

Q_SIGNALS:
    void orderAsked(tradeit::OrderId order);

private:
    QList<LinkButton *> m_links;
    QList<OrderId> m_orders;
};

} // namespace tradeit
