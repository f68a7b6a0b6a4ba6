// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/faults/faults.h"
#include "app/twin/http/delivery.h"
#include "core/base/clock.h"

#include <QObject>

namespace tradeit::twin {

class EffectLog;
class LateWrites;

/// What strangers reach: the shop, or a gateway. Sees to it that each request has its row in the log and that planned
/// faults strike; the answers themselves come from elsewhere.
///
/// A request that fails "before" is not applied, unless it only reads. Latency always applies: before or after its
/// wait.
class PublicSide : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<Response(const Request &, const QDateTime &)>;
    /// What both sides share; all of it outlives them.
    struct Common
    {
        const Clock &clock;
        EffectLog &log;
        Faults &faults;
        LateWrites &late;
    };

    PublicSide(QString name, const Common &common, Answer answer, QObject *parent = nullptr);

    void serve(const Request &request, const Deliver &deliver);

Q_SIGNALS:
    /// A request was answered or applied late; `write` tells whether it may have changed the world.
    void served(bool write);

private:
    [[nodiscard]] Response apply(qint64 row, const Request &request);
    void close(qint64 row, const Request &request, const Delivery &delivery, const Deliver &deliver);
    void fail(qint64 row, const PlannedFault &fault, const Request &request, const Deliver &deliver);
    void delay(qint64 row, const PlannedFault &fault, const Request &request, const Deliver &deliver);
    void applyLater(qint64 row, const PlannedFault &fault, const Request &request, int status);

    QString m_name;
    Common m_common;
    Answer m_answer;
};

} // namespace tradeit::twin
