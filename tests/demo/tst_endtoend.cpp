// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/programs.h"

using namespace tradeit::test;

class EndToEndTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void demoKeepsItsPromises_data();
    void demoKeepsItsPromises();
    void guardStopsBadPayments_data();
    void guardStopsBadPayments();
    void finishesOnceAfterTheTwinWasAway();
    void badInputIsExplained_data();
    void badInputIsExplained();

private:
    [[nodiscard]] Answer deskctl(const QStringList &arguments);
    [[nodiscard]] QStringList secretsIn(const QString &folder, const QByteArray &output) const;
    bool startTwin(const QStringList &arguments);
    bool connectShop();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwinProcess> m_twin;
    QString m_profile;
};

void EndToEndTest::init()
{
    m_twin.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = m_folder->filePath(QStringLiteral("profile"));
}

bool EndToEndTest::startTwin(const QStringList &arguments)
{
    m_twin = std::make_unique<TwinProcess>(m_folder->path(), arguments);
    return m_twin->start();
}

Answer EndToEndTest::deskctl(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_twin) {
        environment.insert(QStringLiteral("TRADEIT_SECRET_SHOP_SECRET"),
                           m_twin->ready()[u"shop"][u"secret"].toString());
        environment.insert(QStringLiteral("TRADEIT_SECRET_SHOP_CLIENT_SECRET"),
                           m_twin->ready()[u"paypal"][u"client_secret"].toString());
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRADEIT_DESKCTL_PROGRAM),
                  QStringList{QStringLiteral("--json"), QStringLiteral("--profile"), m_profile} + arguments);
    process.waitForFinished(programPatience);
    Answer answer{.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                  .json = {},
                  .out = process.readAllStandardOutput(),
                  .err = process.readAllStandardError()};
    answer.json = QJsonDocument::fromJson(answer.out).object();
    return answer;
}

/// Every secret of the twin that is found in an output or in any file of the profile.
QStringList EndToEndTest::secretsIn(const QString &folder, const QByteArray &output) const
{
    QByteArray everything = output;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            everything += file.readAll();
    }
    QStringList found;
    for (const QString &secret :
         {m_twin->ready()[u"shop"][u"secret"].toString(), m_twin->ready()[u"paypal"][u"client_secret"].toString()})
        if (everything.contains(secret.toUtf8()) || everything.contains(secret.toUtf8().toBase64()))
            found.append(secret);
    return found;
}

bool EndToEndTest::connectShop()
{
    const QJsonObject &ready = m_twin->ready();
    const Answer account =
        deskctl({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--kind"),
                 QStringLiteral("woocommerce"), QStringLiteral("--name"), QStringLiteral("shop"),
                 QStringLiteral("--url"), ready[u"url"].toString(), QStringLiteral("--user"),
                 ready[u"shop"][u"user"].toString(), QStringLiteral("--ca"), ready[u"ca_file"].toString()});
    const Answer gateway =
        deskctl({QStringLiteral("gateway"), QStringLiteral("add"), QStringLiteral("--account"), QStringLiteral("shop"),
                 QStringLiteral("--kind"), QStringLiteral("paypal"), QStringLiteral("--access"), QStringLiteral("own"),
                 QStringLiteral("--client-id"), ready[u"paypal"][u"client_id"].toString(), QStringLiteral("--base"),
                 ready[u"paypal"][u"url"].toString()});
    if (account.exitCode != 0 || gateway.exitCode != 0)
        qWarning() << account.out << account.err << gateway.out << gateway.err;
    return account.exitCode == 0 && gateway.exitCode == 0;
}

void EndToEndTest::demoKeepsItsPromises_data()
{
    QTest::addColumn<QString>("flavour");
    QTest::addColumn<QString>("shipped");
    for (const char *flavour : {"wc6", "wc11"})
        for (const char *shipped : {"yes", "no"})
            QTest::addRow("%s shipped %s", flavour, shipped)
                << QString::fromLatin1(flavour) << QString::fromLatin1(shipped);
}

void EndToEndTest::demoKeepsItsPromises()
{
    QFETCH(QString, flavour);
    QFETCH(QString, shipped);
    QVERIFY(startTwin({QStringLiteral("--flavour"), flavour, QStringLiteral("--shipped"), shipped}));
    const Answer demo =
        deskctl({QStringLiteral("demo"), QStringLiteral("--twin"), m_twin->readyFile(), QStringLiteral("--keep")});
    QVERIFY2(demo.exitCode == 0, demo.all().constData());
    QStringList steps;
    for (const auto &step : demo.json[u"steps"].toArray()) {
        QVERIFY(step.toObject()[u"ok"].toBool());
        steps.append(step.toObject()[u"step"].toString());
    }
    QCOMPARE(steps.join(u' '), QStringLiteral("connect order sync verify confirm ship complete check"));
    QVERIFY(demo.json[u"failed"].isNull());
    QCOMPARE(secretsIn(m_profile, demo.out + demo.err), QStringList());
}

void EndToEndTest::guardStopsBadPayments_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("declined") << QJsonObject{{QStringLiteral("state"), QStringLiteral("declined")}};
    QTest::newRow("0.01 low") << QJsonObject();
}

