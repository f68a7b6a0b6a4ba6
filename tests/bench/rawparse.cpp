// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rawparse.h"

#include "core/gateways/jsonreader.h"

#include <QJsonArray>
#include <algorithm>

namespace tradeit::bench {

namespace {

using Element = simdjson::dom::element;

template <typename Fn>
void members(const Element &value, Fn &&fn)
{
    simdjson::dom::object object;
    if (value.get(object) == simdjson::SUCCESS)
        for (const auto &[key, member] : object)
            fn(key, member);
}

template <typename T, typename Fn>
void list(const Element &value, QList<T> &out, Fn &&fn)
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return;
    for (const Element entry : array) {
        T &item = out.emplaceBack();
        members(entry, [&](std::string_view key, const Element &member) { fn(item, key, member); });
    }
}

std::string_view bytes(const Element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

void read(const Element &value, QString &text)
{
    if (!value.is_null())
        text = toQString(bytes(value));
}

void read(const Element &value, qint64 &number)
{
    std::int64_t read = 0;
    if (value.get(read) == simdjson::SUCCESS)
        number = read;
}

void read(const Element &value, int &number)
{
    qint64 wide = 0;
    read(value, wide);
    number = static_cast<int>(wide);
}

template <typename Tag>
void read(const Element &value, Id<Tag> &id)
{
    read(value, id.value);
}

void read(const Element &value, Amount &amount)
{
    const std::string_view text = bytes(value);
    const bool negative = text.starts_with('-');
    qint64 millionths = 0;
    int decimals = -1;
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c == '.') {
            decimals = 0;
        } else {
            millionths = millionths * 10 + (c - '0');
            decimals += decimals < 0 ? 0 : 1;
        }
    }
    for (int i = std::max(decimals, 0); i < 6; ++i)
        millionths *= 10;
    amount = Amount::fromMillionths(negative ? -millionths : millionths);
}

void read(const Element &value, QDateTime &time)
{
    const std::string_view text = bytes(value);
    if (text.size() < 19)
        return;
    const auto number = [&](std::size_t from, std::size_t size) {
        int read = 0;
        for (const char c : text.substr(from, size))
            read = read * 10 + (c - '0');
        return read;
    };
    time = QDateTime(QDate(number(0, 4), number(5, 2), number(8, 2)),
                     QTime(number(11, 2), number(14, 2), number(17, 2)), Qt::UTC);
}

void read(const Element &value, QList<TaxShare> &taxes)
{
    list(value, taxes, [](TaxShare &tax, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, tax.rateId);
        else if (key == "total")
            read(member, tax.total);
    });
}

void read(const Element &value, Address &address)
{
    members(value, [&](std::string_view key, const Element &member) {
        const std::pair<std::string_view, QString Address::*> fields[] = {
            {"first_name", &Address::firstName}, {"last_name", &Address::lastName}, {"company", &Address::company},
            {"address_1", &Address::address1},   {"address_2", &Address::address2}, {"city", &Address::city},
            {"state", &Address::state},          {"postcode", &Address::postcode},  {"country", &Address::country},
            {"email", &Address::email},          {"phone", &Address::phone}};
        for (const auto &[name, field] : fields)
            if (key == name)
                read(member, address.*field);
    });
}

void readVisibleMeta(const Element &value, QList<MetaEntry> &meta)
{
    struct Shown
    {
        qint64 id = 0;
        QString key, label;
        std::optional<Element> value, shown;
    };
    QList<Shown> all;
    list(value, all, [](Shown &entry, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, entry.id);
        else if (key == "key")
            read(member, entry.key);
        else if (key == "display_key")
            read(member, entry.label);
        else if (key == "value")
            entry.value = member;
        else if (key == "display_value")
            entry.shown = member;
    });
    for (const Shown &entry : std::as_const(all))
        if (!entry.key.startsWith(u'_') && entry.value && entry.value->is_string())
            meta.append({.id = entry.id,
                         .key = entry.label.isEmpty() ? entry.key : entry.label,
                         .value = toQJson(entry.shown && entry.shown->is_string() ? *entry.shown : *entry.value)});
}

void read(const Element &value, QList<OrderLine> &lines)
{
    list(value, lines, [](OrderLine &line, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, line.id);
        else if (key == "name")
            read(member, line.name);
        else if (key == "product_id")
            read(member, line.product);
        else if (key == "variation_id")
            read(member, line.variation);
        else if (key == "quantity")
            read(member, line.quantity);
        else if (key == "subtotal")
            read(member, line.subtotal);
        else if (key == "subtotal_tax")
            read(member, line.subtotalTax);
        else if (key == "total")
            read(member, line.total);
        else if (key == "total_tax")
            read(member, line.totalTax);
        else if (key == "taxes")
            read(member, line.taxes);
        else if (key == "meta_data")
            readVisibleMeta(member, line.meta);
        else if (key == "sku")
            read(member, line.sku);
    });
}

void read(const Element &value, QList<ShippingLine> &lines)
{
    list(value, lines, [](ShippingLine &line, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, line.id);
        else if (key == "method_title")
            read(member, line.title);
        else if (key == "method_id")
            read(member, line.methodId);
        else if (key == "total")
            read(member, line.total);
        else if (key == "total_tax")
            read(member, line.totalTax);
        else if (key == "taxes")
            read(member, line.taxes);
    });
}

