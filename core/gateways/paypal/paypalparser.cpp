// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/paypal/paypalparser.h"

#include "core/gateways/jsonreader.h"

#include <QHash>
#include <algorithm>

namespace tradeit::paypalparser {

namespace {

PaymentState pendingCapture(const QString &reason)
{
    if (reason == u"PENDING_REVIEW")
        return PaymentState::Review;
    if (reason == u"BUYER_COMPLAINT" || reason == u"CHARGEBACK")
        return PaymentState::Disputed;
    return PaymentState::Pending;
}

PaymentState captureState(const QString &status, const QString &reason)
{
    if (status == u"PENDING")
        return pendingCapture(reason);
    if (status == u"COMPLETED" && (reason == u"BUYER_COMPLAINT" || reason == u"CHARGEBACK"))
        return PaymentState::Disputed;
    static const QHash<QString, PaymentState> words{
        {QStringLiteral("COMPLETED"), PaymentState::Captured},
        {QStringLiteral("DECLINED"), PaymentState::Failed},
        {QStringLiteral("FAILED"), PaymentState::Failed},
        {QStringLiteral("PARTIALLY_REFUNDED"), PaymentState::PartlyRefunded},
        {QStringLiteral("REFUNDED"), PaymentState::Refunded},
    };
    return words.value(status, PaymentState::Unverified);
}

PaymentState authorisationState(const QString &status, const QString &reason)
{
    if (status == u"PENDING")
        return reason == u"PENDING_REVIEW" ? PaymentState::Review : PaymentState::Pending;
    static const QHash<QString, PaymentState> words{
        {QStringLiteral("CREATED"), PaymentState::Authorised},
        {QStringLiteral("DENIED"), PaymentState::Failed},
        {QStringLiteral("VOIDED"), PaymentState::Cancelled},
        {QStringLiteral("EXPIRED"), PaymentState::Cancelled},
    };
    return words.value(status, PaymentState::Unverified); // a captured one shows its capture instead
}

PaymentState orderState(const QString &status)
{
    static const QHash<QString, PaymentState> words{
        {QStringLiteral("CREATED"), PaymentState::Pending},
        {QStringLiteral("SAVED"), PaymentState::Pending},
        {QStringLiteral("PAYER_ACTION_REQUIRED"), PaymentState::Pending},
        {QStringLiteral("APPROVED"), PaymentState::Pending},
        {QStringLiteral("VOIDED"), PaymentState::Cancelled},
    };
    return words.value(status, PaymentState::Unverified);
}

void readMoney(JsonReader &json, Money &money)
{
    JsonReader amount = json.object("amount");
    money.amount = amount.needAmount("value");
    money.currency = amount.needText("currency_code");
    json.absorb(amount);
}

/// A capture or an authorisation: they have the same members.
PaymentFinding readPayment(JsonReader &json, PaymentState (*stateOf)(const QString &, const QString &))
{
    JsonReader details = json.object("status_details");
    const QString reason = details.text("reason");
    const QString status = json.needText("status");
    json.absorb(details);
    PaymentFinding finding{.state = stateOf(status, reason),
                           .reference = json.needText("id"),
                           .orderId = json.text("custom_id"),
                           .invoice = json.text("invoice_id"),
                           .at = json.utc("create_time"),
                           .reason = reason.isEmpty() ? status : QString(status % u' ' % reason)};
    readMoney(json, finding.amount);
    JsonReader breakdown = json.object("seller_receivable_breakdown");
    JsonReader refunded = breakdown.object("total_refunded_amount");
    finding.refunded = refunded.amount("value");
    json.absorb(refunded);
    json.absorb(breakdown);
    if (finding.state == PaymentState::Refunded)
        finding.refunded = finding.amount.amount;
    return finding;
}

Fault notPromised()
{
    return fault(ErrorKind::BadAnswer, QStringLiteral("PayPal"), QStringLiteral("not what the API promises"));
}

/// What the payments of an order's purchase units say, captures before authorisations.
struct Payments
{
    QList<PaymentFinding> captures, authorisations;
    Money asked;
    QString orderId, invoice;
};

Payments readUnits(JsonReader &order)
{
    Payments found;
    order.each("purchase_units", [&](JsonReader &unit) {
        if (unit.has("amount"))
            readMoney(unit, found.asked);
        found.orderId = unit.text("custom_id");
        found.invoice = unit.text("invoice_id");
        JsonReader payments = unit.object("payments");
        payments.each("captures", [&](JsonReader &c) { found.captures.append(readPayment(c, &captureState)); });
        payments.each("authorizations",
                      [&](JsonReader &a) { found.authorisations.append(readPayment(a, &authorisationState)); });
        unit.absorb(payments);
    });
    return found;
}

} // namespace

Result<PaymentFinding> capture(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<PaymentFinding> {
        JsonReader json(document.root());
        const PaymentFinding finding = readPayment(json, &captureState);
        if (!json.isGood())
            return notPromised();
        return finding;
    });
}

