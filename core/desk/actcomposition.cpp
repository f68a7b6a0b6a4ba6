// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/actcomposition.h"

#include "core/orders/shopdays.h"

namespace tradeit {

namespace {

Fault refused(const QString &phrase)
{
    return fault(ErrorKind::Refused, QStringLiteral("ship"), phrase);
}

Result<void> checkLines(const Shipment &given, const OrderView &view)
{
    const QHash<qint64, int> left = view.unshipped();
    if (left.isEmpty() && !view.shipments().isEmpty())
        return refused(QStringLiteral("nothing left"));
    for (auto it = given.lines.cbegin(); it != given.lines.cend(); ++it) {
        const bool known = std::any_of(view.stored.order.lines.cbegin(), view.stored.order.lines.cend(),
                                       [&](const OrderLine &line) { return line.id == it.key(); });
        if (!known)
            return refused(QStringLiteral("line %1: not in this order").arg(it.key()));
        if (it.value() < 1 || it.value() > left.value(it.key()))
            return refused(QStringLiteral("line %1: %2 left").arg(it.key()).arg(left.value(it.key())));
    }
    return {};
}

} // namespace

Result<Shipment> completeShipment(const Shipment &given, const OrderView &view, const QDateTime &now)
{
    if (const Result<void> checked = checkLines(given, view); !checked)
        return Fault(checked.error());
    const Carrier carrier = carrierNamed(given.carrier);
    Shipment shipment = given;
    shipment.id = QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128));
    shipment.carrier = carrier.name;
    if (!shipment.shippedOn.isValid() || shipment.shippedOn > now)
        shipment.shippedOn = now;
    shipment.expected = workingDaysAfter(shopDayOrUtc(shipment.shippedOn, view.account.capabilities.zone),
                                         view.account.carrierDays.value(carrier.id, carrier.deliveryDays));
    if (shipment.link.isEmpty())
        shipment.link = trackingLink(carrier, shipment.trackingNumber);
    else if (const QUrl url(shipment.link, QUrl::StrictMode);
             !url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
        return refused(QStringLiteral("link: https only"));
    return shipment;
}

ComposedMessage composeFor(Verb verb, const ActOptions &options, const OrderView &view, const QDateTime &now)
{
    if (options.noMessage || verb == Verb::Note)
        return {};
    if (!options.message.isEmpty())
        return {.text = options.message, .datePromised = {}};
    const MessageContext context{.order = view.stored.order,
                                 .account = view.account,
                                 .shipped = view.shipments(),
                                 .today = shopDayOrUtc(now, view.account.capabilities.zone)};
    switch (verb) {
    case Verb::Confirm:
        return composeConfirmation(context);
    case Verb::Ship:
        return composeShipped(context, options.shipment.value_or(Shipment()));
    case Verb::Complete:
        return composeCompleted(context);
    case Verb::Hold:
        return composeHeld(context, options.reason);
    case Verb::Resume:
        return composeResumed(context);
    case Verb::Cancel:
        return composeCancelled(context, options.reason);
    case Verb::Note:
        break;
    }
    return {};
}

} // namespace tradeit
