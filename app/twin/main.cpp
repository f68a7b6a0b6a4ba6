// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/options.h"
#include "app/twin/platform/endsignal.h"
#include "app/twin/twin.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace {

void print(std::FILE *stream, const QByteArray &line)
{
    std::fputs(line.constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tradeit::twin;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--help"))) {
        print(stdout, usage().toUtf8());
        return 0;
    }
    const tradeit::Result<TwinOptions> options = readArguments(arguments);
    if (!options) {
        print(stderr, options.error().detail.toUtf8());
        return 2;
    }
    const EndSignal end;
    QObject::connect(&end, &EndSignal::raised, &application, &QCoreApplication::quit);
    Twin twin(*options);
    const tradeit::Result<QJsonObject> ready = twin.start();
    if (!ready) {
        print(stderr, (ready.error().context + u": " + ready.error().detail).toUtf8());
        return 1;
    }
    print(stdout, QJsonDocument(*ready).toJson(QJsonDocument::Compact));
    return QCoreApplication::exec();
}
