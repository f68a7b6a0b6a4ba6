// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/shopdays.h"

namespace tradeit {

Result<QTimeZone> shopZone(const QString &name)
{
    if (name.isEmpty())
        return QTimeZone::utc();
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid())
        return fault(ErrorKind::Unsupported, QStringLiteral("finding the shop's time zone"), name.left(80));
    return zone;
}

QDate shopDay(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid() ? time.toTimeZone(zone).date() : QDate();
}

QDate shopDayOrUtc(const QDateTime &time, const QString &zone)
{
    return shopDay(time, shopZone(zone).value_or(QTimeZone::utc()));
}

QDate workingDaysAfter(QDate date, int days)
{
    while (days > 0) {
        date = date.addDays(1);
        if (date.dayOfWeek() < Qt::Saturday)
            --days;
    }
    return date;
}

} // namespace tradeit