void EndToEndTest::guardStopsBadPayments()
{
    QFETCH(QJsonObject, change);
    QVERIFY(startTwin({}));
    QVERIFY(connectShop());
    const QJsonObject order =
        m_twin
            ->control("POST", QStringLiteral("/orders"),
                      {{QStringLiteral("payment"), QStringLiteral("paypal")}, {QStringLiteral("paid"), true}})
            .object();
    if (change.isEmpty()) {
        const qint64 cents = qRound64(order[u"total"].toString().toDouble() * 100) - 1;
        change[QStringLiteral("amount")] =
            QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
    }
    m_twin->control("PATCH", QStringLiteral("/payments/") + order[u"transaction_id"].toString(), change);
    const QString name = QStringLiteral("shop/%1").arg(order[u"id"].toInteger());
    const Answer sync = deskctl({QStringLiteral("sync")});
    QVERIFY2(sync.exitCode == 0, sync.all().constData());
    for (const QStringList &act :
         {QStringList{QStringLiteral("confirm"), name},
          QStringList{QStringLiteral("ship"), name, QStringLiteral("--carrier"), QStringLiteral("DHL")}}) {
        const Answer refused = deskctl(act);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.json[u"error"][u"kind"].toString(), QStringLiteral("guard"));
    }
    const Answer outbox = deskctl({QStringLiteral("outbox")});
    QCOMPARE(outbox.json[u"intents"].toArray().size(), 0);
    const Answer passed =
        deskctl({QStringLiteral("confirm"), name, QStringLiteral("--override"), QStringLiteral("paid in the shop")});
    QVERIFY2(passed.exitCode == 0, passed.all().constData());
    QCOMPARE(secretsIn(m_profile, sync.out + outbox.out + passed.out), QStringList());
}

void EndToEndTest::finishesOnceAfterTheTwinWasAway()
{
    QVERIFY(startTwin({}));
    QVERIFY(connectShop());
    const qint64 id =
        m_twin
            ->control("POST", QStringLiteral("/orders"),
                      {{QStringLiteral("payment"), QStringLiteral("paypal")}, {QStringLiteral("paid"), true}})
            .object()[u"id"]
            .toInteger();
    QCOMPARE(deskctl({QStringLiteral("sync")}).exitCode, 0);
    m_twin->stop();
    const QString name = QStringLiteral("shop/%1").arg(id);
    const Answer confirm = deskctl({QStringLiteral("confirm"), name, QStringLiteral("--now")});
    QCOMPARE(confirm.exitCode, 1);
    QCOMPARE(confirm.json[u"error"][u"kind"].toString(), QStringLiteral("offline"));
    QVERIFY(confirm.json[u"intent"].isObject());
    QCOMPARE(deskctl({QStringLiteral("ship"), name, QStringLiteral("--carrier"), QStringLiteral("DHL"),
                      QStringLiteral("--tracking"), QStringLiteral("T77")})
                 .exitCode,
             0);
    QCOMPARE(deskctl({QStringLiteral("complete"), name}).exitCode, 0);
    QCOMPARE(deskctl({QStringLiteral("sync")}).exitCode, 1);
    QVERIFY(m_twin->start());
    for (int again = 0; again < 2; ++again) {
        const Answer sync = deskctl({QStringLiteral("sync")});
        QVERIFY2(sync.exitCode == 0, sync.all().constData());
    }
    QCOMPARE(m_twin->control("GET", QStringLiteral("/orders/%1").arg(id))[u"status"].toString(),
             QStringLiteral("completed"));
    int customerNotes = 0;
    for (const auto &row : m_twin->control("GET", QStringLiteral("/log")).array())
        for (const auto &effect : row.toObject()[u"effects"].toArray())
            customerNotes += effect.toObject()[u"kind"].toString() == u"note" &&
                             effect.toObject()[u"value"].toObject()[u"customer"].toBool();
    QCOMPARE(customerNotes, 2);
    const Answer repeated = deskctl({QStringLiteral("confirm"), name});
    QCOMPARE(repeated.exitCode, 0);
    QVERIFY(repeated.json[u"already"].toBool());
}

void EndToEndTest::badInputIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *url) {
        return QStringList{QStringLiteral("account"),     QStringLiteral("add"),    QStringLiteral("--kind"),
                           QStringLiteral("woocommerce"), QStringLiteral("--name"), QStringLiteral("shop"),
                           QStringLiteral("--user"),      QStringLiteral("ck_1"),   QStringLiteral("--url"),
                           QString::fromLatin1(url)};
    };
    QTest::newRow("nobody there") << add("https://127.0.0.1:1") << 1 << QStringLiteral("offline");
    QTest::newRow("not encrypted") << add("http://127.0.0.1:1") << 1 << QStringLiteral("refused");
    QTest::newRow("no such order") << QStringList{QStringLiteral("show"), QStringLiteral("12")} << 1
                                   << QStringLiteral("not_found");
    QTest::newRow("no such account") << QStringList{QStringLiteral("sync"), QStringLiteral("--account"),
                                                    QStringLiteral("x")}
                                     << 1 << QStringLiteral("not_found");
    QTest::newRow("no such command") << QStringList{QStringLiteral("backup"), QStringLiteral("f")} << 2
                                     << QStringLiteral("refused");
}

void EndToEndTest::badInputIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, kind);
    qputenv("TRADEIT_SECRET_SHOP_SECRET", "cs_not_a_secret");
    const Answer answer = deskctl(arguments);
    QVERIFY2(answer.exitCode == exitCode, answer.all().constData());
    QCOMPARE(answer.json[u"error"][u"kind"].toString(), kind);
    QVERIFY(answer.json[u"error"][u"text"].toString().size() > 20);
    QVERIFY(!answer.out.contains("cs_not_a_secret"));
}

QTEST_GUILESS_MAIN(EndToEndTest)
#include "tst_endtoend.moc"
