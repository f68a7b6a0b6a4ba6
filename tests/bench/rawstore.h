// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace tradeit::bench {

/// The floor of writing: the rows that the desk wrote into a mirror, written again into a new file of the same schema
/// (indexes, search and triggers with it) and the same pragmas by SQLite's own functions, a transaction a page.
class RawStore
{
public:
    /// Reads schema and rows of a mirror nobody has open.
    explicit RawStore(const QString &mirror);
    /// Writes everything into a new file, `perPage` orders a transaction; answers how many rows.
    [[nodiscard]] qint64 write(const QString &file, int perPage) const;

private:
    struct Cell
    {
        int type = SQLITE_NULL;
        sqlite3_int64 number = 0;
        std::string bytes;
    };
    struct Row
    {
        std::size_t table = 0;
        sqlite3_int64 oid = 0;
        std::vector<Cell> cells;
    };
    void readTable(sqlite3 *mirror, std::size_t table);
    static void insert(sqlite3_stmt *statement, const Row &row);

    std::vector<std::string> m_schema;
    std::vector<Row> m_rows; ///< by order, an order's own row first
};

} // namespace tradeit::bench
