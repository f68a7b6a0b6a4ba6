// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

namespace tradeit::autostart {

namespace {

/// A quoted argument of Exec: its own escapes, and % and the file's escapes on top.
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar letter : argument) {
        if (QStringView(u"\"`$\\").contains(letter))
            quoted += u'\\';
        if (letter == u'%')
            quoted += u'%';
        quoted += letter;
    }
    quoted.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + quoted + u'"';
}

} // namespace

QByteArray desktopEntry(const QString &program)
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Tradeit Desk\n"
           "Exec=" +
           quotedForExec(program).toUtf8() +
           " --minimised\n"
           "Icon=tradeit-desk\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n";
}

QByteArray launchAgent(const QString &program)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>zw.co.tradeit.desk</string>
    <key>ProgramArguments</key>
    <array>
        <string>)" +
           program.toHtmlEscaped().toUtf8() +
           R"(</string>
        <string>--minimised</string>
    </array>
    <key>RunAtLoad</key>
    <true/>
</dict>
</plist>
)";
}

} // namespace tradeit::autostart
