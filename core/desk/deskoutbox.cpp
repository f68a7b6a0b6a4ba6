// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskprivate.h"

#include "core/store/accountstore.h"
#include "core/sync/resolution.h"

namespace tradeit {

namespace {

/// Takes back what an act that never reached the shop had changed of the desk's own facts.
void forget(LocalFacts &facts, const Intent &intent)
{
    if (intent.kind == IntentKind::Confirm && facts.confirmed && facts.confirmed->at == intent.createdAt)
        facts.confirmed.reset();
    if (intent.kind == IntentKind::Ship && intent.params.shipment)
        facts.shipments.removeIf([&](const Shipment &parcel) { return parcel.id == intent.params.shipment->id; });
    if (intent.kind == IntentKind::Hold && facts.holdReason == intent.params.reason) {
        facts.holdReason.clear();
        facts.remind = {};
    }
}

/// What was never sent is taken back from the desk's own facts, and its message is known to be none.
Result<void> forgetFacts(Database &database, const Intent &intent, const QDateTime &now)
{
    if (Result<void> told = MessageStore(database).setEvidence(intent.id, QStringLiteral("dropped"), now); !told)
        return told;
    LocalFactsStore store(database);
    Result<LocalFacts> facts = store.load(intent.account, intent.order);
    if (!facts)
        return Fault(facts.error());
    forget(*facts, intent);
    return store.save(intent.account, intent.order, *facts);
}

Result<Intent> newestUndoable(Database &database)
{
    Result<QList<Intent>> live = OutboxStore(database).live({});
    if (!live)
        return Fault(live.error());
    if (live->isEmpty())
        return fault(ErrorKind::NotFound, QStringLiteral("undo"), QStringLiteral("nothing to undo"));
    return *std::max_element(live->cbegin(), live->cend(), [](const Intent &a, const Intent &b) {
        return std::pair(a.createdAt, a.seq) < std::pair(b.createdAt, b.seq);
    });
}

} // namespace

/// Reads the intent, changes it and writes it with its audit line, all in one transaction.
Result<IntentEntry> Desk::Private::change(const QUuid &id, const QString &what, const IntentChange &change)
{
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return Fault(transaction.error());
    OutboxStore store(database());
    const Result<Intent> before = id.isNull() ? newestUndoable(database()) : store.find(id);
    if (!before)
        return Fault(before.error());
    const Result<Intent> after = change(*before);
    if (!after)
        return Fault(after.error());
    Result<void> done = store.save(*after);
    if (done && after->state == IntentState::Dropped && !before->hasMarkedOrDoneStep())
        done = forgetFacts(database(), *after, profile.clock().now());
    if (done)
        done = AuditStore(database())
                   .append({.when = profile.clock().now(),
                            .who = profile.identity().who,
                            .what = intentWord(after->kind) + u' ' + what,
                            .account = after->account,
                            .order = after->order});
    if (done)
        done = transaction->commit();
    return done ? reader.intent(after->id) : Result<IntentEntry>(Fault(done.error()));
}

Result<IntentEntry> Desk::retry(const QUuid &id)
{
    return d->change(id, QStringLiteral("queued again"), [](const Intent &intent) { return tradeit::retry(intent); });
}

Result<IntentEntry> Desk::drop(const QUuid &id)
{
    return d->change(id, QStringLiteral("dropped"), [](const Intent &intent) { return tradeit::drop(intent); });
}

Result<IntentEntry> Desk::undo(const QUuid &id)
{
    return d->change(id, QStringLiteral("undone"), [](const Intent &intent) -> Result<Intent> {
        if (intent.state != IntentState::Held)
            return fault(ErrorKind::Refused, QStringLiteral("undo"), QStringLiteral("not held"));
        return tradeit::drop(intent);
    });
}

Result<IntentEntry> Desk::answer(const QUuid &id, Resolution resolution, const QStringList &fields)
{
    static constexpr std::array words = {"answered: mine", "answered: theirs", "answered: arrived", "answered: resend"};
    QString what = QString::fromLatin1(words.at(static_cast<std::size_t>(resolution)));
    if (!fields.isEmpty())
        what += QStringLiteral(" (") + fields.join(QStringLiteral(", ")) + u')';
    return d->change(id, what,
                     [resolution, fields](const Intent &intent) { return resolve(intent, resolution, fields); });
}

} // namespace tradeit
