// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/control/control.h"

#include "app/twin/faults/faultanswers.h"
#include "app/twin/faults/faults.h"
#include "app/twin/faults/latewrites.h"
#include "app/twin/log/effectlog.h"
#include "app/twin/paypal/paypalledger.h"
#include "core/base/amount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace tradeit::twin {

namespace {

constexpr double longestAdvance = 10.0 * 366 * 24 * 3600;

Response refusal(int status, const QString &why)
{
    return Response::json(status, QJsonObject{{QStringLiteral("error"), why}});
}

Response wrongMethod(const QByteArray &allowed)
{
    Response response = refusal(405, QStringLiteral("only ") + QString::fromLatin1(allowed));
    response.headers.emplaceBack("allow", allowed);
    return response;
}

Result<QJsonObject> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return fault(ErrorKind::Refused, QStringLiteral("read a control call"),
                     error.error == QJsonParseError::NoError ? QStringLiteral("the body must be a JSON object")
                                                             : error.errorString());
    return document.object();
}

/// Why a change of a payment cannot be taken, or empty.
QString objection(const QJsonObject &change)
{
    static const QStringList known = {QStringLiteral("amount"),    QStringLiteral("currency"),
                                      QStringLiteral("state"),     QStringLiteral("reason"),
                                      QStringLiteral("custom_id"), QStringLiteral("invoice_id")};
    static const QStringList states = {QStringLiteral("completed"), QStringLiteral("pending"),
                                       QStringLiteral("declined"), QStringLiteral("refunded"),
                                       QStringLiteral("disputed")};
    for (auto member = change.begin(); member != change.end(); ++member) {
        if (!known.contains(member.key()))
            return QStringLiteral("%1 is not known").arg(member.key());
        if (!member.value().isString())
            return QStringLiteral("%1 must be a string").arg(member.key());
    }
    if (change.contains(u"amount") &&
        (change[u"amount"].toString().isEmpty() || !Amount::parse(change[u"amount"].toString())))
        return QStringLiteral("amount must be a decimal string");
    if (change.contains(u"currency") && change[u"currency"].toString().size() != 3)
        return QStringLiteral("currency must be a code of three letters");
    if (change.contains(u"state") && !states.contains(change[u"state"].toString()))
        return QStringLiteral("state must be one of %1").arg(states.join(u' '));
    return {};
}

} // namespace

Control::Control(QByteArray token, const Reach &reach, QObject *parent)
    : QObject(parent), m_token(std::move(token)), m_reach(reach)
{
}

Response Control::handle(const Request &request)
{
    if (request.header("authorization") != "Bearer " + m_token) {
        Response response = refusal(401, QStringLiteral("the control token is missing or wrong"));
        response.headers.emplaceBack("www-authenticate", "Bearer");
        return response;
    }
    const Response response = route(request);
    if (isWrite(request) && response.status < 300)
        Q_EMIT changed();
    return response;
}

Response Control::route(const Request &request)
{
    const QString &path = request.path;
    if (path == u"/orders" || path.startsWith(u"/orders/") || path == u"/mails")
        return m_reach.shop(request);
    if (path.startsWith(u"/payments/"))
        return paymentCall(request);
    if (path == u"/faults")
        return faultsCall(request);
    if (path == u"/clock")
        return clockCall(request);
    if (path != u"/log")
        return refusal(404, QStringLiteral("no such call: %1").arg(path));
    return request.method == "GET" ? Response::json(200, m_reach.log.toJson()) : wrongMethod("GET");
}

Response Control::faultsCall(const Request &request)
{
    if (request.method == "DELETE") {
        m_reach.faults.clear();
    } else if (request.method == "POST") {
        const Result<QJsonObject> order = objectIn(request.body);
        const Result<PlannedFault> planned =
            order ? PlannedFault::fromJson(*order) : Result<PlannedFault>(Fault(order.error()));
        if (!planned)
            return refusal(400, planned.error().detail);
        m_reach.faults.add(*planned);
    } else {
        return wrongMethod("POST, DELETE");
    }
    return Response::json(200, QJsonObject{{QStringLiteral("planned"), m_reach.faults.count()}});
}

Response Control::clockCall(const Request &request)
{
    if (request.method != "POST")
        return wrongMethod("POST");
    const Result<QJsonObject> order = objectIn(request.body);
    if (!order)
        return refusal(400, order.error().detail);
    const double seconds = (*order)[u"advance_s"].toDouble(-1);
    if (seconds < 0 || seconds > longestAdvance || std::floor(seconds) != seconds)
        return refusal(400,
                       QStringLiteral("advance_s must be a whole number of seconds, not negative, at most ten years"));
    m_reach.clock.advance(static_cast<qint64>(seconds));
    m_reach.late.catchUp();
    Q_EMIT clockAdvanced(static_cast<qint64>(seconds));
    return Response::json(200, QJsonObject{{QStringLiteral("now"), isoUtc(m_reach.clock.now())}});
}

Response Control::paymentCall(const Request &request)
{
    if (request.method != "PATCH")
        return wrongMethod("PATCH");
    const QString capture = request.path.mid(QStringLiteral("/payments/").size());
    const Result<QJsonObject> change = objectIn(request.body);
    const QString why = change ? objection(*change) : change.error().detail;
    if (!why.isEmpty())
        return refusal(400, why);
    if (!m_reach.paypal.patch(m_reach.clock.now(), capture, *change))
        return refusal(404, QStringLiteral("no payment %1").arg(capture));
    return Response::json(200, PayPalLedger::paymentToJson(*m_reach.paypal.byCapture(capture)));
}

} // namespace tradeit::twin
