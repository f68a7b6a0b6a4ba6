// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// make_profile FOLDER N: a profile of N orders, to look at or to measure with.

#include "tests/bench/profilemaker.h"
#include "tests/bench/program.h"

#include <QCoreApplication>
#include <QDir>

using namespace tradeit::bench;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const qint64 orders = arguments.value(2).toLongLong(&isNumber);
    if (arguments.size() != 3 || !isNumber || orders < 1)
        giveUp(QStringLiteral("usage: make_profile FOLDER N"));
    const QString folder = arguments.at(1);
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        giveUp(folder + QStringLiteral(" is not empty"));
    makeProfile(folder, orders);
    return 0;
}
