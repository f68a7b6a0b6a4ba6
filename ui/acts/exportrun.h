// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/exportfile.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <thread>

namespace tradeit {

struct ExportRequest
{
    bool lines = false;
    ExportPeriod period;
    QString file; ///< absolute
};

/// One export on a thread of its own with a connection of its own, so that neither the window nor the engine waits.
/// Deleting it stops the export and leaves the file as it was.
class ExportRun : public QObject
{
    Q_OBJECT
public:
    ExportRun(const QString &profile, const ExportRequest &request, QObject *parent = nullptr);
    ~ExportRun() override;

    void start();
    /// Cancelled until it has ended.
    [[nodiscard]] const Result<ExportReport> &report() const { return m_report; }

Q_SIGNALS:
    void progressed(qint64 records);
    void ended(); ///< `report` says how

private:
    QString m_profile;
    ExportRequest m_request;
    std::shared_ptr<ExportCourse> m_course = std::make_shared<ExportCourse>();
    QTimer m_telling;
    Result<ExportReport> m_report = fault(ErrorKind::Cancelled, QStringLiteral("export"));
    std::jthread m_thread;
};

} // namespace tradeit
