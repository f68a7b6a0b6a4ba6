// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/shopfacts.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/wc/answer.h"
#include "app/twin/world/cents.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

QString flavoured(const Call &call, const QString &name)
{
    return name + (call.world.modern() ? QStringLiteral("-wc11") : QStringLiteral("-wc6"));
}

/// Settings and currency: shop keys always, vendors only on the newer shop (finding 47).
bool seesSettings(const Call &call)
{
    return call.caller.manager() || (call.caller.vendor() && call.world.modern());
}

QString root(const Call &call)
{
    return call.world.options().origin + QStringLiteral("/wp-json/wc/v3/");
}

QJsonObject withLinks(const Call &call, QJsonObject object, const QString &collection)
{
    object[QStringLiteral("_links")] =
        linksOf(call.world, root(call) + collection + u'/' + QString::number(object[u"id"].toInteger()),
                root(call) + collection,
                {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"),
                 QStringLiteral("DELETE")});
    return object;
}

Response pageOf(const Call &call, const QList<QJsonObject> &all, const QString &collection)
{
    Invalid invalid;
    const Page page = readPage(call, invalid);
    if (const auto refusal = invalid.refusal())
        return *refusal;
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("view"));
    QJsonArray shown;
    for (qsizetype i = page.offset; i < all.size() && shown.size() < page.perPage; ++i)
        shown.append(withLinks(call, all[i], collection));
    Response response = Response::json(200, shown);
    addPaging(call, response, page, all.size(), shown.size(), decodedPairs(call.request.query));
    return response;
}

QJsonObject setting(const QString &id, const QString &type, const QJsonValue &value)
{
    return {
        {QStringLiteral("id"), id},     {QStringLiteral("label"), id},      {QStringLiteral("description"), QString()},
        {QStringLiteral("type"), type}, {QStringLiteral("default"), value}, {QStringLiteral("value"), value}};
}

QJsonArray generalSettings()
{
    const QString select = QStringLiteral("select");
    const QString text = QStringLiteral("text");
    return {setting(QStringLiteral("woocommerce_store_address"), text, QStringLiteral("12 Samora Machel Ave")),
            setting(QStringLiteral("woocommerce_store_city"), text, QStringLiteral("Harare")),
            setting(QStringLiteral("woocommerce_default_country"), select, QStringLiteral("ZW")),
            setting(QStringLiteral("woocommerce_calc_taxes"), QStringLiteral("checkbox"), QStringLiteral("yes")),
            setting(QStringLiteral("woocommerce_currency"), select, QStringLiteral("USD")),
            setting(QStringLiteral("woocommerce_currency_pos"), select, QStringLiteral("left")),
            setting(QStringLiteral("woocommerce_price_thousand_sep"), text, QStringLiteral(",")),
            setting(QStringLiteral("woocommerce_price_decimal_sep"), text, QStringLiteral(".")),
            setting(QStringLiteral("woocommerce_price_num_decimals"), QStringLiteral("number"), QStringLiteral("2"))};
}

QJsonArray emailSettings()
{
    return {setting(QStringLiteral("woocommerce_email_from_name"), QStringLiteral("text"), QStringLiteral("Tradeit")),
            setting(QStringLiteral("woocommerce_email_from_address"), QStringLiteral("email"),
                    QStringLiteral("shop@example.test"))};
}

