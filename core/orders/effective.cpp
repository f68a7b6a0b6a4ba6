// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/effective.h"

#include "core/base/clock.h"
#include "core/base/plant.h"
#include "core/orders/parcels.h"

#include <QJsonDocument>
#include <algorithm>

namespace tradeit {

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 confirmWithin = 24 * hour, shipWithin = 48 * hour;
constexpr int youngDays = 14;

/// Whether what the intent asks for is still to be believed in: the shop has not refused it.
bool overlays(const Intent &intent)
{
    const bool refused = intent.state == IntentState::Attention && intent.reason == AttentionReason::Refused;
    return intent.isLive() && !refused;
}

/// A status step that is over has nothing to overlay: the snapshot already tells how it ended.
bool statusIsPending(const Intent &intent)
{
    return std::all_of(intent.steps.begin(), intent.steps.end(), [](const Step &step) {
        const bool over =
            step.state == StepState::Done || step.state == StepState::Skipped || step.state == StepState::Refused;
        return step.kind != StepKind::Status || !over;
    });
}

QString overlaidStatus(const Order &order, const QList<Intent> &intents)
{
    QString status = order.status;
    for (const Intent &intent : intents)
        if (overlays(intent) && !intent.params.status.isEmpty() && statusIsPending(intent))
            status = intent.params.status;
    return status;
}

/// Whether the parcels together hold everything that was to be sent.
bool sendsEverything(const Order &order, const QList<Shipment> &shipments)
{
    return !shipments.isEmpty() && unshippedLines(order, shipments).isEmpty();
}

QList<Shipment> shipmentsWith(const LocalFacts &facts, const QList<Intent> &intents)
{
    QList<Shipment> shipments = facts.shipments;
    for (const Intent &intent : intents) {
        if (intent.kind != IntentKind::Ship || !overlays(intent) || !intent.params.shipment)
            continue;
        const auto same = [&](const Shipment &known) { return known.id == intent.params.shipment->id; };
        if (std::none_of(shipments.begin(), shipments.end(), same))
            shipments.append(*intent.params.shipment);
    }
    return shipments;
}

std::optional<Confirmation> confirmationOf(const Order &order, const QList<Intent> &intents, const LocalFacts &facts,
                                           const EffectiveContext &context)
{
    if (facts.confirmed)
        return facts.confirmed;
    if (const auto published = confirmationFromMeta(order))
        return published;
    for (const Intent &intent : intents)
        if (intent.kind == IntentKind::Confirm && overlays(intent))
            return Confirmation{.at = intent.createdAt, .by = {}, .desk = {}};
    if (countsAsConfirmed(order, context))
        return Confirmation();
    return std::nullopt;
}

bool heldByDesk(const LocalFacts &facts, const QList<Intent> &intents)
{
    return !facts.holdReason.isEmpty() || std::any_of(intents.begin(), intents.end(), [](const Intent &intent) {
        return intent.kind == IntentKind::Hold && overlays(intent);
    });
}

bool awaitsConfirmation(Bucket bucket)
{
    return bucket == Bucket::Processing || bucket == Bucket::Pending || bucket == Bucket::OnHold;
}

QDateTime dueOf(Bucket bucket, const Order &order, const LocalFacts &facts)
{
    switch (bucket) {
    case Bucket::ToConfirm:
        return order.created.isValid() ? order.created.addSecs(confirmWithin) : QDateTime();
    case Bucket::Processing:
        return order.created.isValid() ? order.created.addSecs(shipWithin) : QDateTime();
    case Bucket::OnHold:
        return facts.remind;
    default:
        return {};
    }
}

} // namespace

QJsonValue toJson(const Confirmation &confirmation)
{
    return QJsonObject{{QStringLiteral("at"), isoUtc(confirmation.at)},
                       {QStringLiteral("by"), confirmation.by},
                       {QStringLiteral("desk"), confirmation.desk}};
}

std::optional<Confirmation> confirmationFromMeta(const Order &order)
{
    const MetaEntry *entry = order.metaOf(confirmedMetaKey);
    if (!entry)
        return std::nullopt;
    // An object comes back as one (finding 50); a plug-in may have turned it into text on its way.
    const QJsonObject value = entry->value.isString()
                                  ? QJsonDocument::fromJson(entry->value.toString().toUtf8()).object()
                                  : entry->value.toObject();
    const QDateTime at = fromIsoUtc(value.value(u"at").toString());
    if (!at.isValid())
        return std::nullopt;
    return Confirmation{.at = at, .by = value.value(u"by").toString(), .desk = value.value(u"desk").toString()};
}

bool countsAsConfirmed(const Order &order, const EffectiveContext &context)
{
    const Bucket bucket = bucketOf(order.status, context.shippedSlug);
    if (!context.firstFullSync.isValid())
        return !isOpen(bucket);
    if (!order.created.isValid() || order.created >= context.firstFullSync)
        return false;
    return !awaitsConfirmation(bucket) || order.created <= context.firstFullSync.addDays(-youngDays);
}

Effective effective(const Order &order, const QList<Intent> &intents, const LocalFacts &facts,
                    const EffectiveContext &context)
{
    const QList<Intent> overlay = planted(Plant::LoseOverlay) ? QList<Intent>() : intents;
    Effective result;
    result.status = overlaidStatus(order, overlay);
    result.bucket = bucketOf(result.status, context.shippedSlug);
    const bool mayBeSent = result.bucket == Bucket::Processing || result.bucket == Bucket::Pending;
    if (!context.shopHasShipped && mayBeSent && sendsEverything(order, shipmentsWith(facts, overlay))) {
        result.status = context.shippedSlug;
        result.bucket = Bucket::Shipped;
    }
    result.confirmed = confirmationOf(order, overlay, facts, context);
    const bool held = result.bucket == Bucket::OnHold && heldByDesk(facts, overlay);
    if (!context.isGroup && !result.confirmed && awaitsConfirmation(result.bucket) && !held)
        result.bucket = Bucket::ToConfirm;
    result.rank = static_cast<int>(result.bucket);
    result.open = !context.isGroup && isRealStatus(result.status) && isOpen(result.bucket);
    result.due = context.isGroup ? QDateTime() : dueOf(result.bucket, order, facts);
    for (const Intent &intent : overlay) {
        if (!intent.isLive())
            continue;
        result.pending.append(intentWord(intent.kind));
        result.attention = result.attention || intent.state == IntentState::Attention;
    }
    return result;
}

} // namespace tradeit
