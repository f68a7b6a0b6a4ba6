// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlerror.h"

namespace tradeit {

namespace {

// Primary result codes: https://www.sqlite.org/rescode.html
ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorKind::Busy;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
        return ErrorKind::Disk;
    case 19: // SQLITE_CONSTRAINT
        return ErrorKind::Refused;
    default: // SQLITE_CORRUPT, SQLITE_NOTADB, and a schema that is not ours
        return ErrorKind::Damaged;
    }
}

} // namespace

Fault sqlFault(const QSqlError &error, const QString &context)
{
    return fault(kindOf(error.nativeErrorCode().toInt()), context, error.databaseText());
}

} // namespace tradeit
