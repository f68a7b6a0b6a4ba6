// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rawstore.h"

#include "tests/bench/program.h"

#include <algorithm>
#include <memory>

namespace tradeit::bench {

namespace {

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Connection = std::unique_ptr<sqlite3, Close>;
using Prepared = std::unique_ptr<sqlite3_stmt, Close>;

struct Table
{
    const char *rows, *insert;
};

// The order's row first: the others refer to it. What triggers write is not in the list.
constexpr Table tables[] = {
    {"SELECT oid, * FROM orders", "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    {"SELECT oid, * FROM snapshot", "INSERT INTO snapshot VALUES (?, ?, ?)"},
    {"SELECT oid, * FROM refund", "INSERT INTO refund VALUES (?, ?, ?)"},
    {"SELECT rowid, rowid, words, digits FROM search", "INSERT INTO search(rowid, words, digits) VALUES (?, ?, ?)"},
};

Connection openFile(const QString &file)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &connection) != SQLITE_OK)
        giveUp(QStringLiteral("cannot open %1").arg(file));
    return Connection(connection);
}

void execute(const Connection &connection, const std::string &sql)
{
    if (sqlite3_exec(connection.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(connection.get())));
}

Prepared prepare(sqlite3 *connection, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        giveUp(QString::fromUtf8(sqlite3_errmsg(connection)));
    return Prepared(statement);
}

} // namespace

RawStore::RawStore(const QString &mirror)
{
    const Connection connection = openFile(mirror);
    // The search table makes its own shadow tables, AUTOINCREMENT its sequence.
    const Prepared schema =
        prepare(connection.get(), "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' "
                                  "AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    while (sqlite3_step(schema.get()) == SQLITE_ROW)
        m_schema.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(schema.get(), 0)));
    for (std::size_t table = 0; table < std::size(tables); ++table)
        readTable(connection.get(), table);
    std::ranges::stable_sort(m_rows, {}, &Row::oid);
}

void RawStore::readTable(sqlite3 *mirror, std::size_t table)
{
    const Prepared rows = prepare(mirror, tables[table].rows);
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        Row row{.table = table, .oid = sqlite3_column_int64(rows.get(), 0), .cells = {}};
        for (int column = 1; column < sqlite3_column_count(rows.get()); ++column) {
            Cell cell{.type = sqlite3_column_type(rows.get(), column)};
            cell.number = sqlite3_column_int64(rows.get(), column);
            if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB)
                cell.bytes.assign(static_cast<const char *>(sqlite3_column_blob(rows.get(), column)),
                                  static_cast<std::size_t>(sqlite3_column_bytes(rows.get(), column)));
            row.cells.push_back(std::move(cell));
        }
        m_rows.push_back(std::move(row));
    }
}

qint64 RawStore::write(const QString &file, int perPage) const
{
    const Connection connection = openFile(file);
    execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; "
                        "PRAGMA temp_store = MEMORY");
    for (const std::string &sql : m_schema)
        execute(connection, sql);
    std::vector<Prepared> inserts;
    for (std::size_t table = 0; table < std::size(tables); ++table)
        inserts.push_back(prepare(connection.get(), tables[table].insert));
    auto row = m_rows.begin();
    while (row != m_rows.end()) {
        execute(connection, "BEGIN IMMEDIATE");
        std::vector<const Row *> words; // last: SQLite writes the index's words out before other rows
        const sqlite3_int64 end = row->oid + perPage;
        for (; row != m_rows.end() && row->oid < end; ++row) {
            if (row->table == std::size(tables) - 1)
                words.push_back(&*row);
            else
                insert(inserts[row->table].get(), *row);
        }
        for (const Row *indexed : words)
            insert(inserts.back().get(), *indexed);
        execute(connection, "COMMIT");
    }
    inserts.clear();
    return static_cast<qint64>(m_rows.size());
}

void RawStore::insert(sqlite3_stmt *statement, const Row &row)
{
    int place = 0;
    for (const Cell &cell : row.cells) {
        ++place;
        const int size = static_cast<int>(cell.bytes.size());
        if (cell.type == SQLITE_INTEGER)
            sqlite3_bind_int64(statement, place, cell.number);
        else if (cell.type == SQLITE_TEXT)
            sqlite3_bind_text(statement, place, cell.bytes.data(), size, SQLITE_STATIC);
        else if (cell.type == SQLITE_BLOB)
            sqlite3_bind_blob(statement, place, cell.bytes.data(), size, SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, place);
    }
    if (sqlite3_step(statement) != SQLITE_DONE)
        giveUp(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement))));
    sqlite3_reset(statement);
}

} // namespace tradeit::bench
