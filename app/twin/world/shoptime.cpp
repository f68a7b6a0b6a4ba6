// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/shoptime.h"

#include <QRegularExpression>

namespace tradeit::twin {

QString naiveGmt(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QString naiveLocal(qint64 seconds)
{
    return naiveGmt(seconds + shopOffsetSeconds);
}

qint64 secondsOfGmt(const QString &text)
{
    if (text.isEmpty())
        return 0;
    QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

std::optional<qint64> parseRestDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d+)?(Z|[+-]\\d{2}(?::?\\d{2})?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime face =
        QDateTime::fromString(match.captured(1) + u'T' + match.captured(2), QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    face.setTimeSpec(Qt::UTC);
    if (!face.isValid())
        return std::nullopt;
    const QString zone = match.captured(3);
    if (zone.isEmpty())
        return face.toSecsSinceEpoch();
    qint64 zoneSeconds = 0;
    if (zone != u"Z") {
        zoneSeconds = zone.mid(1, 2).toInt() * 3600 + zone.right(zone.size() > 3 ? 2 : 0).toInt() * 60;
        zoneSeconds = zone.startsWith(u'-') ? -zoneSeconds : zoneSeconds;
    }
    return face.toSecsSinceEpoch() - zoneSeconds + shopOffsetSeconds;
}

} // namespace tradeit::twin
