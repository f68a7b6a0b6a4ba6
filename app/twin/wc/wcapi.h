// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"

namespace tradeit::twin {

struct Caller;
class World;

/// The public site: front page, REST index and the routes of wc/v3 and wp/v2, with WordPress's order of things: who is
/// it, is there such a route, is the JSON whole, are the arguments right, may they, and only then the act.
class WcApi
{
public:
    WcApi(World &world, qint64 now) : m_world(world), m_now(now) {}
    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] Response frontPage(int status) const;
    [[nodiscard]] Response rest(const Request &request, const QString &route);
    [[nodiscard]] QByteArray discoveryLink() const;
    void forbidCaching(const Caller &caller, Response &response) const;

    World &m_world;
    qint64 m_now;
};

} // namespace tradeit::twin
