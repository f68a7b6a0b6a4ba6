// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/orderactions.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/wc/answer.h"
#include "app/twin/world/mailbox.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

const QString missingOrder = QStringLiteral("woocommerce_rest_invalid_order");

} // namespace

Response listEmailTemplates(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("view"), missingOrder))
        return *refusal;
    return Response::json(200, recordedArray(QStringLiteral("email-templates")));
}

Response sendOrderDetails(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("edit"), missingOrder))
        return *refusal;
    const QJsonObject order = call.world.document(call.number(3));
    mailDetails(call.world, order, call.now);
    return Response::json(
        200, QJsonObject{{QStringLiteral("message"), QString(QStringLiteral("Order details sent to ") +
                                                             order[u"billing"][u"email"].toString() + u'.')}});
}

} // namespace tradeit::twin
