// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/orderactions.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/wc/answer.h"
#include "app/twin/world/mailbox.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

std::optional<Response> refusedFor(const Call &call, const QString &what)
{
    if (!call.caller.manager())
        return forbid(call, what);
    if (!call.world.order(call.number(3)))
        return refuse(404, QStringLiteral("woocommerce_rest_invalid_order"));
    return std::nullopt;
}

} // namespace

Response listEmailTemplates(const Call &call)
{
    if (const auto refusal = refusedFor(call, QStringLiteral("view")))
        return *refusal;
    return Response::json(200, recordedArray(QStringLiteral("email-templates")));
}

Response sendOrderDetails(const Call &call)
{
    if (const auto refusal = refusedFor(call, QStringLiteral("edit")))
        return *refusal;
    const QJsonObject order = call.world.document(call.number(3));
    mailDetails(call.world, order, call.now);
    return Response::json(
        200, QJsonObject{{QStringLiteral("message"), QString(QStringLiteral("Order details sent to ") +
                                                             order[u"billing"][u"email"].toString() + u'.')}});
}

} // namespace tradeit::twin
