// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errorwords.h"

#include "core/base/plaintext.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>

namespace tradeit::words {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ErrorWords", text);
}

/// What is wrong, and what to do, by kind alone.
QString general(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return say("The other side cannot be reached. Check the address and the internet connection, then try again; "
                   "nothing that was queued is lost.");
    case ErrorKind::Tls:
        return say(
            "The connection is not safe: the certificate was refused. Check the address and this computer's date; "
            "for a shop with an authority of its own give its certificate with --ca.");
    case ErrorKind::Auth:
        return say(
            "The user name or the key is not accepted. Make a new key or application password in the shop and set "
            "the account up with it.");
    case ErrorKind::Refused:
        return say("This is not allowed.");
    case ErrorKind::Guard:
        return say("This needs a look first.");
    case ErrorKind::Ambiguous:
        return say("Several orders have this number. Name one as ACCOUNT/ID:");
    case ErrorKind::NotFound:
        return say("There is no such order, account or act here. Check the name, and sync if it is new.");
    case ErrorKind::NoApi:
        return say(
            "The site answers, but it has no WooCommerce API there. Check the address; in WordPress, permalinks and "
            "WooCommerce must be on.");
    case ErrorKind::BadAnswer:
        return say(
            "The answer cannot be read. Another plug-in or a page in between may have altered it; try again, then "
            "look at the site's error log.");
    case ErrorKind::Redirect:
        return say("The site sends us to another address. Keys are never carried there: set the account up with the "
                   "address it names.");
    case ErrorKind::Server:
        return say("The server failed. Try again later; nothing that was queued is lost.");
    case ErrorKind::RateLimited:
        return say("The server asks us to slow down. Try again later; nothing that was queued is lost.");
    case ErrorKind::Unsupported:
        return say("This cannot be done here.");
    case ErrorKind::Busy:
        return say("Another desk is working with this profile. Wait until it is done, then try again.");
    case ErrorKind::Damaged:
        return say("A file of the profile is damaged. Run `check`, and go back to the newest backup.");
    case ErrorKind::Disk:
        return say("The disk is full, read-only or failing. Make room or choose another place, then try again.");
    case ErrorKind::Cancelled:
        return say("This was given up before it was done.");
    }
    return {};
}

struct Phrase
{
    const char *detail;
    const char *sentence;
};

/// Machine details that have a sentence of their own; nothing more is quoted then.
constexpr Phrase phrases[] = {
    {"https only",
     QT_TRANSLATE_NOOP("ErrorWords", "The address must begin with https:// so that the key stays secret.")},
    {"name taken",
     QT_TRANSLATE_NOOP("ErrorWords", "There is an account of this name already. Choose another name, or remove the old "
                                     "one.")},
    {"test profile",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "This is a test profile: only accounts on this computer (https://127.0.0.1:PORT) can "
                       "be added. Use another --profile for real shops.")},
    {"clock", QT_TRANSLATE_NOOP("ErrorWords", "--clock works in test and demo profiles only, and this profile has real "
                                              "accounts. Leave --clock out.")},
    {"base",
     QT_TRANSLATE_NOOP("ErrorWords", "--base works in test profiles only, with an address on this computer such "
                                     "as https://127.0.0.1:PORT. Leave --base out.")},
    {"live keys",
     QT_TRANSLATE_NOOP("ErrorWords", "These are live keys, and this is a test profile. Use sandbox keys, or "
                                     "another --profile for the real shop.")},
    {"may not read orders",
     QT_TRANSLATE_NOOP("ErrorWords", "This key may not read orders. Make one with the right to read and write.")},
    {"demo folder",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "This folder holds something else than a demo, so it is not emptied. Name an empty or "
                       "a new folder with --profile.")},
    {"demo profile",
     QT_TRANSLATE_NOOP("ErrorWords", "This is the demo's profile: it takes no other accounts. Use another "
                                     "--profile.")},
    {"not held",
     QT_TRANSLATE_NOOP("ErrorWords", "Only an act that is still held back can be undone; this one is on its "
                                     "way. Drop it with `outbox drop` if nothing of it was sent.")},
    {"marked",
     QT_TRANSLATE_NOOP("ErrorWords", "This act was just sent and the answer is not known yet: sync first, then "
                                     "look at it again.")},
    {"nothing to undo", QT_TRANSLATE_NOOP("ErrorWords", "There is no act that could be undone.")},
    {"nothing left", QT_TRANSLATE_NOOP("ErrorWords", "Everything of this order is in a parcel already.")},
    {"link: https only", QT_TRANSLATE_NOOP("ErrorWords", "The tracking link must be a web address that begins with "
                                                         "https://.")},
    {"secret", QT_TRANSLATE_NOOP("ErrorWords", "The shop knows the user but refuses the secret. Copy the secret again, "
                                               "or make a new key in WooCommerce, Settings, Advanced, REST API.")},
    {"user", QT_TRANSLATE_NOOP("ErrorWords", "The shop does not know this user name. Check --user, and that the "
                                             "application password belongs to it.")},
    {"signed_out",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The shop took us for a visitor: either the key is unknown there, or its web host drops the "
                       "Authorization header. Check the key; if it is right, ask the host to pass that header on.")},
    {"woocommerce_rest_cannot_view",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The shop signs this user in but does not show it the orders. A vendor's password cannot do "
                       "that with --kind woocommerce: use a key of the shop's owner or of a shop manager.")},
    {"woocommerce_rest_cannot_edit",
     QT_TRANSLATE_NOOP("ErrorWords", "The shop does not let this user change orders. Use a key with the right to read "
                                     "and write, made by the shop's owner.")},
    {"Connection closed",
     QT_TRANSLATE_NOOP("ErrorWords", "The connection was cut before the whole answer was here. Try again; nothing that "
                                     "was queued is lost.")},
    {"list cursor", QT_TRANSLATE_NOOP("ErrorWords", "--after takes a cursor exactly as `list` printed it. Leave it out "
                                                    "to begin at the top.")},
    {"no ready line", QT_TRANSLATE_NOOP("ErrorWords", "The file of --twin cannot be opened. Start tradeit-twin --json "
                                                      "and save the line that it prints there.")},
    {"not a ready line",
     QT_TRANSLATE_NOOP("ErrorWords", "The file of --twin does not hold a twin's ready line. Start tradeit-twin --json "
                                     "and save the line that it prints there.")},
    {"no certificate",
     QT_TRANSLATE_NOOP("ErrorWords", "The file given with --ca cannot be read or holds no certificate "
                                     "(PEM). Name the certificate of the shop's authority.")},
    {"done", QT_TRANSLATE_NOOP("ErrorWords", "This act is done already: nothing is left to change.")},
    {"dropped", QT_TRANSLATE_NOOP("ErrorWords", "This act was dropped already. Take it anew if it is wanted.")},
    {"queued", QT_TRANSLATE_NOOP("ErrorWords", "This act waits for the next sync, not for an answer.")},
    {"working", QT_TRANSLATE_NOOP("ErrorWords", "This act is on its way and waits for no answer: sync goes on with "
                                                "it.")},
    {"attention clash",
     QT_TRANSLATE_NOOP("ErrorWords", "The shop changed the order meanwhile. Answer with `outbox resolve ID --mine` or "
                                     "`--theirs`, or drop the act.")},
    {"attention unknown",
     QT_TRANSLATE_NOOP("ErrorWords", "Nobody knows whether it arrived. Look in the shop, then answer with `outbox "
                                     "resolve ID --arrived` or `--resend`.")},
    {"attention refused", QT_TRANSLATE_NOOP("ErrorWords", "The shop said no. Answer with `outbox retry ID` or `outbox "
                                                          "drop ID`.")},
    {"attention auth", QT_TRANSLATE_NOOP("ErrorWords", "The shop did not accept the key. Set that right, then answer "
                                                       "with `outbox retry ID`, or drop the act.")},
    {"attention stale",
     QT_TRANSLATE_NOOP("ErrorWords", "The text is out of date. Drop the act with `outbox drop ID` and "
                                     "take it anew.")},
    {"attention guard",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The payment is not what it was. Look at it, then answer with `outbox retry ID` or "
                       "`outbox drop ID`.")},
    {"sending", QT_TRANSLATE_NOOP("ErrorWords", "The act is queued but not done yet. The next sync goes on with it.")},
};

