// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/detailwords.h"

#include "ui/models/actwords.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>

namespace tradeit::words {

namespace {

struct DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
};

QString attentionHeadline(const Intent &intent, const QString &number)
{
    switch (intent.reason) {
    case AttentionReason::Clash:
        return intent.detail == u"gone" ? DetailWords::tr("%1 is no longer in the shop").arg(number)
                                        : DetailWords::tr("%1 changed on both sides").arg(number);
    case AttentionReason::Refused:
        return DetailWords::tr("%1: the shop said no").arg(number);
    case AttentionReason::Auth:
        return DetailWords::tr("%1 waits until you sign in").arg(number);
    case AttentionReason::Stale:
        return DetailWords::tr("%1: the text is out of date").arg(number);
    case AttentionReason::Guard:
        return DetailWords::tr("%1: the payment needs a look").arg(number);
    case AttentionReason::Unknown:
    case AttentionReason::None:
        break;
    }
    return DetailWords::tr("%1: did it arrive?").arg(number);
}

QString attentionReason(const Intent &intent, const QString &why)
{
    switch (intent.reason) {
    case AttentionReason::Clash:
        return intent.detail == u"gone" ? DetailWords::tr("Nothing can be done to it any more: drop your act.")
                                        : QString();
    case AttentionReason::Refused:
        return DetailWords::tr("%1. Set that right in the shop and try again, or drop the act.").arg(why);
    case AttentionReason::Auth:
        return DetailWords::tr("The shop does not accept the key any more. Everything for this shop waits until you "
                               "sign in again.");
    case AttentionReason::Stale:
        return intent.params.datePromised.isValid()
                   ? DetailWords::tr("The message names a day that has passed, or is older than two days. It is never "
                                     "sent as it stands: drop it, open the order and take the act again.")
                   : DetailWords::tr("The message is older than two days. It is never sent as it stands: drop it, "
                                     "open the order and take the act again.");
    case AttentionReason::Guard:
        return DetailWords::tr("%1 Nothing was sent. Try again once the payment is right, or drop the act; with a "
                               "reason of your own it can be taken again in the order.")
            .arg(why);
    case AttentionReason::Unknown:
    case AttentionReason::None:
        break;
    }
    return DetailWords::tr("The line broke while it was sent, and the shop does not show it. Look in the shop before "
                           "you choose.");
}

} // namespace

QString detailHeadline(const IntentEntry &entry)
{
    if (entry.intent.state == IntentState::Attention)
        return attentionHeadline(entry.intent, orderNumber(entry));
    return actTitle(entry);
}

QString detailIntro(const IntentEntry &entry, const QDateTime &now)
{
    QStringList parts;
    if (entry.intent.state == IntentState::Attention)
        parts.append(actTitle(entry));
    parts.append(DetailWords::tr("taken %1").arg(clockTime(entry.intent.createdAt, now)));
    if (!entry.account.isEmpty())
        parts.append(isolated(entry.account));
    QString intro = parts.join(u" · ");
    intro.front() = intro.front().toUpper();
    return intro;
}

QString detailReason(const IntentEntry &entry, const OutboxSurroundings &around)
{
    const QString why = whyItWaits(entry, around);
    if (entry.intent.state == IntentState::Attention)
        return attentionReason(entry.intent, why);
    return why.isEmpty() || why.endsWith(u'.') ? why : QString(why + u'.');
}

QString dropWarning(const IntentEntry &entry, const QDateTime &now)
{
    QStringList lines = {DetailWords::tr("Done already, and it stays so:")};
    for (const Step &step : entry.intent.steps)
        if (step.state == StepState::Done)
            lines.append(QString(u"• " + stepLine(step, entry.intent, now).text));
    lines.append(DetailWords::tr("Never sent then:"));
    for (const Step &step : entry.intent.steps)
        if (step.state != StepState::Done && step.state != StepState::Skipped)
            lines.append(QString(u"• " + stepPhrase(step, entry.intent)));
    return lines.join(u'\n');
}

QString answerFailure(const Error &error)
{
    if (error.detail == u"marked")
        return DetailWords::tr("It was just sent: wait until it is known whether it arrived.");
    if (error.detail == u"not held")
        return DetailWords::tr("Too late to undo: it is on its way.");
    switch (error.kind) {
    case ErrorKind::Refused:
        return DetailWords::tr("The act has moved on meanwhile; look at it again.");
    case ErrorKind::NotFound:
        return DetailWords::tr("This act is not there any more.");
    case ErrorKind::Disk:
        return DetailWords::tr("The disk is full, read-only or failing. Make room, then try again.");
    case ErrorKind::Cancelled:
        return DetailWords::tr("The desk is closing.");
    default:
        return DetailWords::tr("That did not work. Try again.");
    }
}

} // namespace tradeit::words
