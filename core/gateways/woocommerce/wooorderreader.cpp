// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooorderreader.h"

#include <limits>

namespace tradeit {

namespace {

int readQuantity(JsonReader &json)
{
    const qint64 quantity = json.integer("quantity");
    if (quantity < std::numeric_limits<int>::min() || quantity > std::numeric_limits<int>::max()) {
        json.refuse();
        return 0;
    }
    return static_cast<int>(quantity);
}

QString withoutPrefix(const QString &slug)
{
    return slug.startsWith(u"wc-") ? slug.mid(3) : slug;
}

QList<MetaEntry> readMeta(JsonReader &json)
{
    QList<MetaEntry> result;
    json.each("meta_data", [&](JsonReader &entry) {
        MetaEntry meta{.id = entry.integer("id"), .key = entry.text("key"), .value = {}};
        if (const auto value = entry.raw("value"))
            meta.value = toQJson(*value);
        result.append(std::move(meta));
    });
    return result;
}

// What the customer chose, as the shop shows it: "Size: S". Internal entries (leading underscore, structures) stay out.
QList<MetaEntry> readVisibleMeta(JsonReader &json)
{
    QList<MetaEntry> result;
    json.each("meta_data", [&](JsonReader &entry) {
        const QString key = entry.text("key");
        const auto value = entry.raw("value"), shown = entry.raw("display_value"), name = entry.raw("display_key");
        if (key.startsWith(u'_') || !value || !value->is_string())
            return;
        result.append({.id = entry.integer("id"),
                       .key = name && name->is_string() ? entry.text("display_key") : key,
                       .value = toQJson(shown && shown->is_string() ? *shown : *value)});
    });
    return result;
}

QList<TaxShare> readTaxes(JsonReader &json)
{
    QList<TaxShare> result;
    json.each("taxes",
              [&](JsonReader &tax) { result.append({.rateId = tax.integer("id"), .total = tax.amount("total")}); });
    return result;
}

Address readAddress(JsonReader &order, std::string_view key)
{
    JsonReader json = order.object(key);
    Address address{.firstName = json.text("first_name"),
                    .lastName = json.text("last_name"),
                    .company = json.text("company"),
                    .address1 = json.text("address_1"),
                    .address2 = json.text("address_2"),
                    .city = json.text("city"),
                    .state = json.text("state"),
                    .postcode = json.text("postcode"),
                    .country = json.text("country"),
                    .email = json.text("email"),
                    .phone = json.text("phone")};
    order.absorb(json);
    return address;
}

OrderLine readLine(JsonReader &json)
{
    return {.id = json.needId("id"),
            .product = {json.integer("product_id")},
            .variation = {json.integer("variation_id")},
            .name = json.text("name"),
            .sku = json.text("sku"),
            .quantity = readQuantity(json),
            .subtotal = json.amount("subtotal"),
            .subtotalTax = json.amount("subtotal_tax"),
            .total = json.needAmount("total"),
            .totalTax = json.amount("total_tax"),
            .taxes = readTaxes(json),
            .meta = readVisibleMeta(json)};
}

// rate_percent is a JSON number (15 or 15.5): the shortest text that means it.
QString readPercent(JsonReader &json)
{
    const auto percent = json.raw("rate_percent");
    double value = 0;
    if (!percent || percent->get(value) != simdjson::SUCCESS)
        return percent && percent->is_string() ? json.text("rate_percent") : QString();
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

void readLines(JsonReader &json, Order &order)
{
    json.each("line_items", [&](JsonReader &line) { order.lines.append(readLine(line)); });
    json.each("shipping_lines", [&](JsonReader &line) {
        order.shippingLines.append({.id = line.integer("id"),
                                    .methodId = line.text("method_id"),
                                    .title = line.text("method_title"),
                                    .total = line.amount("total"),
                                    .totalTax = line.amount("total_tax"),
                                    .taxes = readTaxes(line)});
    });
    json.each("fee_lines", [&](JsonReader &line) {
        order.fees.append({.id = line.integer("id"),
                           .name = line.text("name"),
                           .total = line.amount("total"),
                           .totalTax = line.amount("total_tax"),
                           .taxes = readTaxes(line)});
    });
    json.each("coupon_lines", [&](JsonReader &line) {
        order.coupons.append({.id = line.integer("id"),
                              .code = line.text("code"),
                              .discount = line.amount("discount"),
                              .discountTax = line.amount("discount_tax")});
    });
    json.each("tax_lines", [&](JsonReader &line) {
        order.taxes.append({.id = line.integer("id"),
                            .rateId = line.integer("rate_id"),
                            .code = line.text("rate_code"),
                            .label = line.text("label"),
                            .percent = readPercent(line),
                            .taxTotal = line.amount("tax_total"),
                            .shippingTaxTotal = line.amount("shipping_tax_total")});
    });
    json.each("refunds", [&](JsonReader &refund) {
        const Amount total = refund.needAmount("total");
        order.refunds.append(
            {.id = refund.needId("id"), .reason = refund.text("reason"), .total = total < Amount() ? -total : total});
    });
}

void readSums(JsonReader &json, Order &order)
{
    order.pricesIncludeTax = json.flag("prices_include_tax");
    order.total = json.needAmount("total");
    order.totalTax = json.amount("total_tax");
    order.shippingTotal = json.amount("shipping_total");
    order.shippingTax = json.amount("shipping_tax");
    order.discountTotal = json.amount("discount_total");
    order.discountTax = json.amount("discount_tax");
}

void readPeople(JsonReader &json, Order &order)
{
    order.paymentMethod = json.text("payment_method");
    order.paymentMethodTitle = json.text("payment_method_title");
    order.transactionId = json.text("transaction_id");
    order.paymentUrl = json.text("payment_url");
    order.customer = json.integer("customer_id");
    order.billing = readAddress(json, "billing");
    order.shipping = readAddress(json, "shipping");
    order.customerNote = json.text("customer_note");
}

void readMarketplaceMeta(Order &order)
{
    for (const MetaEntry &entry : std::as_const(order.meta)) {
        const QString text = entry.value.toVariant().toString();
        if (entry.key == u"has_sub_order")
            order.hasSubOrders = !text.isEmpty() && text != u"0" && text != u"false";
        else if (entry.key == u"_dokan_vendor_id")
            order.vendor = text.toLongLong();
    }
}

void readHead(JsonReader &json, Order &order)
{
    order.id = {json.needId("id")};
    order.parent = {json.needInteger("parent_id")};
    order.status = withoutPrefix(json.needText("status"));
    order.modified = json.utc("date_modified_gmt");
    if (order.parent.value < 0 || order.status.isEmpty())
        json.refuse();
}

QList<RefundLine> readRefundLines(JsonReader &json, std::string_view key)
{
    QList<RefundLine> result;
    json.each(key, [&](JsonReader &line) {
        RefundLine refunded{.id = line.integer("id"),
                            .name = line.has("name") ? line.text("name") : line.text("method_title"),
                            .sku = line.text("sku"),
                            .quantity = readQuantity(line),
                            .total = line.amount("total"),
                            .totalTax = line.amount("total_tax"),
                            .taxes = readTaxes(line)};
        line.each("meta_data", [&](JsonReader &meta) {
            if (meta.text("key") == u"_refunded_item_id")
                refunded.refundedItem = meta.text("value").toLongLong();
        });
        result.append(std::move(refunded));
    });
    return result;
}

} // namespace

std::optional<Order> readOrderStub(JsonReader &json)
{
    Order order;
    readHead(json, order);
    return json.isGood() ? std::optional(order) : std::nullopt;
}

std::optional<Order> readOrder(JsonReader &json)
{
    Order order;
    readHead(json, order);
    order.number = json.text("number");
    order.orderKey = json.text("order_key");
    order.currency = json.needText("currency").toUpper();
    order.created = json.utc("date_created_gmt");
    order.paid = json.utc("date_paid_gmt");
    order.completed = json.utc("date_completed_gmt");
    readSums(json, order);
    readPeople(json, order);
    readLines(json, order);
    order.meta = readMeta(json);
    readMarketplaceMeta(order);
    return json.isGood() ? std::optional(order) : std::nullopt;
}

std::optional<Refund> readRefund(JsonReader &json)
{
    const Amount total = json.needAmount("amount");
    Refund refund{.id = json.needId("id"),
                  .reason = json.text("reason"),
                  .total = total < Amount() ? -total : total,
                  .created = json.utc("date_created_gmt"),
                  .detailed = true,
                  .lines = readRefundLines(json, "line_items"),
                  .shippingLines = readRefundLines(json, "shipping_lines"),
                  .feeLines = readRefundLines(json, "fee_lines"),
                  .meta = readMeta(json)};
    return json.isGood() ? std::optional(refund) : std::nullopt;
}

} // namespace tradeit
