// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/orderwords.h"

#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

namespace tradeit::words {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("OrderWords", text);
}

/// A table of words and their text; empty when the word is not in it.
template <typename Table>
QString lookUp(const Table &table, QStringView word)
{
    for (const auto &[key, text] : table)
        if (word == QLatin1String(key))
            return say(text);
    return {};
}

using Entry = std::pair<const char *, const char *>;

constexpr std::array statuses = {
    Entry{"pending", QT_TRANSLATE_NOOP("OrderWords", "Pending payment")},
    Entry{"processing", QT_TRANSLATE_NOOP("OrderWords", "Processing")},
    Entry{"on-hold", QT_TRANSLATE_NOOP("OrderWords", "On hold")},
    Entry{"shipped", QT_TRANSLATE_NOOP("OrderWords", "Shipped")},
    Entry{"completed", QT_TRANSLATE_NOOP("OrderWords", "Completed")},
    Entry{"cancelled", QT_TRANSLATE_NOOP("OrderWords", "Cancelled")},
    Entry{"refunded", QT_TRANSLATE_NOOP("OrderWords", "Refunded")},
    Entry{"failed", QT_TRANSLATE_NOOP("OrderWords", "Failed")},
};

constexpr std::array paymentReasons = {
    Entry{"authorised", QT_TRANSLATE_NOOP("OrderWords", "The payment is authorised but not captured yet.")},
    Entry{"pending", QT_TRANSLATE_NOOP("OrderWords", "The payment is still pending.")},
    Entry{"review", QT_TRANSLATE_NOOP("OrderWords", "The gateway is still reviewing the payment.")},
    Entry{"failed", QT_TRANSLATE_NOOP("OrderWords", "The payment failed or was declined.")},
    Entry{"cancelled", QT_TRANSLATE_NOOP("OrderWords", "The payment was cancelled.")},
    Entry{"refunded", QT_TRANSLATE_NOOP("OrderWords", "The payment was refunded.")},
    Entry{"partly_refunded", QT_TRANSLATE_NOOP("OrderWords", "Part of the payment was refunded.")},
    Entry{"disputed", QT_TRANSLATE_NOOP("OrderWords", "The customer disputes the payment.")},
    Entry{"amount_low", QT_TRANSLATE_NOOP("OrderWords", "Less was paid than the order costs.")},
    Entry{"currency", QT_TRANSLATE_NOOP("OrderWords", "The payment is in another currency than the order.")},
    Entry{"identity", QT_TRANSLATE_NOOP("OrderWords", "The payment belongs to another order.")},
    Entry{"claimed", QT_TRANSLATE_NOOP("OrderWords", "Another order already counts on this payment.")},
    Entry{"mode", QT_TRANSLATE_NOOP("OrderWords", "The payment was made in test mode, or the other way round.")},
    Entry{"not_found", QT_TRANSLATE_NOOP("OrderWords", "The gateway does not know this payment.")},
    Entry{"no_access", QT_TRANSLATE_NOOP("OrderWords", "The payment cannot be verified here.")},
    Entry{"mismatch", QT_TRANSLATE_NOOP("OrderWords", "The payment does not match the order.")},
    Entry{"unpaid", QT_TRANSLATE_NOOP("OrderWords", "The shop does not say that the order is paid.")},
    Entry{"unverified", QT_TRANSLATE_NOOP("OrderWords", "The payment has not been verified yet: run sync, or payment "
                                                        "--refresh.")},
};

constexpr std::array reviewReasons = {
    Entry{"items", QT_TRANSLATE_NOOP("OrderWords", "The items need a look.")},
    Entry{"sums", QT_TRANSLATE_NOOP("OrderWords", "The sums of the order do not agree.")},
    Entry{"address", QT_TRANSLATE_NOOP("OrderWords", "The delivery address is not complete.")},
    Entry{"phone", QT_TRANSLATE_NOOP("OrderWords", "The phone number is missing or malformed.")},
    Entry{"payment", QT_TRANSLATE_NOOP("OrderWords", "The payment needs a look.")},
    Entry{"stock", QT_TRANSLATE_NOOP("OrderWords", "There is not enough stock.")},
    Entry{"duplicate", QT_TRANSLATE_NOOP("OrderWords", "The same customer may have ordered this twice.")},
    Entry{"currency", QT_TRANSLATE_NOOP("OrderWords", "The order is not in the shop's currency.")},
};