/// The settings of one mail, after the recorded ones of "processing".
QJsonArray mailSettings(const Call &call, const QString &group)
{
    QJsonArray settings;
    const QJsonArray recorded =
        recordedArray(flavoured(call, QStringLiteral("settings-email")), call.world.options().origin);
    for (const QJsonValue one : recorded) {
        QJsonObject copy = one.toObject();
        const QString path = root(call) + QStringLiteral("settings/") + group;
        copy[u"_links"] =
            linksOf(call.world, path + u'/' + copy[u"id"].toString(), path,
                    {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH")});
        settings.append(copy);
    }
    return settings;
}

QStringList mailGroups(const Call &call)
{
    QStringList groups;
    for (const char *mail :
         {"new_order", "cancelled_order", "failed_order", "customer_on_hold_order", "customer_processing_order",
          "customer_completed_order", "customer_refunded_order", "customer_invoice", "customer_note"})
        groups.append(QStringLiteral("email_") + QLatin1String(mail));
    if (call.world.modern())
        groups.append(QStringLiteral("email_customer_failed_order"));
    return groups;
}

} // namespace

Response listCustomers(const Call &call)
{
    return pageOf(call, call.world.customers(), QStringLiteral("customers"));
}

Response listCoupons(const Call &call)
{
    QList<QJsonObject> coupons = call.world.coupons();
    for (QJsonObject &coupon : coupons) {
        if (call.world.modern()) // finding 48
            coupon[u"code"] = coupon[u"code"].toString().toLower();
    }
    return pageOf(call, coupons, QStringLiteral("coupons"));
}

Response createCoupon(const Call &call)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("create"));
    const QString code = call.body[u"code"].toString();
    if (code.isEmpty())
        return refuse(400, QStringLiteral("woocommerce_rest_empty_coupon_code"));
    QJsonObject coupon{
        {QStringLiteral("id"), call.world.freshPost()},
        {QStringLiteral("code"), code},
        {QStringLiteral("amount"), money(centsOf(call.body[u"amount"].toString()))},
        {QStringLiteral("discount_type"), call.body[u"discount_type"].toString(QStringLiteral("fixed_cart"))},
        {QStringLiteral("description"), call.body[u"description"].toString()},
        {QStringLiteral("usage_count"), 0},
        {QStringLiteral("meta_data"), QJsonArray()}};
    setDate(coupon, QStringLiteral("date_created"), call.now);
    setDate(coupon, QStringLiteral("date_modified"), call.now);
    call.world.coupons().append(coupon);
    call.world.log().effect(QStringLiteral("coupon"), 0, code);
    return Response::json(201, withLinks(call, coupon, QStringLiteral("coupons")));
}

Response listSettingGroups(const Call &call)
{
    if (!seesSettings(call))
        return forbid(call, QStringLiteral("view"));
    QJsonArray groups;
    for (const QString &id : QStringList{QStringLiteral("general"), QStringLiteral("email")} + mailGroups(call))
        groups.append(QJsonObject{{QStringLiteral("id"), id},
                                  {QStringLiteral("label"), id},
                                  {QStringLiteral("description"), QString()},
                                  {QStringLiteral("parent_id"),
                                   id.startsWith(QStringLiteral("email_")) ? QStringLiteral("email") : QString()},
                                  {QStringLiteral("sub_groups"), QJsonArray()}});
    return Response::json(200, groups);
}

Response listSettings(const Call &call)
{
    if (!seesSettings(call))
        return forbid(call, QStringLiteral("view"));
    const QString group = call.parts.value(3);
    if (group == u"general")
        return Response::json(200, generalSettings());
    if (group == u"email")
        return Response::json(200, emailSettings());
    if (mailGroups(call).contains(group))
        return Response::json(200, mailSettings(call, group));
    return refuse(404, QStringLiteral("rest_setting_setting_group_invalid"));
}

Response readCurrency(const Call &call)
{
    if (!seesSettings(call))
        return forbid(call, QStringLiteral("view"));
    return Response::json(200,
                          recordedObject(flavoured(call, QStringLiteral("currency")), call.world.options().origin));
}

Response listGateways(const Call &call)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("view"));
    struct Gateway
    {
        const char *id, *title;
        bool enabled;
    };
    QJsonArray list;
    for (const auto &[id, title, enabled] : {Gateway{"bacs", "Direct bank transfer", true},
                                             {"cheque", "Check payments", false},
                                             {"cod", "Cash on delivery", true}})
        list.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)},
                                {QStringLiteral("title"), QString::fromLatin1(title)},
                                {QStringLiteral("description"), QString()},
                                {QStringLiteral("order"), list.size()},
                                {QStringLiteral("enabled"), enabled}});
    Response response = Response::json(200, list);
    if (call.world.modern()) { // only there it counts them
        response.headers.append({"x-wp-total", QByteArray::number(list.size())});
        response.headers.append({"x-wp-totalpages", QByteArrayLiteral("1")});
    }
    return response;
}

Response listTaxes(const Call &call)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("view"));
    Response response =
        Response::json(200, recordedArray(flavoured(call, QStringLiteral("taxes")), call.world.options().origin));
    response.headers.append({"x-wp-total", QByteArrayLiteral("1")});
    response.headers.append({"x-wp-totalpages", QByteArrayLiteral("1")});
    return response;
}

} // namespace tradeit::twin
