// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/functions.h"
#include "tests/lint/heads.h"
#include "tests/lint/layers.h"
#include "tests/lint/libraries.h"
#include "tests/lint/presets.h"
#include "tests/lint/sizes.h"
#include "tests/lint/words.h"

#include <QTest>

using namespace tradeit::lint;

namespace {

QString head()
{
    return QStringLiteral("// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors\n"
                          "// SPDX-License-Identifier: GPL-3.0-or-later\n");
}

QList<SourceFile> oneFile(const char *path, const char *text)
{
    return {scan(QString::fromLatin1(path), QString::fromLatin1(text))};
}

QString repeated(const QString &line, int times)
{
    return line.repeated(times);
}

} // namespace

/// Each rule is given what it must refuse and its nearest neighbour that it must let pass.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersPointOneWay_data();
    void layersPointOneWay();
    void aFolderWithoutARowIsNamed();
    void pairsAreFoundAtAnyDepth();
    void aSharedFolderIsNoPair();
    void librariesStayWithTheirOwners_data();
    void librariesStayWithTheirOwners();
    void sqlStaysInTheStore_data();
    void sqlStaysInTheStore();
    void headsAreWhole_data();
    void headsAreWhole();
    void wordsDoNotOccur_data();
    void wordsDoNotOccur();
    void commentsAndTextsAreNotCode();
    void functionsAreMeasured_data();
    void functionsAreMeasured();
    void sizesPastTheHardLimitFail();
    void percentilesAreNearestRank();
    void presetsKeepPlantsOut_data();
    void presetsKeepPlantsOut();
};

void TestChecks::layersPointOneWay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *path, const char *include, int findings) {
        QTest::addRow("%s uses %s", path, include)
            << QString::fromLatin1(path) << QString::fromLatin1(include) << findings;
    };
    row("core/orders/order.h", "core/base/amount.h", 0);
    row("core/base/amount.h", "core/orders/order.h", 1);
    row("core/store/orderstore.h", "core/payments/verdict.h", 0);
    row("core/store/accountstore.h", "core/accounts/credentials.h", 1);
    row("core/gateways/registry/registry.h", "core/store/database.h", 1);
    row("core/sync/saga.h", "core/net/httpclient.h", 0);
    row("core/messaging/messages.h", "core/payments/verdict.h", 1);
    row("core/desk/desk.h", "core/transport/smtp.h", 0);
    row("core/desk/desk.h", "ui/words/words.h", 1);
    row("ui/words/words.h", "core/desk/desk.h", 0);
    row("ui/words/words.h", "ui/models/ordermodel.h", 1);
    row("ui/models/ordermodel.h", "ui/orders/pane.h", 1);
    row("ui/orders/pane.h", "ui/detail/pane.h", 1);
    row("ui/orders/pane.h", "ui/parts/card.h", 0);
    row("ui/look/tokens.h", "ui/parts/card.h", 1);
    row("ui/window/mainwindow.h", "ui/detail/pane.h", 0);
    row("app/twin/shop.h", "app/twin/http/message.h", 0);
    row("app/twin/shop.h", "core/base/amount.h", 0);
    row("app/twin/shop.h", "core/orders/order.h", 1);
    row("app/ctl/demo.cpp", "app/twin/shop.h", 0);
    row("app/ctl/demo.cpp", "ui/models/ordermodel.h", 1);
    row("app/main.cpp", "ui/orders/pane.h", 0);
    row("core/base/amount.cpp", "tests/support/world.h", 1);
    row("tests/orders/tst_order.cpp", "core/orders/order.h", 0);
    row("tests/orders/tst_order.cpp", "tst_order.moc", 0);
}

void TestChecks::layersPointOneWay()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    const Findings found = checkLayers({scan(path, u"\n#include \"" + include + u"\"\n")});
    QTEST(static_cast<int>(found.size()), "findings");
    if (!found.isEmpty())
        QCOMPARE(found.first().line, 2);
}

void TestChecks::aFolderWithoutARowIsNamed()
{
    const Findings found = checkLayers(oneFile("core/magic/wand.h", ""));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().text.startsWith(QLatin1String("core/magic has no row")));
}

