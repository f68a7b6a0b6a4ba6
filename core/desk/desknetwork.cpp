// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskprivate.h"

#include "core/base/whendone.h"
#include "core/desk/syncrun.h"
#include "core/store/accountstore.h"

namespace tradeit {

namespace {

Result<QList<Account>> accountsNamed(Database &database, const QString &name)
{
    if (!name.isEmpty()) {
        const Result<Account> account = AccountStore(database).find(name);
        return account ? Result<QList<Account>>(QList<Account>{*account})
                       : Result<QList<Account>>(Fault(account.error()));
    }
    Result<QList<Account>> accounts = AccountStore(database).list();
    if (accounts)
        std::sort(accounts->begin(), accounts->end(),
                  [](const Account &a, const Account &b) { return a.name < b.name; });
    return accounts;
}

} // namespace

QFuture<Result<EngineHold>> Desk::Private::takeEngine() const
{
    return ownHold ? readyFuture(Result<EngineHold>(ownHold))
                   : EngineLock::take(profile.folder(), profile.patience(), &desk);
}

void Desk::holdEngine(const EngineHold &hold)
{
    d->ownHold = hold;
}

void Desk::abortRequests()
{
    for (auto &[id, line] : d->lines)
        line.http->close();
}

QFuture<Result<QList<SyncReport>>> Desk::sync(const QString &account, const SyncOptions &options)
{
    const Promise<QList<SyncReport>> promise;
    whenDone(d->takeEngine(), this, [this, account, options, promise](const Result<EngineHold> &hold) {
        d->startSync(account, options, hold, promise, this);
    });
    return promise.future();
}

void Desk::Private::startSync(const QString &account, const SyncOptions &options, const Result<EngineHold> &hold,
                              const Promise<QList<SyncReport>> &promise, QObject *context)
{
    if (!hold)
        return promise.finish(Fault(hold.error()));
    const Result<QList<Account>> accounts = accountsNamed(database(), account);
    if (!accounts)
        return promise.finish(Fault(accounts.error()));
    QList<AccountSync *> runs;
    for (const Account &each : *accounts)
        runs.append(&line(each));
    auto *run = new SyncRun(runs, options, *hold, context);
    whenDone(run->start(), context, [promise](const Result<QList<SyncReport>> &reports) { promise.finish(reports); });
}

QFuture<Result<Intent>> Desk::sendNow(const QUuid &intent)
{
    const Promise<Intent> promise;
    whenDone(d->takeEngine(), this,
             [this, intent, promise](const Result<EngineHold> &hold) { d->startSend(intent, hold, promise, this); });
    return promise.future();
}

void Desk::Private::startSend(const QUuid &id, const Result<EngineHold> &hold, const Promise<Intent> &promise,
                              QObject *context)
{
    if (!hold)
        return promise.finish(Fault(hold.error()));
    const Result<Intent> intent = OutboxStore(database()).find(id);
    if (!intent)
        return promise.finish(intent);
    const Result<Account> account = AccountStore(database()).find(intent->account);
    if (!account)
        return promise.finish(Fault(account.error()));
    whenDone(line(*account).send(id), context,
             [promise, held = *hold](const Result<Intent> &sent) { promise.finish(sent); });
}

/// The line and the shop's id of an order that something is asked about.
Result<std::pair<AccountSync *, RemoteId>> Desk::Private::lineOf(OrderId order)
{
    const Result<OrderRow> row = OrderStore(database()).row(order);
    if (!row)
        return Fault(row.error());
    const Result<Account> account = AccountStore(database()).find(row->account);
    if (!account)
        return Fault(account.error());
    return std::pair(&line(*account), row->id);
}

QFuture<Result<void>> Desk::verifyPayment(OrderId order)
{
    const auto found = d->lineOf(order);
    if (!found)
        return readyFuture(Result<void>(Fault(found.error())));
    const Promise<void> promise;
    whenDone(found->first->verify(found->second), this, [promise](const Result<Verdict> &verdict) {
        promise.finish(verdict ? Result<void>() : Result<void>(Fault(verdict.error())));
    });
    return promise.future();
}

QFuture<Result<void>> Desk::refreshOrder(OrderId order)
{
    const auto found = d->lineOf(order);
    return found ? found->first->refresh(found->second) : readyFuture(Result<void>(Fault(found.error())));
}

} // namespace tradeit
