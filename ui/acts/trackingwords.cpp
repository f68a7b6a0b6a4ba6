// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/trackingwords.h"

#include "ui/words/errorwords.h"

#include <QCoreApplication>

namespace tradeit {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TrackingWords", text);
}

QString formatWords(const TrackingJudgement &judgement)
{
    const bool agrees = judgement.digit == CheckDigit::Agrees;
    switch (judgement.format) {
    case TrackingFormat::Postal:
        return agrees ? say("Postal number, check digit agrees.") : say("Postal number, but its check digit is wrong.");
    case TrackingFormat::Dhl:
        return agrees ? say("DHL number, check digit agrees.") : say("DHL number, but its check digit is wrong.");
    case TrackingFormat::FedEx:
        return agrees ? say("FedEx number, check digit agrees.") : say("FedEx number, but its check digit is wrong.");
    case TrackingFormat::Unknown:
        break;
    }
    return {};
}

} // namespace

TrackingOpinion opinionOf(const QString &number, const QString &carrier, const QString &usedBy, bool withLink)
{
    if (number.isEmpty())
        return {.sentence = say("Without a number the customer cannot follow the parcel."), .iconName = {}};
    const TrackingJudgement judgement = judgeTracking(number, carrier);
    const bool wrong = judgement.digit == CheckDigit::Wrong;
    QStringList sentences = {formatWords(judgement),
                             usedBy.isEmpty() ? say("Not used before.")
                                              : say("Already used for order #%1.").arg(words::harmless(usedBy, 40))};
    if (withLink)
        sentences.append(say("Its link goes along."));
    if (wrong)
        sentences.append(say("Look again; it can be sent as it is."));
    sentences.removeAll(QString());
    const QString sentence = sentences.join(u' ');
    if (wrong || !usedBy.isEmpty())
        return {.sentence = sentence, .iconName = QStringLiteral("warning"), .ink = Ink::Amber};
    if (judgement.digit == CheckDigit::Agrees)
        return {.sentence = sentence, .iconName = QStringLiteral("check"), .ink = Ink::Green};
    return {.sentence = sentence, .iconName = {}};
}

} // namespace tradeit
