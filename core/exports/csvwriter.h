// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"

#include <QByteArray>
#include <QIODevice>

namespace tradeit {

/// Writes RFC 4180 records to a device, one at a time: comma, CRLF, quotes where they are needed. Cells are kinds of
/// their own because only text gets the formula guard; a negative sum must stay a number.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &out) : m_out(out) {}

    CsvWriter &text(QStringView value);
    CsvWriter &number(qint64 value);
    /// Decimals of `currency` at least; a remainder past them is written, never rounded away.
    CsvWriter &amount(Amount value, const QString &currency);
    /// The day of `time`, ISO 8601; an invalid one is an empty cell.
    CsvWriter &day(const QDate &date);
    CsvWriter &empty(int cells = 1);
    /// Disk when the record could not be written whole.
    [[nodiscard]] Result<void> endRecord();
    [[nodiscard]] Result<void> header(const QList<QByteArray> &names);

private:
    CsvWriter &raw(const QByteArray &cell);

    QIODevice &m_out;
    QByteArray m_record;
    bool m_begun = false;
};

} // namespace tradeit
