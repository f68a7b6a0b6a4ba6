// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/exportrun.h"

#include "core/base/whendone.h"

namespace tradeit {

namespace {

constexpr int tellEveryMs = 200;

Result<ExportReport> run(const QString &profile, const ExportRequest &request, ExportCourse &course)
{
    const Result<std::unique_ptr<Database>> database = Database::openReadOnly(profile);
    if (!database)
        return Fault(database.error());
    return writeExport(**database, request.lines, request.period, request.file, &course);
}

} // namespace

ExportRun::ExportRun(const QString &profile, const ExportRequest &request, QObject *parent)
    : QObject(parent), m_profile(profile), m_request(request)
{
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_course->records); });
}

ExportRun::~ExportRun()
{
    m_course->stop = true;
}

void ExportRun::start()
{
    const Promise<ExportReport> promise;
    whenDone(promise.future(), this, [this](const Result<ExportReport> &report) {
        m_telling.stop();
        m_report = report;
        Q_EMIT ended();
    });
    m_telling.start(tellEveryMs);
    m_thread = std::jthread([promise, profile = m_profile, request = m_request, course = m_course] {
        promise.finish(run(profile, request, *course));
    });
}

} // namespace tradeit
