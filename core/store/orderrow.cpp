// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/orderrow.h"

#include "core/store/projection.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr qsizetype longestCursor = 200;
constexpr double largestExact = 9007199254740992.0; ///< 2^53

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && std::abs(value.toDouble()) <= largestExact &&
           std::trunc(value.toDouble()) == value.toDouble();
}

} // namespace

ListedRow readListedRow(const Statement &row)
{
    const QString pending = row.text(17);
    ListedRow listed;
    listed.row = {.oid = {row.integer(0)},
                  .account = {row.integer(1)},
                  .id = {row.integer(2)},
                  .parent = {row.integer(3)},
                  .number = row.text(4),
                  .status = row.text(5),
                  .remoteStatus = row.text(6),
                  .currency = row.text(7),
                  .customer = row.text(8),
                  .paymentMethod = row.text(9),
                  .bucket = static_cast<Bucket>(row.integer(10)),
                  .created = row.time(11),
                  .due = row.integer(12) == farDue ? QDateTime() : row.time(12),
                  .total = row.amount(13),
                  .refunded = row.amount(14),
                  .group = row.flag(15),
                  .attention = row.flag(16),
                  .gone = row.flag(23),
                  .pending = pending.isEmpty() ? QStringList() : pending.split(u'\n'),
                  .confirmed = {}};
    if (row.flag(18))
        listed.row.confirmed = Confirmation{row.time(19), row.text(20), row.text(21)};
    listed.key = {.inexact = 0, .rank = row.integer(22), .due = row.integer(12), .oid = row.integer(0)};
    return listed;
}

QString toCursor(const ListKey &key)
{
    const QJsonArray parts = {key.inexact, key.rank, key.due, key.oid};
    const QByteArray text = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<std::optional<ListKey>> fromCursor(const QString &cursor)
{
    if (cursor.isEmpty())
        return std::optional<ListKey>();
    const auto decoded = QByteArray::fromBase64Encoding(
        cursor.left(longestCursor).toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = decoded ? QJsonDocument::fromJson(decoded.decoded).array() : QJsonArray();
    const bool whole = parts.size() == 4 && std::all_of(parts.begin(), parts.end(), isWhole);
    if (!whole || cursor.size() > longestCursor)
        return fault(ErrorKind::BadAnswer, u"list"_s, u"list cursor"_s);
    return std::optional(ListKey{.inexact = parts[0].toInteger(),
                                 .rank = parts[1].toInteger(),
                                 .due = parts[2].toInteger(),
                                 .oid = parts[3].toInteger()});
}

} // namespace tradeit
