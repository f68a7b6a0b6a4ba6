// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

HttpRequest post(const QUrl &url, const QByteArray &method = "POST")
{
    return {.method = method, .url = url, .contentType = "application/json", .body = "{\"note\":\"once\"}"};
}

int completeWrites(const ScriptedServer &server)
{
    return int(std::count_if(server.arrivals().cbegin(), server.arrivals().cend(),
                             [](const Arrival &a) { return a.complete && a.method != "GET"; }));
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatWasAsked();
    void writeArrivesOnce_data();
    void writeArrivesOnce();
    void bareQtRepeatsWrites();
    void writeAvoidsStaleConnection();
    void refusedConnectionNeverSent();
    void statusesAreAnswers_data();
    void statusesAreAnswers();
    void halfAnswerIsOffline();
    void timesOut();
    void tooLargeIsBadAnswer();
    void twoConnectionsAHost();
    void keepsNoCookies();
    void abortAllCancels();
    void closedTakesNothing();
    void plainHttpOnlyToLoopback();
    void logHoldsNoValues();

private:
    SystemClock m_clock;
};

void TestHttpClient::sendsWhatWasAsked()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, "[]", "X-WP-Total: 7\r\n"); });
    HttpClient client(m_clock);
    HttpRequest request{.url = server.url(QStringLiteral("/wp-json/?a=b")), .authorization = "Basic eDp5"};
    const auto answer = waitFor(client.send(request));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->headers.value("x-wp-total"), QByteArray("7"));
    QCOMPARE(server.lines(), QList<QByteArray>{"GET /wp-json/?a=b"});
    const Arrival &arrival = server.arrivals().first();
    QCOMPARE(arrival.headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(arrival.headers.value("authorization"), QByteArray("Basic eDp5"));
    QVERIFY(arrival.headers.value("user-agent").startsWith("TradeitDesk/"));
    QVERIFY(arrival.headers.value("accept-encoding").contains("gzip"));
    QVERIFY(!arrival.headers.contains("cookie"));
}

void TestHttpClient::writeArrivesOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("how");
    for (const char *method : {"POST", "PUT"}) {
        for (const char *how : {"close", "reset", "close after head", "reset after head", "half answer", "401"})
            QTest::addRow("%s %s", method, how) << QByteArray(method) << QString::fromLatin1(how);
    }
}

void TestHttpClient::writeArrivesOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, how);
    const auto then = how.startsWith(u"reset") ? Reply::Then::Reset : Reply::Then::Close;
    ScriptedServer server([&](const Arrival &) -> Reply {
        if (how == u"half answer")
            return {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", .then = then};
        if (how == u"401")
            return Reply::http(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        return {.bytes = {}, .then = then};
    });
    if (how.endsWith(u"head"))
        server.onHead([then](const Arrival &) -> Reply { return {.bytes = {}, .then = then}; });
    HttpClient client(m_clock);
    const auto answer = waitFor(client.send(post(server.url(), method)));
    QVERIFY(completeWrites(server) <= 1);
    if (how == u"401") {
        QVERIFY(answer.has_value());
        QCOMPARE(server.arrivals().size(), 1);
        return;
    }
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(answer.error().reach, Reach::Unknown);
    qInfo("heads seen: %d, complete: %d", int(server.arrivals().size()), completeWrites(server));
}

// Why OnceOnlyBody exists. When this fails, Qt has changed and the body may be an ordinary one again.
void TestHttpClient::bareQtRepeatsWrites()
{
    ScriptedServer server([](const Arrival &) -> Reply { return {.bytes = {}, .then = Reply::Then::Close}; });
    QNetworkAccessManager network;
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("{}")));
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }));
    qInfo("one POST of Qt's arrived %d times", completeWrites(server));
    QVERIFY(completeWrites(server) > 1);
}

void TestHttpClient::writeAvoidsStaleConnection()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, "{}"); });
    HttpClient client(m_clock);
    QVERIFY(waitFor(client.send({.url = server.url()})).has_value());
    QVERIFY(waitFor(client.send(post(server.url()))).has_value());
    server.closeAll(); // the kept-alive connections go away just as the next write leaves
    QVERIFY(waitFor(client.send(post(server.url()))).has_value());
    QCOMPARE(completeWrites(server), 2);
    QCOMPARE(server.arrivals().size(), 3);
    const QList<Arrival> &arrivals = server.arrivals();
    QVERIFY(arrivals[1].connection != arrivals[0].connection);
    QVERIFY(arrivals[2].connection != arrivals[1].connection);
}

void TestHttpClient::refusedConnectionNeverSent()
{
    QUrl url;
    {
        ScriptedServer server([](const Arrival &) { return Reply(); });
        url = server.url();
    }
    HttpClient client(m_clock);
    const auto answer = waitFor(client.send(post(url)));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(answer.error().reach, Reach::NeverSent);
}

void TestHttpClient::statusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 400, 401, 403, 404, 413, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::statusesAreAnswers()
{
    QFETCH(int, status);
    ScriptedServer server([status](const Arrival &) {
        return Reply::http(status, "{\"code\":\"x\"}", "Location: https://127.0.0.1:1/\r\nRetry-After: 9\r\n");
    });
    HttpClient client(m_clock);
    for (const HttpRequest &request : {HttpRequest{.url = server.url()}, post(server.url())}) {
        const auto answer = waitFor(client.send(request));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray("{\"code\":\"x\"}"));
        QCOMPARE(answer->headers.value("retry-after"), QByteArray("9"));
    }
    QCOMPARE(server.arrivals().size(), 2);
}

