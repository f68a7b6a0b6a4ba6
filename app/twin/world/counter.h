// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"

namespace tradeit::twin {

class World;

/// The control side's way into the world: orders are placed, changed and deleted as buyers and administrators would,
/// and mails are read (COMMANDS.md, Twin). Nothing of it is logged.
class Counter
{
public:
    Counter(World &world, qint64 now) : m_world(world), m_now(now) {}
    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] Response placeOrder(const QJsonObject &asked);
    [[nodiscard]] Response changeOrder(qint64 id, const QJsonObject &change);
    [[nodiscard]] Response spoil(QJsonObject order, const QJsonObject &members);
    [[nodiscard]] Response deleteOrder(qint64 id, bool force);
    [[nodiscard]] Response mails() const;

    World &m_world;
    qint64 m_now;
};

} // namespace tradeit::twin