constexpr std::array otherReasons = {
    Entry{"not_confirmed", QT_TRANSLATE_NOOP("OrderWords", "The order is not confirmed yet.")},
    Entry{"not_shipped", QT_TRANSLATE_NOOP("OrderWords", "The order is not shipped yet.")},
    Entry{"not_held", QT_TRANSLATE_NOOP("OrderWords", "The order is not on hold.")},
    Entry{"held", QT_TRANSLATE_NOOP("OrderWords", "The order is on hold.")},
    Entry{"shipped", QT_TRANSLATE_NOOP("OrderWords", "The order is shipped already.")},
    Entry{"closed", QT_TRANSLATE_NOOP("OrderWords", "The order is closed: nothing more can be done with it.")},
    Entry{"group", QT_TRANSLATE_NOOP("OrderWords", "This is the heading of a split order: act on its parts.")},
    Entry{"gone", QT_TRANSLATE_NOOP("OrderWords", "The shop no longer has this order.")},
    Entry{"read_only", QT_TRANSLATE_NOOP("OrderWords", "This account may only read. Give it a key with the right to "
                                                       "write.")},
};

constexpr std::array evidences = {
    Entry{"queued", QT_TRANSLATE_NOOP("OrderWords", "waiting to be sent")},
    Entry{"asked_shop", QT_TRANSLATE_NOOP("OrderWords", "asked the shop")},
    Entry{"shop_logged", QT_TRANSLATE_NOOP("OrderWords", "the shop logged it")},
    Entry{"already", QT_TRANSLATE_NOOP("OrderWords", "done by the shop")},
    Entry{"shop_mail", QT_TRANSLATE_NOOP("OrderWords", "the shop's own mail tells it")},
    Entry{"unknown", QT_TRANSLATE_NOOP("OrderWords", "unknown")},
    Entry{"dropped", QT_TRANSLATE_NOOP("OrderWords", "dropped, never sent")},
};

} // namespace

QString statusName(const QString &slug)
{
    const QString name = lookUp(statuses, slug);
    return name.isEmpty() ? harmless(slug, 40) : name;
}

QString bucketName(Bucket bucket)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("OrderWords", "To confirm"), QT_TRANSLATE_NOOP("OrderWords", "Processing"),
        QT_TRANSLATE_NOOP("OrderWords", "On hold"),    QT_TRANSLATE_NOOP("OrderWords", "Pending payment"),
        QT_TRANSLATE_NOOP("OrderWords", "Other"),      QT_TRANSLATE_NOOP("OrderWords", "Shipped"),
        QT_TRANSLATE_NOOP("OrderWords", "Completed"),  QT_TRANSLATE_NOOP("OrderWords", "Cancelled"),
        QT_TRANSLATE_NOOP("OrderWords", "Refunded"),   QT_TRANSLATE_NOOP("OrderWords", "Failed")};
    return say(names.at(static_cast<std::size_t>(bucket)));
}

QString paymentName(PaymentState state)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("OrderWords", "Paid"),      QT_TRANSLATE_NOOP("OrderWords", "Authorised"),
        QT_TRANSLATE_NOOP("OrderWords", "Pending"),   QT_TRANSLATE_NOOP("OrderWords", "In review"),
        QT_TRANSLATE_NOOP("OrderWords", "Failed"),    QT_TRANSLATE_NOOP("OrderWords", "Cancelled"),
        QT_TRANSLATE_NOOP("OrderWords", "Part back"), QT_TRANSLATE_NOOP("OrderWords", "Refunded"),
        QT_TRANSLATE_NOOP("OrderWords", "Disputed"),  QT_TRANSLATE_NOOP("OrderWords", "Mismatch"),
        QT_TRANSLATE_NOOP("OrderWords", "Offline"),   QT_TRANSLATE_NOOP("OrderWords", "Not verified")};
    return say(names.at(static_cast<std::size_t>(state)));
}

QString checkName(Check check)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("OrderWords", "Items"),     QT_TRANSLATE_NOOP("OrderWords", "Sums"),
        QT_TRANSLATE_NOOP("OrderWords", "Address"),   QT_TRANSLATE_NOOP("OrderWords", "Phone"),
        QT_TRANSLATE_NOOP("OrderWords", "Payment"),   QT_TRANSLATE_NOOP("OrderWords", "Stock"),
        QT_TRANSLATE_NOOP("OrderWords", "Duplicate"), QT_TRANSLATE_NOOP("OrderWords", "Currency")};
    return say(names.at(static_cast<std::size_t>(check)));
}

