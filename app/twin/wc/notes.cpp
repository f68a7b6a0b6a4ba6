// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/notes.h"

#include "app/twin/wc/answer.h"
#include "app/twin/world/mailbox.h"
#include "app/twin/world/notes.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/world.h"

#include <algorithm>

namespace tradeit::twin {

namespace {

const QString missingOrder = QStringLiteral("woocommerce_rest_order_invalid_id");

QJsonObject withLinks(const Call &call, QJsonObject note)
{
    const QString order = call.world.options().origin + QStringLiteral("/wp-json/wc/v3/orders/") + call.parts.value(3);
    const QString notes = order + QStringLiteral("/notes");
    QJsonObject links = linksOf(call.world, notes + u'/' + QString::number(note[u"id"].toInteger()), notes,
                                {QStringLiteral("GET"), QStringLiteral("DELETE")});
    links[QStringLiteral("up")] = QJsonArray{QJsonObject{{QStringLiteral("href"), order}}};
    note[QStringLiteral("_links")] = links;
    return note;
}

qsizetype noteIndex(const Call &call)
{
    const QList<QJsonObject> notes = call.world.notes(call.number(3));
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (notes[i][u"id"].toInteger() == call.number(5))
            return i;
    }
    return -1;
}

Response unknownNote()
{
    return refuse(404, QStringLiteral("woocommerce_rest_invalid_id"));
}

} // namespace

Response listNotes(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("view"), missingOrder))
        return *refusal;
    QList<QJsonObject> notes = call.world.notes(call.number(3));
    // Newest second first; within a second as they were written.
    std::stable_sort(notes.begin(), notes.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"date_created_gmt"].toString() > b[u"date_created_gmt"].toString();
    });
    const QString type = call.text(QStringLiteral("type"));
    QJsonArray shown;
    for (const QJsonObject &note : std::as_const(notes)) {
        const bool customer = note[u"customer_note"].toBool();
        if ((type == u"customer" && !customer) || (type == u"internal" && customer))
            continue;
        shown.append(withLinks(call, note));
    }
    return Response::json(200, shown);
}

Response createNote(const Call &call)
{
    if (!call.body.contains(u"note")) {
        QJsonObject data{{QStringLiteral("status"), 400},
                         {QStringLiteral("params"), QJsonArray{QStringLiteral("note")}}};
        return Response::json(400,
                              QJsonObject{{QStringLiteral("code"), QStringLiteral("rest_missing_callback_param")},
                                          {QStringLiteral("message"), QStringLiteral("Missing parameter(s): note")},
                                          {QStringLiteral("data"), data}});
    }
    Invalid invalid;
    if (!call.body[u"note"].isString())
        invalid.type(QStringLiteral("note"), QStringLiteral("string"));
    if (const auto refusal = invalid.refusal())
        return *refusal;
    if (const auto refusal = refusedForOrder(call, QStringLiteral("create"), missingOrder))
        return *refusal;
    const QString text = call.body[u"note"].toString();
    const bool customer = call.body[u"customer_note"].toBool() || call.body[u"customer_note"].toString() == u"true";
    const bool byUser = call.body[u"added_by_user"].toBool() || call.body[u"added_by_user"].toString() == u"true";
    const QString author = byUser ? call.caller.user->displayName : QStringLiteral("WooCommerce");
    const qint64 order = call.number(3);
    const QJsonObject note = addNote(call.world, order, text, customer, author, call.now);
    call.world.log().effect(QStringLiteral("note"), order,
                            QJsonObject{{QStringLiteral("text"), text}, {QStringLiteral("customer"), customer}});
    if (customer)
        mailCustomerNote(call.world, call.world.document(order), text, call.now);
    const QJsonObject shown = withLinks(call, note);
    Response response = Response::json(201, shown);
    response.headers.append({"location", shown[u"_links"][u"self"][0][u"href"].toString().toUtf8()});
    return response;
}

Response readNote(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("view"), missingOrder))
        return *refusal;
    const qsizetype index = noteIndex(call);
    return index < 0 ? unknownNote() : Response::json(200, withLinks(call, call.world.notes(call.number(3))[index]));
}

Response deleteNote(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("delete"), missingOrder))
        return *refusal;
    if (!call.truth(QStringLiteral("force")) && !call.body[u"force"].toBool())
        return refuse(501, QStringLiteral("woocommerce_rest_trash_not_supported"));
    const qsizetype index = noteIndex(call);
    if (index < 0)
        return unknownNote();
    return Response::json(200, withLinks(call, call.world.notes(call.number(3)).takeAt(index)));
}

} // namespace tradeit::twin
