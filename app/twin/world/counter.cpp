// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/counter.h"

#include "app/twin/world/catalogue.h"
#include "app/twin/world/cents.h"
#include "app/twin/world/flaw.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderedit.h"
#include "app/twin/world/orderform.h"
#include "app/twin/world/orderlife.h"
#include "app/twin/world/people.h"
#include "app/twin/world/seeding.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

#include <QJsonDocument>
#include <QSet>

namespace tradeit::twin {

namespace {

Response refusal(int status, const QString &code)
{
    return Response::json(status,
                          QJsonObject{{QStringLiteral("code"), code},
                                      {QStringLiteral("data"), QJsonObject{{QStringLiteral("status"), status}}}});
}

/// Well-stocked goods of `vendors` different vendors, one each.
QList<OrderForm::Line> flawlessBasket(World &world, int vendors, qint64 now)
{
    restock(world, now);
    QList<OrderForm::Line> lines;
    QSet<qint64> used;
    const QList<qint64> offer = onOffer(world, 40);
    const int from = world.random().between(0, static_cast<int>(offer.size()) - 1);
    for (qsizetype i = 0; i < offer.size() && used.size() < vendors; ++i) {
        const qint64 id = offer[(from + i) % offer.size()];
        const qint64 vendor = world.product(id)->vendor;
        if (used.contains(vendor))
            continue;
        used.insert(vendor);
        lines.append({id, world.random().between(1, 2)});
    }
    return lines;
}

bool takeItems(World &world, const QJsonArray &items, QList<OrderForm::Line> &lines)
{
    for (const QJsonValue item : items) {
        const Product *product = world.productBySku(item[u"sku"].toString());
        if (!product)
            return false;
        const QJsonArray variations = product->document[u"variations"].toArray();
        lines.append({variations.isEmpty() ? product->id : variations.first().toInteger(), item[u"qty"].toInt(1)});
    }
    return true;
}

/// The asked members over an invented person: flat ones (`first_name` …) go to both addresses, `billing` and `shipping`
/// to theirs.
void takeCustomer(const QJsonObject &asked, OrderForm &form)
{
    for (auto field = asked.begin(); field != asked.end(); ++field) {
        const QString name = field.key() == u"name" ? QStringLiteral("first_name") : field.key();
        if (field->isString() && form.billing.contains(name))
            form.billing[name] = *field;
        if (field->isString() && form.shipping.contains(name) && name != u"phone")
            form.shipping[name] = *field;
    }
    for (const auto &[name, address] :
         {std::pair{QStringLiteral("billing"), &form.billing}, {QStringLiteral("shipping"), &form.shipping}}) {
        const QJsonObject given = asked[name].toObject();
        for (auto field = given.begin(); field != given.end(); ++field)
            address->insert(field.key(), *field);
    }
    form.customer = asked[u"id"].toInteger();
}

QString firstStatus(const QJsonObject &asked, const QString &method, bool paid)
{
    if (asked[u"status"].isString())
        return asked[u"status"].toString();
    if (method == u"cod" || paid)
        return QStringLiteral("processing");
    return method == u"bacs" || method == u"cheque" ? QStringLiteral("on-hold") : QStringLiteral("pending");
}

} // namespace

Response Counter::handle(const Request &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (parts == QStringList{QStringLiteral("mails")})
        return mails();
    if (parts.isEmpty() || parts.first() != u"orders")
        return refusal(404, QStringLiteral("no_route"));
    if (parts.size() == 1 && request.method == "POST")
        return placeOrder(body);
    const qint64 id = parts.size() == 2 ? parts[1].toLongLong() : 0;
    if (!m_world.order(id))
        return refusal(404, QStringLiteral("no_order"));
    if (request.method == "PATCH" || request.method == "PUT")
        return changeOrder(id, body);
    if (request.method == "DELETE")
        return deleteOrder(id, request.queryValue(QStringLiteral("force")) == u"true");
    return Response::json(200, m_world.document(id));
}

Response Counter::placeOrder(const QJsonObject &asked)
{
    OrderForm form;
    const Person person = inventPerson(m_world.random(), m_world.freshPerson());
    form.billing = person.billing();
    form.shipping = person.shipping();
    takeCustomer(asked[u"customer"].toObject(), form);
    const int vendors = std::clamp(asked[u"vendors"].toInt(1), 1, 4);
    if (!takeItems(m_world, asked[u"items"].toArray(), form.lines))
        return refusal(400, QStringLiteral("unknown_sku"));
    if (form.lines.isEmpty())
        form.lines = flawlessBasket(m_world, vendors, m_now);
    const PaymentWay way = paymentWay(asked[u"payment"].toString(QStringLiteral("paypal")));
    form.paymentMethod = way.slug;
    form.paymentTitle = way.title;
    form.freight.append({asked[u"delivery"].toString(QStringLiteral("Swift standard")), 450});
    const Flaw flaw(asked[u"flaw"].toString());
    flaw.spoil(m_world, form, m_now);

    const bool paid = asked[u"paid"].toBool(way.slug != u"cod" && way.slug != u"bacs");
    const QString status = firstStatus(asked, way.slug, paid);
    if (!m_world.hasStatus(status))
        return refusal(400, QStringLiteral("unknown_status"));
    QJsonObject order = compose(m_world, form, m_now);
    flaw.spoil(order);
    settlePayment(m_world, order, paid, m_now);
    OrderLife life(m_world, m_now);
    life.enterStatus(order, status);
    m_world.store(order);
    const qint64 id = order[u"id"].toInteger();
    life.split(id);
    QJsonArray subOrders;
    for (const qint64 sub : m_world.subOrders(id))
        subOrders.append(sub);
    return Response::json(201, QJsonObject{{QStringLiteral("id"), id},
                                           {QStringLiteral("number"), order[u"number"]},
                                           {QStringLiteral("total"), order[u"total"]},
                                           {QStringLiteral("currency"), order[u"currency"]},
                                           {QStringLiteral("transaction_id"), order[u"transaction_id"]},
                                           {QStringLiteral("sub_orders"), subOrders}});
}

Response Counter::changeOrder(qint64 id, const QJsonObject &change)
{
    const QString status = change[u"status"].toString();
    if (!status.isEmpty() && !m_world.hasStatus(status))
        return refusal(400, QStringLiteral("unknown_status"));
    QJsonObject order = m_world.document(id);
    const OrderEdit edit = editOrder(m_world, order, change);
    if (change[u"total"].isString())
        order[u"total"] = change[u"total"];
    if (change[u"verbatim"].isObject())
        return spoil(std::move(order), change[u"verbatim"].toObject());
    OrderLife life(m_world, m_now);
    life.keep(order, edit.postsNotice);
    if (!status.isEmpty())
        life.changeStatus(id, status);
    return Response::json(200, m_world.document(id));
}

/// What no dashboard would do but plug-ins and age do: members of the document as they are given, of whatever type.
Response Counter::spoil(QJsonObject order, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        order[member.key()] = *member;
    setDate(order, QStringLiteral("date_modified"), m_now);
    m_world.storeVerbatim(order);
    return Response::json(200, order);
}

Response Counter::deleteOrder(qint64 id, bool force)
{
    const QList<qint64> subs = m_world.subOrders(id);
    OrderLife life(m_world, m_now);
    for (const qint64 gone : QList<qint64>{id} + subs) {
        if (force)
            m_world.remove(gone);
        else
            life.trash(gone);
    }
    return {204, {}, {}};
}

Response Counter::mails() const
{
    QJsonArray shown;
    for (const Mail &mail : m_world.mails())
        shown.append(QJsonObject{{QStringLiteral("t"), QString(naiveGmt(mail.time) + u'Z')},
                                 {QStringLiteral("to"), mail.to},
                                 {QStringLiteral("subject"), mail.subject},
                                 {QStringLiteral("text"), mail.text},
                                 {QStringLiteral("order"), mail.order ? QJsonValue(mail.order) : QJsonValue()},
                                 {QStringLiteral("cause"), mail.cause}});
    return Response::json(200, shown);
}

} // namespace tradeit::twin