constexpr QLatin1String noSecret("no secret: "); // followed by the variable's name

/// What the error's place in the program tells better than its kind.
QString placedSentence(const Error &error)
{
    if (error.kind == ErrorKind::Auth && error.detail.startsWith(noSecret))
        return say("No secret is known for this account. Set the environment variable %1, or name another one with "
                   "--secret-env when the account is added.")
            .arg(harmless(error.detail.mid(noSecret.size()), 100));
    if (error.kind == ErrorKind::Unsupported && error.context == u"verify")
        return say("Payments by this method (%1) cannot be verified here: no payment gateway of this account knows "
                   "them.")
            .arg(harmless(error.detail, 40));
    return {};
}

QString phraseFor(const QString &detail)
{
    for (const Phrase &phrase : phrases)
        if (detail == QLatin1String(phrase.detail))
            return say(phrase.sentence);
    return {};
}

QString actSentence(const Error &error)
{
    QStringList sentences;
    const QStringList why = error.detail.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : why)
        sentences.append(whySentence(word));
    if (error.kind == ErrorKind::Guard)
        sentences.append(say("If it is right all the same, repeat it with --override and the reason."));
    return sentences.join(u' ');
}

bool isAct(const Error &error)
{
    static const QStringList verbs = {QStringLiteral("confirm"), QStringLiteral("ship"),   QStringLiteral("complete"),
                                      QStringLiteral("hold"),    QStringLiteral("resume"), QStringLiteral("cancel"),
                                      QStringLiteral("note")};
    const bool local = error.kind == ErrorKind::Guard || error.kind == ErrorKind::Refused;
    return local && error.httpStatus == 0 && verbs.contains(error.context) &&
           !error.detail.contains(u':' + QString(u' '));
}

} // namespace

QString harmless(const QString &text, qsizetype limit)
{
    QString plain = plainText(text);
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return plain.size() > limit ? QString(plain.left(limit) + u'…') : plain;
}

QString errorSentence(const Error &error)
{
    for (const QString &sentence : {placedSentence(error), phraseFor(error.detail)})
        if (!sentence.isEmpty())
            return sentence;
    if (isAct(error) && !error.detail.isEmpty())
        return actSentence(error);
    const QString sentence = general(error.kind);
    const QString said = harmless(error.detail);
    if (said.isEmpty())
        return sentence;
    if (error.kind == ErrorKind::Ambiguous)
        return sentence + u' ' + said;
    return sentence + QStringLiteral(" (") + said + u')';
}

} // namespace tradeit::words
