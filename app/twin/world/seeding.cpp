// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/seeding.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/world/catalogue.h"
#include "app/twin/world/cents.h"
#include "app/twin/world/notes.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderform.h"
#include "app/twin/world/orderlife.h"
#include "app/twin/world/people.h"
#include "app/twin/world/refunds.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/stock.h"
#include "app/twin/world/world.h"

#include <algorithm>
#include <array>

namespace tradeit::twin {

namespace {

constexpr std::array ways{"cod", "cod", "cod", "paypal", "paypal", "paypal", "paynow", "paynow", "stripe", "bacs"};
constexpr std::array couriers{u"Swift standard", u"ZimPost",       u"CourierConnect",
                              u"DHL Express",    u"Kombi to town", u"Bus courier"};

void seedCustomers(World &world, qint64 now)
{
    const QJsonObject blank =
        recordedObject(world.modern() ? QStringLiteral("customer-wc11") : QStringLiteral("customer-wc6"));
    for (qint64 i = 0; i < 40; ++i) {
        const Person person = inventPerson(world.random(), world.freshPerson());
        QJsonObject customer = blank;
        customer[u"id"] = 10 + i;
        customer[u"first_name"] = person.firstName;
        customer[u"last_name"] = person.lastName;
        customer[u"email"] = person.email;
        customer[u"username"] = person.email.section(u'@', 0, 0);
        customer[u"billing"] = person.billing();
        customer[u"shipping"] = person.shipping();
        customer[u"avatar_url"] =
            QString(QStringLiteral("https://secure.gravatar.com/avatar/") + QString::number(10 + i));
        for (const QString &date : {QStringLiteral("date_created"), QStringLiteral("date_modified")})
            setDate(customer, date, now - 86400 * (100 - i));
        world.customers().append(customer);
    }
}

void seedCoupons(World &world, qint64 now)
{
    for (const char *code : {"save10", "fiver"}) {
        QJsonObject coupon{
            {QStringLiteral("id"), world.freshPost()},
            {QStringLiteral("code"), QString::fromLatin1(code)},
            {QStringLiteral("amount"),
             QLatin1String(code) == QLatin1String("save10") ? QStringLiteral("10.00") : QStringLiteral("5.00")},
            {QStringLiteral("discount_type"),
             QLatin1String(code) == QLatin1String("save10") ? QStringLiteral("percent") : QStringLiteral("fixed_cart")},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("usage_count"), 0},
            {QStringLiteral("meta_data"), QJsonArray()}};
        setDate(coupon, QStringLiteral("date_created"), now - 30 * 86400);
        setDate(coupon, QStringLiteral("date_modified"), now - 30 * 86400);
        world.coupons().append(coupon);
    }
}

void fillBasket(World &world, OrderForm &form, bool severalVendors)
{
    const QList<qint64> offer = onOffer(world, 12);
    const qint64 vendor = world.product(world.random().pick(offer))->vendor;
    const int wanted = severalVendors ? 3 : world.random().between(1, 3);
    for (int tries = 0; form.lines.size() < wanted && tries < 60; ++tries) {
        const qint64 id = world.random().pick(offer);
        const bool there = std::any_of(form.lines.begin(), form.lines.end(),
                                       [id](const OrderForm::Line &line) { return line.product == id; });
        if (!there && (severalVendors || world.product(id)->vendor == vendor))
            form.lines.append({id, world.random().between(1, 3)});
    }
}

void fillBuyer(World &world, OrderForm &form)
{
    if (!world.customers().isEmpty() && world.random().chance(40)) {
        const QJsonObject customer = world.random().pick(world.customers());
        form.customer = customer[u"id"].toInteger();
        form.billing = customer[u"billing"].toObject();
        form.shipping = customer[u"shipping"].toObject();
    } else {
        const Person person = inventPerson(world.random(), world.freshPerson());
        form.billing = person.billing();
        form.shipping = person.shipping();
    }
    if (world.random().chance(5))
        form.shipping = QJsonObject(); // picked up: no address (as the recorded pick-up orders)
    if (world.random().chance(4))
        form.customerNote = QStringLiteral("Please <b>call</b> me & leave at gate \"B\" <script>alert(1)</script> 😀");
}

OrderForm inventForm(World &world, bool severalVendors, qint64 now)
{
    restock(world, now);
    OrderForm form;
    SeededRandom &random = world.random();
    fillBasket(world, form, severalVendors);
    fillBuyer(world, form);
    const PaymentWay way = paymentWay(QString::fromLatin1(random.pick(ways)));
    form.paymentMethod = way.slug;
    form.paymentTitle = way.title;
    if (random.chance(70))
        form.freight.append({QString::fromUtf16(random.pick(couriers)), random.between(2, 12) * 50});
    else
        form.freight.append({QStringLiteral("Local pickup"), 0});
    if (random.chance(6))
        form.fees.append({QStringLiteral("Gift wrap"), 235});
    if (random.chance(3))
        form.fees.append({QStringLiteral("Loyalty discount"), -110});
    if (random.chance(7))
        form.coupon = QStringLiteral("save10");
    if (random.chance(2))
        form.currency = QStringLiteral("ZAR");
    return form;
}

/// A status that fits the age of an order.
QString statusFor(World &world, qint64 age)
{
    const int draw = world.random().between(1, 100);
    const bool shipped = world.options().customShipped;
    if (age < 86400)
        return draw < 70   ? QStringLiteral("processing")
               : draw < 85 ? QStringLiteral("pending")
                           : QStringLiteral("on-hold");
    if (age < 5 * 86400) {
        return draw < 35              ? QStringLiteral("processing")
               : draw < 65 && shipped ? QStringLiteral("shipped")
               : draw < 80            ? QStringLiteral("completed")
               : draw < 88            ? QStringLiteral("on-hold")
                                      : QStringLiteral("pending");
    }
    return draw < 82   ? QStringLiteral("completed")
           : draw < 89 ? QStringLiteral("cancelled")
           : draw < 94 ? QStringLiteral("refunded")
           : draw < 98 ? QStringLiteral("failed")
                       : QStringLiteral("on-hold");
}

void addTracking(World &world, QJsonObject &order, qint64 when)
{
    const QString number = QStringLiteral("ZW") + world.random().text(9, u"0123456789");
    setMeta(world, order, QStringLiteral("_wc_shipment_tracking_items"),
            QJsonArray{QJsonObject{{QStringLiteral("tracking_provider"), QStringLiteral("dhl")},
                                   {QStringLiteral("custom_tracking_provider"), QString()},
                                   {QStringLiteral("custom_tracking_link"), QString()},
                                   {QStringLiteral("tracking_number"), number},
                                   {QStringLiteral("date_shipped"), when},
                                   {QStringLiteral("tracking_id"), world.random().text(32, u"0123456789abcdef")}}});
}

/// Gives a past order the traces of its life without living it: dates, payment, tracking, a note.
void age(World &world, QJsonObject &order, const QString &status, qint64 created, qint64 now)
{
    order[u"status"] = status;
    const bool paid = status != u"pending" && status != u"failed" && status != u"cancelled" && status != u"on-hold";
    const bool byHand = order[u"payment_method"].toString() == u"cod" || order[u"payment_method"].toString() == u"bacs";
    if (!byHand || status == u"completed" || status == u"refunded")
        settlePayment(world, order, paid, std::min(created + 60, now));
    const qint64 past = std::max<qint64>(1, now - created);
    const qint64 changed = created + world.random().between(0, static_cast<int>(std::min<qint64>(past, 3 * 86400)));
    if (status == u"completed")
        setDate(order, QStringLiteral("date_completed"), changed);
    if (status == u"shipped" || (status == u"completed" && world.random().chance(40)))
        addTracking(world, order, changed);
    setDate(order, QStringLiteral("date_modified"), changed);
    addSystemNote(world, order[u"id"].toInteger(),
                  QStringLiteral("Order status changed from Pending payment to ") + world.statusName(status) + u'.',
                  changed);
}

void loseProduct(QJsonObject &order)
{
    QJsonArray lines = order[u"line_items"].toArray();
    QJsonObject line = lines.first().toObject();
    line[u"name"] = QStringLiteral("Discontinued thing");
    line[u"product_id"] = 0;
    line[u"variation_id"] = 0;
    line[u"sku"] = QJsonValue();
    line[u"parent_name"] = QJsonValue();
    line[u"image"] = QJsonObject{{QStringLiteral("id"), 0}, {QStringLiteral("src"), QString()}};
    lines.replace(0, line);
    order[u"line_items"] = lines;
}

/// One past order; a parent brings its sub-orders.
void seedOrder(World &world, qint64 created, qint64 now, bool severalVendors)
{
    const QString status = statusFor(world, now - created);
    QJsonObject order = compose(world, inventForm(world, severalVendors, created), created);
    age(world, order, status, created, now);
    if (!severalVendors && world.random().chance(2))
        loseProduct(order);
    settleStock(world, order, created);
    world.store(order);
    const qint64 id = order[u"id"].toInteger();
    if (severalVendors)
        OrderLife(world, std::min(created + 30, now)).split(id);
    const qint64 refunded = std::min(now, created + (4 + id % 10) * 86400); // days after it was paid and sent
    if (status == u"refunded")
        recordRefund(world, id, centsOf(order[u"total"].toString()), QStringLiteral("Order fully refunded."), refunded);
    else if (status == u"completed" && world.random().chance(4))
        recordRefund(world, id, 100, QStringLiteral("Damaged on the way"), refunded);
}

/// 150 orders of one second: what a bulk change of a plug-in leaves behind.
void clusterModified(World &world, qint64 second)
{
    int left = 150;
    QList<qint64> ids;
    for (const auto &[id, row] : world.orders()) {
        if (left-- > 0)
            ids.append(id);
    }
    for (const qint64 id : ids) {
        QJsonObject order = world.document(id);
        setDate(order, QStringLiteral("date_modified"), second);
        world.storeVerbatim(order);
    }
}

} // namespace

