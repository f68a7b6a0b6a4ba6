// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/twin.h"
#include "tests/twin/rawclient.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace tradeit;
using namespace tradeit::twin;
using test::Answer;
using test::RawClient;

namespace {

/// What a program knows of a twin: its ready line.
class Caller
{
public:
    explicit Caller(QJsonObject ready) : m_ready(std::move(ready)) {}

    Answer control(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const QJsonValue side = m_ready[u"control"];
        return call(side[u"url"].toString(), method, path, "Bearer " + side[u"token"].toString().toLatin1(), body);
    }
    Answer shop(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const QJsonValue keys = m_ready[u"shop"];
        return call(m_ready[u"url"].toString(), method, path, basic(keys[u"user"], keys[u"secret"]), body);
    }
    Answer payPal(const QByteArray &path, const QByteArray &token)
    {
        return call(m_ready[u"paypal"][u"url"].toString(), "GET", path, "Bearer " + token, {});
    }
    QByteArray payPalToken()
    {
        const QJsonValue side = m_ready[u"paypal"];
        const Answer answer =
            call(side[u"url"].toString(), "POST", "/v1/oauth2/token", basic(side[u"client_id"], side[u"client_secret"]),
                 "grant_type=client_credentials", "application/x-www-form-urlencoded");
        return answer.json()[u"access_token"].toString().toLatin1();
    }
    /// A paid order by PayPal, as the control side makes it.
    QJsonObject order() { return control("POST", "/orders", R"({"payment":"paypal","paid":true})").json().object(); }
    QJsonArray log() { return control("GET", "/log").json().array(); }
    [[nodiscard]] QByteArray authority() const
    {
        QFile file(m_ready[u"ca_file"].toString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QByteArray basic(const QJsonValue &user, const QJsonValue &secret)
    {
        return "Basic " + QByteArray(user.toString().toUtf8() + ':' + secret.toString().toUtf8()).toBase64();
    }
    Answer call(const QString &origin, const QByteArray &method, const QByteArray &path,
                const QByteArray &authorization, const QByteArray &body, const QByteArray &type = "application/json")
    {
        const QUrl url(origin);
        const quint16 port = static_cast<quint16>(url.port());
        RawClient client;
        if (url.scheme() == u"https" ? !client.connectSecurely(port, authority()) : !client.connectPlainly(port))
            return {};
        return client.ask(
            method + ' ' + path +
            " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nConnection: close\r\nAuthorization: " +
            authorization + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
            "\r\n\r\n" + body);
    }

    QJsonObject m_ready;
};

QByteArray orderPath(const QJsonObject &order)
{
    return "/wp-json/wc/v3/orders/" + QByteArray::number(order[u"id"].toInteger());
}

QByteArray controlPath(const QJsonObject &order)
{
    return "/orders/" + QByteArray::number(order[u"id"].toInteger());
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TwinOptions small(const QString &stateFile = {})
{
    return {.orders = 3, .stateFile = stateFile};
}

} // namespace

class TwinTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readyLineHasAllAClientNeeds();
    void aPaymentCanBeFollowedToPayPal();
    void theLogHoldsPublicRequestsAndTheirEffects();
    void faultsStrikeOnTheWire();
    void theClockMovesEverything();
    void comesBackFromItsStateFile();
    void savesWhileItRuns();
    void keepsItsSecretsToItsOwner();
    void aDamagedStateIsRefusedAndKept();
    void aTakenPortIsRefused();
    void ordersTrickleIn();
    void leavesNothingBehindWithoutAStateFile();
};

void TwinTest::readyLineHasAllAClientNeeds()
{
    Twin twin(small());
    const QJsonObject ready = twin.start().value();
    QVERIFY(ready[u"url"].toString().startsWith(u"https://127.0.0.1:"));
    QVERIFY(ready[u"paypal"][u"url"].toString().startsWith(u"https://127.0.0.1:"));
    QVERIFY(ready[u"control"][u"url"].toString().startsWith(u"http://127.0.0.1:"));
    QVERIFY(ready[u"vendors"].isArray());
    for (const QJsonValue &secret :
         {ready[u"shop"][u"user"], ready[u"shop"][u"secret"], ready[u"paypal"][u"client_id"],
          ready[u"paypal"][u"client_secret"], ready[u"control"][u"token"], ready[u"ca_file"]})
        QVERIFY(!secret.toString().isEmpty());
    Twin second(small()); // beside another on the same loop
    const QJsonObject other = second.start().value();
    QVERIFY(other[u"url"] != ready[u"url"]);
    QCOMPARE(Caller(ready).control("GET", "/log").status, 200);
    QCOMPARE(Caller(other).control("GET", "/mails").status, 200);
}

void TwinTest::aPaymentCanBeFollowedToPayPal()
{
    Twin twin(small());
    Caller caller(twin.start().value());
    const QJsonObject order = caller.order();
    const QByteArray capture = "/v2/payments/captures/" + order[u"transaction_id"].toString().toLatin1();
    const QByteArray token = caller.payPalToken();
    const Answer before = caller.payPal(capture, token);
    QCOMPARE(before.status, 200);
    QCOMPARE(before.json()[u"status"].toString(), QStringLiteral("COMPLETED"));
    QCOMPARE(before.json()[u"amount"][u"value"].toString(), order[u"total"].toString());
    QCOMPARE(before.json()[u"custom_id"].toString(), QString::number(order[u"id"].toInteger()));
    QCOMPARE(
        caller
            .control("PATCH", "/payments/" + order[u"transaction_id"].toString().toLatin1(), R"({"state":"declined"})")
            .status,
        200);
    QCOMPARE(caller.payPal(capture, token).json()[u"status"].toString(), QStringLiteral("DECLINED"));
}

void TwinTest::theLogHoldsPublicRequestsAndTheirEffects()
{
    Twin twin(small());
    Caller caller(twin.start().value());
    const QJsonObject order = caller.order();
    QVERIFY(caller.log().isEmpty());
    QCOMPARE(caller.shop("PUT", orderPath(order), R"({"status":"completed"})").status, 200);
    caller.payPalToken();
    const QJsonArray log = caller.log();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0][u"side"].toString(), QStringLiteral("shop"));
    QCOMPARE(log[0][u"method"].toString(), QStringLiteral("PUT"));
    QCOMPARE(log[0][u"path"].toString(), QString::fromLatin1(orderPath(order)));
    const QJsonArray effects = log[0][u"effects"].toArray();
    QCOMPARE(std::count_if(effects.begin(), effects.end(),
                           [&order](const QJsonValue &effect) {
                               return effect[u"kind"].toString() == u"status" && effect[u"order"] == order[u"id"] &&
                                      effect[u"value"].toString() == u"completed";
                           }),
             1);
    QCOMPARE(log[1][u"side"].toString(), QStringLiteral("paypal"));
}

