// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/publicside.h"

#include "app/twin/faults/faultanswers.h"
#include "app/twin/faults/latewrites.h"
#include "app/twin/log/effectlog.h"

#include <QTimer>

namespace tradeit::twin {

using Apply = PlannedFault::Apply;
using Kind = PlannedFault::Kind;

PublicSide::PublicSide(QString name, const Common &common, Answer answer, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_common(common), m_answer(std::move(answer))
{
}

void PublicSide::serve(const Request &request, const Deliver &deliver)
{
    const qint64 row =
        m_common.log.begin(m_common.clock.now(), m_name, QString::fromLatin1(request.method), request.path);
    const std::optional<PlannedFault> fault = m_common.faults.take(m_name, request);
    if (!fault)
        return close(row, request, {.response = apply(row, request)}, deliver);
    m_common.log.fault(fault->word());
    if (fault->kind == Kind::Latency)
        return delay(row, *fault, request, deliver);
    if (fault->kind == Kind::Drop)
        return close(row, request, {.response = apply(row, withoutAuthorization(request))}, deliver);
    fail(row, *fault, request, deliver);
}

void PublicSide::fail(qint64 row, const PlannedFault &fault, const Request &request, const Deliver &deliver)
{
    const bool applied = fault.apply == Apply::After || (fault.apply == Apply::Before && !isWrite(request));
    const Response answer = applied ? apply(row, asItBreaks(fault, request)) : serverError(m_name, request);
    const Delivery delivery = faultyDelivery(fault, m_name, request, answer);
    if (fault.apply == Apply::Late)
        applyLater(row, fault, request, delivery.response.status);
    close(row, request, delivery, deliver);
}

void PublicSide::delay(qint64 row, const PlannedFault &fault, const Request &request, const Deliver &deliver)
{
    if (fault.apply == Apply::Late) { // slow until the line drops, and slower still behind it
        applyLater(row, fault, request, 0);
        m_common.log.finish(0);
        QTimer::singleShot(fault.wait, this,
                           [deliver] { deliver({.response = {}, .ending = Delivery::Ending::Reset}); });
        return;
    }
    if (fault.apply == Apply::Before) {
        m_common.log.finish(0);
        QTimer::singleShot(fault.wait, this,
                           [=, this] { close(row, request, {.response = apply(row, request)}, deliver); });
        return;
    }
    const Response answer = apply(row, request);
    close(row, request, {.response = answer}, [this, wait = fault.wait, deliver](const Delivery &delivery) {
        QTimer::singleShot(wait, this, [=] { deliver(delivery); });
    });
}

void PublicSide::applyLater(qint64 row, const PlannedFault &fault, const Request &request, int status)
{
    m_common.late.add(fault.lateness, [=, this] {
        (void)apply(row, asItBreaks(fault, request));
        m_common.log.finish(status);
        Q_EMIT served(isWrite(request));
    });
}

Response PublicSide::apply(qint64 row, const Request &request)
{
    m_common.log.resume(row);
    return m_answer(request, m_common.clock.now());
}

void PublicSide::close(qint64 row, const Request &request, const Delivery &delivery, const Deliver &deliver)
{
    m_common.log.resume(row);
    m_common.log.finish(delivery.response.status);
    Q_EMIT served(isWrite(request));
    deliver(delivery);
}

} // namespace tradeit::twin