void TestChecks::pairsAreFoundAtAnyDepth()
{
    const Findings found = checkFolderPairs(oneFile("app/twin/shop.h", "#include \"app/twin/http/message.h\"") +
                                            oneFile("app/twin/http/message.cpp", "\n#include \"app/twin/shop.h\""));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, QStringLiteral("app/twin/shop.h"));
    QVERIFY(found.first().text.contains(QLatin1String("app/twin/http/message.cpp")));
}

void TestChecks::aSharedFolderIsNoPair()
{
    QVERIFY(checkFolderPairs(oneFile("core/net/a.h", "#include \"core/base/amount.h\"") +
                             oneFile("core/orders/b.h", "#include \"core/base/amount.h\"") +
                             oneFile("core/orders/c.h", "#include \"core/orders/b.h\""))
                .isEmpty());
}

void TestChecks::librariesStayWithTheirOwners_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *path, const char *include, int findings) {
        QTest::addRow("%s uses %s", path, include)
            << QString::fromLatin1(path) << QString::fromLatin1(include) << findings;
    };
    row("core/orders/order.h", "<QString>", 0);
    row("core/orders/order.h", "<QImage>", 1);
    row("core/orders/order.h", "<QtWidgets/QWidget>", 1);
    row("ui/models/ordermodel.h", "<QImage>", 1);
    row("ui/orders/pane.h", "<QWidget>", 0);
    row("core/net/httpclient.cpp", "<QNetworkAccessManager>", 0);
    row("core/gateways/parser.cpp", "<QNetworkAccessManager>", 1);
    row("core/gateways/parser.cpp", "<QHostAddress>", 0);
    row("core/store/database.cpp", "<QSqlQuery>", 0);
    row("core/desk/desk.cpp", "<QSqlQuery>", 1);
    row("core/desk/desk.cpp", "<sqlite3.h>", 1);
    row("tests/bench/floor.cpp", "<sqlite3.h>", 0);
    row("core/accounts/keychaincredentials.cpp", "<qt6keychain/keychain.h>", 0);
    row("core/desk/desk.cpp", "<qt6keychain/keychain.h>", 1);
    row("app/twin/authority.cpp", "<openssl/x509.h>", 0);
    row("core/net/httpclient.cpp", "<openssl/x509.h>", 1);
}

void TestChecks::librariesStayWithTheirOwners()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    const ModuleOf installed = installedModules(QStringLiteral(TRADEIT_QT_HEADERS));
    const Findings found = checkLibraries({scan(path, QString(u"#include " + include))}, installed);
    QTEST(static_cast<int>(found.size()), "findings");
}

void TestChecks::sqlStaysInTheStore_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("findings");
    const QString desk = QStringLiteral("core/desk/desk.cpp");
    const QString select = QStringLiteral("auto text = \"SELECT id FROM orders\";");
    QTest::newRow("in the desk") << desk << select << 1;
    QTest::newRow("in the store") << QStringLiteral("core/store/orderstore.cpp") << select << 0;
    QTest::newRow("in a test") << QStringLiteral("tests/store/tst_orderstore.cpp") << select << 0;
    QTest::newRow("raw, on a line of its own")
        << desk << QStringLiteral("auto t = R\"(\n  INSERT INTO orders\n)\";") << 1;
    QTest::newRow("the method of a request") << desk << QStringLiteral("send(\"DELETE\", \"UPDATED\");") << 0;
    QTest::newRow("in a comment") << desk << QStringLiteral("// \"SELECT id FROM orders\"") << 0;
}

void TestChecks::sqlStaysInTheStore()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QTEST(static_cast<int>(checkSql({scan(path, code)}).size()), "findings");
}

