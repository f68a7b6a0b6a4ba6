// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

Result<void> NoteStore::replace(AccountId account, RemoteId order, const QList<Note> &notes)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touch(account, order);
    if (auto cleared =
            Statement(m_database, u"DELETE FROM mirror.note WHERE account = ? AND remote = ?"_s).run(account, order);
        !cleared)
        return cleared;
    Statement insert(m_database, u"INSERT OR REPLACE INTO mirror.note(account, remote, id, author, text, created, "
                                 "customer) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const Note &note : notes) {
        if (auto done = insert.run(account, order, note.id, note.author, note.text, note.created, note.customer); !done)
            return done;
    }
    return {};
}

Result<QList<Note>> NoteStore::ofOrder(AccountId account, RemoteId order) const
{
    const auto read = [](const Statement &row) {
        return Note{.id = {row.integer(0)},
                    .author = row.text(1),
                    .text = row.text(2),
                    .created = row.time(3),
                    .customer = row.flag(4)};
    };
    return Statement(m_database, u"SELECT id, author, text, created, customer FROM mirror.note "
                                 "WHERE account = ? AND remote = ? ORDER BY created DESC, id DESC"_s)
        .all(read, account, order);
}

} // namespace tradeit
