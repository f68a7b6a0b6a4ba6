// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timewords.h"

#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace tradeit::words {

namespace {

constexpr QChar firstStrong(0x2068), popIsolate(0x2069);

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

bool isToday(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date() == now.toLocalTime().date();
}

QString timeOfDay(const QDateTime &time)
{
    // The C locale's short form has seconds, which nobody reads.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return QLocale().toString(time.toLocalTime().time(), format);
}

QString day(const QDateTime &time)
{
    //: day and month, as QDate::toString reads it
    return QLocale().toString(time.toLocalTime().date(), TimeWords::tr("d MMM"));
}

} // namespace

QString isolated(const QString &text, qsizetype limit)
{
    return firstStrong + harmless(text, limit) + popIsolate;
}

QString clockTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    return isToday(time, now) ? timeOfDay(time) : QString(day(time) + u' ' + timeOfDay(time));
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    return isToday(time, now) ? timeOfDay(time) : day(time);
}

QString ago(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return TimeWords::tr("just now");
    if (seconds < 3600)
        return TimeWords::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 24 * 3600)
        return TimeWords::tr("%n h ago", nullptr, static_cast<int>(seconds / 3600));
    return clockTime(time, now);
}

int secondsUntil(const QDateTime &time, const QDateTime &now)
{
    return static_cast<int>(std::clamp<qint64>((now.msecsTo(time) + 999) / 1000, 0, 3600));
}

} // namespace tradeit::words
