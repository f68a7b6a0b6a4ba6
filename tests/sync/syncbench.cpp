// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/syncbench.h"

#include "core/orders/orderstatus.h"
#include "core/store/accountstore.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/store/outboxstore.h"
#include "core/sync/drain.h"
#include "core/sync/intransaction.h"
#include "core/sync/saga.h"

#include <QTest>

namespace tradeit::test {

SyncBench::SyncBench() : clock(QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC)), shop(clock)
{
    reopen();
    account.kind = QStringLiteral("woocommerce");
    account.name = QStringLiteral("shop");
    account.url = QUrl(QStringLiteral("https://127.0.0.1/"));
    account.capabilities.probed = clock.now();
    account.capabilities.readOrders = account.capabilities.writeOrders = true;
    account.capabilities.statuses = {QStringLiteral("processing"), QStringLiteral("completed"),
                                     QStringLiteral("shipped")};
    const Result<void> added = inTransaction(*database, [this]() -> Result<void> {
        const Result<AccountId> id = AccountStore(*database).add(account);
        if (!id)
            return Fault(id.error());
        account.id = *id;
        return {};
    });
    if (!added)
        qFatal("the account was not stored: %s", qPrintable(added.error().detail));
}

void SyncBench::reopen()
{
    database.reset();
    Result<std::unique_ptr<Database>> opened = Database::open(folder.path());
    if (!opened)
        qFatal("the profile does not open: %s", qPrintable(opened.error().detail));
    database = std::move(*opened);
}

AccountPeers SyncBench::peers()
{
    return {.account = account,
            .database = *database,
            .shop = shop,
            .clock = clock,
            .desk = QStringLiteral("desk"),
            .gateways = {}};
}

void SyncBench::storeFromShop()
{
    QList<Order> orders = shop.world.values();
    const Result<void> done = inTransaction(*database, [&]() -> Result<void> {
        const auto outcome = OrderStore(*database).store(account, orders, clock.now(), clock.now());
        return outcome ? Result<void>() : Fault(outcome.error());
    });
    if (!done)
        qFatal("orders were not stored: %s", qPrintable(done.error().detail));
}

Intent SyncBench::queue(IntentKind kind, qint64 order, IntentParams params, const QDateTime &holdUntil)
{
    storeFromShop();
    const Order &shown = shop.world[RemoteId{order}];
    const LocalFacts facts;
    const Intent planned = planIntent(kind, params,
                                      {.order = shown,
                                       .account = account,
                                       .facts = facts,
                                       .verdictWord = {},
                                       .now = clock.now(),
                                       .holdUntil = holdUntil,
                                       .id = QUuid::createUuid()});
    Intent queued;
    const Result<void> done = inTransaction(*database, [&]() -> Result<void> {
        const Result<Intent> stored = OutboxStore(*database).enqueue(planned);
        if (!stored)
            return Fault(stored.error());
        queued = *stored;
        return {};
    });
    if (!done)
        qFatal("the act was not queued: %s", qPrintable(done.error().detail));
    return queued;
}

Result<LaneOutcome> SyncBench::drain()
{
    Drain drain(peers());
    return await(drain.run());
}

Result<PullOutcome> SyncBench::pull(bool full)
{
    PullRun run(peers());
    return await(run.run(full));
}

void SyncBench::drainAndDie(int events)
{
    {
        Drain drain(peers());
        const QFuture<Result<LaneOutcome>> future = drain.run();
        for (int n = 0; n < events && !future.isFinished(); ++n)
            QCoreApplication::processEvents();
    }
    reopen();
}

Intent SyncBench::intent(const QUuid &id) const
{
    return OutboxStore(*database).find(id).value_or(Intent());
}

QString SyncBench::remoteStatus(qint64 order) const
{
    const OrderStore store(*database);
    const Result<OrderId> oid = store.find(account.id, RemoteId{order});
    const Result<StoredOrder> found = oid ? store.load(*oid) : Result<StoredOrder>(Fault(oid.error()));
    if (!found)
        return QStringLiteral("absent");
    return found->gone ? QStringLiteral("gone") : found->order.status;
}

qint64 SyncBench::stored() const
{
    return OrderStore(*database).count(account.id).value_or(-1);
}

Error serverError(int status)
{
    return {.kind = ErrorKind::Server,
            .context = QStringLiteral("write"),
            .detail = {},
            .reach = Reach::Unknown,
            .httpStatus = status};
}

Error neverSent()
{
    return {.kind = ErrorKind::Offline, .context = QStringLiteral("write"), .detail = {}, .reach = Reach::NeverSent};
}

Error answeredWith(ErrorKind kind, int status)
{
    return {
        .kind = kind, .context = QStringLiteral("write"), .detail = {}, .reach = Reach::Answered, .httpStatus = status};
}

} // namespace tradeit::test
