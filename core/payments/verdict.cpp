// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plant.h"
#include "core/orders/shopclaim.h"
#include "core/payments/guard.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tradeit {

namespace {

constexpr qint64 day = 24 * 60 * 60;

/// The order id in what a plug-in left at the gateway: the bare id, or `order_id` of the classic plug-in's JSON. Empty
/// when it is neither: then the text says nothing about the order.
QString orderIdIn(const QString &custom)
{
    const QJsonValue member = QJsonDocument::fromJson(custom.toUtf8()).object().value(u"order_id");
    const QString id = member.isDouble() ? QString::number(member.toInteger())
                                         : (member.isString() ? member.toString() : custom.trimmed());
    bool isNumber = false;
    id.toLongLong(&isNumber);
    return isNumber ? id : QString();
}

/// Whether `invoice` is any prefix and then the whole number: "WC-1043" is not order 43.
bool endsWithNumber(QStringView invoice, QStringView number)
{
    if (number.isEmpty() || !invoice.endsWith(number))
        return false;
    const QStringView prefix = invoice.chopped(number.size());
    return prefix.isEmpty() || !number.front().isDigit() || !prefix.back().isDigit();
}

enum class Identity { Same, Other, Untold };

Identity identityOf(const PaymentFinding &finding, const Order &root)
{
    const QString id = orderIdIn(finding.orderId);
    if (!id.isEmpty())
        return id == QString::number(root.id.value) ? Identity::Same : Identity::Other;
    if (finding.invoice.isEmpty())
        return Identity::Untold;
    return endsWithNumber(finding.invoice.trimmed(), root.number) ? Identity::Same : Identity::Other;
}

bool modeDiffers(const PaymentFinding &finding, const Order &root)
{
    const MetaEntry *mode = root.metaOf(u"_ppcp_paypal_payment_mode");
    const QString word = mode ? mode->value.toString().toLower() : QString();
    if (!finding.live || (word != u"live" && word != u"sandbox"))
        return false;
    return *finding.live != (word == u"live");
}

/// Why the object at the gateway is real but not this order's payment; empty when nothing speaks against it.
QString mismatchOf(const PaymentFinding &finding, const Order &root, RemoteId claimedBy)
{
    if (modeDiffers(finding, root))
        return QStringLiteral("mode");
    if (identityOf(finding, root) == Identity::Other)
        return QStringLiteral("identity");
    if (claimedBy && claimedBy != root.id)
        return QStringLiteral("claimed");
    if (finding.state != PaymentState::Captured)
        return {};
    if (finding.amount.currency.compare(root.currency, Qt::CaseInsensitive) != 0 || root.currency.isEmpty())
        return QStringLiteral("currency");
    const Amount expected = root.total.rounded(currencyDecimals(root.currency));
    return finding.amount.amount < expected ? QStringLiteral("amount_low") : QString();
}

void settle(Verdict &verdict, PaymentState state, const QString &reason)
{
    verdict.state = state;
    verdict.reason = reason;
}

/// A capture that passed the comparison may still lack what makes it proof, or have been paid back meanwhile.
void settleCapture(Verdict &verdict, const PaymentFinding &finding, const Order &root)
{
    if (finding.reference.isEmpty() || identityOf(finding, root) == Identity::Untold)
        settle(verdict, PaymentState::Unverified, QStringLiteral("identity"));
    else if (finding.refunded >= finding.amount.amount && !finding.refunded.isZero())
        settle(verdict, PaymentState::Refunded, finding.reason);
    else if (finding.refunded > Amount())
        settle(verdict, PaymentState::PartlyRefunded, finding.reason);
    else
        settle(verdict, PaymentState::Captured, QStringLiteral("ok"));
}

QString failureReason(ErrorKind kind)
{
    if (kind == ErrorKind::Auth || kind == ErrorKind::Refused)
        return QStringLiteral("no_access");
    return kind == ErrorKind::Unsupported ? QStringLiteral("no_reference") : kindWord(kind);
}

bool isFinal(PaymentState state)
{
    return state == PaymentState::Captured || state == PaymentState::Refunded || state == PaymentState::Failed ||
           state == PaymentState::Cancelled || state == PaymentState::Offline;
}

} // namespace

Verdict judge(const PaymentFinding &finding, const Order &root, const QString &gateway, RemoteId claimedBy,
              const QDateTime &now)
{
    Verdict verdict{.account = root.account,
                    .root = root.id,
                    .gateway = gateway,
                    .reference = finding.reference,
                    .state = finding.state,
                    .amount = finding.amount,
                    .checked = now,
                    .stale = false,
                    .reason = finding.reason};
    if (planted(Plant::TrustShopStatus) && shopSaysPaid(root)) {
        settle(verdict, PaymentState::Captured, QStringLiteral("ok"));
        return verdict;
    }
    if (finding.state == PaymentState::Unverified || finding.state == PaymentState::Offline)
        return verdict;
    const QString mismatch = mismatchOf(finding, root, claimedBy);
    if (!mismatch.isEmpty())
        settle(verdict, PaymentState::Mismatch, mismatch);
    else if (finding.state == PaymentState::Captured)
        settleCapture(verdict, finding, root);
    return verdict;
}

Verdict ageVerdict(const std::optional<Verdict> &old, const Order &root, const QString &gateway, const Error &error,
                   const QDateTime &now)
{
    if (old && old->gateway == gateway && old->state != PaymentState::Unverified) {
        Verdict aged = *old;
        aged.stale = true;
        return aged;
    }
    Verdict verdict;
    verdict.account = root.account;
    verdict.root = root.id;
    verdict.gateway = gateway;
    verdict.amount.currency = root.currency;
    verdict.checked = now;
    verdict.reason = failureReason(error.kind);
    return verdict;
}

bool wantsLook(const std::optional<Verdict> &verdict, const QDateTime &now)
{
    if (!verdict || verdict->stale || !isFinal(verdict->state) || !verdict->checked.isValid())
        return true;
    // A check "in the future" was dated by a clock that has been put right since: it proves no age.
    const qint64 age = verdict->checked.secsTo(now);
    return age > day || age < -day;
}

} // namespace tradeit