QString reviewSentence(const ReviewRow &row)
{
    if (row.state == CheckState::Open)
        return lookUp(reviewReasons, checkWord(row.check)) + QStringLiteral(" (") + harmless(row.detail) + u')';
    return harmless(row.detail);
}

QString whySentence(const QString &word)
{
    const QString topic = word.section(u':', 0, 0);
    const QString rest = word.section(u':', 1);
    if (topic == u"payment") {
        const QString sentence = lookUp(paymentReasons, rest);
        return sentence.isEmpty() ? say("The payment is not verified: %1.").arg(harmless(rest, 60)) : sentence;
    }
    if (topic == u"review") {
        const QString sentence = lookUp(reviewReasons, rest);
        return sentence.isEmpty() ? say("The checklist has an open row: %1.").arg(harmless(rest, 60)) : sentence;
    }
    const QString sentence = lookUp(otherReasons, word);
    return sentence.isEmpty() ? say("Not possible: %1.").arg(harmless(word, 60)) : sentence;
}

QString intentName(IntentKind kind)
{
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("OrderWords", "Confirm"),  QT_TRANSLATE_NOOP("OrderWords", "Ship"),
        QT_TRANSLATE_NOOP("OrderWords", "Complete"), QT_TRANSLATE_NOOP("OrderWords", "Hold"),
        QT_TRANSLATE_NOOP("OrderWords", "Resume"),   QT_TRANSLATE_NOOP("OrderWords", "Cancel"),
        QT_TRANSLATE_NOOP("OrderWords", "Note")};
    return say(names.at(static_cast<std::size_t>(kind)));
}

QString intentStateName(IntentState state, AttentionReason reason)
{
    static constexpr std::array states = {
        QT_TRANSLATE_NOOP("OrderWords", "held back"), QT_TRANSLATE_NOOP("OrderWords", "queued"),
        QT_TRANSLATE_NOOP("OrderWords", "working"),   QT_TRANSLATE_NOOP("OrderWords", "needs you"),
        QT_TRANSLATE_NOOP("OrderWords", "done"),      QT_TRANSLATE_NOOP("OrderWords", "dropped")};
    static constexpr std::array reasons = {
        "",
        QT_TRANSLATE_NOOP("OrderWords", "needs you: the shop changed the order meanwhile"),
        QT_TRANSLATE_NOOP("OrderWords", "needs you: the shop said no"),
        QT_TRANSLATE_NOOP("OrderWords", "needs you: nobody knows whether it arrived"),
        QT_TRANSLATE_NOOP("OrderWords", "needs you: sign in again"),
        QT_TRANSLATE_NOOP("OrderWords", "needs you: the text is out of date"),
        QT_TRANSLATE_NOOP("OrderWords", "needs you: the payment is not what it was")};
    if (state == IntentState::Attention && reason != AttentionReason::None)
        return say(reasons.at(static_cast<std::size_t>(reason)));
    return say(states.at(static_cast<std::size_t>(state)));
}

QString carrierName(const Carrier &carrier)
{
    static constexpr std::array ways = {Entry{"bus", QT_TRANSLATE_NOOP("OrderWords", "Bus courier")},
                                        Entry{"kombi", QT_TRANSLATE_NOOP("OrderWords", "Kombi")},
                                        Entry{"own", QT_TRANSLATE_NOOP("OrderWords", "Own delivery")},
                                        Entry{"pickup", QT_TRANSLATE_NOOP("OrderWords", "Pick-up")}};
    const QString name = lookUp(ways, carrier.id);
    return name.isEmpty() ? harmless(carrier.name, 40) : name;
}

QString evidenceName(const QString &evidence)
{
    const QString name = lookUp(evidences, evidence);
    return name.isEmpty() ? harmless(evidence, 60) : name;
}

QString mailSentence(const ShopMail &mail)
{
    const QString sentence =
        mail.recipient == u"customer" ? say("the shop mails the customer: %1") : say("the shop mails itself: %1");
    const QString full = sentence.arg(harmless(mail.mail, 40));
    return mail.assumed ? say("%1 (assumed)").arg(full) : full;
}

} // namespace tradeit::words
