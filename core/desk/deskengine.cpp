// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskengine.h"

#include "core/base/whendone.h"
#include "core/desk/linebook.h"
#include "core/store/accountstore.h"
#include "core/sync/drain.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tradeit {

namespace {

constexpr int publishEveryMs = 100;   ///< changes are told ten times a second at most
constexpr qsizetype manyOrders = 500; ///< more than these and the window asks again
constexpr qint64 drainPauseMs = 5000; ///< between two tries to send what does not go
constexpr int stopPatienceMs = 3000;
constexpr int breakOffMs = 1000; ///< for broken off requests to be written down

} // namespace

struct DeskEngine::Private
{
    explicit Private(const ProfileOptions &asked, DeskEngine &owner) : options(asked), engine(owner) {}

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> recover();
    void takeLock();
    void note(const Touched &more);
    void publish();
    [[nodiscard]] DeskChanges changesOf(const Touched &seen) const;
    void tellStatus();
    void plan();
    void pullDue();
    void drainDue();
    [[nodiscard]] QList<Account> accountsToDrain(QDateTime &next) const;
    void takeTrouble(const std::optional<Error> &run);
    void ended(const Result<QList<SyncReport>> &reports, bool pulled);
    void breakOff();
    void settle();

    ProfileOptions options;
    DeskEngine &engine;
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<LineBook> lines;
    QTimer publishing, pulling, draining, lockWait;
    QElapsedTimer published;
    QHash<AccountId, QDateTime> drained; ///< when sending was last tried
    Touched touched;
    DeskStatus status; ///< as last told
    std::optional<Error> trouble;
    int running = 0;
    bool stopping = false, settled = false, held = false;
};

DeskEngine::DeskEngine(const ProfileOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(options, *this))
{
    for (QTimer *timer : {&d->publishing, &d->pulling, &d->draining, &d->lockWait})
        timer->setSingleShot(true);
    connect(&d->publishing, &QTimer::timeout, this, [this] { d->publish(); });
    connect(&d->pulling, &QTimer::timeout, this, [this] { d->pullDue(); });
    connect(&d->draining, &QTimer::timeout, this, [this] { d->drainDue(); });
    connect(&d->lockWait, &QTimer::timeout, this, [this] { d->takeLock(); });
}

DeskEngine::~DeskEngine()
{
    d->desk.reset();
}

Desk *DeskEngine::desk() const
{
    return d->stopping ? nullptr : d->desk.get();
}

Profile *DeskEngine::profile() const
{
    return d->profile.get();
}

