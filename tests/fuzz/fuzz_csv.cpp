// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text cells of exports, read back by a strict RFC 4180 reader.

#include "core/exports/csvwriter.h"
#include "core/exports/export.h"
#include "tests/fuzz/require.h"

#include <QBuffer>
#include <optional>

using namespace tradeit;
using namespace tradeit::fuzz;

namespace {

/// Cells of one record that ends with CRLF; nothing when it is not what RFC 4180 allows.
std::optional<QList<QByteArray>> readRecord(const QByteArray &record)
{
    QList<QByteArray> cells{QByteArray()};
    qsizetype at = 0;
    const auto is = [&](qsizetype i, char c) { return i < record.size() && record.at(i) == c; };
    for (;;) {
        if (is(at, '"')) {
            for (++at; !is(at, '"') || is(at + 1, '"'); ++at) {
                if (at >= record.size())
                    return std::nullopt;
                at += is(at, '"') ? 1 : 0;
                cells.last().append(record.at(at));
            }
            ++at;
        } else {
            for (; at < record.size() && !is(at, ',') && !is(at, '\r'); ++at) {
                if (is(at, '"') || is(at, '\n'))
                    return std::nullopt;
                cells.last().append(record.at(at));
            }
        }
        if (is(at, '\r'))
            return is(at + 1, '\n') && at + 2 == record.size() ? std::optional(cells) : std::nullopt;
        if (!is(at, ','))
            return std::nullopt;
        ++at;
        cells.append(QByteArray());
    }
}

/// What a spreadsheet would calculate, or a cell that only white space and quotes keep from being one.
bool calculates(const QString &cell)
{
    static const QString skipped = QStringLiteral(" \"'\t\r\n");
    qsizetype at = 0;
    while (at < cell.size() && skipped.contains(cell.at(at)))
        ++at;
    return at < cell.size() && QStringLiteral("=+-@").contains(cell.at(at));
}

void checkCell(const QString &text, const QByteArray &cell)
{
    const QString read = QString::fromUtf8(cell);
    const bool guarded = read == u'\'' + text;
    require(guarded || read == text);
    require(guarded || !calculates(text));
    require(guarded || text.isEmpty() || !QStringLiteral("\t\r\n").contains(text.front()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    QBuffer out;
    require(out.open(QIODevice::WriteOnly));
    CsvWriter csv(out);
    require(csv.text(text).number(-1).text(text).endRecord().has_value());
    const std::optional<QList<QByteArray>> cells = readRecord(out.data());
    require(cells && cells->size() == 3 && cells->at(1) == "-1");
    checkCell(text, cells->at(0));
    checkCell(text, cells->at(2));
    return 0;
}
