// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

#ifdef Q_OS_WINDOWS

#include <QDir>
#include <QSettings>

namespace tradeit::autostart {

namespace {

const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString valueName = QStringLiteral("TradeitDesk");

Result<void> synced(QSettings &registry)
{
    registry.sync();
    if (registry.status() != QSettings::NoError)
        return fault(ErrorKind::Disk, QStringLiteral("autostart"));
    return {};
}

} // namespace

Result<void> turnOn(const QString &program)
{
    QSettings registry(runKey, QSettings::NativeFormat);
    registry.setValue(valueName, QString(u'"' + QDir::toNativeSeparators(program) + QStringLiteral("\" --minimised")));
    return synced(registry);
}

Result<void> turnOff()
{
    QSettings registry(runKey, QSettings::NativeFormat);
    registry.remove(valueName);
    return synced(registry);
}

bool isOn()
{
    return QSettings(runKey, QSettings::NativeFormat).contains(valueName);
}

} // namespace tradeit::autostart

#endif
