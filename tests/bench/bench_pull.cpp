// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first sync of a shop with 5,000 orders, beside curl fetching the same pages on one connection from the same twin.

#include "core/gateways/woocommerce/wooquery.h"
#include "tests/bench/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>
#include <cstdio>

using namespace tradeit;
using namespace tradeit::bench;

namespace {

constexpr int orders = 5000;
constexpr int perPage = 100;

/// The twin as a child process, and the line it said when it was ready.
struct RunningTwin
{
    QProcess process;
    QJsonObject ready;

    RunningTwin()
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TRADEIT_TWIN),
                      {QStringLiteral("--orders"), QString::number(orders), QStringLiteral("--seed"),
                       QStringLiteral("5"), QStringLiteral("--json")});
        while (!process.canReadLine())
            if (!process.waitForReadyRead(120'000))
                giveUp(QStringLiteral("the twin did not get ready"));
        ready = QJsonDocument::fromJson(process.readLine()).object();
    }
    ~RunningTwin()
    {
        process.terminate();
        process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY_MOVE(RunningTwin)

    [[nodiscard]] QString text(QLatin1String part, QLatin1String member) const
    {
        return ready.value(part).toObject().value(member).toString();
    }
};

void requireSuccess(const Cost &cost, const QString &what)
{
    if (cost.exitCode != 0)
        giveUp(QStringLiteral("%1 exited %2: %3")
                   .arg(what)
                   .arg(cost.exitCode)
                   .arg(QString::fromUtf8(cost.output.left(500))));
}

/// Every answer of the shop takes this long from now on.
void delayAnswers(const RunningTwin &twin, int milliseconds)
{
    const QString url = twin.text(QLatin1String("control"), QLatin1String("url")) + QStringLiteral("/faults");
    const QString token = twin.text(QLatin1String("control"), QLatin1String("token"));
    const QJsonObject fault{{QStringLiteral("match"), QJsonObject{{QStringLiteral("side"), QStringLiteral("shop")}}},
                            {QStringLiteral("fault"), QStringLiteral("latency")},
                            {QStringLiteral("times"), 1'000'000},
                            {QStringLiteral("ms"), milliseconds}};
    requireSuccess(
        run(QStringLiteral("curl"),
            {QStringLiteral("-sSf"), QStringLiteral("-H"), QString(u"Authorization: Bearer " + token),
             QStringLiteral("-d"), QString::fromUtf8(QJsonDocument(fault).toJson(QJsonDocument::Compact)), url},
            QProcessEnvironment::systemEnvironment()),
        QStringLiteral("asking the twin to be slow"));
}

/// curl over every page the desk's first sync asks for, one connection, gzip as the desk takes it.
Cost fetchWithCurl(const RunningTwin &twin)
{
    const QString shop = twin.ready.value(QLatin1String("url")).toString();
    QString config = QStringLiteral("cacert = \"%1\"\nuser = \"%2:%3\"\nsilent\nfail\ncompressed\n")
                         .arg(twin.ready.value(QLatin1String("ca_file")).toString(),
                              twin.text(QLatin1String("shop"), QLatin1String("user")),
                              twin.text(QLatin1String("shop"), QLatin1String("secret")));
    OrderQuery query;
    query.walk = OrderQuery::Walk::NewestFirst;
    query.perPage = perPage;
    for (query.page = 1; query.page <= orders / perPage; ++query.page) {
        QUrl url(shop + QStringLiteral("/wp-json/wc/v3/orders"));
        url.setQuery(wooOrderQuery(query));
        config += QStringLiteral("url = \"%1\"\noutput = \"/dev/null\"\n").arg(QString::fromUtf8(url.toEncoded()));
    }
    return run(QStringLiteral("curl"), {QStringLiteral("--config"), QStringLiteral("-")},
               QProcessEnvironment::systemEnvironment(), config.toUtf8());
}

/// A profile of its own, the account added, and one sync timed.
Cost syncWithDesk(const RunningTwin &twin)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TRADEIT_SECRET_SHOP_SECRET"),
                       twin.text(QLatin1String("shop"), QLatin1String("secret")));
    const QStringList profile{QStringLiteral("--profile"), folder.filePath(QStringLiteral("profile")),
                              QStringLiteral("--json")};
    requireSuccess(
        run(QStringLiteral(TRADEIT_DESKCTL),
            profile + QStringList{QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--kind"),
                                  QStringLiteral("woocommerce"), QStringLiteral("--name"), QStringLiteral("shop"),
                                  QStringLiteral("--url"), twin.ready.value(QLatin1String("url")).toString(),
                                  QStringLiteral("--user"), twin.text(QLatin1String("shop"), QLatin1String("user")),
                                  QStringLiteral("--ca"), twin.ready.value(QLatin1String("ca_file")).toString()},
            environment),
        QStringLiteral("account add"));
    return run(QStringLiteral(TRADEIT_DESKCTL),
               profile + QStringList{QStringLiteral("sync"), QStringLiteral("--pull-only")}, environment);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const RunningTwin twin;
    for (const int milliseconds : {0, 300}) {
        delayAnswers(twin, milliseconds);
        const Cost floor = fetchWithCurl(twin);
        requireSuccess(floor, QStringLiteral("curl"));
        const Cost desk = syncWithDesk(twin);
        requireSuccess(desk, QStringLiteral("sync"));
        std::printf("pull of %d orders, %d ms server time: desk %.2f s, curl %.2f s, ratio %.2f; desk CPU %.3f s per "
                    "1,000 orders\n",
                    orders, milliseconds, desk.wallSeconds, floor.wallSeconds, desk.wallSeconds / floor.wallSeconds,
                    desk.cpuSeconds * 1000 / orders);
    }
    return 0;
}
