// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/program.h"
#include "app/twin/platform/endsignal.h"
#include "core/store/privatefiles.h"

#include <QApplication>
#include <QTimer>
#include <cstdio>

namespace {

int print(std::FILE *stream, const QString &text, int exitCode)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return exitCode;
}

/// What needs no display is answered before one is asked for.
int answerWithoutWindow(const tradeit::Result<tradeit::Call> &call)
{
    if (!call)
        return print(stderr, call.error().detail + u'\n', 2);
    if (call->task == tradeit::Call::Task::Help)
        return print(stdout, tradeit::callHelp(), 0);
    return print(stdout, QStringLiteral(TRADEIT_VERSION "\n"), 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const tradeit::PrivateFiles ownersOnly; // before there is a second thread: the mask is the process's
    QCoreApplication::setApplicationName(QStringLiteral("tradeit-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRADEIT_VERSION));
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    const tradeit::Result<tradeit::Call> call = tradeit::readCall(arguments);
    if (!call || call->task != tradeit::Call::Task::Window)
        return answerWithoutWindow(call);

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("tradeit-desk"));
    tradeit::Program program(*call, application);
    const tradeit::twin::EndSignal signal;
    QObject::connect(&signal, &tradeit::twin::EndSignal::raised, &program, &tradeit::Program::end);
    QObject::connect(&program, &tradeit::Program::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &program, &tradeit::Program::start);
    return QApplication::exec();
}
