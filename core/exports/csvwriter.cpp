// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/csvwriter.h"

#include "core/exports/export.h"

namespace tradeit {

namespace {

/// Spreadsheets also read a sign behind a quote, a blank or in its full-width form as the start of a formula.
bool looksLikeFormula(QStringView text)
{
    static constexpr QStringView starters = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (text.isEmpty())
        return false;
    const char16_t first = text.front().unicode();
    if (first == u'\t' || first == u'\r' || first == u'\n' || first == u'\0')
        return true;
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == u'"' || text.front() == u'\'' ||
                               text.front().category() == QChar::Other_Format))
        text = text.mid(1);
    return !text.isEmpty() && starters.contains(text.front());
}

} // namespace

QByteArray textCell(QStringView text)
{
    QByteArray cell = text.toUtf8();
    if (looksLikeFormula(text))
        cell.prepend('\'');
    const bool quote = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
    if (!quote)
        return cell;
    cell.replace("\"", "\"\"");
    return '"' + cell + '"';
}

CsvWriter &CsvWriter::raw(const QByteArray &cell)
{
    if (m_begun)
        m_record += ',';
    m_begun = true;
    m_record += cell;
    return *this;
}

CsvWriter &CsvWriter::text(QStringView value)
{
    return raw(textCell(value));
}

CsvWriter &CsvWriter::number(qint64 value)
{
    return raw(QByteArray::number(value));
}

CsvWriter &CsvWriter::amount(Amount value, const QString &currency)
{
    return raw(value.toString(currencyDecimals(currency)).toLatin1());
}

CsvWriter &CsvWriter::day(const QDate &date)
{
    return raw(date.toString(Qt::ISODate).toLatin1());
}

CsvWriter &CsvWriter::empty(int cells)
{
    for (int cell = 0; cell < cells; ++cell)
        raw({});
    return *this;
}

Result<void> CsvWriter::endRecord()
{
    m_record += "\r\n";
    const bool whole = m_out.write(m_record) == m_record.size();
    m_record.clear();
    m_begun = false;
    if (!whole)
        return fault(ErrorKind::Disk, QStringLiteral("writing an export"), m_out.errorString());
    return {};
}

Result<void> CsvWriter::header(const QList<QByteArray> &names)
{
    for (const QByteArray &name : names)
        raw(name);
    return endRecord();
}

} // namespace tradeit