void DeskEngine::start()
{
    Q_ASSERT(!d->profile);
    if (const Result<void> opened = d->open(); !opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    Q_EMIT ready();
    d->tellStatus();
    d->takeLock();
}

Result<void> DeskEngine::Private::open()
{
    Result<std::unique_ptr<Profile>> opened = Profile::open(options);
    if (!opened)
        return Fault(opened.error());
    profile = std::move(*opened);
    if (const Result<void> recovered = recover(); !recovered)
        return recovered;
    desk = std::make_unique<Desk>(*profile);
    QObject::connect(desk.get(), &Desk::progressed, &engine, [this](AccountId account, qint64 done, qint64 expected) {
        lines->progress(account, done, expected);
        if (!publishing.isActive())
            publishing.start(publishEveryMs);
    });
    QObject::connect(desk.get(), &Desk::probing, &engine, &DeskEngine::probing);
    lines = std::make_unique<LineBook>(profile->database(), profile->clock());
    const Result<QList<Account>> accounts = desk->read().accounts();
    if (!accounts)
        return Fault(accounts.error());
    if (const Result<void> followed = lines->follow(*accounts); !followed)
        return followed;
    profile->database().whenCommitted([this](const Touched &more) { note(more); });
    return {};
}

/// A power cut can tear the two files apart, and acts are the truth.
Result<void> DeskEngine::Private::recover()
{
    Database &database = profile->database();
    if (!database.endedUncleanly() && !database.mirrorWasReset())
        return {};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return Fault(transaction.error());
    return OrderStore(database).projectActs().and_then([&] { return transaction->commit(); });
}

/// Held until the end. Another desk, or a command line at work, may have it for a while.
void DeskEngine::Private::takeLock()
{
    whenDone(EngineLock::take(options.folder, options.patience, &engine), &engine,
             [this](const Result<EngineHold> &hold) {
                 if (stopping)
                     return;
                 held = hold.has_value();
                 if (hold)
                     desk->holdEngine(*hold);
                 else
                     lockWait.start(drainPauseMs);
                 trouble = hold ? std::nullopt : std::optional(hold.error());
                 tellStatus();
                 if (hold)
                     plan();
             });
}

void DeskEngine::Private::note(const Touched &more)
{
    touched.add(more);
    if (publishing.isActive())
        return;
    const qint64 since = published.isValid() ? published.elapsed() : publishEveryMs;
    publishing.start(static_cast<int>(std::max<qint64>(0, publishEveryMs - since)));
}

void DeskEngine::Private::publish()
{
    published.start();
    const Touched seen = std::exchange(touched, {});
    if (!seen.isEmpty()) {
        if (seen.accounts) {
            if (const Result<QList<Account>> accounts = desk->read().accounts(); accounts)
                if (const Result<void> followed = lines->follow(*accounts); !followed)
                    trouble = followed.error();
        }
        Q_EMIT engine.changed(changesOf(seen));
    }
    tellStatus();
    if (seen.outbox || seen.accounts)
        plan();
}

DeskChanges DeskEngine::Private::changesOf(const Touched &seen) const
{
    DeskChanges changes{.outbox = seen.outbox, .accounts = seen.accounts, .revision = profile->database().revision()};
    const OrderStore orders(profile->database());
    QSet<OrderId> ids = seen.orders;
    changes.many = ids.size() + seen.named.size() > manyOrders;
    if (changes.many)
        return changes;
    for (const auto &[account, remote] : seen.named) {
        if (const Result<OrderId> id = orders.find(account, remote); id)
            ids.insert(*id);
        // A split order's payment is read from its parent, so its parts show what came of it.
        for (const OrderId child : orders.children(account, remote).value_or(QList<OrderId>()))
            ids.insert(child);
    }
    changes.orders = QList<OrderId>(ids.cbegin(), ids.cend());
    return changes;
}

void DeskEngine::Private::tellStatus()
{
    DeskStatus now{.lines = lines->lines(), .bytesToday = lines->bytesToday(), .trouble = trouble};
    if (now == status)
        return;
    status = now;
    Q_EMIT engine.statusChanged(status);
}

/// When to pull and when to send next.
void DeskEngine::Private::plan()
{
    if (stopping)
        return;
    lines->followClock();
    const QDateTime now = profile->clock().now();
    const auto start = [&now](QTimer &timer, const QDateTime &at, qint64 atLeastMs) {
        if (at.isValid())
            timer.start(static_cast<int>(std::clamp<qint64>(now.msecsTo(at), atLeastMs, 3600 * 1000)));
        else
            timer.stop();
    };
    start(pulling, lines->nextPull(), 0);
    QDateTime next;
    const bool due = !accountsToDrain(next).isEmpty();
    start(draining, due ? now : next, due ? 0 : 250);
}

void DeskEngine::Private::pullDue()
{
    lines->followClock();
    const QDateTime now = profile->clock().now();
    QStringList due;
    for (const AccountLine &line : lines->lines())
        if (!line.syncing && line.nextTry.isValid() && line.nextTry <= now)
            due.append(line.account);
    for (const QString &account : due)
        whenDone(engine.sync(account, {}), &engine, [](const Result<QList<SyncReport>> &) {});
    if (due.isEmpty())
        plan();
}

/// Accounts with something to send now; `next` is when there will be something later.
QList<Account> DeskEngine::Private::accountsToDrain(QDateTime &next) const
{
    const QDateTime now = profile->clock().now();
    QList<Account> due;
    const Result<QList<Account>> accounts = desk->read().accounts();
    for (const Account &account : accounts.value_or(QList<Account>())) {
        const Result<QDateTime> at = Drain::nextDue(profile->database(), account.id, now);
        if (!at || !at->isValid() || account.paused)
            continue;
        const QDateTime pauseEnds = drained.value(account.id).addMSecs(drainPauseMs);
        const bool setBack = pauseEnds > now.addMSecs(drainPauseMs); // the clock, not the pause
        QDateTime when = setBack ? *at : std::max(*at, pauseEnds);
        for (const AccountLine &line : lines->lines())
            if (line.id == account.id && line.trouble && line.nextTry.isValid())
                when = std::max(when, line.nextTry);
        if (when <= now)
            due.append(account);
        else if (!next.isValid() || when < next)
            next = when;
    }
    return due;
}

void DeskEngine::Private::drainDue()
{
    QDateTime next;
    const QList<Account> due = accountsToDrain(next);
    for (const Account &account : due) {
        drained[account.id] = profile->clock().now();
        const SyncOptions sendOnly{.pull = false, .verify = false};
        whenDone(engine.sync(account.name, sendOnly), &engine, [](const Result<QList<SyncReport>> &) {});
    }
    if (due.isEmpty())
        plan();
}

void DeskEngine::pollEvery(std::chrono::seconds seconds)
{
    if (!d->lines)
        return;
    d->lines->setInterval(seconds);
    d->plan();
}

QFuture<Result<QList<SyncReport>>> DeskEngine::sync(const QString &account, const SyncOptions &options)
{
    if (!desk())
        return readyFuture<QList<SyncReport>>(fault(ErrorKind::Cancelled, QStringLiteral("sync")));
    ++d->running;
    if (options.pull) {
        d->lines->begin(account);
        d->tellStatus();
    }
    QFuture<Result<QList<SyncReport>>> run = d->desk->sync(account, options);
    whenDone(run, this,
             [this, pulled = options.pull](const Result<QList<SyncReport>> &reports) { d->ended(reports, pulled); });
    return run;
}

/// What a run failed of is over once another one goes well. That an account is not there is the asker's trouble alone.
void DeskEngine::Private::takeTrouble(const std::optional<Error> &run)
{
    const bool isOwn = run && run->kind != ErrorKind::NotFound && run->kind != ErrorKind::Cancelled;
    if (isOwn || (!run && held))
        trouble = run;
}

void DeskEngine::Private::ended(const Result<QList<SyncReport>> &reports, bool pulled)
{
    if (settled)
        return;
    --running;
    QList<OrderId> fresh;
    Result<void> written;
    for (const SyncReport &report : reports.value_or(QList<SyncReport>())) {
        fresh += report.freshOrders;
        if (written)
            written = lines->end(report, pulled);
    }
    if (!reports)
        lines->giveUp();
    takeTrouble(!reports ? std::optional(reports.error()) : written ? std::nullopt : std::optional(written.error()));
    if (!fresh.isEmpty())
        Q_EMIT engine.arrived(fresh);
    tellStatus();
    if (stopping)
        settle();
    else
        plan();
}

void DeskEngine::stop()
{
    if (d->stopping)
        return;
    d->stopping = true;
    for (QTimer *timer : {&d->pulling, &d->draining, &d->lockWait})
        timer->stop();
    if (d->desk && d->running > 0)
        QTimer::singleShot(stopPatienceMs, this, [this] { d->breakOff(); });
    QTimer::singleShot(0, this, [this] { d->settle(); });
}

/// Whatever does not end by itself now ends with the desk.
void DeskEngine::Private::breakOff()
{
    if (!desk)
        return;
    desk->abortRequests();
    QTimer::singleShot(breakOffMs, &engine, [this] {
        running = 0;
        settle();
    });
}

void DeskEngine::Private::settle()
{
    if (running > 0 || !stopping || std::exchange(settled, true))
        return;
    if (profile)
        profile->database().whenCommitted({});
    desk.reset();
    Q_EMIT engine.stopped();
}

} // namespace tradeit
