// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostartfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tradeit::autostart {

Result<void> writeEntry(const QString &file, const QByteArray &content)
{
    QSaveFile entry(file);
    const bool written = QDir().mkpath(QFileInfo(file).path()) && entry.open(QIODevice::WriteOnly) &&
                         entry.write(content) == content.size() && entry.commit();
    if (!written)
        return fault(ErrorKind::Disk, QStringLiteral("autostart"), entry.errorString());
    return {};
}

Result<void> removeEntry(const QString &file)
{
    QFile entry(file);
    if (entry.exists() && !entry.remove())
        return fault(ErrorKind::Disk, QStringLiteral("autostart"), entry.errorString());
    return {};
}

} // namespace tradeit::autostart
