// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/paymentcheck.h"

#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/sync/intransaction.h"

namespace tradeit {

namespace {

constexpr qint64 freshSeconds = 60; // a parent read in this very run need not be read again

} // namespace

PaymentCheck::PaymentCheck(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers)
{
}

QFuture<Result<PaymentAnswer>> PaymentCheck::ask(const Order &order)
{
    const Promise<PaymentAnswer> promise;
    if (!order.parent) {
        askGateway(promise, order);
        return promise.future();
    }
    const OrderStore store(m_peers.database);
    const Result<OrderId> parent = store.find(m_peers.account.id, order.parent);
    const Result<StoredOrder> stored = parent ? store.load(*parent) : Result<StoredOrder>(Fault(parent.error()));
    if (!stored && stored.error().kind != ErrorKind::NotFound) {
        promise.finish(Fault(stored.error()));
        return promise.future();
    }
    const bool whole = stored && stored->complete;
    const qint64 age = whole ? stored->readAt.secsTo(m_peers.clock.now()) : -1;
    if (age >= 0 && age < freshSeconds)
        askGateway(promise, stored->order);
    else
        readParent(promise, order, whole ? std::optional(stored->order) : std::nullopt);
    return promise.future();
}

void PaymentCheck::readParent(const Promise<PaymentAnswer> &promise, const Order &order,
                              const std::optional<Order> &stored)
{
    whenDone(m_peers.shop.order(order.parent), this, [this, promise, order, stored](const Result<OrderPage> &page) {
        const bool shown = page && !page->orders.isEmpty() && page->orders.constFirst().id == order.parent;
        if (shown)
            parentRead(promise, *page);
        else
            parentUnread(promise, order, stored,
                         page ? Error{.kind = ErrorKind::NotFound, .context = QStringLiteral("parent"), .detail = {}}
                              : page.error());
    });
}

void PaymentCheck::parentRead(const Promise<PaymentAnswer> &promise, const OrderPage &page)
{
    const Result<void> stored = inTransaction(m_peers.database, [&]() -> Result<void> {
        const auto outcome =
            OrderStore(m_peers.database).store(m_peers.account, page.orders, page.requestedAt, m_peers.clock.now());
        return outcome ? Result<void>() : Fault(outcome.error());
    });
    if (stored)
        askGateway(promise, page.orders.constFirst());
    else
        promise.finish(Fault(stored.error()));
}

void PaymentCheck::parentUnread(const Promise<PaymentAnswer> &promise, const Order &order,
                                const std::optional<Order> &stored, const Error &error)
{
    if (!stored) {
        promise.finish(PaymentAnswer{.root = order, .verdict = {}, .error = error});
        return;
    }
    // Deleted, or not this account's to see: what was read of it once is all there will ever be.
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Refused) {
        askGateway(promise, *stored);
        return;
    }
    const QString kind = gatewayFor(*stored, m_peers.account.gateways);
    if (m_peers.gateways.contains(kind)) {
        judged(promise, *stored, kind, Fault(error));
        return;
    }
    const auto verdict = VerdictStore(m_peers.database).find(m_peers.account.id, stored->id);
    if (verdict)
        promise.finish(PaymentAnswer{.root = *stored, .verdict = *verdict, .error = error});
    else
        promise.finish(Fault(verdict.error()));
}

void PaymentCheck::askGateway(const Promise<PaymentAnswer> &promise, const Order &root)
{
    const QString kind = gatewayFor(root, m_peers.account.gateways);
    PaymentGateway *gateway = m_peers.gateways.value(kind);
    if (!gateway) {
        const auto verdict = VerdictStore(m_peers.database).find(m_peers.account.id, root.id);
        if (verdict)
            promise.finish(PaymentAnswer{.root = root, .verdict = *verdict, .error = {}});
        else
            promise.finish(Fault(verdict.error()));
        return;
    }
    whenDone(gateway->look(root), this, [this, promise, root, kind](const Result<PaymentFinding> &finding) {
        judged(promise, root, kind, finding);
    });
}

Result<RemoteId> PaymentCheck::otherClaimant(const PaymentFinding &finding, const Order &root) const
{
    const AccountId account = m_peers.account.id;
    if (!finding.reference.isEmpty()) {
        const Result<RemoteId> bound = VerdictStore(m_peers.database).boundTo(account, finding.reference, root.id);
        if (!bound || *bound)
            return bound;
    }
    if (root.transactionId.isEmpty())
        return RemoteId();
    return OrderStore(m_peers.database).claimant(account, root.transactionId, root.id);
}

Result<Verdict> PaymentCheck::verdictOn(const Order &root, const QString &gateway,
                                        const Result<PaymentFinding> &finding) const
{
    if (!finding) {
        const auto old = VerdictStore(m_peers.database).find(m_peers.account.id, root.id);
        if (!old)
            return Fault(old.error());
        return ageVerdict(*old, root, gateway, finding.error(), m_peers.clock.now());
    }
    const Result<RemoteId> claimed = otherClaimant(*finding, root);
    if (!claimed)
        return Fault(claimed.error());
    return judge(*finding, root, gateway, *claimed, m_peers.clock.now());
}

void PaymentCheck::judged(const Promise<PaymentAnswer> &promise, const Order &root, const QString &gateway,
                          const Result<PaymentFinding> &finding)
{
    if (!finding && finding.error().kind == ErrorKind::Cancelled) {
        promise.finish(Fault(finding.error()));
        return;
    }
    const Result<Verdict> verdict = verdictOn(root, gateway, finding);
    const Result<void> saved =
        !verdict ? Result<void>(Fault(verdict.error()))
                 : inTransaction(m_peers.database, [&] { return VerdictStore(m_peers.database).save(*verdict); });
    if (!saved) {
        promise.finish(Fault(saved.error()));
        return;
    }
    PaymentAnswer answer{.root = root, .verdict = *verdict, .error = {}};
    if (!finding)
        answer.error = finding.error();
    promise.finish(answer);
}

} // namespace tradeit
