// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/intent.h"

#include "core/orders/order.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>

namespace tradeit {

namespace {

template <std::size_t size>
QString wordAt(const std::array<const char *, size> &words, std::size_t index)
{
    return QString::fromLatin1(words.at(index));
}

/// Products and quantities in an order of their own. Line ids stay out of it: two orders of the same things are to
/// look alike, and the shop may list or number lines anew.
QString digestOfLines(const QList<OrderLine> &lines)
{
    QList<QByteArray> parts;
    for (const OrderLine &line : lines) {
        const QByteArray name = line.product ? QByteArray() : line.name.toUtf8(); // all a deleted product has left
        parts.append(QByteArray::number(line.product.value) + ':' + QByteArray::number(line.variation.value) + ':' +
                     QByteArray::number(line.quantity) + ':' + name.toHex());
    }
    std::sort(parts.begin(), parts.end());
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(';'), QCryptographicHash::Sha256).toHex().left(32));
}

QStringList trackingIdsOf(const Order &order)
{
    QStringList ids;
    if (const MetaEntry *tracking = order.metaOf(u"_wc_shipment_tracking_items"))
        for (const Shipment &shipment : shipmentsFromMeta(tracking->value))
            ids.append(shipment.id);
    ids.sort();
    return ids;
}

/// Ids that are in one list and not in the other, our own left out.
bool sameButOwn(QStringList a, QStringList b, const QStringList &own)
{
    for (QStringList *ids : {&a, &b}) {
        ids->erase(std::remove_if(ids->begin(), ids->end(), [&](const QString &id) { return own.contains(id); }),
                   ids->end());
        ids->sort();
    }
    return a == b;
}

} // namespace

QString intentWord(IntentKind kind)
{
    static constexpr std::array words = {"confirm", "ship", "complete", "hold", "resume", "cancel", "note"};
    return wordAt(words, static_cast<std::size_t>(kind));
}

QString stateWord(IntentState state)
{
    static constexpr std::array words = {"held", "queued", "working", "attention", "done", "dropped"};
    return wordAt(words, static_cast<std::size_t>(state));
}

QString reasonWord(AttentionReason reason)
{
    static constexpr std::array words = {"", "clash", "refused", "unknown", "auth", "stale", "guard"};
    return wordAt(words, static_cast<std::size_t>(reason));
}

QString stepWord(StepKind kind)
{
    static constexpr std::array words = {"status", "tracking", "confirmed_mark", "private_note", "customer_note"};
    return wordAt(words, static_cast<std::size_t>(kind));
}

QString stepStateWord(StepState state)
{
    static constexpr std::array words = {"todo", "marked", "done", "skipped", "refused", "unknown"};
    return wordAt(words, static_cast<std::size_t>(state));
}

bool IntentParams::overridesPayment() const
{
    return !overrideReason.isEmpty() && std::any_of(overrides.begin(), overrides.end(),
                                                    [](const QString &word) { return word.startsWith(u"payment:"); });
}

bool Intent::hasMarkedOrDoneStep() const
{
    return std::any_of(steps.begin(), steps.end(), [](const Step &step) {
        return step.state == StepState::Marked || step.state == StepState::Done;
    });
}

IntentBase baseOf(const Order &order)
{
    return {.status = order.status,
            .refunded = order.refunded(),
            .total = order.total,
            .lines = digestOfLines(order.lines),
            .trackingIds = trackingIdsOf(order),
            .verdict = {}};
}

QStringList differences(IntentKind kind, const IntentBase &base, const IntentBase &now, const IntentBase &own)
{
    QStringList different;
    if (kind == IntentKind::Note)
        return different;
    const bool ownStatus = !own.status.isEmpty() && now.status == own.status;
    if (now.status != base.status && !ownStatus)
        different.append(QStringLiteral("status"));
    const bool confirm = kind == IntentKind::Confirm, ship = kind == IntentKind::Ship;
    if (ship && now.refunded != base.refunded)
        different.append(QStringLiteral("refunded"));
    if (confirm && now.total != base.total)
        different.append(QStringLiteral("total"));
    if ((confirm || ship) && now.lines != base.lines)
        different.append(QStringLiteral("lines"));
    if (ship && !sameButOwn(base.trackingIds, now.trackingIds, own.trackingIds))
        different.append(QStringLiteral("tracking"));
    return different;
}

} // namespace tradeit
