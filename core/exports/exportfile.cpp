// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/exportfile.h"

#include <QSaveFile>

namespace tradeit {

namespace {

/// Passes records on, counts them, and takes no more once the export is to stop.
class CountedDevice final : public QIODevice
{
public:
    CountedDevice(QIODevice &out, ExportCourse &course) : m_out(out), m_course(course) {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_course.stop)
            return -1;
        ++m_course.records;
        return m_out.write(data, size);
    }

private:
    QIODevice &m_out;
    ExportCourse &m_course;
};

Result<ExportReport> writeTo(QIODevice &out, Database &database, bool lines, const ExportPeriod &period)
{
    return lines ? exportLines(database, period, out) : exportOrders(database, period, out);
}

} // namespace

Result<ExportReport> writeExport(Database &database, bool lines, const ExportPeriod &period, const QString &file,
                                 ExportCourse *course)
{
    QSaveFile out(file);
    const auto failed = [&out] {
        return fault(ErrorKind::Disk, QStringLiteral("writing an export"), out.errorString());
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    ExportCourse unwatched;
    CountedDevice counted(out, course ? *course : unwatched);
    counted.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    Result<ExportReport> report = writeTo(counted, database, lines, period);
    if (course && course->stop)
        return fault(ErrorKind::Cancelled, QStringLiteral("writing an export"));
    if (!report)
        return report;
    if (!out.commit())
        return failed();
    return report;
}

} // namespace tradeit
