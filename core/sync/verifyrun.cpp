// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/verifyrun.h"

#include "core/store/factstores.h"
#include "core/sync/openorders.h"

#include <algorithm>

namespace tradeit {

namespace {

constexpr qsizetype mostLooks = 200; // a run
constexpr int failuresToGiveUp = 5;  // reference/payments.md §7

RemoteId rootOf(const Order &order)
{
    return order.parent ? order.parent : order.id;
}

bool endsGateway(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Tls;
}

} // namespace

VerifyRun::VerifyRun(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers), m_check(peers)
{
}

QFuture<Result<std::optional<Error>>> VerifyRun::run()
{
    if (const Result<void> gathered = gather(); !gathered)
        m_promise.finish(Fault(gathered.error()));
    else
        next();
    return m_promise.future();
}

Result<void> VerifyRun::gather()
{
    const Result<QList<StoredOrder>> open = loadOpenOrders(m_peers);
    if (!open)
        return Fault(open.error());
    for (const StoredOrder &stored : *open) {
        const Result<bool> wanted = isWanted(stored.order);
        if (!wanted)
            return Fault(wanted.error());
        if (*wanted)
            m_orders.append(stored.order);
    }
    std::stable_sort(m_orders.begin(), m_orders.end(),
                     [](const Order &a, const Order &b) { return a.created > b.created; });
    m_orders = m_orders.mid(0, mostLooks);
    return {};
}

Result<bool> VerifyRun::isWanted(const Order &order) const
{
    if (!m_peers.gateways.contains(gatewayFor(order, m_peers.account.gateways)))
        return false;
    const auto verdict = VerdictStore(m_peers.database).find(m_peers.account.id, rootOf(order));
    if (!verdict)
        return Fault(verdict.error());
    return wantsLook(*verdict, m_peers.clock.now());
}

void VerifyRun::next()
{
    while (!m_orders.isEmpty()) {
        const Order order = m_orders.takeFirst();
        const QString gateway = gatewayFor(order, m_peers.account.gateways);
        if (m_roots.contains(rootOf(order)) || m_failures.value(gateway) >= failuresToGiveUp)
            continue;
        m_roots.insert(rootOf(order));
        whenDone(m_check.ask(order), this,
                 [this, gateway](const Result<PaymentAnswer> &answer) { answered(gateway, answer); });
        return;
    }
    m_promise.finish(m_error);
}

void VerifyRun::answered(const QString &gateway, const Result<PaymentAnswer> &answer)
{
    if (!answer) {
        m_promise.finish(Fault(answer.error()));
        return;
    }
    const std::optional<Error> &error = answer->error;
    // An order that names no payment, or one the gateway does not know, says nothing about the gateway.
    const bool failed = error && error->kind != ErrorKind::NotFound && error->kind != ErrorKind::Unsupported &&
                        error->kind != ErrorKind::Refused;
    if (!failed) {
        m_failures.remove(gateway);
    } else {
        m_failures[gateway] += endsGateway(*error) ? failuresToGiveUp : 1;
        if (!m_error)
            m_error = error;
    }
    next();
}

} // namespace tradeit
