// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/orderform.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/world/cents.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/world.h"
#include "core/base/amount.h"

#include <QSet>

namespace tradeit::twin {

namespace {

QJsonObject shownMeta(World &world, const QString &key, const QJsonValue &value, const QString &shownKey = {})
{
    return {{QStringLiteral("id"), world.freshMeta()},
            {QStringLiteral("key"), key},
            {QStringLiteral("value"), value},
            {QStringLiteral("display_key"), shownKey.isEmpty() ? key : shownKey},
            {QStringLiteral("display_value"), value}};
}

QJsonArray lineMeta(World &world, const Product &product)
{
    QJsonArray meta;
    if (product.parent) {
        const QJsonArray attributes = product.document[u"attributes"].toArray();
        for (const QJsonValue attribute : attributes) {
            const QString name = attribute[u"name"].toString();
            meta.append(shownMeta(world, name.toLower(), attribute[u"option"], name));
        }
    }
    if (world.modern())
        meta.append(shownMeta(world, QStringLiteral("_dokan_commission_source"), QStringLiteral("default")));
    meta.append(shownMeta(world, QStringLiteral("_dokan_commission_rate"), QStringLiteral("0")));
    meta.append(shownMeta(world, QStringLiteral("_dokan_commission_type"),
                          world.modern() ? QStringLiteral("fixed") : QStringLiteral("percentage")));
    meta.append(shownMeta(world, QStringLiteral("_dokan_additional_fee"), QStringLiteral("0")));
    if (world.modern())
        meta.append(shownMeta(world, QStringLiteral("dokan_commission_meta"), QJsonArray()));
    return meta;
}

/// The tax on a sum as a line's `taxes` show it: 6.9.1 keeps what lies past the cent ("10.254"), 11.0.1 rounds.
QString shownTax(const World &world, qint64 cents)
{
    return world.modern() ? money(vatOn(cents)) : Amount::fromMillionths(cents * 1500).toString(0);
}

QJsonArray taxes(const QString &total, const QString &subtotal)
{
    return {QJsonObject{
        {QStringLiteral("id"), 1}, {QStringLiteral("total"), total}, {QStringLiteral("subtotal"), subtotal}}};
}

/// A product without a picture has the string "" as image id, a picture an id as text or number (finding 13).
QJsonObject imageOf(const World &world, const Product &product)
{
    const QJsonValue picture = product.document[u"images"][0];
    if (picture.isObject())
        return {{QStringLiteral("id"), QString::number(picture[u"id"].toInteger())},
                {QStringLiteral("src"), picture[u"src"]}};
    const qint64 number = product.id % 9;
    if (number == 8)
        return {{QStringLiteral("id"), QString()}, {QStringLiteral("src"), QString()}};
    return {
        {QStringLiteral("id"), QString::number(14 + number)},
        {QStringLiteral("src"), QString(world.options().origin + QStringLiteral("/wp-content/uploads/2026/11/peer-") +
                                        QString::number(number) + QStringLiteral(".jpg"))}};
}

QString nameOf(const Product &product, const Product *parent)
{
    if (!parent)
        return product.document[u"name"].toString();
    QStringList options;
    const QJsonArray attributes = product.document[u"attributes"].toArray();
    for (const QJsonValue attribute : attributes)
        options.append(attribute[u"option"].toString());
    return parent->document[u"name"].toString() + QStringLiteral(" - ") + options.join(QStringLiteral(", "));
}

QJsonObject couponLine(World &world, const QString &code, qint64 discount, qint64 tax)
{
    QJsonObject line{{QStringLiteral("id"), world.freshItem()},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("discount"), money(discount)},
                     {QStringLiteral("discount_tax"), money(tax)},
                     {QStringLiteral("meta_data"), QJsonArray()}};
    if (world.modern()) {
        line[QStringLiteral("meta_data")] =
            QJsonArray{shownMeta(world, QStringLiteral("coupon_info"),
                                 QString(QStringLiteral("[123,\"") + code + QStringLiteral("\",\"percent\",10]")))};
        line[QStringLiteral("discount_type")] = QStringLiteral("percent");
        line[QStringLiteral("nominal_amount")] = 10;
        line[QStringLiteral("free_shipping")] = false;
    }
    return line;
}

/// A basket of one vendor belongs to that vendor at once; one of several is split later.
void assignVendor(World &world, QJsonObject &document)
{
    QSet<qint64> vendors;
    const QJsonArray lines = document[u"line_items"].toArray();
    for (const QJsonValue line : lines) {
        if (const Product *product = world.product(line[u"product_id"].toInteger()))
            vendors.insert(product->vendor);
    }
    if (vendors.size() == 1)
        setMeta(world, document, QStringLiteral("_dokan_vendor_id"), *vendors.begin());
}

void addShopMeta(World &world, QJsonObject &document)
{
    QJsonArray meta = document[u"meta_data"].toArray();
    const auto add = [&](const QString &key) {
        meta.append(QJsonObject{{QStringLiteral("id"), world.freshMeta()},
                                {QStringLiteral("key"), key},
                                {QStringLiteral("value"), QStringLiteral("seller")}});
    };
    add(QStringLiteral("shipping_fee_recipient"));
    if (world.modern()) { // both come twice there
        add(QStringLiteral("shipping_tax_fee_recipient"));
        add(QStringLiteral("shipping_tax_fee_recipient"));
    }
    add(QStringLiteral("tax_fee_recipient"));
    document[u"meta_data"] = meta;
}

void fillFromForm(World &world, QJsonObject &document, const OrderForm &form)
{
    document[u"version"] = world.modern() ? QStringLiteral("11.0.1") : QStringLiteral("6.9.1");
    document[u"currency"] = form.currency;
    document[u"customer_id"] = form.customer;
    document[u"order_key"] = freshOrderKey(world);
    document[u"created_via"] = form.createdVia;
    document[u"customer_note"] = form.customerNote;
    document[u"payment_method"] = form.paymentMethod;
    document[u"payment_method_title"] = form.paymentTitle;
    for (const auto &[name, given] :
         {std::pair{QStringLiteral("billing"), form.billing}, {QStringLiteral("shipping"), form.shipping}}) {
        QJsonObject address = document[name].toObject();
        for (auto field = given.begin(); field != given.end(); ++field) {
            if (address.contains(field.key()))
                address[field.key()] = field->toString();
        }
        document[name] = address;
    }
}

} // namespace

