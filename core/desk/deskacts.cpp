// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/actcomposition.h"
#include "core/desk/deskprivate.h"
#include "core/sync/saga.h"

namespace tradeit {

namespace {

IntentKind kindOf(Verb verb)
{
    static constexpr std::array kinds = {IntentKind::Confirm, IntentKind::Ship,   IntentKind::Complete,
                                         IntentKind::Hold,    IntentKind::Resume, IntentKind::Cancel,
                                         IntentKind::Note};
    return kinds.at(static_cast<std::size_t>(verb));
}

/// The permission, turned into go (true), nothing to do (false) or the error.
Result<bool> permit(const Action &action, const QString &overrideReason)
{
    const QString verb = verbWord(action.verb);
    switch (action.permission) {
    case Permission::Allowed:
        return true;
    case Permission::Already:
        return false;
    case Permission::Guarded:
        if (!overrideReason.isEmpty())
            return true;
        return fault(ErrorKind::Guard, verb, action.why.join(u' '));
    case Permission::Refused:
        break;
    }
    return fault(ErrorKind::Refused, verb, action.why.join(u' '));
}

/// A second parcel of an order that already counts as shipped is no repetition as long as something is left.
Action shipAction(const Action &action, const ActOptions &options, const OrderView &view)
{
    if (action.verb != Verb::Ship || action.permission != Permission::Already || !options.shipment)
        return action;
    // Lines that are named are a parcel of their own: what is wrong with it is said, not "already".
    if (view.shipments().isEmpty() || (view.unshipped().isEmpty() && options.shipment->lines.isEmpty()))
        return action;
    Action further{.verb = Verb::Ship, .permission = Permission::Allowed, .why = {}};
    if (!view.gate.open)
        further = {.verb = Verb::Ship, .permission = Permission::Guarded, .why = {view.gate.why}};
    return further;
}

void changeFacts(LocalFacts &facts, const Intent &intent, const DeskIdentity &identity)
{
    switch (intent.kind) {
    case IntentKind::Confirm:
        facts.confirmed = Confirmation{.at = intent.createdAt, .by = identity.who, .desk = identity.desk};
        break;
    case IntentKind::Ship:
        facts.shipments.append(*intent.params.shipment);
        break;
    case IntentKind::Hold:
        facts.holdReason = intent.params.reason;
        break;
    case IntentKind::Resume:
    case IntentKind::Cancel:
        facts.holdReason.clear();
        facts.remind = {};
        break;
    case IntentKind::Complete:
    case IntentKind::Note:
        break;
    }
}

QString auditText(const Intent &intent, const Action &action)
{
    const QString queued = intentWord(intent.kind) + QStringLiteral(" queued");
    if (action.permission != Permission::Guarded)
        return queued;
    return queued + QStringLiteral("; override ") + action.why.join(u' ') + QStringLiteral(": ") +
           intent.params.overrideReason;
}

std::optional<MessageRecord> messageOf(const Intent &intent)
{
    const bool isNote = intent.kind == IntentKind::Note;
    const QString body = isNote ? intent.params.note : intent.params.message;
    if (body.isEmpty() || (isNote && !intent.params.noteToCustomer))
        return {};
    return MessageRecord{.intent = intent.id,
                         .account = intent.account,
                         .order = intent.order,
                         .event = intentWord(intent.kind),
                         .route = QStringLiteral("customer_note"),
                         .body = body,
                         .evidence = QStringLiteral("queued"),
                         .at = intent.createdAt};
}

/// Everything that belongs to an act; the caller's transaction makes it all or nothing.
Result<Intent> record(Database &database, const Intent &planned, const Action &action, LocalFacts facts,
                      const DeskIdentity &identity)
{
    Result<Intent> intent = OutboxStore(database).enqueue(planned);
    if (!intent)
        return intent;
    changeFacts(facts, *intent, identity);
    Result<void> done = LocalFactsStore(database).save(intent->account, intent->order, facts);
    if (const std::optional<MessageRecord> message = messageOf(*intent); done && message)
        done = MessageStore(database).add(*message);
    if (done)
        done = AuditStore(database).append({.when = intent->createdAt,
                                            .who = identity.who,
                                            .what = auditText(*intent, action),
                                            .account = intent->account,
                                            .order = intent->order});
    if (!done)
        return Fault(done.error());
    return intent;
}

IntentParams paramsFrom(Verb verb, const ActOptions &options, const OrderView &view, const QDateTime &now)
{
    const ComposedMessage message = composeFor(verb, options, view, now);
    IntentParams params{.message = message.text,
                        .reason = options.reason,
                        .overrideReason = options.overrideReason,
                        .note = options.note,
                        .noteToCustomer = options.toCustomer,
                        .datePromised = message.datePromised};
    params.shipment = options.shipment;
    if (verb != Verb::Note)
        params.status = targetStatus(kindOf(verb), view.stored.order, view.account);
    return params;
}

bool reliesOnPayment(Verb verb)
{
    return verb == Verb::Confirm || verb == Verb::Ship;
}

Result<Intent> plan(const Action &action, const ActOptions &options, const OrderView &view, const QDateTime &now)
{
    ActOptions filled = options;
    if (action.verb == Verb::Ship) {
        const Result<Shipment> shipment = completeShipment(options.shipment.value_or(Shipment()), view, now);
        if (!shipment)
            return Fault(shipment.error());
        filled.shipment = *shipment;
    }
    const QString verdict = reliesOnPayment(action.verb)
                                ? paymentWord(shownPayment(view.verdict, view.root.paymentMethod, view.account))
                                : QString();
    IntentParams params = paramsFrom(action.verb, filled, view, now);
    if (action.permission == Permission::Guarded)
        params.overrides = action.why;
    return planIntent(kindOf(action.verb), params,
                      {.order = view.stored.order,
                       .account = view.account,
                       .facts = view.facts,
                       .verdictWord = verdict,
                       .now = now,
                       .holdUntil = options.hold.count() > 0 ? now.addSecs(options.hold.count()) : QDateTime(),
                       .id = QUuid::createUuid()});
}

} // namespace

/// Decided and written inside one transaction, so that two desks on one profile cannot both find the order unconfirmed.
Result<std::optional<Intent>> Desk::Private::takeAct(OrderId order, Verb verb, const ActOptions &options)
{
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return Fault(transaction.error());
    const Result<OrderView> view = viewOrder(database(), order);
    if (!view)
        return Fault(view.error());
    const Action action = shipAction(allowedAction(verb, view->actionInputs()), options, *view);
    const Result<bool> permitted = permit(action, options.overrideReason);
    if (!permitted)
        return Fault(permitted.error());
    if (!*permitted)
        return std::optional<Intent>();
    const Result<Intent> planned = plan(action, options, *view, profile.clock().now());
    if (!planned)
        return Fault(planned.error());
    LocalFacts facts = view->facts;
    if (verb == Verb::Hold)
        facts.remind = options.remind;
    const Result<Intent> intent = record(database(), *planned, action, facts, profile.identity());
    if (!intent)
        return Fault(intent.error());
    if (const Result<void> committed = transaction->commit(); !committed)
        return Fault(committed.error());
    return std::optional<Intent>(*intent);
}

Result<ActOutcome> Desk::act(OrderId order, Verb verb, const ActOptions &options)
{
    const Result<std::optional<Intent>> intent = d->takeAct(order, verb, options);
    if (!intent)
        return Fault(intent.error());
    const Result<OrderSummary> shown = d->reader.summary(order);
    if (!shown)
        return Fault(shown.error());
    return ActOutcome{.intent = *intent, .order = *shown};
}

} // namespace tradeit