void TwinTest::faultsStrikeOnTheWire()
{
    Twin twin(small());
    Caller caller(twin.start().value());
    const QJsonObject order = caller.order();
    const auto status = [&] { return caller.control("GET", controlPath(order)).json()[u"status"].toString(); };
    const QString paid = status();
    QCOMPARE(caller
                 .control("POST", "/faults",
                          R"({"fault":"reset","apply":"late","after_s":90,"match":{"side":"shop","method":"PUT"}})")
                 .status,
             200);
    QCOMPARE(caller.shop("PUT", orderPath(order), R"({"status":"completed"})").status, 0);
    QCOMPARE(status(), paid);
    caller.control("POST", "/clock", R"({"advance_s":90})");
    QCOMPARE(status(), QStringLiteral("completed"));
    QCOMPARE(caller.log().size(), 1);
    QCOMPARE(caller.log()[0][u"fault"].toString(), QStringLiteral("reset"));

    caller.control("POST", "/faults", R"({"fault":"drop"})");
    QCOMPARE(caller.shop("GET", orderPath(order)).status, 401);
    caller.control("POST", "/faults", R"({"fault":"stall","times":9})");
    caller.control("DELETE", "/faults");
    QCOMPARE(caller.shop("GET", orderPath(order)).status, 200);
}

void TwinTest::theClockMovesEverything()
{
    Twin twin(small());
    Caller caller(twin.start().value());
    const QByteArray token = caller.payPalToken();
    const QDateTime before = fromIsoUtc(caller.log()[0][u"t"].toString());
    caller.control("POST", "/clock", R"({"advance_s":86400})");
    QCOMPARE(caller.payPal("/v2/payments/captures/X", token).status, 401); // the token is over
    const QDateTime after = fromIsoUtc(caller.log()[1][u"t"].toString());
    QVERIFY(before.secsTo(after) >= 86400);
    QVERIFY(before.secsTo(after) < 86400 + 60);
}