QString freshOrderKey(World &world)
{
    return QStringLiteral("wc_order_") +
           world.random().text(13, u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
}

QJsonObject composeLine(World &world, const OrderForm::Line &asked, int discountPercent)
{
    const Product *product = world.product(asked.product);
    const Product *parent = product && product->parent ? world.product(product->parent) : nullptr;
    if (!product)
        return {};
    const qint64 subtotal = centsOf(product->document[u"price"].toString()) * asked.quantity;
    const qint64 total = subtotal - (subtotal * discountPercent + 50) / 100;
    QJsonObject line{{QStringLiteral("id"), world.freshItem()},
                     {QStringLiteral("name"), nameOf(*product, parent)},
                     {QStringLiteral("product_id"), parent ? parent->id : product->id},
                     {QStringLiteral("variation_id"), parent ? product->id : 0},
                     {QStringLiteral("quantity"), asked.quantity},
                     {QStringLiteral("tax_class"), QString()},
                     {QStringLiteral("subtotal"), money(subtotal)},
                     {QStringLiteral("subtotal_tax"), money(vatOn(subtotal))},
                     {QStringLiteral("total"), money(total)},
                     {QStringLiteral("total_tax"), money(vatOn(total))},
                     {QStringLiteral("taxes"), taxes(shownTax(world, total), shownTax(world, subtotal))},
                     {QStringLiteral("meta_data"), lineMeta(world, *product)},
                     {QStringLiteral("sku"), product->document[u"sku"]},
                     {QStringLiteral("price"), asked.quantity ? static_cast<double>(total) / 100 / asked.quantity : 0},
                     {QStringLiteral("image"), imageOf(world, parent ? *parent : *product)},
                     {QStringLiteral("parent_name"), parent ? parent->document[u"name"] : QJsonValue()}};
    if (world.modern())
        line[QStringLiteral("global_unique_id")] = QString();
    return line;
}

QJsonObject composeFreight(World &world, const OrderForm::Extra &extra)
{
    const qint64 tax = vatOn(extra.cents);
    QJsonObject line{
        {QStringLiteral("id"), world.freshItem()},
        {QStringLiteral("method_title"), extra.title},
        {QStringLiteral("method_id"), extra.cents ? QStringLiteral("flat_rate") : QStringLiteral("local_pickup")},
        {QStringLiteral("instance_id"), QStringLiteral("1")},
        {QStringLiteral("total"), money(extra.cents)},
        {QStringLiteral("total_tax"), money(tax)},
        {QStringLiteral("taxes"), taxes(shownTax(world, extra.cents), QString())},
        {QStringLiteral("meta_data"), QJsonArray()}};
    if (world.modern())
        line[QStringLiteral("tax_status")] = QStringLiteral("taxable");
    return line;
}

QJsonObject composeFee(World &world, const OrderForm::Extra &extra)
{
    const bool taxable = extra.cents > 0;
    const qint64 tax = taxable ? vatOn(extra.cents) : 0;
    return {{QStringLiteral("id"), world.freshItem()},
            {QStringLiteral("name"), extra.title},
            {QStringLiteral("tax_class"), QString()},
            {QStringLiteral("tax_status"), taxable ? QStringLiteral("taxable") : QStringLiteral("none")},
            {QStringLiteral("amount"), QString()},
            {QStringLiteral("total"), money(extra.cents)},
            {QStringLiteral("total_tax"), money(tax)},
            {QStringLiteral("taxes"), taxable ? taxes(shownTax(world, extra.cents), QString()) : QJsonArray()},
            {QStringLiteral("meta_data"), QJsonArray()}};
}

QJsonObject composeVat(World &world)
{
    return {{QStringLiteral("id"), world.freshItem()},
            {QStringLiteral("rate_code"), QStringLiteral("VAT-1")},
            {QStringLiteral("rate_id"), 1},
            {QStringLiteral("label"), QStringLiteral("VAT")},
            {QStringLiteral("compound"), false},
            {QStringLiteral("tax_total"), QStringLiteral("0.00")},
            {QStringLiteral("shipping_tax_total"), QStringLiteral("0.00")},
            {QStringLiteral("rate_percent"), 15},
            {QStringLiteral("meta_data"), QJsonArray()}};
}

QJsonObject compose(World &world, const OrderForm &form, qint64 created)
{
    static const QJsonObject blank = recordedObject(QStringLiteral("order"));
    QJsonObject document = blank;
    const qint64 id = world.freshPost();
    document[u"id"] = id;
    document[u"number"] = QString::number(id);
    document[u"status"] = QStringLiteral("pending");
    fillFromForm(world, document, form);
    setDate(document, QStringLiteral("date_created"), created);
    setDate(document, QStringLiteral("date_modified"), created);
    QJsonArray lines, freight, fees;
    for (const OrderForm::Line &line : form.lines)
        lines.append(composeLine(world, line, form.coupon.isEmpty() ? 0 : 10));
    for (const OrderForm::Extra &extra : form.freight)
        freight.append(composeFreight(world, extra));
    for (const OrderForm::Extra &extra : form.fees)
        fees.append(composeFee(world, extra));
    document[u"line_items"] = lines;
    document[u"shipping_lines"] = freight;
    document[u"fee_lines"] = fees;
    document[u"tax_lines"] = QJsonArray{composeVat(world)};
    addUp(document);
    if (!form.coupon.isEmpty())
        document[u"coupon_lines"] =
            QJsonArray{couponLine(world, form.coupon, centsOf(document[u"discount_total"].toString()),
                                  centsOf(document[u"discount_tax"].toString()))};
    addShopMeta(world, document);
    assignVendor(world, document);
    return document;
}

} // namespace tradeit::twin
