// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/sheetwords.h"

#include "core/sync/saga.h"
#include "ui/models/ordercells.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace tradeit::sheetwords {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("SheetWords", text, nullptr, n);
}

constexpr std::array takenOne = {
    QT_TRANSLATE_NOOP("SheetWords", "Confirmed %1"),   QT_TRANSLATE_NOOP("SheetWords", "Shipped %1"),
    QT_TRANSLATE_NOOP("SheetWords", "Completed %1"),   QT_TRANSLATE_NOOP("SheetWords", "Put %1 on hold"),
    QT_TRANSLATE_NOOP("SheetWords", "Resumed %1"),     QT_TRANSLATE_NOOP("SheetWords", "Cancelled %1"),
    QT_TRANSLATE_NOOP("SheetWords", "Note kept on %1")};

constexpr std::array takenSome = {QT_TRANSLATE_N_NOOP("SheetWords", "Confirmed %n order(s)"),
                                  QT_TRANSLATE_N_NOOP("SheetWords", "Shipped %n order(s)"),
                                  QT_TRANSLATE_N_NOOP("SheetWords", "Completed %n order(s)"),
                                  QT_TRANSLATE_N_NOOP("SheetWords", "Put %n order(s) on hold"),
                                  QT_TRANSLATE_N_NOOP("SheetWords", "Resumed %n order(s)"),
                                  QT_TRANSLATE_N_NOOP("SheetWords", "Cancelled %n order(s)"),
                                  QT_TRANSLATE_N_NOOP("SheetWords", "Note kept on %n order(s)")};

constexpr std::array plans = {
    QT_TRANSLATE_NOOP("SheetWords", "Is confirmed"), QT_TRANSLATE_NOOP("SheetWords", "Is shipped"),
    QT_TRANSLATE_NOOP("SheetWords", "Is completed"), QT_TRANSLATE_NOOP("SheetWords", "Is put on hold"),
    QT_TRANSLATE_NOOP("SheetWords", "Is resumed"),   QT_TRANSLATE_NOOP("SheetWords", "Is cancelled"),
    QT_TRANSLATE_NOOP("SheetWords", "Gets the note")};

constexpr std::array standing = {QT_TRANSLATE_NOOP("SheetWords", "%1 is confirmed already."),
                                 QT_TRANSLATE_NOOP("SheetWords", "%1 is shipped already."),
                                 QT_TRANSLATE_NOOP("SheetWords", "%1 is completed already."),
                                 QT_TRANSLATE_NOOP("SheetWords", "%1 is on hold already."),
                                 QT_TRANSLATE_NOOP("SheetWords", "%1 is not on hold."),
                                 QT_TRANSLATE_NOOP("SheetWords", "%1 is cancelled already."),
                                 QT_TRANSLATE_NOOP("SheetWords", "%1 has that note already.")};

template <typename Table>
const char *of(const Table &table, Verb verb)
{
    return table.at(static_cast<std::size_t>(verb));
}

/// One reason; an open row of the checklist says what it found.
QString reason(const QString &word, const QList<ReviewRow> &review)
{
    if (word == u"payment:unverified")
        return say("The payment has not been verified yet.");
    for (const ReviewRow &row : review)
        if (row.state == CheckState::Open && word == QString(u"review:" % checkWord(row.check)))
            return words::reviewSentence(row);
    return words::whySentence(word);
}

QString besides(const QList<ShopMail> &mails)
{
    QStringList sentences;
    for (const ShopMail &mail : mails)
        sentences.append(words::mailSentence(mail));
    return sentences.join(QStringLiteral("; "));
}

QString noteSentence(const OrderDetail &detail, IntentKind kind)
{
    const Account &account = detail.view.account;
    const QString from = detail.view.stored.order.status;
    if (shopMailTells(kind, from, targetStatus(kind, detail.view.stored.order, account), account))
        return say("The shop has a mail of its own for this. The note is sent only where that mail does not go out.");
    const Capabilities &shop = account.capabilities;
    if (shop.mailsAsked && !shop.mails.contains(QStringLiteral("customer_note")))
        return say("The shop does not mail notes: the customer sees it in their account there.");
    return say("The shop mails this note.");
}

} // namespace

QString named(const QString &text)
{
    return QChar(0x2068) % words::harmless(text, 80) % QChar(0x2069);
}

QString orderNumber(const OrderRow &row)
{
    return u'#' % words::harmless(row.number, 40);
}

QString money(Amount amount, const QString &currency)
{
    return amountWords(amount, currency, QLocale()) % QChar(0x00a0) % words::harmless(currency, 8);
}

QString day(const QDate &date)
{
    return QLocale().toString(date, say("ddd d MMM"));
}

QString taken(Verb verb, const QString &number, bool toCustomer)
{
    if (verb == Verb::Note && toCustomer)
        return say("Message on %1").arg(number);
    return say(of(takenOne, verb)).arg(number);
}

QString takenMany(Verb verb, int orders)
{
    return say(of(takenSome, verb), orders);
}

QString plan(Verb verb)
{
    return say(of(plans, verb));
}

QString already(Verb verb, const QString &number)
{
    return say(of(standing, verb)).arg(number);
}

QStringList reasons(const Action &action, const QList<ReviewRow> &review)
{
    QStringList sentences;
    for (const QString &word : action.why)
        sentences.append(reason(word, review));
    return sentences;
}

QString heldFor(std::chrono::seconds undo, bool note)
{
    const int seconds = static_cast<int>(undo.count());
    if (seconds == 0)
        return note ? say("It goes out at once and cannot be undone.") : say("It counts at once and cannot be undone.");
    return note ? say("Held for %n s so that you can undo, then the note goes out.", seconds)
                : say("Held for %n s so that you can undo, then it goes to the shop.", seconds);
}

QString mails(const OrderDetail &detail, Verb verb, bool note)
{
    const QList<ShopMail> mails = detail.actions.value(static_cast<int>(verb)).mails;
    if (!note)
        return mails.isEmpty() ? say("Nobody gets a mail.") : say("No note; but %1.").arg(besides(mails));
    const QString sentence = noteSentence(detail, static_cast<IntentKind>(verb));
    if (!mails.isEmpty())
        return say("%1 Besides, %2.").arg(sentence, besides(mails));
    return sentence == say("The shop mails this note.") ? say("The shop mails this note and nothing else.") : sentence;
}

} // namespace tradeit::sheetwords
