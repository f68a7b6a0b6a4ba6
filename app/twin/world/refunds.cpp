// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/refunds.h"

#include "app/twin/world/cents.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderform.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

QJsonObject vatOf(World &world, const QJsonArray &lines)
{
    qint64 tax = 0;
    for (const QJsonValue line : lines)
        tax += centsOf(line[u"total_tax"].toString());
    QJsonObject vat = composeVat(world);
    vat[u"tax_total"] = money(tax);
    return vat;
}

QJsonArray keptMeta(World &world, const QJsonArray &asked, bool full)
{
    QJsonObject holder;
    for (const QJsonValue entry : asked)
        applyMeta(world, holder, entry.toObject());
    if (world.modern())
        setMeta(world, holder, QStringLiteral("_refund_type"),
                full ? QStringLiteral("full") : QStringLiteral("partial"));
    return holder[u"meta_data"].toArray();
}

} // namespace

QJsonObject recordRefund(World &world, qint64 id, qint64 cents, const QString &reason, qint64 now,
                         const QJsonArray &lines, const QJsonArray &meta)
{
    QJsonObject order = world.document(id);
    const bool full = cents == centsOf(order[u"total"].toString());
    const QJsonObject refund{
        {QStringLiteral("id"), world.freshPost()},
        {QStringLiteral("date_created"), naiveLocal(now)},
        {QStringLiteral("date_created_gmt"), naiveGmt(now)},
        {QStringLiteral("amount"), money(cents)},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("refunded_by"), 1},
        {QStringLiteral("refunded_payment"), false},
        {QStringLiteral("meta_data"), keptMeta(world, meta, full)},
        {QStringLiteral("line_items"), lines},
        {QStringLiteral("shipping_lines"), QJsonArray()},
        {QStringLiteral("tax_lines"), lines.isEmpty() ? QJsonArray() : QJsonArray{vatOf(world, lines)}},
        {QStringLiteral("fee_lines"), QJsonArray()}};
    world.refunds(id).prepend(refund);
    if (world.modern())
        setDate(order, QStringLiteral("date_modified"), now);
    world.store(order);
    return refund;
}

qint64 refundable(World &world, const QJsonObject &order)
{
    qint64 left = centsOf(order[u"total"].toString());
    const QList<QJsonObject> refunds = world.refunds(order[u"id"].toInteger());
    for (const QJsonObject &refund : refunds)
        left -= centsOf(refund[u"amount"].toString());
    return left;
}

} // namespace tradeit::twin
