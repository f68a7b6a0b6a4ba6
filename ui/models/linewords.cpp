// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/linewords.h"

#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace tradeit::words {

namespace {

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(LineWords)
};

bool isOffline(const AccountLine &line)
{
    return line.trouble && line.trouble->kind == ErrorKind::Offline;
}

LineSummary syncing(const QList<AccountLine> &lines)
{
    qint64 done = 0, expected = 0;
    bool known = true;
    for (const AccountLine &line : lines) {
        if (!line.syncing)
            continue;
        done += line.done;
        expected += std::max<qint64>(0, line.expected);
        known = known && line.expected >= 0;
    }
    const QLocale locale;
    QString text = LineWords::tr("Syncing");
    if (known && expected > 0)
        text = LineWords::tr("Syncing %1 of %2").arg(locale.toString(done), locale.toString(expected));
    else if (done > 0)
        text = LineWords::tr("Syncing, %1 read").arg(locale.toString(done));
    return {.state = LineSummary::State::Syncing, .text = text, .trouble = {}};
}

QString troubleNames(const QList<AccountLine> &troubled)
{
    if (troubled.isEmpty())
        return {};
    if (troubled.size() == 1)
        return lineTrouble(troubled.first());
    return LineWords::tr("%n shops are in trouble", nullptr, static_cast<int>(troubled.size()));
}

QList<AccountLine> troubledOf(const QList<AccountLine> &lines)
{
    QList<AccountLine> troubled = lines;
    troubled.removeIf([](const AccountLine &line) { return !isTrouble(line); });
    return troubled;
}

QString nextTry(const QList<AccountLine> &lines, const QDateTime &now)
{
    QDateTime next;
    for (const AccountLine &line : lines)
        if (line.nextTry > now && (!next.isValid() || line.nextTry < next))
            next = line.nextTry;
    return next.isValid() ? LineWords::tr("next try %1").arg(clockTime(next, now)) : QString();
}

QString since(const QString &words, const QList<AccountLine> &lines, const QDateTime &now)
{
    QDateTime first;
    for (const AccountLine &line : lines)
        if (line.failingSince.isValid() && (!first.isValid() || line.failingSince < first))
            first = line.failingSince;
    return first.isValid() ? LineWords::tr("%1 since %2.").arg(words, clockTime(first, now)) : QString(words + u'.');
}

Trouble lineMessage(const QList<AccountLine> &troubled, const QDateTime &now)
{
    const bool one = troubled.size() == 1;
    const bool signIn = one && troubled.first().trouble->kind == ErrorKind::Auth;
    const QString what = !one && std::all_of(troubled.cbegin(), troubled.cend(), isOffline)
                             ? LineWords::tr("%n shops do not answer", nullptr, static_cast<int>(troubled.size()))
                             : troubleNames(troubled);
    const QString comfort = signIn ? LineWords::tr("What you do there is kept here until you sign in again.")
                                   : LineWords::tr("What you do there is kept here and goes out by itself.");
    return {.severe = signIn,
            .sentence = QString(since(what, troubled, now) + u' ' + comfort),
            .next = nextTry(troubled, now),
            .remedy = signIn ? Trouble::Remedy::SignIn : Trouble::Remedy::Retry,
            .account = one ? troubled.first().account : QString()};
}

Trouble deskMessage(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Disk:
        return {.severe = true,
                .sentence =
                    LineWords::tr("The disk is full, read-only or failing: nothing more can be kept. Make room on it, "
                                  "then try again."),
                .remedy = Trouble::Remedy::Retry};
    case ErrorKind::Damaged:
        return {.severe = true,
                .sentence =
                    LineWords::tr("A file of this desk is damaged. Close the desk and go back to the newest backup."),
                .remedy = Trouble::Remedy::None};
    case ErrorKind::Busy:
        return {.sentence =
                    LineWords::tr("Another desk is working with the same orders. What you do is kept here and goes out "
                                  "when it is done."),
                .remedy = Trouble::Remedy::None};
    default:
        return {.severe = true,
                .sentence = LineWords::tr("Something went wrong in the desk itself. What you did is kept."),
                .remedy = Trouble::Remedy::Retry};
    }
}

} // namespace

bool isTrouble(const AccountLine &line)
{
    return line.trouble && line.trouble->kind != ErrorKind::Cancelled;
}

QString lineTrouble(const AccountLine &line)
{
    const QString shop = isolated(line.account);
    switch (line.trouble ? line.trouble->kind : ErrorKind::Offline) {
    case ErrorKind::Offline:
        return LineWords::tr("%1 does not answer").arg(shop);
    case ErrorKind::Tls:
        return LineWords::tr("The certificate of %1 is not accepted").arg(shop);
    case ErrorKind::Auth:
        // "no secret": there was nothing to sign in with, so the shop was never asked.
        return line.trouble->detail.startsWith(u"no secret") ? LineWords::tr("The key of %1 is missing").arg(shop)
                                                             : LineWords::tr("%1 does not accept the key").arg(shop);
    case ErrorKind::Server:
        return LineWords::tr("%1 answers with errors").arg(shop);
    case ErrorKind::RateLimited:
        return LineWords::tr("%1 asks for patience").arg(shop);
    case ErrorKind::Redirect:
        return LineWords::tr("%1 sends us to another address").arg(shop);
    default:
        return LineWords::tr("%1 answers in a way that cannot be read").arg(shop);
    }
}

LineSummary summaryOf(const QList<AccountLine> &lines)
{
    using State = LineSummary::State;
    if (lines.isEmpty())
        return {.state = State::NoShop, .text = LineWords::tr("No shop yet"), .trouble = {}};
    const QList<AccountLine> troubled = troubledOf(lines);
    if (std::all_of(lines.cbegin(), lines.cend(), isOffline))
        return {.state = State::NoLine,
                .text = LineWords::tr("No line to any shop: everything you do is kept and goes out later"),
                .trouble = {}};
    LineSummary summary{.state = State::NotAsked, .text = LineWords::tr("Not synced yet"), .trouble = {}};
    const auto answers = [](const AccountLine &line) { return !isTrouble(line) && line.lastSync.isValid(); };
    if (std::any_of(lines.cbegin(), lines.cend(), [](const AccountLine &line) { return line.syncing; }))
        summary = syncing(lines);
    else if (std::any_of(lines.cbegin(), lines.cend(), answers))
        summary = {.state = State::Online, .text = LineWords::tr("Online"), .trouble = {}};
    else if (!troubled.isEmpty())
        return {.state = State::NoLine, .text = troubleNames(troubled), .trouble = {}};
    summary.trouble = troubleNames(troubled);
    return summary;
}

QString syncedWords(const QList<AccountLine> &lines, const QDateTime &now)
{
    QDateTime oldest;
    for (const AccountLine &line : lines)
        if (!isTrouble(line) && line.lastSync.isValid() && (!oldest.isValid() || line.lastSync < oldest))
            oldest = line.lastSync;
    return oldest.isValid() ? LineWords::tr("synced %1").arg(ago(oldest, now)) : QString();
}

QString trafficWords(qint64 bytes)
{
    const int decimals = bytes < 1024 * 1024 ? 0 : 1;
    return LineWords::tr("%1 today")
        .arg(QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat));
}

std::optional<Trouble> troubleOf(const DeskStatus &status, const QDateTime &now)
{
    if (status.trouble && status.trouble->kind != ErrorKind::Cancelled)
        return deskMessage(*status.trouble);
    const QList<AccountLine> troubled = troubledOf(status.lines);
    if (troubled.isEmpty())
        return std::nullopt;
    return lineMessage(troubled, now);
}

} // namespace tradeit::words
