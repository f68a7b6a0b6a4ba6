// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/statefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tradeit::twin {

Result<void> writePrivately(const QString &file, const QByteArray &content)
{
    QSaveFile saved(file);
    const bool opened = saved.open(QIODevice::WriteOnly) && saved.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!opened || saved.write(content) != content.size() || !saved.commit())
        return fault(ErrorKind::Disk, u"write " % file, saved.errorString());
    return {};
}

Result<QJsonObject> readState(const QString &file)
{
    QFile saved(file);
    if (!saved.exists())
        return QJsonObject();
    if (!saved.open(QIODevice::ReadOnly))
        return fault(ErrorKind::Disk, u"read " % file, saved.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(saved.readAll());
    if (!document.isObject())
        return fault(ErrorKind::Damaged, u"read " % file, QStringLiteral("not the state of a twin"));
    return document.object();
}

} // namespace tradeit::twin
