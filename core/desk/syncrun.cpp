// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/syncrun.h"

namespace tradeit {

SyncRun::SyncRun(const QList<AccountSync *> &lines, const SyncOptions &options, EngineHold hold, QObject *parent)
    : QObject(parent), m_lines(lines), m_options(options), m_hold(std::move(hold)), m_reports(lines.size()),
      m_open(lines.size())
{
}

QFuture<Result<QList<SyncReport>>> SyncRun::start()
{
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        whenDone(m_lines[line]->run(m_options), this,
                 [this, line](const Result<SyncReport> &report) { take(line, report); });
    QFuture<Result<QList<SyncReport>>> future = m_promise.future();
    if (m_lines.isEmpty()) {
        m_promise.finish(QList<SyncReport>());
        deleteLater();
    }
    return future;
}

void SyncRun::take(qsizetype line, const Result<SyncReport> &report)
{
    if (report)
        m_reports[line] = *report;
    else
        m_error = report.error();
    if (--m_open > 0)
        return;
    m_hold.reset();
    m_promise.finish(m_error ? Result<QList<SyncReport>>(Fault(*m_error)) : Result<QList<SyncReport>>(m_reports));
    deleteLater();
}

} // namespace tradeit