void TwinTest::comesBackFromItsStateFile()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("twin.json"));
    QJsonObject ready;
    QJsonObject order;
    QJsonArray log;
    QByteArray token;
    QByteArray authority;
    {
        Twin twin(small(state));
        ready = twin.start().value();
        Caller caller(ready);
        order = caller.order();
        token = caller.payPalToken();
        caller.shop("PUT", orderPath(order), R"({"status":"completed"})");
        caller.control("POST", "/clock", R"({"advance_s":3600})");
        log = caller.log();
        authority = caller.authority();
    }
    QCOMPARE(Caller(ready).control("GET", "/log").status, 0); // it is gone

    TwinOptions others = small(state); // what belongs to the world is the world's
    others.flavour = QStringLiteral("wc6");
    others.seed = 99;
    Twin twin(others);
    QCOMPARE(twin.start().value(), ready);
    Caller caller(ready);
    QCOMPARE(caller.authority(), authority);
    QCOMPARE(caller.log(), log);
    QCOMPARE(caller.control("GET", controlPath(order)).json()[u"status"].toString(), QStringLiteral("completed"));
    QCOMPARE(caller.shop("GET", orderPath(order)).status, 200);
    QCOMPARE(caller.payPal("/v2/payments/captures/" + order[u"transaction_id"].toString().toLatin1(), token).status,
             200);
    const QDateTime last = fromIsoUtc(caller.log().last()[u"t"].toString());
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(last) > 3000); // still an hour ahead
    QVERIFY(caller.order()[u"id"] != order[u"id"]);
}

void TwinTest::savesWhileItRuns()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("twin.json"));
    Twin twin(small(state));
    Caller caller(twin.start().value());
    QVERIFY(QFileInfo(state).size() > 0);
    const QByteArray capture = caller.order()[u"transaction_id"].toString().toLatin1();
    QTRY_VERIFY(content(state).contains(capture));
    caller.payPalToken();
    QTRY_VERIFY(content(state).contains("/v1/oauth2/token"));
}

void TwinTest::keepsItsSecretsToItsOwner()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("twin.json"));
    Twin twin(small(state));
    const QJsonObject ready = twin.start().value();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(state) & others));
    QVERIFY(content(state).contains("PRIVATE KEY"));
    QVERIFY(content(ready[u"ca_file"].toString()).contains("BEGIN CERTIFICATE"));
    QVERIFY(!content(ready[u"ca_file"].toString()).contains("PRIVATE KEY"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TwinTest::aDamagedStateIsRefusedAndKept()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("twin.json"));
    for (const QByteArray &damaged : {QByteArray("half a fi"), QByteArray("[]"), QByteArray(R"({"authority":{}})")}) {
        QFile file(state);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        {
            Twin twin(small(state));
            QCOMPARE(twin.start().error().kind, ErrorKind::Damaged);
        }
        QCOMPARE(content(state), damaged);
    }
}

void TwinTest::aTakenPortIsRefused()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    TwinOptions options = small();
    options.port = other.serverPort();
    Twin twin(options);
    const Result<QJsonObject> ready = twin.start();
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::Refused);
    QVERIFY(ready.error().detail.contains(QString::number(other.serverPort())));
}

void TwinTest::ordersTrickleIn()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("twin.json"));
    const auto world = [&state] { return QJsonDocument::fromJson(content(state))[u"shop"]; };
    TwinOptions options = small(state);
    options.trickleSeconds = 1;
    Twin twin(options);
    Caller caller(twin.start().value());
    const QJsonValue before = world();
    QTRY_VERIFY(world() != before);
    QVERIFY(caller.log().isEmpty());
}

void TwinTest::leavesNothingBehindWithoutAStateFile()
{
    QString authorityFile;
    {
        Twin twin(small());
        authorityFile = twin.start().value()[u"ca_file"].toString();
        QVERIFY(QFile::exists(authorityFile));
    }
    QVERIFY(!QFileInfo(authorityFile).absoluteDir().exists());
}

QTEST_GUILESS_MAIN(TwinTest)
#include "tst_twin.moc"
