// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/json.h"

#include "app/ctl/jsonvalues.h"

namespace tradeit::ctl {

namespace {

QJsonObject addressJson(const Address &address)
{
    return {{J("first_name"), address.firstName}, {J("last_name"), address.lastName}, {J("company"), address.company},
            {J("address_1"), address.address1},   {J("address_2"), address.address2}, {J("city"), address.city},
            {J("state"), address.state},          {J("postcode"), address.postcode},  {J("country"), address.country},
            {J("email"), address.email},          {J("phone"), address.phone}};
}

QJsonValue confirmedJson(const std::optional<Confirmation> &confirmed)
{
    if (!confirmed)
        return QJsonValue::Null;
    return QJsonObject{{J("at"), timeJson(confirmed->at)}, {J("by"), confirmed->by}, {J("desk"), confirmed->desk}};
}

QJsonObject paymentSummaryJson(const PaymentSummary &payment)
{
    return {{J("method"), payment.method},
            {J("verdict"), paymentWord(payment.state)},
            {J("age_s"), payment.ageSeconds ? QJsonValue(*payment.ageSeconds) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue stockJson(const OrderLine &line, const QList<StockItem> &stock)
{
    const ProductId product = line.variation ? line.variation : line.product;
    for (const StockItem &item : stock)
        if (item.product == product)
            return QJsonObject{{J("qty"), item.quantity ? QJsonValue(*item.quantity) : QJsonValue(QJsonValue::Null)},
                               {J("as_of"), timeJson(item.asOf)}};
    return QJsonValue::Null;
}

QJsonArray linesJson(const OrderView &view)
{
    QJsonArray lines;
    const QString &currency = view.stored.order.currency;
    for (const OrderLine &line : view.stored.order.lines)
        lines.append(QJsonObject{{J("id"), line.id},
                                 {J("sku"), line.sku},
                                 {J("name"), line.name},
                                 {J("qty"), line.quantity},
                                 {J("total"), amountJson(line.total, currency)},
                                 {J("tax"), amountJson(line.totalTax, currency)},
                                 {J("stock"), stockJson(line, view.stock)}});
    return lines;
}

QJsonArray shipmentsJson(const QList<Shipment> &shipments)
{
    QJsonArray parcels;
    for (const Shipment &shipment : shipments) {
        QJsonArray lines;
        QList<qint64> ids = shipment.lines.keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids)
            lines.append(QJsonObject{{J("id"), id}, {J("qty"), shipment.lines.value(id)}});
        parcels.append(QJsonObject{{J("id"), shipment.id},
                                   {J("carrier"), shipment.carrier},
                                   {J("tracking"), shipment.trackingNumber},
                                   {J("link"), shipment.link},
                                   {J("shipped"), timeJson(shipment.shippedOn)},
                                   {J("expected"), textOrNull(shipment.expected.toString(Qt::ISODate))},
                                   {J("lines"), lines}});
    }
    return parcels;
}

QJsonArray actionsJson(const QList<ActionForecast> &actions)
{
    QJsonArray rows;
    for (const ActionForecast &forecast : actions) {
        QJsonArray mails;
        for (const ShopMail &mail : forecast.mails)
            mails.append(QJsonObject{{J("to"), mail.recipient}, {J("mail"), mail.mail}, {J("assumed"), mail.assumed}});
        const Permission permission = forecast.action.permission;
        const QString why =
            permission == Permission::Already ? QStringLiteral("already") : forecast.action.why.join(u' ');
        rows.append(QJsonObject{{J("verb"), verbWord(forecast.action.verb)},
                                {J("allowed"), permission == Permission::Allowed},
                                {J("why"), textOrNull(why)},
                                {J("guarded"), permission == Permission::Guarded},
                                {J("mails"), mails}});
    }
    return rows;
}

QJsonArray reviewJson(const QList<ReviewRow> &rows)
{
    QJsonArray review;
    for (const ReviewRow &row : rows)
        review.append(QJsonObject{
            {J("check"), checkWord(row.check)}, {J("state"), checkStateWord(row.state)}, {J("detail"), row.detail}});
    return review;
}

QJsonArray messagesJson(const QList<MessageRecord> &messages)
{
    QJsonArray rows;
    for (const MessageRecord &message : messages)
        rows.append(QJsonObject{{J("event"), message.event},
                                {J("route"), message.route},
                                {J("evidence"), message.evidence},
                                {J("at"), timeJson(message.at)}});
    return rows;
}

QJsonArray historyJson(const QList<AuditEntry> &history)
{
    QJsonArray rows;
    for (const AuditEntry &entry : history)
        rows.append(QJsonObject{{J("at"), timeJson(entry.when)}, {J("who"), entry.who}, {J("what"), entry.what}});
    return rows;
}

QString shippingMethod(const Order &order)
{
    QStringList titles;
    for (const ShippingLine &line : order.shippingLines)
        titles.append(line.title);
    return titles.join(QStringLiteral(", "));
}

} // namespace

QJsonObject orderJson(const OrderSummary &order)
{
    const OrderRow &row = order.row;
    return {{J("account"), order.account},
            {J("id"), row.id.value},
            {J("number"), row.number},
            {J("status"), row.status},
            {J("remote_status"), row.remoteStatus},
            {J("bucket"), bucketWord(row.bucket)},
            {J("pending"), QJsonArray::fromStringList(row.pending)},
            {J("confirmed"), confirmedJson(row.confirmed)},
            {J("created"), timeJson(row.created)},
            {J("due"), timeJson(row.due)},
            {J("currency"), row.currency},
            {J("total"), amountJson(row.total, row.currency)},
            {J("refunded"), amountJson(row.refunded, row.currency)},
            {J("customer"), row.customer},
            {J("payment"), paymentSummaryJson(order.payment)},
            {J("group"), row.group},
            {J("attention"), row.attention}};
}

QJsonObject listJson(const OrderList &list)
{
    QJsonArray orders;
    for (const OrderSummary &order : list.orders)
        orders.append(orderJson(order));
    return {{J("revision"), list.revision},
            {J("orders"), orders},
            {J("next"), textOrNull(list.next)},
            {J("capped"), list.capped}};
}

QJsonObject paymentJson(const OrderDetail &detail)
{
    const std::optional<Verdict> &verdict = detail.view.verdict;
    const Order &root = detail.view.root;
    QJsonObject payment = paymentSummaryJson(detail.summary.payment);
    payment[J("reason")] = textOrNull(verdict ? verdict->reason : QString());
    payment[J("amount")] = verdict && !verdict->amount.currency.isEmpty()
                               ? amountJson(verdict->amount.amount, verdict->amount.currency)
                               : QJsonValue(QJsonValue::Null);
    payment[J("currency")] = textOrNull(verdict ? verdict->amount.currency : QString());
    payment[J("ref")] = textOrNull(verdict ? verdict->reference : QString());
    payment[J("checked")] = timeJson(verdict ? verdict->checked : QDateTime());
    payment[J("stale")] = verdict && verdict->stale;
    payment[J("shop_says")] = QJsonObject{{J("paid"), timeJson(root.paid)}, {J("txn"), textOrNull(root.transactionId)}};
    return payment;
}

QJsonArray notesJson(const QList<Note> &notes)
{
    QJsonArray rows;
    for (const Note &note : notes)
        rows.append(QJsonObject{{J("id"), note.id.value},
                                {J("author"), note.author},
                                {J("text"), note.text},
                                {J("created"), timeJson(note.created)},
                                {J("customer"), note.customer}});
    return rows;
}

QJsonObject showJson(const OrderDetail &detail)
{
    const OrderView &view = detail.view;
    QJsonObject shown = orderJson(detail.summary);
    QJsonArray outbox;
    for (const Intent &intent : detail.intents)
        outbox.append(intent.id.toString(QUuid::WithoutBraces));
    shown[J("lines")] = linesJson(view);
    shown[J("billing")] = addressJson(view.stored.order.billing);
    shown[J("shipping")] = addressJson(view.stored.order.shipping);
    shown[J("shipping_method")] = shippingMethod(view.stored.order);
    shown[J("shop_note")] = view.stored.order.customerNote;
    shown[J("payment")] = paymentJson(detail);
    shown[J("review")] = reviewJson(view.review);
    shown[J("actions")] = actionsJson(detail.actions);
    shown[J("shipments")] = shipmentsJson(view.shipments());
    shown[J("notes")] = notesJson(detail.notes);
    shown[J("messages")] = messagesJson(detail.messages);
    shown[J("outbox")] = outbox;
    shown[J("history")] = historyJson(detail.history);
    return shown;
}

} // namespace tradeit::ctl
