// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/messages.h"

#include "core/messaging/rendertext.h"
#include "core/orders/parcels.h"
#include "core/orders/shopdays.h"

#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace tradeit {

namespace {

using kainjow::mustache::data;

constexpr int freeTextDays = 5; ///< for a delivery method that names no courier the desk knows

/// Sets a member only when it says something: an absent one hides its section.
void set(data &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.set(name, value.toStdString());
}

/// "Thursday 26 November 2026", the same on every machine.
QString longDate(const QDate &date)
{
    return QLocale::c().toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

/// What every text begins and ends with.
data commonData(const MessageContext &context)
{
    const Order &order = context.order;
    data object(data::type::object);
    const QString first = inertText(order.billing.firstName);
    set(object, "first_name", first.isEmpty() ? inertText(order.shipping.firstName) : first);
    set(object, "number", inertText(order.number));
    const QString shop = inertText(context.account.capabilities.shopName);
    set(object, "shop", shop.isEmpty() ? context.account.name : shop);
    return object;
}

data productEntry(const OrderLine &line, int quantity)
{
    data entry(data::type::object);
    entry.set("quantity", std::to_string(quantity));
    entry.set("name", inertText(line.name).toStdString());
    return entry;
}

QString deliveryMethod(const Order &order)
{
    QStringList titles;
    for (const ShippingLine &line : order.shippingLines)
        titles.append(inertText(line.title));
    titles.removeAll(QString());
    return titles.join(QStringLiteral(", "));
}

int courierDays(const MessageContext &context)
{
    const QString method = deliveryMethod(context.order);
    for (const Carrier &carrier : knownCarriers()) {
        const bool pickUp = carrier.id == u"pickup" && isPickUp(context.order);
        if (pickUp || method.contains(carrier.name, Qt::CaseInsensitive))
            return context.account.carrierDays.value(carrier.id, carrier.deliveryDays);
    }
    return freeTextDays;
}

data addressData(const Address &address)
{
    const QString place = QStringList{address.city, address.state, address.postcode}.join(u' ').simplified();
    data lines(data::type::list);
    const QStringList written = {address.name(),
                                 address.company == address.name() ? QString() : address.company,
                                 address.address1,
                                 address.address2,
                                 place,
                                 address.country};
    for (const QString &text : written) {
        const QString inert = inertText(text);
        if (inert.isEmpty())
            continue;
        data line(data::type::object);
        line.set("line", inert.toStdString());
        lines << line;
    }
    data object(data::type::object);
    object.set("lines", lines);
    return object;
}

/// Names the products of this parcel and of the rest, when there is a rest.
void setParcels(data &object, const MessageContext &context, const Shipment &shipment)
{
    if (shipment.lines.isEmpty())
        return;
    QList<Shipment> parcels = context.shipped;
    parcels.removeIf([&](const Shipment &earlier) { return earlier.id == shipment.id; });
    parcels.append(shipment);
    const QHash<qint64, int> left = unshippedLines(context.order, parcels);
    data parcel(data::type::list), remaining(data::type::list);
    for (const OrderLine &line : context.order.lines) {
        if (shipment.lines.value(line.id) > 0)
            parcel << productEntry(line, shipment.lines.value(line.id));
        if (left.contains(line.id))
            remaining << productEntry(line, left.value(line.id));
    }
    object.set("parcel", parcel);
    object.set("remaining", remaining);
    object.set("partly", !left.isEmpty());
}

QString linkOf(const Shipment &shipment)
{
    const QString text =
        shipment.link.isEmpty() ? trackingLink(carrierNamed(shipment.carrier), shipment.trackingNumber) : shipment.link;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" ? QString::fromLatin1(url.toEncoded()) : QString();
}

ComposedMessage withReason(const QString &name, const MessageContext &context, const QString &reason)
{
    data object = commonData(context);
    const QString inert = inertText(reason);
    const bool ended = inert.isEmpty() || inert.back().isPunct();
    set(object, "reason", ended ? inert : QString(inert % u'.'));
    return {.text = renderText(name, object), .datePromised = {}};
}

} // namespace

ComposedMessage composeConfirmation(const MessageContext &context)
{
    const Order &order = context.order;
    const QDate expected = workingDaysAfter(context.today, courierDays(context));
    data object = commonData(context);
    data products(data::type::list);
    for (const OrderLine &line : order.lines)
        products << productEntry(line, line.quantity);
    object.set("products", products);
    object.set("collect", isPickUp(order));
    object.set("deliver", !isPickUp(order));
    if (!order.deliveryAddress().isEmpty())
        object.set("address", addressData(order.deliveryAddress()));
    set(object, "method", deliveryMethod(order));
    set(object, "date", longDate(expected));
    return {.text = renderText(QStringLiteral("confirmation"), object), .datePromised = expected};
}

ComposedMessage composeShipped(const MessageContext &context, const Shipment &shipment)
{
    const Carrier carrier = carrierNamed(shipment.carrier);
    const bool collect = carrier.id == u"pickup";
    data object = commonData(context);
    object.set("collect", collect);
    object.set("deliver", !collect);
    // "with Own delivery" is nobody's English.
    set(object, "carrier", carrier.id == u"own" ? QString() : inertText(carrier.name));
    // Who drives is no number to be followed anywhere.
    const bool hasDriver = shipment.trackingNumber.startsWith(u"Driver") && carrier.linkTemplate.isEmpty();
    set(object, hasDriver ? "driver" : "tracking", inertText(shipment.trackingNumber));
    set(object, hasDriver ? "tracking" : "driver", {});
    set(object, "link", linkOf(shipment));
    const QDate promised = collect ? QDate() : shipment.expected;
    set(object, "date", promised.isValid() ? longDate(promised) : QString());
    setParcels(object, context, shipment);
    return {.text = renderText(QStringLiteral("shipped"), object), .datePromised = promised};
}

ComposedMessage composeCompleted(const MessageContext &context)
{
    return {.text = renderText(QStringLiteral("completed"), commonData(context)), .datePromised = {}};
}

ComposedMessage composeHeld(const MessageContext &context, const QString &reason)
{
    return withReason(QStringLiteral("held"), context, reason);
}

ComposedMessage composeResumed(const MessageContext &context)
{
    return {.text = renderText(QStringLiteral("resumed"), commonData(context)), .datePromised = {}};
}

ComposedMessage composeCancelled(const MessageContext &context, const QString &reason)
{
    return withReason(QStringLiteral("cancelled"), context, reason);
}

} // namespace tradeit
