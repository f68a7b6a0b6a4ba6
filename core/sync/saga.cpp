// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/saga.h"

#include "core/orders/parcels.h"
#include "core/sync/steprules.h"

namespace tradeit {

namespace {

bool isVendor(const Account &account)
{
    return account.kind == u"dokan";
}

/// Whether nothing of the order is left to be shipped once this parcel has gone.
bool completesOrder(const Shipment &parcel, const Order &order, const LocalFacts &facts)
{
    return unshippedLines(order, facts.shipments + QList<Shipment>{parcel}).isEmpty();
}

class StepList
{
public:
    void add(StepKind kind, const QString &key, const QJsonObject &payload)
    {
        Step step;
        step.n = static_cast<int>(m_steps.size());
        step.kind = kind;
        step.key = key;
        step.payload = payload;
        m_steps.append(step);
    }
    void addStatus(const QString &slug)
    {
        if (!slug.isEmpty())
            add(StepKind::Status, slug, {{QStringLiteral("status"), slug}});
    }
    void addMark(const Account &account, const QUuid &intent)
    {
        if (isVendor(account))
            add(StepKind::PrivateNote, noteMark(intent),
                {{QStringLiteral("text"), QString(u"Confirmed by the seller " + noteMark(intent))}});
        else
            add(StepKind::ConfirmedMark, confirmedMetaKey.toString(), {});
    }
    void addTell(const QString &text)
    {
        if (!text.isEmpty())
            add(StepKind::CustomerNote, {}, {{QStringLiteral("text"), text}});
    }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

QList<Step> noteSteps(const IntentParams &params, const QUuid &intent)
{
    StepList list;
    if (params.noteToCustomer) {
        list.addTell(params.note);
    } else {
        const QString text = params.note + u'\n' + noteMark(intent);
        list.add(StepKind::PrivateNote, noteMark(intent), {{QStringLiteral("text"), text}});
    }
    return list.steps();
}

QList<Step> stepsOf(IntentKind kind, const IntentParams &params, const SagaInputs &inputs)
{
    if (kind == IntentKind::Note)
        return noteSteps(params, inputs.id);
    StepList list;
    if (kind == IntentKind::Ship && params.shipment && !isVendor(inputs.account))
        list.add(StepKind::TrackingMeta, params.shipment->id, {{QStringLiteral("shipment"), toJson(*params.shipment)}});
    list.addStatus(params.status);
    if (kind == IntentKind::Confirm)
        list.addMark(inputs.account, inputs.id);
    list.addTell(params.message);
    return list.steps();
}

} // namespace

QString targetStatus(IntentKind kind, const Order &order, const Account &account)
{
    switch (kind) {
    case IntentKind::Confirm:
        return order.status == u"pending" || order.status == u"on-hold" ? QStringLiteral("processing") : QString();
    case IntentKind::Ship:
        if (account.capabilities.hasStatus(account.shippedSlug))
            return account.shippedSlug;
        return account.completeOnShip ? QStringLiteral("completed") : QString();
    case IntentKind::Complete:
        return QStringLiteral("completed");
    case IntentKind::Hold:
        return QStringLiteral("on-hold");
    case IntentKind::Resume:
        // A cash order is never dated as paid before it is delivered, and is worked on all the same.
        return order.paid.isValid() || order.paymentMethod == u"cod" ? QStringLiteral("processing")
                                                                     : QStringLiteral("pending");
    case IntentKind::Cancel:
        return QStringLiteral("cancelled");
    case IntentKind::Note:
        break;
    }
    return {};
}

Intent planIntent(IntentKind kind, const IntentParams &params, const SagaInputs &inputs)
{
    Intent intent;
    intent.id = inputs.id;
    intent.account = inputs.account.id;
    intent.order = inputs.order.id;
    intent.kind = kind;
    intent.params = params;
    intent.createdAt = inputs.now;
    intent.holdUntil = inputs.holdUntil;
    const bool held = inputs.holdUntil.isValid() && inputs.holdUntil > inputs.now;
    intent.state = held ? IntentState::Held : IntentState::Queued;
    intent.base = baseOf(inputs.order);
    intent.base.verdict = inputs.verdictWord;

    QString target = targetStatus(kind, inputs.order, inputs.account);
    if (intent.params.shipment) {
        intent.params.shipment->id = inputs.id.toString(QUuid::Id128);
        if (!completesOrder(*intent.params.shipment, inputs.order, inputs.facts))
            target.clear();
    }
    intent.params.status = target == inputs.order.status ? QString() : target;
    intent.steps = stepsOf(kind, intent.params, inputs);
    return intent;
}

} // namespace tradeit
