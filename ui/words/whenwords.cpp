// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/whenwords.h"

#include <QCoreApplication>

namespace tradeit::words {

namespace {

constexpr qint64 aMinute = 60, anHour = 60 * aMinute, aDay = 24 * anHour;

QString say(const char *text, qint64 n = -1)
{
    return QCoreApplication::translate("WhenWords", text, nullptr, static_cast<int>(n));
}

bool isThisYear(QDate date, const QDateTime &now)
{
    return date.year() == now.toLocalTime().date().year();
}

} // namespace

QString agoWords(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < aMinute)
        return say("just now");
    if (seconds < anHour)
        return say("%n min ago", seconds / aMinute);
    if (seconds < aDay)
        return say("%n h ago", seconds / anHour);
    return seconds < 2 * aDay ? say("1 day ago") : say("%n days ago", seconds / aDay);
}

QString whenWords(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDate date = at.toLocalTime().date();
    const qint64 days = date.daysTo(now.toLocalTime().date());
    if (days == 0)
        return say("today %1").arg(clockWords(at, locale));
    if (days == 1)
        return say("yesterday %1").arg(clockWords(at, locale));
    const QString shown = locale.toString(date, isThisYear(date, now) ? say("d MMM") : say("d MMM yyyy"));
    return say("%1 %2").arg(shown, clockWords(at, locale));
}

QString dayWords(QDate day, const QDateTime &now, const QLocale &locale)
{
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (days == 0)
        return say("Today");
    if (days == 1)
        return say("Yesterday");
    return locale.toString(day, isThisYear(day, now) ? say("dddd d MMMM") : say("d MMMM yyyy"));
}

QString clockWords(const QDateTime &at, const QLocale &locale)
{
    return locale.toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace tradeit::words