void TestChecks::headsAreWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const QString guard = QStringLiteral("#pragma once\n");
    QTest::newRow("whole") << QStringLiteral("core/base/amount.h") << QString(head() + guard) << 0;
    QTest::newRow("no licence") << QStringLiteral("core/base/amount.cpp") << QStringLiteral("int a;\n") << 1;
    QTest::newRow("licence too late") << QStringLiteral("core/base/amount.cpp") << QString(u"\n" + head()) << 1;
    QTest::newRow("no guard") << QStringLiteral("core/base/amount.h") << head() << 1;
    QTest::newRow("guard after a gap") << QStringLiteral("core/base/a.h") << QString(head() + u'\n' + guard) << 0;
    QTest::newRow("guard after code") << QStringLiteral("core/base/a.h") << QString(head() + u"int a;\n" + guard) << 1;
    QTest::newRow("upper case") << QStringLiteral("core/base/Amount.cpp") << head() << 1;
    QTest::newRow("script") << QStringLiteral("desk") << QString(u"#!/bin/bash\n" + head()) << 0;
    QTest::newRow("script without") << QStringLiteral("desk") << QStringLiteral("#!/bin/bash\n") << 1;
}

void TestChecks::headsAreWhole()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(static_cast<int>(checkHeads({scan(path, text)}).size()), "findings");
}

void TestChecks::wordsDoNotOccur_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *path, const char *text, int findings) {
        QTest::newRow(text) << QString::fromLatin1(path) << QString::fromLatin1(text) << findings;
    };
    row("core/base/a.cpp",
        "// TO"
        "DO later",
        1);
    row("cmake/a.cmake",
        "# FIX"
        "ME",
        1);
    row("core/base/a.cpp", "// a to-do list, toDoubtful", 0);
    row("core/base/a.cpp", "Desk::instance()->run();", 1);
    row("core/base/a.cpp", "QCoreApplication::instance()->quit();", 0);
    row("ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", 2);
    row("core/sync/a.cpp", "future.then([] {});", 1);
    row("core/sync/a.cpp", "whenDone(future, this, [] {});", 0);
    row("core/sync/a.cpp", "co_await future;", 1);
    row("tests/sync/a.cpp", "QTest::qWait(100);", 1);
    row("tests/sync/a.cpp", "QTRY_VERIFY(done);", 0);
    row("core/sync/a.h", "class OrderManager {};", 1);
    row("core/sync/a.h", "struct MimeData;", 1);
    row("core/sync/a.h", "class Database {};", 0);
    row("core/sync/a.cpp", "future.waitForFinished();", 1);
    row("core/sync/a.cpp", "waitForNext();", 0);
    row("tests/sync/a.cpp", "process.waitForFinished();", 0);
    row("core/sync/a.cpp", "QEventLoop loop;", 1);
}

void TestChecks::wordsDoNotOccur()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(static_cast<int>(checkWords({scan(path, text)}).size()), "findings");
}

void TestChecks::commentsAndTextsAreNotCode()
{
    const QString text = QStringLiteral("// f.then(\n/* SLOT(x) */ auto a = \"f.then(\"; auto b = R\"x(SLOT(\")x\";\n"
                                        "auto c = '\"'; int d = 1'000; // co_await\n"
                                        "auto e = u'\\''; f.then(x);\n");
    const Findings found = checkWords({scan(QStringLiteral("core/base/a.cpp"), text)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().line, 4);
}

void TestChecks::functionsAreMeasured_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("functions");
    const auto row = [](const char *name, const char *code, const QStringList &functions) {
        QTest::newRow(name) << QString::fromLatin1(code) << functions;
    };
    row("plain", "int f(int a = 3)\n{\n  return a;\n}\n", {QStringLiteral("f 1")});
    row("two in a namespace", "namespace a {\nvoid f()\n{\n\n\n}\nvoid g() {}\n}",
        {QStringLiteral("f 2"), QStringLiteral("g 1")});
    row("method in a class",
        "class A : public B\n{\npublic:\n    int size() const { return m_a; }\n    int m_a{0};\n};",
        {QStringLiteral("size 1")});
    row("constructor with braces", "A::A(int a)\n    : B(a)\n    , m_b{1}\n    , m_c{2}\n{\n  f();\n  g();\n}\n",
        {QStringLiteral("A::A 2")});
    row("blocks and lambdas inside", "void f()\n{\n if (a) {\n  g([] {\n  });\n }\n}\nint h() {}",
        {QStringLiteral("f 4"), QStringLiteral("h 1")});
    row("operator", "bool operator==(const A &a, const A &b)\n{\n return true;\n}", {QStringLiteral("operator== 1")});
    row("tables are none",
        "const int t[] = {1, 2};\nstruct S { int a = 0; };\nenum class E { A, B };\nstd::array n{f(1)};", {});
    row("struct as result", "struct A f(int a)\n{\n return {};\n}", {QStringLiteral("f 1")});
    row("brace in a text", "void f()\n{\n g(\"}\");\n h('}');\n}\n", {QStringLiteral("f 2")});
    row("template", "template <typename T>\nvoid f(T t)\n{\n t();\n}\n", {QStringLiteral("f 1")});
}

