// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QRegularExpression>

namespace tradeit {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

ShiftedClock::ShiftedClock(const QDateTime &start)
    : m_shiftMs(start.toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch())
{
}

QDateTime ShiftedClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + m_shiftMs, Qt::UTC);
}

QString isoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ") : QString();
}

QDateTime fromIsoUtc(const QString &text)
{
    // Read by parts: Qt's ISO reader takes naive times for local ones, where an hour a year does not exist.
    static const QRegularExpression form(
        QStringLiteral(R"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]{1,9})?Z?\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace tradeit