void read(const Element &value, QList<FeeLine> &lines)
{
    list(value, lines, [](FeeLine &line, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, line.id);
        else if (key == "name")
            read(member, line.name);
        else if (key == "total")
            read(member, line.total);
        else if (key == "total_tax")
            read(member, line.totalTax);
        else if (key == "taxes")
            read(member, line.taxes);
    });
}

void read(const Element &value, QList<CouponLine> &lines)
{
    list(value, lines, [](CouponLine &line, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, line.id);
        else if (key == "code")
            read(member, line.code);
        else if (key == "discount")
            read(member, line.discount);
        else if (key == "discount_tax")
            read(member, line.discountTax);
    });
}

void read(const Element &value, QList<TaxLine> &lines)
{
    list(value, lines, [](TaxLine &line, std::string_view key, const Element &member) {
        if (key == "id") {
            read(member, line.id);
        } else if (key == "rate_id") {
            read(member, line.rateId);
        } else if (key == "rate_code") {
            read(member, line.code);
        } else if (key == "label") {
            read(member, line.label);
        } else if (key == "rate_percent") {
            double percent = 0;
            if (member.get(percent) == simdjson::SUCCESS)
                line.percent = QString::number(percent, 'g', QLocale::FloatingPointShortest);
        } else if (key == "tax_total") {
            read(member, line.taxTotal);
        } else if (key == "shipping_tax_total") {
            read(member, line.shippingTaxTotal);
        }
    });
}

void read(const Element &value, QList<Refund> &refunds)
{
    list(value, refunds, [](Refund &refund, std::string_view key, const Element &member) {
        if (key == "id") {
            read(member, refund.id);
        } else if (key == "reason") {
            read(member, refund.reason);
        } else if (key == "total") {
            read(member, refund.total);
            refund.total = refund.total < Amount() ? -refund.total : refund.total;
        }
    });
}

void read(const Element &value, QList<MetaEntry> &meta)
{
    list(value, meta, [](MetaEntry &entry, std::string_view key, const Element &member) {
        if (key == "id")
            read(member, entry.id);
        else if (key == "key")
            read(member, entry.key);
        else
            entry.value = toQJson(member);
    });
}

template <typename T>
bool take(std::string_view key, std::string_view name, const Element &member, T &field)
{
    if (key != name)
        return false;
    read(member, field);
    return true;
}

void readMember(Order &o, std::string_view k, const Element &m)
{
    (void)(take(k, "id", m, o.id) || take(k, "parent_id", m, o.parent) || take(k, "number", m, o.number) ||
           take(k, "order_key", m, o.orderKey) || take(k, "status", m, o.status) ||
           take(k, "currency", m, o.currency) || take(k, "date_created_gmt", m, o.created) ||
           take(k, "date_modified_gmt", m, o.modified) || take(k, "date_paid_gmt", m, o.paid) ||
           take(k, "date_completed_gmt", m, o.completed) || take(k, "total", m, o.total) ||
           take(k, "total_tax", m, o.totalTax) || take(k, "shipping_total", m, o.shippingTotal) ||
           take(k, "shipping_tax", m, o.shippingTax) || take(k, "discount_total", m, o.discountTotal) ||
           take(k, "discount_tax", m, o.discountTax) || take(k, "payment_method", m, o.paymentMethod) ||
           take(k, "payment_method_title", m, o.paymentMethodTitle) || take(k, "transaction_id", m, o.transactionId) ||
           take(k, "payment_url", m, o.paymentUrl) || take(k, "customer_id", m, o.customer) ||
           take(k, "billing", m, o.billing) || take(k, "shipping", m, o.shipping) ||
           take(k, "customer_note", m, o.customerNote) || take(k, "line_items", m, o.lines) ||
           take(k, "shipping_lines", m, o.shippingLines) || take(k, "fee_lines", m, o.fees) ||
           take(k, "coupon_lines", m, o.coupons) || take(k, "tax_lines", m, o.taxes) ||
           take(k, "refunds", m, o.refunds) || take(k, "meta_data", m, o.meta));
    if (k == "prices_include_tax")
        o.pricesIncludeTax = m.get_bool().value();
}

void readMarketplaceMeta(Order &order)
{
    for (const MetaEntry &entry : std::as_const(order.meta)) {
        if (entry.key == u"has_sub_order")
            order.hasSubOrders = entry.value.toVariant().toBool();
        else if (entry.key == u"_dokan_vendor_id")
            order.vendor = entry.value.toVariant().toLongLong();
    }
}

} // namespace

QList<Order> rawParse(const QByteArray &body)
{
    simdjson::dom::parser parser;
    simdjson::dom::array array;
    QList<Order> orders;
    if (parser.parse(body.constData(), static_cast<std::size_t>(body.size()), true).get(array) != simdjson::SUCCESS)
        return orders;
    for (const Element entry : array) {
        Order &order = orders.emplaceBack();
        members(entry, [&](std::string_view key, const Element &member) { readMember(order, key, member); });
        readMarketplaceMeta(order);
    }
    return orders;
}

} // namespace tradeit::bench
