// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QHash>
#include <QTimer>

namespace tradeit {

/// Asks the shop again about an order that stays shown and of which little or only old things are known: its notes and
/// stock. Never sooner than the person has looked at it for a moment, and not twice within the time that counts as
/// fresh, whether it went well or not.
class Freshener : public QObject
{
    Q_OBJECT
public:
    explicit Freshener(PaneContext &context, QObject *parent = nullptr);

    void follow(const OrderDetail &detail);
    void leave();

Q_SIGNALS:
    /// The person has looked at the order for a moment: now is the time for what costs a little.
    void settled(tradeit::OrderId order);
    void began(tradeit::OrderId order);
    /// `sentence` is what went wrong, empty when it went well.
    void ended(tradeit::OrderId order, const QString &sentence);

private:
    [[nodiscard]] bool isOld(const OrderDetail &detail) const;
    void settle();
    void ask();

    PaneContext &m_context;
    QTimer m_timer;
    OrderId m_order;
    bool m_old = false;
    QHash<OrderId, QDateTime> m_asked;
};

} // namespace tradeit
