// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/linebook.h"

#include "core/store/factstores.h"

#include <QTimeZone>
#include <algorithm>

namespace tradeit {

namespace {

const QString feed = QStringLiteral("line");
constexpr qint64 firstWait = 30, longestWait = 600;
constexpr qint64 longestRetryAfter = 3600;

} // namespace

Result<void> LineBook::follow(const QList<Account> &accounts)
{
    const auto left = [&accounts](const AccountLine &line) {
        return std::none_of(accounts.cbegin(), accounts.cend(), [&](const Account &a) { return a.id == line.id; });
    };
    m_lines.removeIf(left);
    for (const Account &account : accounts)
        if (!lineOf(account.name))
            if (const Result<void> joined = join(account); !joined)
                return joined;
    std::sort(m_lines.begin(), m_lines.end(),
              [](const AccountLine &a, const AccountLine &b) { return a.account < b.account; });
    return {};
}

Result<void> LineBook::join(const Account &account)
{
    const Result<QJsonObject> stored = CursorStore(m_database).load(account.id, feed);
    if (!stored)
        return Fault(stored.error());
    m_traffic[account.id] = {.day = QDate::fromString(stored->value(u"day").toString(), Qt::ISODate),
                             .bytes = stored->value(u"bytes").toInteger()};
    AccountLine line{.id = account.id, .account = account.name};
    line.lastSync = fromIsoUtc(stored->value(u"last_sync").toString());
    if (m_interval.count() > 0)
        line.nextTry = m_clock.now();
    m_lines.append(line);
    return {};
}

void LineBook::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    for (AccountLine &line : m_lines) {
        const QDateTime since = line.lastSync.isValid() ? line.lastSync : m_clock.now();
        if (!line.trouble)
            line.nextTry = interval.count() > 0 ? since.addSecs(interval.count()) : QDateTime();
    }
}

void LineBook::followClock()
{
    const QDateTime now = m_clock.now();
    for (AccountLine &line : m_lines) {
        const qint64 longest = line.trouble ? longestRetryAfter : m_interval.count();
        if (line.nextTry > now.addSecs(longest))
            line.nextTry = now;
    }
}

void LineBook::begin(const QString &account)
{
    for (AccountLine &line : m_lines) {
        if (!account.isEmpty() && line.account != account)
            continue;
        line.syncing = true;
        line.done = 0;
        line.expected = -1;
    }
}

void LineBook::progress(AccountId account, qint64 done, qint64 expected)
{
    for (AccountLine &line : m_lines) {
        if (line.id != account)
            continue;
        line.done = done;
        line.expected = expected;
    }
}

Result<void> LineBook::end(const SyncReport &report, bool pulled)
{
    AccountLine *line = lineOf(report.account);
    if (!line)
        return {};
    const QDateTime now = m_clock.now();
    Traffic &traffic = m_traffic[line->id];
    line->syncing = false;
    line->trouble = report.error;
    if (!report.error) {
        traffic.failures = 0;
        line->failingSince = {};
        if (pulled)
            line->lastSync = now;
    } else {
        ++traffic.failures;
        if (!line->failingSince.isValid())
            line->failingSince = now;
    }
    if (pulled || report.error)
        line->nextTry = tryAgain(report, traffic.failures);
    const QDate today = now.toLocalTime().date();
    traffic.bytes = (traffic.day == today ? traffic.bytes : 0) + report.bytesSent + report.bytesReceived;
    traffic.day = today;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return Fault(transaction.error());
    const QJsonObject value = {{QStringLiteral("last_sync"), isoUtc(line->lastSync)},
                               {QStringLiteral("day"), today.toString(Qt::ISODate)},
                               {QStringLiteral("bytes"), traffic.bytes}};
    return CursorStore(m_database).save(line->id, feed, value).and_then([&] { return transaction->commit(); });
}

void LineBook::giveUp()
{
    for (AccountLine &line : m_lines)
        line.syncing = false;
}

/// A shop that refuses our key is asked seldom: only a person can help.
QDateTime LineBook::tryAgain(const SyncReport &report, int failures) const
{
    const QDateTime now = m_clock.now();
    const bool polls = m_interval.count() > 0;
    if (!report.error)
        return polls ? now.addSecs(m_interval.count()) : QDateTime();
    if (report.retryAt > now)
        return std::min(report.retryAt, now.addSecs(longestRetryAfter));
    if (report.error->kind == ErrorKind::Auth)
        return polls ? now.addSecs(longestWait) : QDateTime();
    return now.addSecs(std::min(longestWait, firstWait << std::min(failures - 1, 8)));
}

qint64 LineBook::bytesToday() const
{
    const QDate today = m_clock.now().toLocalTime().date();
    qint64 bytes = 0;
    for (const AccountLine &line : m_lines)
        if (const Traffic traffic = m_traffic.value(line.id); traffic.day == today)
            bytes += traffic.bytes;
    return bytes;
}

QDateTime LineBook::nextPull() const
{
    QDateTime next;
    for (const AccountLine &line : m_lines)
        if (!line.syncing && line.nextTry.isValid() && (!next.isValid() || line.nextTry < next))
            next = line.nextTry;
    return next;
}

bool LineBook::isWaiting(AccountId account) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const AccountLine &line) {
        return line.id == account && line.trouble && line.nextTry > m_clock.now();
    });
}

AccountLine *LineBook::lineOf(const QString &account)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const AccountLine &other) { return other.account == account; });
    return line == m_lines.end() ? nullptr : &*line;
}

} // namespace tradeit