Result<PaymentFinding> order(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<PaymentFinding> {
        JsonReader json(document.root());
        const QString status = json.needText("status");
        const QString id = json.needText("id");
        const Payments found = readUnits(json);
        if (!json.isGood())
            return notPromised();
        PaymentFinding finding{.state = orderState(status), .amount = found.asked, .reference = id, .reason = status};
        if (!found.captures.isEmpty())
            finding = found.captures.constFirst();
        else if (!found.authorisations.isEmpty())
            finding = found.authorisations.constFirst();
        // Several captures of one order add up to something this desk cannot judge: a person must look.
        if (found.captures.size() > 1)
            finding.state = PaymentState::Unverified;
        if (finding.orderId.isEmpty())
            finding.orderId = found.orderId;
        if (finding.invoice.isEmpty())
            finding.invoice = found.invoice;
        return finding;
    });
}

Result<bool> hasDispute(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<bool> {
        JsonReader json(document.root());
        bool disputed = false;
        json.each("items", [&](JsonReader &dispute) {
            JsonReader outcome = dispute.object("dispute_outcome");
            const QString code = outcome.text("outcome_code");
            // Anything but a dispute that ended for the seller counts, words the desk does not know included.
            const bool over = dispute.text("status") == u"RESOLVED";
            const bool won = code == u"RESOLVED_SELLER_FAVOUR" || code == u"CANCELED_BY_BUYER" || code == u"DENIED";
            disputed = disputed || !over || !won;
            dispute.absorb(outcome);
        });
        if (!json.isGood())
            return notPromised();
        return disputed;
    });
}

Result<Token> token(const QByteArray &body)
{
    return JsonDocument::parse(body).and_then([](const JsonDocument &document) -> Result<Token> {
        JsonReader json(document.root());
        const Token token{.value = json.needText("access_token").toLatin1(),
                          .life = std::chrono::seconds(json.needInteger("expires_in"))};
        const bool isClean = std::ranges::all_of(token.value, [](char c) { return c > 32 && c < 127; });
        if (!json.isGood() || !isClean)
            return notPromised();
        return token;
    });
}

std::optional<Error> error(const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return std::nullopt;
    Error error{.kind = ErrorKind::Refused, .context = QStringLiteral("PayPal"), .httpStatus = status};
    if (const Result<JsonDocument> document = JsonDocument::parse(answer.body)) {
        JsonReader json(document->root());
        error.code = json.has("name") ? json.text("name") : json.text("error");
    }
    if (status < 400)
        error.kind = ErrorKind::Redirect;
    else if (status == 401 || error.code == u"invalid_client")
        error.kind = ErrorKind::Auth;
    else if (status == 404)
        error.kind = ErrorKind::NotFound;
    else if (status == 429 || (status == 403 && error.code.isEmpty()))
        error.kind = ErrorKind::RateLimited;
    else if (status >= 500)
        error.kind = ErrorKind::Server;
    error.detail = error.code;
    error.reach = status >= 400 && status < 500 ? Reach::Answered : Reach::Unknown;
    return error;
}

bool isId(QStringView text)
{
    return text.size() == 17 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

QString modeOf(const Order &order)
{
    const MetaEntry *mode = order.metaOf(u"_ppcp_paypal_payment_mode");
    const QString word = mode ? mode->value.toString() : QString();
    return word == u"live" || word == u"sandbox" ? word : QString();
}

} // namespace tradeit::paypalparser