void TestHttpClient::halfAnswerIsOffline()
{
    ScriptedServer server([](const Arrival &) -> Reply {
        return {.bytes = "HTTP/1.1 500 Oops\r\nContent-Length: 50\r\n\r\n{", .then = Reply::Then::Close};
    });
    HttpClient client(m_clock);
    const auto answer = waitFor(client.send({.url = server.url()}));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(answer.error().reach, Reach::Unknown);
}

void TestHttpClient::timesOut()
{
    ScriptedServer server([](const Arrival &) { return Reply(); });
    HttpClient client(m_clock);
    HttpRequest request = post(server.url());
    request.timeout = std::chrono::milliseconds(100);
    const auto answer = waitFor(client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QCOMPARE(answer.error().reach, Reach::Unknown);
    QVERIFY(completeWrites(server) <= 1);
}

void TestHttpClient::tooLargeIsBadAnswer()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, QByteArray(5000, 'x')); });
    HttpClient client(m_clock);
    HttpRequest request{.url = server.url()};
    request.maximumBytes = 5000;
    QVERIFY(waitFor(client.send(request)).has_value());
    request.maximumBytes = 4999;
    const auto answer = waitFor(client.send(request));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
}

void TestHttpClient::twoConnectionsAHost()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, "{}"); });
    HttpClient client(m_clock);
    QList<QFuture<Result<HttpAnswer>>> futures;
    for (int i = 0; i < 12; ++i)
        futures.append(client.send({.url = server.url()}));
    for (const auto &future : std::as_const(futures))
        QVERIFY(waitFor(future).has_value());
    QCOMPARE(server.arrivals().size(), 12);
    QVERIFY(server.mostOpen() <= 2);
    QCOMPARE(client.requests(), 12);
    QVERIFY(client.bytesSent() > 0);
    QVERIFY(client.bytesReceived() > 0);
}

void TestHttpClient::keepsNoCookies()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, "{}", "Set-Cookie: a=b; Path=/\r\n"); });
    HttpClient client(m_clock);
    QVERIFY(waitFor(client.send({.url = server.url()})).has_value());
    QVERIFY(waitFor(client.send({.url = server.url()})).has_value());
    QVERIFY(!server.arrivals().last().headers.contains("cookie"));
}

void TestHttpClient::abortAllCancels()
{
    ScriptedServer server([](const Arrival &) { return Reply(); });
    HttpClient client(m_clock);
    QList<QFuture<Result<HttpAnswer>>> futures;
    for (int i = 0; i < 4; ++i)
        futures.append(client.send(post(server.url())));
    QVERIFY(QTest::qWaitFor([&] { return completeWrites(server) == 2; }));
    client.abortAll();
    for (int i = 0; i < 4; ++i) {
        const auto answer = waitFor(futures[i]);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(answer.error().reach, i < 2 ? Reach::Unknown : Reach::NeverSent);
    }
    QCOMPARE(completeWrites(server), 2);
}

void TestHttpClient::closedTakesNothing()
{
    ScriptedServer server([](const Arrival &) { return Reply(); });
    HttpClient client(m_clock);
    const QFuture<Result<HttpAnswer>> running = client.send(post(server.url()));
    QVERIFY(QTest::qWaitFor([&] { return completeWrites(server) == 1; }));
    client.close();
    const auto answer = waitFor(running);
    QCOMPARE(answer.error().reach, Reach::Unknown);
    const auto late = waitFor(client.send(post(server.url())));
    QCOMPARE(late.error().kind, ErrorKind::Cancelled);
    QCOMPARE(late.error().reach, Reach::NeverSent);
    QCOMPARE(completeWrites(server), 1);
}

void TestHttpClient::plainHttpOnlyToLoopback()
{
    HttpClient client(m_clock);
    for (const char *url : {"http://shop.example/", "http://localhost:1/", "ftp://127.0.0.1/",
                            "http://127.0.0.1.evil.example/", "https://user:secret@shop.example/"}) {
        const auto answer = waitFor(client.send({.url = QUrl(QLatin1String(url))}));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::Unsupported);
        QCOMPARE(answer.error().reach, Reach::NeverSent);
    }
    QCOMPARE(client.requests(), 0);
}

void TestHttpClient::logHoldsNoValues()
{
    QTemporaryDir folder;
    qputenv("TRADEIT_HTTP_LOG", folder.path().toUtf8());
    ScriptedServer server([](const Arrival &) {
        return Reply::http(200, "{\"total\":\"45.99\",\"Tendai Moyo\":1}",
                           "Link: <https://x/?consumer_secret=cs_1>\r\n");
    });
    HttpClient client(m_clock);
    HttpRequest request = post(server.url(QStringLiteral("/orders/77?consumer_secret=cs_1")));
    request.authorization = "Basic c2VjcmV0";
    request.pathTemplate = QStringLiteral("/orders/{id}");
    QVERIFY(waitFor(client.send(request)).has_value());
    qunsetenv("TRADEIT_HTTP_LOG");
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("/orders/{id}"));
    QVERIFY(text.contains("string(5)"));
    for (const char *secret : {"45.99", "Moyo", "cs_1", "c2VjcmV0", "once", "77", "127.0.0.1"})
        QVERIFY2(!text.contains(secret), secret);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
