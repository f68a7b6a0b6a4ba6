// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <chrono>
#include <optional>

namespace tradeit::twin {

/// One way for the twin to misbehave, as POST /faults orders it (COMMANDS.md).
struct PlannedFault
{
    enum class Kind {
        Latency,     ///< answers, but after `wait`
        TooMany,     ///< 429 with Retry-After
        ServerError, ///< 500
        BadGateway,  ///< 502, a host's page
        TimedOut,    ///< 504, a host's page
        Reset,       ///< the line drops
        Stall,       ///< no answer comes and the line stays
        Truncate,    ///< the line drops in the middle of the answer
        Html,        ///< 200 with a page instead of JSON
        Warning,     ///< a PHP warning before the JSON
        Bom,         ///< a byte order mark before the JSON
        Redirect,    ///< 301
        Drop         ///< the host loses the Authorization header
    };
    /// When the shop acts on the request that fails.
    enum class Apply {
        Before, ///< the failure comes before the request is applied: it never is
        After,  ///< the request is applied, then the failure comes
        Late    ///< the failure comes at once, the request is applied `lateness` afterwards
    };

    QString side;      ///< "shop", "paypal" or empty for any
    QByteArray method; ///< empty for any
    QString path;      ///< a part of the path without query; empty for any
    Kind kind = Kind::Latency;
    Apply apply = Apply::Before;
    std::chrono::seconds lateness{90};
    std::chrono::milliseconds wait{300};
    int times = 1;

    /// Refused, with the reason in `detail`, for anything that is not such an order.
    [[nodiscard]] static Result<PlannedFault> fromJson(const QJsonObject &order);
    [[nodiscard]] bool matches(const QString &onSide, const Request &request) const;
    [[nodiscard]] QString word() const; ///< "429", "bom" …: the contract's name of the kind
};

/// The faults still to come, in the order they were asked for.
class Faults
{
public:
    void add(const PlannedFault &fault) { m_planned.append(fault); }
    void clear() { m_planned.clear(); }
    [[nodiscard]] qsizetype count() const { return m_planned.size(); }
    /// The first fault that matches; it counts as used once.
    [[nodiscard]] std::optional<PlannedFault> take(const QString &side, const Request &request);

private:
    QList<PlannedFault> m_planned;
};

} // namespace tradeit::twin
