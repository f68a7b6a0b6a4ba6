// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "tests/bench/program.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QTemporaryDir>
#include <memory>

namespace tradeit::bench {

/// Takes the value out or gives up with the error's words.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().context + QStringLiteral(": ") + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] double milliseconds() const { return double(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// The profile that is measured: TRADEIT_BENCH_PROFILE, made with make_profile, else a small one made for this run.
class MeasuredProfile
{
public:
    MeasuredProfile();
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] qint64 orders() const;

private:
    std::unique_ptr<QTemporaryDir> m_made;
    QString m_folder;
    std::unique_ptr<Database> m_database;
};

[[nodiscard]] double percentile(QList<double> values, int percent);
/// One line of JSON on standard output.
void sayLine(const QJsonObject &line);

} // namespace tradeit::bench
