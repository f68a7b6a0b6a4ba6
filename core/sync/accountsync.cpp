// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/accountsync.h"

#include "core/gateways/registry/registry.h"
#include "core/store/accountstore.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/store/outboxstore.h"
#include "core/sync/accountrun.h"
#include "core/sync/orderrefresh.h"

#include <QQueue>

namespace tradeit {

/// The queue of runs and the peers they work with.
class AccountSync::Private : public QObject
{
public:
    Private(const Account &asGiven, const SyncContext &asContext) : account(asGiven), context(asContext) {}

    /// Takes the account as it is stored now, and makes its peers again when its set-up changed.
    [[nodiscard]] Result<AccountPeers> peers();
    [[nodiscard]] Result<void> makePeers();

    template <typename T, typename Begin>
    QFuture<Result<T>> enqueue(Begin begin);
    void startNext();
    void runEnded();

    Account account;
    SyncContext context;
    Account madeFor;
    std::unique_ptr<Marketplace> shop;
    std::vector<std::unique_ptr<PaymentGateway>> gateways;
    QHash<QString, PaymentGateway *> gatewaysByKind;
    QQueue<std::function<void()>> waiting;
    bool running = false;
};

namespace {

/// What the peers are made from; the rest of an account changes without them.
bool sameSetUp(const Account &a, const Account &b)
{
    return a.kind == b.kind && a.url == b.url && a.user == b.user && a.caFile == b.caFile && a.gateways == b.gateways &&
           a.capabilities.apiRoot == b.capabilities.apiRoot;
}

} // namespace

Result<void> AccountSync::Private::makePeers()
{
    gateways.clear();
    gatewaysByKind.clear();
    Result<std::unique_ptr<Marketplace>> made =
        context.makeShop ? context.makeShop(account) : makeMarketplace(account, context.gateways);
    if (!made)
        return Fault(made.error());
    shop = std::move(*made);
    for (const GatewaySetup &setup : std::as_const(account.gateways)) {
        if (setup.access == GatewayAccess::None)
            continue;
        Result<std::unique_ptr<PaymentGateway>> gateway = context.makeGateway
                                                              ? context.makeGateway(account, setup)
                                                              : makePaymentGateway(account, setup, context.gateways);
        if (!gateway)
            return Fault(gateway.error());
        gatewaysByKind.insert(setup.kind, gateway->get());
        gateways.push_back(std::move(*gateway));
    }
    madeFor = account;
    return {};
}

Result<AccountPeers> AccountSync::Private::peers()
{
    const Result<Account> stored = AccountStore(context.database).find(account.id);
    if (!stored)
        return Fault(stored.error());
    account = *stored;
    if (!shop || !sameSetUp(account, madeFor))
        if (const Result<void> made = makePeers(); !made)
            return Fault(made.error());
    return AccountPeers{.account = account,
                        .database = context.database,
                        .shop = *shop,
                        .clock = context.gateways.clock,
                        .desk = context.desk,
                        .gateways = gatewaysByKind};
}

/// `begin` gets the peers and answers with the run's future.
template <typename T, typename Begin>
QFuture<Result<T>> AccountSync::Private::enqueue(Begin begin)
{
    const Promise<T> promise;
    waiting.enqueue([this, promise, begin] {
        const Result<AccountPeers> ready = peers();
        const QFuture<Result<T>> run = ready ? begin(*ready) : readyFuture<T>(Fault(ready.error()));
        whenDone(run, this, [this, promise](const Result<T> &answer) {
            promise.finish(answer);
            runEnded();
        });
    });
    startNext();
    return promise.future();
}

void AccountSync::Private::startNext()
{
    if (running || waiting.isEmpty())
        return;
    running = true;
    waiting.dequeue()();
}

void AccountSync::Private::runEnded()
{
    running = false;
    startNext();
}

AccountSync::AccountSync(const Account &account, const SyncContext &context, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(account, context))
{
}

AccountSync::~AccountSync() = default;

QFuture<Result<SyncReport>> AccountSync::run(const SyncOptions &options)
{
    return d->enqueue<SyncReport>([this, options](const AccountPeers &peers) {
        auto *run = new AccountRun(peers, d->context.gateways.http, options, d.get());
        connect(run, &AccountRun::progressed, this, &AccountSync::progressed);
        const QFuture<Result<SyncReport>> report = run->run();
        whenDone(report, run, [run](const Result<SyncReport> &) { run->deleteLater(); });
        return report;
    });
}

QFuture<Result<Intent>> AccountSync::send(const QUuid &intent)
{
    return d->enqueue<Intent>([this, intent](const AccountPeers &peers) {
        const Result<Intent> stored = OutboxStore(peers.database).find(intent);
        if (!stored)
            return readyFuture<Intent>(Fault(stored.error()));
        auto *drain = new Drain(peers, d.get());
        const Promise<Intent> promise;
        whenDone(drain->run(stored->order), drain, [this, promise, drain, intent](const Result<LaneOutcome> &outcome) {
            drain->deleteLater();
            if (outcome)
                promise.finish(OutboxStore(d->context.database).find(intent));
            else
                promise.finish(Fault(outcome.error()));
        });
        return promise.future();
    });
}

QFuture<Result<Verdict>> AccountSync::verify(RemoteId order)
{
    return d->enqueue<Verdict>([this, order](const AccountPeers &peers) {
        const OrderStore store(peers.database);
        const Result<OrderId> oid = store.find(peers.account.id, order);
        const Result<StoredOrder> stored = oid ? store.load(*oid) : Result<StoredOrder>(Fault(oid.error()));
        if (!stored)
            return readyFuture<Verdict>(Fault(stored.error()));
        auto *check = new PaymentCheck(peers, d.get());
        const Promise<Verdict> promise;
        whenDone(check->ask(stored->order), check, [promise, check](const Result<PaymentAnswer> &answer) {
            check->deleteLater();
            if (!answer)
                promise.finish(Fault(answer.error()));
            else if (answer->verdict)
                promise.finish(*answer->verdict);
            else
                promise.finish(answer->error ? Fault(*answer->error)
                                             : fault(ErrorKind::Unsupported, QStringLiteral("verify"),
                                                     answer->root.paymentMethod));
        });
        return promise.future();
    });
}

QFuture<Result<void>> AccountSync::refresh(RemoteId order)
{
    return d->enqueue<void>([this, order](const AccountPeers &peers) {
        auto *refresh = new OrderRefresh(peers, d.get());
        const QFuture<Result<void>> done = refresh->run(order);
        whenDone(done, refresh, [refresh](const Result<void> &) { refresh->deleteLater(); });
        return done;
    });
}

} // namespace tradeit
