// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first sync of a shop with 5,000 orders, beside curl making the same requests on one connection to the same twin:
// which ones they are is taken from the twin's log of a first sync.

#include "core/gateways/woocommerce/wooquery.h"
#include "tests/bench/program.h"

#include <QCoreApplication>
#include <QJsonArray>
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

/// A call of the twin's control side.
QByteArray control(const RunningTwin &twin, const QString &path, const QStringList &arguments = {})
{
    const QString token = twin.text(QLatin1String("control"), QLatin1String("token"));
    const QStringList call = {QStringLiteral("-sSf"), QStringLiteral("-H"), QString(u"Authorization: Bearer " + token),
                              twin.text(QLatin1String("control"), QLatin1String("url")) + path};
    const Cost cost = run(QStringLiteral("curl"), call + arguments, QProcessEnvironment::systemEnvironment());
    requireSuccess(cost, QStringLiteral("asking the twin"));
    return cost.output;
}

/// Every answer of the shop takes this long from now on.
void delayAnswers(const RunningTwin &twin, int milliseconds)
{
    const QJsonObject fault{{QStringLiteral("match"), QJsonObject{{QStringLiteral("side"), QStringLiteral("shop")}}},
                            {QStringLiteral("fault"), QStringLiteral("latency")},
                            {QStringLiteral("times"), 1'000'000},
                            {QStringLiteral("ms"), milliseconds}};
    (void)control(twin, QStringLiteral("/faults"), {QStringLiteral("-X"), QStringLiteral("DELETE")});
    (void)control(twin, QStringLiteral("/faults"),
                  {QStringLiteral("-d"), QString::fromUtf8(QJsonDocument(fault).toJson(QJsonDocument::Compact))});
}

/// Paths that the twin's public sides were asked for, from the given row of its log on.
QStringList askedFor(const RunningTwin &twin, qsizetype from = 0)
{
    QStringList paths;
    const QJsonArray rows = QJsonDocument::fromJson(control(twin, QStringLiteral("/log"))).array();
    for (qsizetype row = from; row < rows.size(); ++row)
        paths.append(rows.at(row)[u"path"].toString());
    return paths;
}

/// The addresses behind the paths of a first sync: whole pages, newest first, then the sweep's, then refunds. Of the
/// few looks at the stock the log does not tell which products were meant: the first hundred stand for them.
QStringList addressesOf(const QStringList &paths)
{
    OrderQuery query;
    query.walk = OrderQuery::Walk::NewestFirst;
    query.perPage = perPage;
    QStringList addresses;
    for (const QString &path : paths) {
        if (path.endsWith(u"/refunds") || path.contains(u"/wc/v3/products")) {
            addresses.append(path + QStringLiteral("?per_page=100"));
            continue;
        }
        if (!path.endsWith(u"/wc/v3/orders"))
            giveUp(QStringLiteral("a first sync asked for %1").arg(path));
        QUrl url(path);
        url.setQuery(wooOrderQuery(query));
        addresses.append(QString::fromUtf8(url.toEncoded()));
        if (++query.page > orders / perPage) {
            query.page = 1;
            query.walk = OrderQuery::Walk::IdAscending;
            query.stubsOnly = true;
        }
    }
    return addresses;
}

/// curl over the same addresses in the same order: one connection, gzip as the desk takes it.
Cost fetchWithCurl(const RunningTwin &twin, const QStringList &addresses)
{
    const QString shop = twin.ready.value(QLatin1String("url")).toString();
    QString config = QStringLiteral("cacert = \"%1\"\nuser = \"%2:%3\"\nsilent\nfail\ncompressed\n")
                         .arg(twin.ready.value(QLatin1String("ca_file")).toString(),
                              twin.text(QLatin1String("shop"), QLatin1String("user")),
                              twin.text(QLatin1String("shop"), QLatin1String("secret")));
    for (const QString &address : addresses)
        config += QStringLiteral("url = \"%1%2\"\noutput = \"/dev/null\"\n").arg(shop, address);
    return run(QStringLiteral("curl"), {QStringLiteral("--config"), QStringLiteral("-")},
               QProcessEnvironment::systemEnvironment(), config.toUtf8());
}

struct FirstSync
{
    Cost cost;
    QStringList paths; ///< what it asked for
};

/// A profile of its own, the account added, and one sync timed.
FirstSync syncWithDesk(const RunningTwin &twin)
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
    const qsizetype before = askedFor(twin).size();
    FirstSync sync;
    sync.cost = run(QStringLiteral(TRADEIT_DESKCTL),
                    profile + QStringList{QStringLiteral("sync"), QStringLiteral("--pull-only")}, environment);
    requireSuccess(sync.cost, QStringLiteral("sync"));
    sync.paths = askedFor(twin, before);
    return sync;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const RunningTwin twin;
    for (const int milliseconds : {0, 300}) {
        delayAnswers(twin, milliseconds);
        const FirstSync desk = syncWithDesk(twin);
        const qsizetype before = askedFor(twin).size();
        const Cost floor = fetchWithCurl(twin, addressesOf(desk.paths));
        requireSuccess(floor, QStringLiteral("curl"));
        if (askedFor(twin, before) != desk.paths)
            giveUp(QStringLiteral("curl asked for something else than the desk"));
        std::printf("first sync of %d orders (%lld requests), %d ms server time: desk %.2f s, curl %.2f s, ratio %.2f; "
                    "desk CPU %.3f s per 1,000 orders\n",
                    orders, static_cast<long long>(desk.paths.size()), milliseconds, desk.cost.wallSeconds,
                    floor.wallSeconds, desk.cost.wallSeconds / floor.wallSeconds, desk.cost.cpuSeconds * 1000 / orders);
        std::fflush(stdout);
    }
    return 0;
}
