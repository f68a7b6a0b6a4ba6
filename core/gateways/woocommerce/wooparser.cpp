// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooparser.h"

#include "core/gateways/woocommerce/wooorderreader.h"

#include <limits>

namespace tradeit::wooparser {

namespace {

Fault notPromised(const QString &what)
{
    return fault(ErrorKind::BadAnswer, what, QStringLiteral("not what the API promises"));
}

Result<simdjson::dom::array> arrayOf(const Result<JsonDocument> &document, const QString &what)
{
    if (!document)
        return tl::unexpected(document.error());
    simdjson::dom::array array;
    if (document->root().get(array) != simdjson::SUCCESS)
        return notPromised(what);
    return array;
}

std::optional<Note> readNote(JsonReader &json)
{
    const Note note{.id = {json.needId("id")},
                    .author = json.text("author"),
                    .text = json.text("note"),
                    .created = json.utc("date_created_gmt"),
                    .customer = json.flag("customer_note")};
    return json.isGood() ? std::optional(note) : std::nullopt;
}

std::optional<StockItem> readStock(JsonReader &json, ProductId parent)
{
    const auto managed = json.raw("manage_stock");
    StockItem item{.product = {json.needId("id")},
                   .parent = parent,
                   .sku = json.text("sku"),
                   .name = json.text("name"),
                   .managed = managed &&
                              (managed->is_bool() ? json.flag("manage_stock") : json.text("manage_stock") == u"parent"),
                   .status = json.text("stock_status"),
                   .backorders = json.text("backorders")};
    if (item.managed && managed->is_bool() && json.has("stock_quantity")) {
        const qint64 quantity = json.integer("stock_quantity");
        if (quantity < std::numeric_limits<int>::min() || quantity > std::numeric_limits<int>::max())
            json.refuse();
        else
            item.quantity = static_cast<int>(quantity);
    }
    return json.isGood() ? std::optional(item) : std::nullopt;
}

// Notes, refunds and stock are small lists in which nothing may be missing: one bad entry makes the answer bad.
template <typename T, typename Fn>
Result<QList<T>> readAll(const QByteArray &body, const QString &what, Fn &&read)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    const Result<simdjson::dom::array> array = arrayOf(document, what);
    if (!array)
        return tl::unexpected(array.error());
    QList<T> result;
    for (const simdjson::dom::element element : *array) {
        JsonReader json(element);
        const std::optional<T> entry = read(json);
        if (!entry)
            return notPromised(what);
        result.append(*entry);
    }
    return result;
}

} // namespace

Result<OrderPage> orders(const QByteArray &body, bool stubs)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    const Result<simdjson::dom::array> array = arrayOf(document, QStringLiteral("orders"));
    if (!array)
        return tl::unexpected(array.error());
    OrderPage page;
    for (const simdjson::dom::element element : *array) {
        JsonReader json(element);
        if (std::optional<Order> order = stubs ? readOrderStub(json) : readOrder(json))
            page.orders.append(std::move(*order));
        else
            ++page.unreadable;
    }
    return page;
}

Result<OrderPage> order(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<OrderPage> {
        JsonReader json(document.root());
        const std::optional<Order> order = readOrder(json);
        if (!order)
            return notPromised(QStringLiteral("order"));
        OrderPage page;
        page.orders.append(*order);
        return page;
    });
}

Result<QList<Note>> notes(const QByteArray &body)
{
    return readAll<Note>(body, QStringLiteral("notes"), readNote);
}

Result<Note> note(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<Note> {
        JsonReader json(document.root());
        const std::optional<Note> note = readNote(json);
        if (!note)
            return notPromised(QStringLiteral("note"));
        return *note;
    });
}

Result<QList<Refund>> refunds(const QByteArray &body)
{
    return readAll<Refund>(body, QStringLiteral("refunds"), readRefund);
}

Result<QList<StockItem>> stock(const QByteArray &body, ProductId parent)
{
    return readAll<StockItem>(body, QStringLiteral("stock"),
                              [parent](JsonReader &json) { return readStock(json, parent); });
}

Result<QStringList> statuses(const QByteArray &body)
{
    return readAll<QString>(body, QStringLiteral("statuses"),
                            [](JsonReader &json) {
                                const QString told = json.needText("slug");
                                const QString slug = told.startsWith(u"wc-") ? told.mid(3) : told;
                                return json.isGood() && !slug.isEmpty() ? std::optional(slug) : std::nullopt;
                            })
        .map([](const QList<QString> &slugs) { return QStringList(slugs); });
}

Result<QString> setting(const QByteArray &body, const QString &id)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    const Result<simdjson::dom::array> array = arrayOf(document, QStringLiteral("settings"));
    if (!array)
        return tl::unexpected(array.error());
    for (const simdjson::dom::element element : *array) {
        JsonReader json(element);
        const auto value = json.raw("value");
        if (json.text("id") == id && value && !value->is_array() && !value->is_object())
            return json.text("value");
    }
    return fault(ErrorKind::NotFound, QStringLiteral("settings"), id);
}

Result<Index> index(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<Index> {
        JsonReader json(document.root());
        Index index{.name = json.text("name"), .zone = json.text("timezone_string")};
        const auto namespaces = json.raw("namespaces");
        simdjson::dom::array array;
        if (!json.isGood() || !namespaces || namespaces->get(array) != simdjson::SUCCESS)
            return notPromised(QStringLiteral("index"));
        for (const simdjson::dom::element element : array) {
            std::string_view name;
            if (element.get(name) == simdjson::SUCCESS)
                index.namespaces.append(toQString(name));
        }
        double offset = 0; // hours; a JSON number, or on some sites a string
        const auto gmt = json.raw("gmt_offset");
        if (index.zone.isEmpty() && gmt && gmt->get(offset) != simdjson::SUCCESS)
            offset = json.text("gmt_offset").toDouble();
        if (index.zone.isEmpty() && qAbs(offset) <= 14) {
            const int minutes = qAbs(qRound(offset * 60));
            index.zone = QStringLiteral("UTC%1%2:%3")
                             .arg(QLatin1String(offset < 0 ? "-" : "+"))
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
        }
        return index;
    });
}

QString errorCode(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document)
        return {};
    JsonReader json(document->root());
    const auto code = json.raw("code");
    return code && code->is_string() ? json.text("code") : QString();
}

} // namespace tradeit::wooparser