void seedWorld(World &world, qint64 now)
{
    stockShelves(world, now);
    seedCustomers(world, now);
    seedCoupons(world, now);
    world.startOrdersAt(3001);
    const int wanted = world.options().orders;
    const qint64 span = std::min<qint64>(365 * 86400LL, std::max(1, wanted) * 6 * 3600LL);
    while (static_cast<int>(world.orders().size()) < wanted) {
        const int done = static_cast<int>(world.orders().size());
        const qint64 created = now - span + span * done / wanted - world.random().between(0, 600);
        seedOrder(world, created, now, wanted - done >= 4 && world.random().chance(4));
    }
    if (wanted >= 1000)
        clusterModified(world, now - 20 * 86400);
}

qint64 receiveOrder(World &world, qint64 now)
{
    QJsonObject order = compose(world, inventForm(world, world.random().chance(8), now), now);
    const qint64 id = order[u"id"].toInteger();
    const QString method = order[u"payment_method"].toString();
    const bool online = method != u"cod" && method != u"bacs";
    settlePayment(world, order, online, now);
    OrderLife life(world, now);
    life.enterStatus(order, method == u"bacs" ? QStringLiteral("on-hold") : QStringLiteral("processing"));
    world.store(order);
    life.split(id);
    return id;
}

} // namespace tradeit::twin
