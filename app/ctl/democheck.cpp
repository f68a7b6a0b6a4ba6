// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/democheck.h"

#include "core/base/plaintext.h"

#include <QRegularExpression>

namespace tradeit::ctl {

namespace {

QStringList customerNotes(const DemoEvidence &evidence)
{
    QStringList notes;
    const qint64 id = evidence.order[u"id"].toInteger();
    for (const auto &row : evidence.log)
        for (const auto &effect : row.toObject()[u"effects"].toArray())
            if (effect[u"kind"].toString() == u"note" && effect[u"order"].toInteger() == id &&
                effect[u"value"][u"customer"].toBool())
                notes.append(plainText(effect[u"value"][u"text"].toString()));
    return notes;
}

/// Mails to the customer about this order that came after the desk began.
QList<QJsonObject> customerMails(const DemoEvidence &evidence)
{
    QList<QJsonObject> mails;
    const QString customer = evidence.order[u"billing"][u"email"].toString();
    for (qsizetype at = evidence.mailsBefore; at < evidence.mails.size(); ++at) {
        const QJsonObject mail = evidence.mails[at].toObject();
        if (mail[u"to"].toString() == customer && mail[u"order"].toInteger() == evidence.order[u"id"].toInteger())
            mails.append(mail);
    }
    return mails;
}

/// Everything a confirmation has to name.
QStringList confirmationParts(const QJsonObject &order)
{
    QStringList parts;
    for (const QJsonValue &line : order[u"line_items"].toArray())
        parts.append(QStringLiteral("%1 × %2").arg(line[u"quantity"].toInt()).arg(plainText(line[u"name"].toString())));
    const QJsonValue shipping = order[u"shipping"];
    const QJsonValue address = shipping[u"address_1"].toString().isEmpty() ? order[u"billing"] : shipping;
    parts.append(plainText(address[u"address_1"].toString()));
    parts.append(plainText(address[u"city"].toString()));
    for (const QJsonValue &line : order[u"shipping_lines"].toArray())
        parts.append(plainText(line[u"method_title"].toString()));
    parts.removeAll(QString());
    return parts;
}

bool isConfirmation(const QString &text, const QStringList &parts)
{
    static const QRegularExpression date(QStringLiteral("\\b\\d{1,2} [A-Z][a-z]+ 20\\d\\d\\b"));
    return date.match(text).hasMatch() &&
           std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return text.contains(part); });
}

qsizetype countCause(const QList<QJsonObject> &mails, QStringView cause)
{
    return std::count_if(mails.cbegin(), mails.cend(),
                         [&](const QJsonObject &mail) { return mail[u"cause"].toString() == cause; });
}

void claim(QStringList &broken, bool holds, const QString &sentence)
{
    if (!holds)
        broken.append(sentence);
}

} // namespace

QStringList brokenClaims(const DemoEvidence &evidence)
{
    const QStringList notes = customerNotes(evidence);
    const QList<QJsonObject> mails = customerMails(evidence);
    const QStringList parts = confirmationParts(evidence.order);
    const auto confirmations =
        std::count_if(notes.cbegin(), notes.cend(), [&](const QString &note) { return isConfirmation(note, parts); });
    const auto shippings = std::count_if(notes.cbegin(), notes.cend(),
                                         [&](const QString &note) { return note.contains(evidence.tracking); });
    const qsizetype completions = countCause(mails, u"status:completed");
    QStringList broken;
    claim(broken, confirmations == 1, QStringLiteral("%1 confirmations instead of one").arg(confirmations));
    claim(broken, shippings == 1, QStringLiteral("%1 shipping messages instead of one").arg(shippings));
    claim(broken, completions == 1, QStringLiteral("%1 completion mails instead of one").arg(completions));
    claim(broken, notes.size() == 2, QStringLiteral("%1 notes to the customer instead of two").arg(notes.size()));
    claim(broken, mails.size() == 3, QStringLiteral("%1 mails to the customer instead of three").arg(mails.size()));
    claim(broken, evidence.order[u"status"].toString() == u"completed",
          QStringLiteral("the shop says %1 instead of completed").arg(evidence.order[u"status"].toString()));
    return broken;
}

} // namespace tradeit::ctl