void TestChecks::functionsAreMeasured()
{
    QFETCH(QString, code);
    QStringList found;
    for (const Function &function : functionsOf(scan(QStringLiteral("core/base/a.cpp"), code)))
        found.append(QString(function.name + u' ' + QString::number(function.length)));
    QTEST(found, "functions");
}

void TestChecks::sizesPastTheHardLimitFail()
{
    const QString path = QStringLiteral("core/base/a.cpp");
    const auto functionOf = [&](int lines) {
        return scan(path, QString(u"void longOne()\n{\n" + repeated(QStringLiteral("g();\n"), lines) + u"}\n"));
    };
    QVERIFY(measureSizes({functionOf(80)}).findings.isEmpty());
    QVERIFY(measureSizes({functionOf(80)})
                .text.contains(QLatin1String("over the wish: core/base/a.cpp:2: longOne has 80")));
    QVERIFY(!measureSizes({functionOf(60)}).text.contains(QLatin1String("over the wish")));
    QCOMPARE(measureSizes({functionOf(81)}).findings.size(), 1);
    QCOMPARE(measureSizes({scan(path, repeated(QStringLiteral("\n"), 600))}).findings.size(), 0);
    QCOMPARE(measureSizes({scan(path, repeated(QStringLiteral("\n"), 601))}).findings.size(), 1);
}

void TestChecks::percentilesAreNearestRank()
{
    QCOMPARE(percentile({}, 0.5), 0);
    QCOMPARE(percentile({5, 1, 3}, 0.5), 3);
    QCOMPARE(percentile({1, 2, 3, 4}, 0.95), 4);
    QCOMPARE(percentile({7}, 0.0), 7);
}

void TestChecks::presetsKeepPlantsOut_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QString>("option");
    QTest::addColumn<int>("findings");
    const QString off = QStringLiteral("option(TRADEIT_PLANTS \"planted bugs\" OFF)");
    const QByteArray on = "\"cacheVariables\": {\"TRADEIT_PLANTS\": \"ON\"}";
    const QByteArray none = "\"cacheVariables\": {}";
    QTest::newRow("off") << none << none << off << 0;
    QTest::newRow("asked for by the release") << none << on << off << 1;
    QTest::newRow("inherited") << on << none << off << 1;
    QTest::newRow("inherited and put off again")
        << on << QByteArray("\"cacheVariables\": {\"TRADEIT_PLANTS\": false}") << off << 0;
    QTest::newRow("typed value")
        << none << QByteArray("\"cacheVariables\": {\"TRADEIT_PLANTS\": {\"type\": \"BOOL\", \"value\": \"TRUE\"}}")
        << off << 1;
    QTest::newRow("on by default") << none << none << QStringLiteral("option(TRADEIT_PLANTS \"planted bugs\" ON)") << 1;
}

void TestChecks::presetsKeepPlantsOut()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, release);
    QFETCH(QString, option);
    const QByteArray json = R"({"configurePresets": [{"name": "base", )" + base +
                            R"(}, {"name": "dev"}, {"name": "tidy"}, {"name": "headless"},
                              {"name": "asan", "cacheVariables": {"TRADEIT_PLANTS": "ON"}},
                              {"name": "release", "inherits": ["base"], )" +
                            release + "}]}";
    QTEST(static_cast<int>(checkPresets(json, option).size()), "findings");
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
