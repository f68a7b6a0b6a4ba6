// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QObject>

namespace tradeit::twin {

class EffectLog;
class Faults;
class LateWrites;
class PayPalLedger;

/// The tests' hands and eyes: the second port (COMMANDS.md, "Twin"). Orders and mails are the shop's own affair; money,
/// log, faults and time are answered here. Every refusal is {"error": why}.
class Control : public QObject
{
    Q_OBJECT
public:
    /// What it steers; all of it outlives it.
    struct Reach
    {
        ShiftedClock &clock;
        EffectLog &log;
        Faults &faults;
        LateWrites &late;
        PayPalLedger &paypal;
        Handler shop; ///< /orders… and /mails
    };

    Control(QByteArray token, const Reach &reach, QObject *parent = nullptr);

    [[nodiscard]] Response handle(const Request &request);

Q_SIGNALS:
    void changed();
    void clockAdvanced(qint64 seconds);

private:
    [[nodiscard]] Response route(const Request &request);
    [[nodiscard]] Response faultsCall(const Request &request);
    [[nodiscard]] Response clockCall(const Request &request);
    [[nodiscard]] Response paymentCall(const Request &request);

    QByteArray m_token;
    Reach m_reach;
};

} // namespace tradeit::twin
