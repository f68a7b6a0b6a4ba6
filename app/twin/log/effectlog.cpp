// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/log/effectlog.h"

#include "core/base/clock.h"

namespace tradeit::twin {

qint64 EffectLog::begin(const QDateTime &now, const QString &side, const QString &method, const QString &path)
{
    m_open = m_rows.size();
    m_rows.append(QJsonObject{{QStringLiteral("n"), m_open + 1},
                              {QStringLiteral("t"), isoUtc(now)},
                              {QStringLiteral("side"), side},
                              {QStringLiteral("method"), method},
                              {QStringLiteral("path"), path},
                              {QStringLiteral("status"), QJsonValue::Null},
                              {QStringLiteral("fault"), QJsonValue::Null},
                              {QStringLiteral("effects"), QJsonArray()}});
    return m_open;
}

void EffectLog::resume(qint64 row)
{
    m_open = row >= 0 && row < m_rows.size() ? row : -1;
}

void EffectLog::fault(const QString &name)
{
    if (m_open >= 0)
        m_rows[m_open][u"fault"] = name;
}

void EffectLog::effect(const QString &kind, qint64 order, const QJsonValue &value)
{
    if (m_open < 0)
        return;
    QJsonArray effects = m_rows[m_open][u"effects"].toArray();
    effects.append(QJsonObject{{QStringLiteral("kind"), kind},
                               {QStringLiteral("order"), order == 0 ? QJsonValue() : QJsonValue(order)},
                               {QStringLiteral("value"), value}});
    m_rows[m_open][u"effects"] = effects;
}

void EffectLog::finish(int status)
{
    if (m_open >= 0)
        m_rows[m_open][u"status"] = status;
    m_open = -1;
}

QJsonArray EffectLog::toJson() const
{
    QJsonArray rows;
    for (const QJsonObject &row : m_rows)
        rows.append(row);
    return rows;
}

EffectLog EffectLog::fromJson(const QJsonArray &rows)
{
    EffectLog log;
    for (const QJsonValue &row : rows)
        log.m_rows.append(row.toObject());
    return log;
}

} // namespace tradeit::twin
