// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

#ifdef Q_OS_MACOS

#include "ui/settings/autostartfile.h"

#include <QDir>
#include <QFileInfo>

namespace tradeit::autostart {

namespace {

QString entryFile()
{
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/zw.co.tradeit.desk.plist");
}

} // namespace

Result<void> turnOn(const QString &program)
{
    return writeEntry(entryFile(), launchAgent(program));
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
