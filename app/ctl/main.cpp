// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/parser.h"
#include "app/ctl/session.h"

#include <QCoreApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    using namespace tradeit::ctl;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tradeit-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRADEIT_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const tradeit::Result<Command> command = parseCommand(arguments);
    const Output output(wantsJson(arguments));
    if (!command)
        return output.misunderstood(command.error());
    Session session(*command, output);
    QObject::connect(&session, &Session::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, &session, &Session::start);
    return QCoreApplication::exec();
}
