// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/options.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

class OptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryOption();
    void hasDefaults();
    void refuses_data();
    void refuses();
    void usageNamesEveryOption();
};

namespace {

Result<TwinOptions> read(const QString &line)
{
    return readArguments(QStringList{QStringLiteral("tradeit-twin")} + line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

void OptionsTest::readsEveryOption()
{
    const TwinOptions expected{.port = 8443,
                               .seed = 4'294'967'295U,
                               .flavour = QStringLiteral("wc6"),
                               .customShipped = false,
                               .plainPermalinks = true,
                               .readOnlyKey = true,
                               .orders = 5000,
                               .trickleSeconds = 3,
                               .stateFile = QStringLiteral("/tmp/t.json")};
    QCOMPARE(read(QStringLiteral("--port 8443 --seed 4294967295 --flavour wc6 --shipped no --permalinks plain "
                                 "--key read --orders 5000 --trickle 3 --state /tmp/t.json --json"))
                 .value(),
             expected);
}

void OptionsTest::hasDefaults()
{
    QCOMPARE(read(QStringLiteral("--json")).value(), TwinOptions());
}

void OptionsTest::refuses_data()
{
    QTest::addColumn<QString>("named");
    for (const char *line : {"--port 65536", "--port -1", "--port x", "--seed 4294967296", "--flavour wc7",
                             "--shipped maybe", "--permalinks none", "--key write", "--orders 1.5", "--trickle -2",
                             "--state=", "--frobnicate", "stray", "--port"})
        QTest::newRow(line) << QString::fromLatin1(line).section(u' ', 0, 0).section(u'=', 0, 0).remove(u'-');
}

void OptionsTest::refuses()
{
    QFETCH(const QString, named);
    const Result<TwinOptions> options = read(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Refused);
    QVERIFY2(options.error().detail.contains(named), qPrintable(options.error().detail));
}

void OptionsTest::usageNamesEveryOption()
{
    for (const char *option : {"--port", "--seed", "--flavour", "--shipped", "--permalinks", "--key", "--orders",
                               "--trickle", "--state", "--json"})
        QVERIFY(usage().contains(QLatin1String(option)));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
