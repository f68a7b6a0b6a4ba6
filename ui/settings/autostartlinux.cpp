// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "ui/settings/autostartfile.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tradeit::autostart {

namespace {

QString entryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) +
           QStringLiteral("/autostart/tradeit-desk.desktop");
}

} // namespace

Result<void> turnOn(const QString &program)
{
    return writeEntry(entryFile(), desktopEntry(program));
}

Result<void> turnOff()
{
    return removeEntry(entryFile());
}

bool isOn()
{
    return QFileInfo::exists(entryFile());
}

} // namespace tradeit::autostart

#endif
