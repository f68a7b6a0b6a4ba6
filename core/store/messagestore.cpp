// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

Result<void> MessageStore::add(const MessageRecord &message)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touch(message.account, message.order);
    return Statement(m_database, u"INSERT INTO message(intent, account, remote, event, route, body, evidence, at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(message.intent, message.account, message.order, message.event, message.route, message.body,
             message.evidence, message.at);
}

Result<void> MessageStore::setEvidence(const QUuid &intent, const QString &evidence, const QDateTime &at)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touchOutbox();
    return Statement(m_database, u"UPDATE message SET evidence = ?, at = ? WHERE intent = ?"_s)
        .run(evidence, at, intent);
}

Result<QList<MessageRecord>> MessageStore::ofOrder(AccountId account, RemoteId order) const
{
    Statement statement(m_database, u"SELECT intent, event, route, body, evidence, at FROM message "
                                    "WHERE account = ? AND remote = ? ORDER BY id"_s);
    const auto read = [&](const Statement &row) {
        return MessageRecord{.intent = QUuid(row.text(0)),
                             .account = account,
                             .order = order,
                             .event = row.text(1),
                             .route = row.text(2),
                             .body = row.text(3),
                             .evidence = row.text(4),
                             .at = row.time(5)};
    };
    return statement.all(read, account, order);
}

} // namespace tradeit
