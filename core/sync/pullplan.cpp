// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pullplan.h"

#include "core/base/clock.h"
#include "core/base/plant.h"
#include "core/orders/orderstatus.h"

#include <algorithm>

namespace tradeit {

QDateTime changedSince(const QDateTime &cursor)
{
    return planted(Plant::NoOverlap) ? cursor : cursor.addSecs(-overlapSeconds);
}

bool isDue(const QJsonObject &cursor, const QDateTime &now, qint64 seconds)
{
    const QDateTime at = fromIsoUtc(cursor.value(QStringLiteral("at")).toString());
    return !at.isValid() || at.secsTo(now) >= seconds || at > now.addSecs(60);
}

QJsonObject cycleDone(const QDateTime &now)
{
    return {{QStringLiteral("at"), isoUtc(now)}};
}

QJsonObject toJson(const FirstSync &state)
{
    return {{QStringLiteral("bound"), isoUtc(state.bound)},
            {QStringLiteral("before"), isoUtc(state.before)},
            {QStringLiteral("oldest"), isoUtc(state.oldest)},
            {QStringLiteral("page"), state.page},
            {QStringLiteral("walked"), state.walked}};
}

FirstSync firstSyncFromJson(const QJsonObject &json)
{
    const auto time = [&](const QString &member) { return fromIsoUtc(json.value(member).toString()); };
    return {.bound = time(QStringLiteral("bound")),
            .before = time(QStringLiteral("before")),
            .oldest = time(QStringLiteral("oldest")),
            .page = std::max(1, json.value(QStringLiteral("page")).toInt(1)),
            .walked = json.value(QStringLiteral("walked")).toBool()};
}

FirstSync resumed(const FirstSync &state)
{
    FirstSync next = state;
    if (!state.oldest.isValid())
        return next;
    const QDateTime before = state.oldest.addSecs(1);
    if (before != state.before) {
        next.before = before;
        next.page = 1;
    }
    return next;
}

FirstSync advanced(const FirstSync &state, const OrderPage &page, bool last)
{
    FirstSync next = state;
    if (!next.bound.isValid())
        next.bound = page.serverTime.isValid() ? page.serverTime : latestModified(page.orders);
    for (const Order &order : page.orders)
        if (order.created.isValid() && (!next.oldest.isValid() || order.created < next.oldest))
            next.oldest = order.created;
    ++next.page;
    next.walked = last;
    return next;
}

bool isLastPage(const OrderQuery &query, const OrderPage &page)
{
    const qsizetype rows = page.orders.size() + page.unreadable;
    if (rows == 0)
        return true; // totals of an empty page mean nothing (finding 8)
    return page.pages > 0 ? query.page >= page.pages : rows < query.perPage;
}

QDateTime latestModified(const QList<Order> &orders)
{
    QDateTime latest;
    for (const Order &order : orders)
        if (order.modified.isValid() && (!latest.isValid() || order.modified > latest))
            latest = order.modified;
    return latest;
}

SweepFindings compareSweep(const QList<OrderStub> &stored, const QHash<RemoteId, Order> &remote)
{
    SweepFindings findings;
    QSet<RemoteId> known;
    for (const OrderStub &stub : stored) {
        known.insert(stub.id);
        const auto listed = remote.constFind(stub.id);
        if (listed == remote.constEnd()) {
            if (!stub.gone)
                findings.missing.append(stub.id);
        } else if (stub.gone || listed->status != stub.status || listed->modified != stub.modified) {
            if (!stub.gone || isRealStatus(listed->status))
                findings.reread.append(stub.id);
        }
    }
    for (auto listed = remote.constBegin(); listed != remote.constEnd(); ++listed)
        if (!known.contains(listed.key()) && isRealStatus(listed->status))
            findings.reread.append(listed.key());
    // Newest first: what the seller waits for comes before what is long over.
    std::sort(findings.reread.begin(), findings.reread.end(), std::greater<>());
    std::sort(findings.missing.begin(), findings.missing.end(), std::greater<>());
    return findings;
}

} // namespace tradeit
