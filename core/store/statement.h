// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/ids.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <optional>
#include <type_traits>

namespace tradeit {

// How values are bound: times as milliseconds UTC, an invalid time as NULL, text never as NULL.
[[nodiscard]] inline QVariant sqlValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
[[nodiscard]] inline QVariant sqlValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}
[[nodiscard]] inline QVariant sqlValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}
[[nodiscard]] inline QVariant sqlValue(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}
[[nodiscard]] inline QVariant sqlValue(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
[[nodiscard]] inline QVariant sqlValue(Amount amount)
{
    return amount.millionths();
}
[[nodiscard]] inline QVariant sqlValue(const QVariant &value)
{
    return value;
}
template <typename Tag>
[[nodiscard]] QVariant sqlValue(Id<Tag> id)
{
    return id.value;
}
template <typename Number>
requires std::is_arithmetic_v<Number>
[[nodiscard]] QVariant sqlValue(Number number)
{
    return QVariant::fromValue(static_cast<qint64>(number));
}

/// One SQL statement of a connection: prepared once and kept by the connection, reset when this goes out of scope. Text
/// is SQL with positional `?`; values are always bound. Errors: Disk, Damaged, Busy, Refused (a constraint).
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        return execute({sqlValue(values)...});
    }
    [[nodiscard]] Result<void> execute(const QVariantList &values);

    /// Runs it and reads every row.
    template <typename Read, typename... Values>
    [[nodiscard]] auto all(Read &&read, const Values &...values)
        -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
    {
        return allOf(std::forward<Read>(read), {sqlValue(values)...});
    }
    template <typename Read>
    [[nodiscard]] auto allOf(Read &&read, const QVariantList &values)
        -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
    {
        if (auto ran = execute(values); !ran)
            return tl::unexpected(ran.error());
        QList<std::invoke_result_t<Read, const Statement &>> rows;
        while (m_query->next())
            rows.append(read(std::as_const(*this)));
        if (auto ended = end(); !ended)
            return tl::unexpected(ended.error());
        return rows;
    }
    /// Runs it and reads the first row, if there is one.
    template <typename Read, typename... Values>
    [[nodiscard]] auto first(Read &&read, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Read, const Statement &>>>
    {
        if (auto ran = execute({sqlValue(values)...}); !ran)
            return tl::unexpected(ran.error());
        std::optional<std::invoke_result_t<Read, const Statement &>> row;
        if (m_query->next())
            row = read(std::as_const(*this));
        if (auto ended = end(); !ended)
            return tl::unexpected(ended.error());
        return row;
    }
    /// Runs it and reads the first column of the first row as a number; 0 when there is none.
    template <typename... Values>
    [[nodiscard]] Result<qint64> number(const Values &...values)
    {
        return first([](const Statement &row) { return row.integer(0); }, values...).map([](auto row) {
            return row.value_or(0);
        });
    }

    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] Amount amount(int column) const { return Amount::fromMillionths(integer(column)); }
    [[nodiscard]] QJsonObject json(int column) const;
    [[nodiscard]] int changes() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedRow() const { return m_query->lastInsertId().toLongLong(); }

private:
    [[nodiscard]] Result<void> end();

    const Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_failed = false; ///< not to be used again
};

} // namespace tradeit
