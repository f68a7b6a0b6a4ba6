// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measured.h"

#include "core/store/orderstore.h"
#include "tests/bench/profilemaker.h"

#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace tradeit::bench {

namespace {

constexpr qint64 smallProfile = 20'000;

} // namespace

MeasuredProfile::MeasuredProfile() : m_folder(qEnvironmentVariable("TRADEIT_BENCH_PROFILE"))
{
    if (m_folder.isEmpty()) {
        m_made = std::make_unique<QTemporaryDir>();
        m_folder = m_made->filePath(QStringLiteral("profile"));
        makeProfile(m_folder, smallProfile);
    }
    m_database = must(Database::open(m_folder));
}

qint64 MeasuredProfile::orders() const
{
    qint64 all = 0;
    const auto counts = must(OrderStore(*m_database).counts({}));
    for (const qint64 count : counts)
        all += count;
    return all;
}

double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * percent / 100));
}

void sayLine(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace tradeit::bench
