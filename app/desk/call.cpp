// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/call.h"

#include "app/demo/demoprofile.h"
#include "core/desk/profile.h"

#include <QDir>

namespace tradeit {

namespace {

Fault misunderstood(const QString &argument)
{
    return fault(ErrorKind::Refused, QStringLiteral("reading the command line"),
                 QStringLiteral("\"%1\" is not understood. tradeit-desk --help lists what is.").arg(argument.left(60)));
}

QString absolute(const QString &folder)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(folder));
}

} // namespace

Result<Call> readCall(const QStringList &arguments)
{
    Call call;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (argument == u"--help" || argument == u"-h")
            call.task = Call::Task::Help;
        else if (argument == u"--version")
            call.task = Call::Task::Version;
        else if (argument == u"--demo")
            call.demo = true;
        else if (argument == u"--minimised")
            call.minimised = true;
        else if (argument == u"--profile" && at + 1 < arguments.size() && !arguments.at(at + 1).isEmpty())
            call.profile = absolute(arguments.at(++at));
        else if (argument.startsWith(u"--profile=") && argument.size() > 10)
            call.profile = absolute(argument.mid(10));
        else
            return misunderstood(argument);
    }
    if (call.profile.isEmpty())
        call.profile = call.demo ? standardDemoFolder() : Profile::standardFolder();
    return call;
}

QString callHelp()
{
    return QStringLiteral("usage: tradeit-desk [--profile FOLDER] [--demo] [--minimised]\n"
                          "\n"
                          "  --profile FOLDER  where orders, acts and settings are kept; made if it is not there\n"
                          "  --demo            a pretend shop inside the program, in a folder of its own that is\n"
                          "                    emptied at each start\n"
                          "  --minimised       starts out of the way, as at log-in\n"
                          "  --version, --help\n"
                          "\n"
                          "A second start on the same folder shows the window that is open.\n");
}

} // namespace tradeit
