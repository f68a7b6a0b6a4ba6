// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

struct Link
{
    AuditEntry entry;
    QByteArray previous, hash;
};

/// Every field goes in with its length, so that no two different rows hash alike.
QByteArray hashOf(const AuditEntry &entry, const QByteArray &previous)
{
    QByteArray covered;
    QDataStream stream(&covered, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    const qint64 at = entry.when.isValid() ? entry.when.toMSecsSinceEpoch() : 0;
    stream << previous << entry.seq << at << entry.who.toUtf8() << entry.what.toUtf8() << entry.account.value
           << entry.order.value;
    return QCryptographicHash::hash(covered, QCryptographicHash::Sha256);
}

AuditEntry readEntry(const Statement &row)
{
    return {.seq = row.integer(0),
            .when = row.time(1),
            .who = row.text(2),
            .what = row.text(3),
            .account = {row.integer(4)},
            .order = {row.integer(5)}};
}

Link readLink(const Statement &row)
{
    return {readEntry(row), row.bytes(6), row.bytes(7)};
}

} // namespace

Result<void> AuditStore::append(const AuditEntry &entry)
{
    Q_ASSERT(m_database.inTransaction());
    const auto last = Statement(m_database, u"SELECT seq, at, who, what, account, remote, prev_hash, hash FROM audit "
                                            "ORDER BY seq DESC LIMIT 1"_s)
                          .first(readLink);
    if (!last)
        return tl::unexpected(last.error());
    AuditEntry numbered = entry;
    numbered.seq = *last ? (*last)->entry.seq + 1 : 1;
    const QByteArray previous = *last ? (*last)->hash : QByteArray("");
    return Statement(m_database, u"INSERT INTO audit(seq, at, who, what, account, remote, prev_hash, hash) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(numbered.seq, numbered.when, numbered.who, numbered.what, numbered.account, numbered.order, previous,
             hashOf(numbered, previous));
}

Result<QList<AuditEntry>> AuditStore::ofOrder(AccountId account, RemoteId order) const
{
    return Statement(m_database, u"SELECT seq, at, who, what, account, remote FROM audit "
                                 "WHERE account = ? AND remote = ? ORDER BY seq"_s)
        .all(readEntry, account, order);
}

Result<bool> AuditStore::verify() const
{
    Statement statement(m_database, u"SELECT seq, at, who, what, account, remote, prev_hash, hash FROM audit "
                                    "WHERE seq > ? ORDER BY seq LIMIT 1000"_s);
    qint64 seq = 0;
    QByteArray hash("");
    for (;;) {
        const Result<QList<Link>> links = statement.all(readLink, seq);
        if (!links)
            return tl::unexpected(links.error());
        if (links->isEmpty())
            return true;
        for (const Link &link : *links) {
            if (link.entry.seq != ++seq || link.previous != hash || link.hash != hashOf(link.entry, hash))
                return false;
            hash = link.hash;
        }
    }
}

} // namespace tradeit
