// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/httpserver.h"
#include "app/twin/tls/authority.h"
#include "tests/twin/rawclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tradeit;
using namespace tradeit::twin;
using test::Answer;
using test::RawClient;

namespace {

const QByteArray bigText = QByteArray("{\"name\":\"Shoes & more\"},").repeated(3000);

/// Answers /big with much JSON, /later and /stall as they say, everything else with what was asked.
class Peer
{
public:
    explicit Peer(bool secure)
        : m_clock(QDateTime::fromString(QStringLiteral("2026-11-23T19:53:00Z"), Qt::ISODate)),
          m_server(m_clock, [this](const Request &request, const Deliver &deliver) { serve(request, deliver); })
    {
        const bool open =
            secure ? m_server.listenSecurely(0, m_authority.serverConfiguration().value()) : m_server.listen(0);
        if (!open)
            qFatal("no port");
    }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QString origin() const { return m_server.origin(); }
    [[nodiscard]] QByteArray authority() const { return m_authority.certificatePem(); }
    [[nodiscard]] qsizetype connections() const { return m_server.children().size(); }

    QList<Request> served;
    QList<Deliver> waiting;

private:
    void serve(const Request &request, const Deliver &deliver)
    {
        served.append(request);
        const Response echo = Response::json(200, QString::fromUtf8(request.method + ' ' + request.body));
        if (request.path == u"/later")
            return waiting.append(deliver);
        if (request.path == u"/stall")
            return deliver({.response = echo, .ending = Delivery::Ending::Stalled});
        if (request.path == u"/reset")
            return deliver({.response = echo, .ending = Delivery::Ending::Reset});
        if (request.path == u"/truncate")
            return deliver(
                {.response = Response::json(200, QString::fromUtf8(bigText)), .ending = Delivery::Ending::Truncated});
        if (request.path == u"/big")
            return deliver(
                {.response = {.status = 200, .headers = {{"content-type", "application/json"}}, .body = bigText}});
        if (request.path == u"/inject")
            return deliver({.response = {.status = 204, .headers = {{"link", "a\r\nevil: yes"}}, .body = "not sent"}});
        deliver({.response = echo});
    }

    Authority m_authority = Authority::create().value();
    ShiftedClock m_clock;
    HttpServer m_server;
};

/// How the connection ends after `request`, as the system tells it: 0 for an orderly end. Qt says the same for both.
int errorAfter(quint16 port, const QByteArray &request)
{
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::send(client, request.constData(), static_cast<size_t>(request.size()), 0) != request.size())
        return -1;
    int error = EAGAIN;
    (void)QTest::qWaitFor([&] {
        std::array<char, 4096> bytes{};
        const ssize_t got = ::recv(client, bytes.data(), bytes.size(), MSG_DONTWAIT);
        error = got < 0 ? errno : got == 0 ? 0 : EAGAIN;
        return error != EAGAIN;
    });
    ::close(client);
    return error;
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOverTlsToWhoTrustsTheAuthority();
    void isRefusedByWhoTrustsOthers();
    void keepsTheConnectionAndTheOrderOfAnswers();
    void closesWhenAsked();
    void tellsClientsToContinue();
    void compressesForThoseWhoAccept();
    void headHasTheLengthAndNoBody();
    void headersCannotBeInjected();
    void refusesBrokenRequestsAndCloses();
    void resetsStallsAndTruncates();
    void aLateAnswerToOneWhoLeftIsHarmless();
    void aLateAnswerCountsOnce();
    void clientsMayLeaveAtAnyByte();
    void whoDoesNotFetchIsNotServedOn();
    void plainHttpToTheTlsPortIsDropped();
    void closesWithClientsAboard();
};

void HttpServerTest::answersOverTlsToWhoTrustsTheAuthority()
{
    const Peer peer(true);
    RawClient client;
    QVERIFY(client.connectSecurely(peer.port(), peer.authority()));
    const Answer answer = client.ask("PUT /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("\"PUT hi\""));
    QCOMPARE(answer.header("date"), QByteArray("Mon, 23 Nov 2026 19:53:00 GMT"));
    QCOMPARE(answer.header("content-type"), QByteArray("application/json; charset=UTF-8"));
    QVERIFY(peer.served.constFirst().secure);
}

void HttpServerTest::isRefusedByWhoTrustsOthers()
{
    const Peer peer(true);
    RawClient client;
    QVERIFY(!client.connectSecurely(peer.port(), Authority::create()->certificatePem()));
    QCOMPARE(client.error(), QAbstractSocket::SslHandshakeFailedError);
    QTRY_COMPARE(peer.connections(), 0);
}

void HttpServerTest::keepsTheConnectionAndTheOrderOfAnswers()
{
    Peer peer(true);
    RawClient client;
    QVERIFY(client.connectSecurely(peer.port(), peer.authority()));
    client.say("POST /later HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n"
               "POST /b HTTP/1.1\r\nContent-Length: 3\r\n\r\ntwo"
               "GET /c HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(peer.waiting.size(), 1);
    QCOMPARE(peer.served.size(), 1); // the second waits for the answer to the first
    QVERIFY(client.heard().isEmpty());
    peer.waiting.takeFirst()({.response = Response::json(201, QStringLiteral("one"))});
    QCOMPARE(client.nextAnswer().body, QByteArray("\"one\""));
    QCOMPARE(client.nextAnswer().body, QByteArray("\"POST two\""));
    QCOMPARE(client.nextAnswer().body, QByteArray("\"GET \""));
    QVERIFY(!client.gone());
    QCOMPARE(peer.connections(), 1);
}

void HttpServerTest::closesWhenAsked()
{
    const Peer peer(false);
    RawClient client;
    QVERIFY(client.connectPlainly(peer.port()));
    const Answer answer = client.ask("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QVERIFY(client.waitUntilGone());
    QVERIFY(!peer.served.constFirst().secure);
}

void HttpServerTest::tellsClientsToContinue()
{
    const Peer peer(false);
    RawClient client;
    QVERIFY(client.connectPlainly(peer.port()));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(client.ask("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n").status, 100);
        QCOMPARE(client.ask("body").body, QByteArray("\"POST body\""));
    }
}

void HttpServerTest::compressesForThoseWhoAccept()
{
    const Peer peer(true);
    RawClient client;
    QVERIFY(client.connectSecurely(peer.port(), peer.authority()));
    QCOMPARE(client.ask("GET /big HTTP/1.1\r\n\r\n").body, bigText);
    QCOMPARE(client.ask("GET /big HTTP/1.1\r\nAccept-Encoding: br, gzip;q=0\r\n\r\n").body, bigText);
    const Answer packed = client.ask("GET /big HTTP/1.1\r\nAccept-Encoding: br, gzip;q=0.5\r\n\r\n");
    QCOMPARE(packed.header("content-encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.size() < bigText.size() / 10);

    QNetworkAccessManager browser; // unpacks by itself, and would refuse a wrong checksum
    QNetworkRequest request(QUrl(peer.origin() + u"/big"));
    QSslConfiguration trust = request.sslConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(peer.authority()));
    request.setSslConfiguration(trust);
    const std::unique_ptr<QNetworkReply> reply(browser.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), bigText);
    QVERIFY(peer.served.constLast().header("accept-encoding").contains("gzip"));
}

void HttpServerTest::headHasTheLengthAndNoBody()
{
    const Peer peer(false);
    RawClient client;
    QVERIFY(client.connectPlainly(peer.port()));
    const Answer head = client.ask("HEAD /big HTTP/1.1\r\n\r\n");
    QCOMPARE(head.header("content-length"), QByteArray::number(bigText.size()));
    QCOMPARE(client.ask("GET /a HTTP/1.1\r\n\r\n").body, QByteArray("\"GET \"")); // nothing of the body lay in between
}

void HttpServerTest::headersCannotBeInjected()
{
    const Peer peer(false);
    RawClient client;
    QVERIFY(client.connectPlainly(peer.port()));
    const Answer answer = client.ask("GET /inject HTTP/1.1\r\n\r\n");
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("link"), QByteArray("aevil: yes"));
    QVERIFY(answer.header("evil").isEmpty());
    QVERIFY(answer.header("content-length").isEmpty());
    QCOMPARE(client.ask("GET /a HTTP/1.1\r\n\r\n").status, 200);
}

void HttpServerTest::refusesBrokenRequestsAndCloses()
{
    const Peer peer(false);
    RawClient client;
    QVERIFY(client.connectPlainly(peer.port()));
    QCOMPARE(client.ask("GET /a HTTP/1.1\r\n\r\nnonsense\r\n\r\n").status, 200);
    QCOMPARE(client.nextAnswer().status, 400);
    QVERIFY(client.waitUntilGone());
    QCOMPARE(peer.served.size(), 1);
}

void HttpServerTest::resetsStallsAndTruncates()
{
    const Peer peer(true);
    RawClient reset;
    QVERIFY(reset.connectSecurely(peer.port(), peer.authority()));
    reset.say("GET /reset HTTP/1.1\r\n\r\n");
    QVERIFY(reset.waitUntilGone());
    QVERIFY(reset.heard().isEmpty());

    const Peer plain(false);
    QCOMPARE(errorAfter(plain.port(), "GET /reset HTTP/1.1\r\n\r\n"), ECONNRESET);
    QCOMPARE(errorAfter(plain.port(), "GET /stop HTTP/1.0\r\n\r\n"), 0);

    RawClient cut;
    QVERIFY(cut.connectSecurely(peer.port(), peer.authority()));
    cut.say("GET /truncate HTTP/1.1\r\n\r\n");
    QVERIFY(cut.waitUntilGone());
    const QByteArray heard = cut.heard();
    const qsizetype promised = heard.mid(heard.indexOf("content-length: ") + 16, 5).toInt();
    const qsizetype got = heard.size() - heard.indexOf("\r\n\r\n") - 4;
    QCOMPARE(got, promised / 2);
    QVERIFY(got > 1000);

    RawClient stalled;
    QVERIFY(stalled.connectSecurely(peer.port(), peer.authority()));
    stalled.say("GET /stall HTTP/1.1\r\n\r\nGET /next HTTP/1.1\r\n\r\n");
    RawClient other;
    QVERIFY(other.connectSecurely(peer.port(), peer.authority()));
    QCOMPARE(other.ask("GET /a HTTP/1.1\r\n\r\n").status, 200); // others are served meanwhile
    QVERIFY(!stalled.gone());
    QVERIFY(stalled.heard().isEmpty());
    stalled.leave();
    other.leave();
    QTRY_COMPARE(peer.connections(), 0);
    for (const Request &request : peer.served)
        QVERIFY(request.path != u"/next");
}

void HttpServerTest::aLateAnswerToOneWhoLeftIsHarmless()
{
    Peer peer(true);
    RawClient client;
    QVERIFY(client.connectSecurely(peer.port(), peer.authority()));
    client.say("GET /later HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(peer.waiting.size(), 1);
    client.leave();
    QTRY_COMPARE(peer.connections(), 0);
    peer.waiting.takeFirst()({.response = Response::json(200, 1)});
    RawClient next;
    QVERIFY(next.connectSecurely(peer.port(), peer.authority()));
    QCOMPARE(next.ask("GET /a HTTP/1.1\r\n\r\n").status, 200);
}

void HttpServerTest::aLateAnswerCountsOnce()
{
    Peer peer(false);
    RawClient client;
    QVERIFY(client.connectPlainly(peer.port()));
    client.say("GET /later HTTP/1.1\r\n\r\nGET /later HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(peer.waiting.size(), 1);
    const Deliver first = peer.waiting.constFirst();
    first({.response = Response::json(200, 1)});
    first({.response = Response::json(200, 2)});
    QTRY_COMPARE(peer.waiting.size(), 2);
    first({.response = Response::json(200, 3)});
    peer.waiting.constLast()({.response = Response::json(200, 4)});
    QCOMPARE(client.nextAnswer().body, QByteArray("1"));
    QCOMPARE(client.nextAnswer().body, QByteArray("4"));
}

void HttpServerTest::clientsMayLeaveAtAnyByte()
{
    const Peer peer(true);
    const QByteArray request = "POST /big HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc";
    for (qsizetype bytes = 0; bytes <= request.size(); bytes += 3) {
        RawClient client;
        QVERIFY(client.connectSecurely(peer.port(), peer.authority()));
        client.say(request.left(bytes));
        client.socket().flush();
        client.leave();
        RawClient unfinished; // leaves in the middle of the handshake
        QVERIFY(unfinished.connectPlainly(peer.port()));
        unfinished.leave();
    }
    QTRY_COMPARE(peer.connections(), 0);
    RawClient next;
    QVERIFY(next.connectSecurely(peer.port(), peer.authority()));
    QCOMPARE(next.ask(request).body, bigText);
}

void HttpServerTest::whoDoesNotFetchIsNotServedOn()
{
    const Peer peer(true);
    constexpr int many = 500; // 36 MB of answers
    RawClient lazy;
    QVERIFY(lazy.connectSecurely(peer.port(), peer.authority()));
    lazy.socket().setReadBufferSize(1024);
    lazy.say(QByteArray("GET /big HTTP/1.1\r\n\r\n").repeated(many));
    RawClient other;
    QVERIFY(other.connectSecurely(peer.port(), peer.authority()));
    const auto ofOther = [&peer] {
        return std::count_if(peer.served.begin(), peer.served.end(),
                             [](const Request &request) { return request.path == u"/a"; });
    };
    qsizetype before = -1;
    while (before != peer.served.size() - ofOther()) { // until a whole round trip brought it nothing more
        before = peer.served.size() - ofOther();
        QCOMPARE(other.ask("GET /a HTTP/1.1\r\n\r\n").status, 200);
    }
    QVERIFY2(before < many / 2, QByteArray::number(before).constData());
    lazy.socket().setReadBufferSize(0);
    for (int answer = 0; answer < many; ++answer)
        QCOMPARE(lazy.nextAnswer().body.size(), bigText.size());
}

void HttpServerTest::plainHttpToTheTlsPortIsDropped()
{
    const Peer peer(true);
    RawClient plain;
    QVERIFY(plain.connectPlainly(peer.port()));
    plain.say("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(plain.waitUntilGone());
    QVERIFY(peer.served.isEmpty());
    RawClient next;
    QVERIFY(next.connectSecurely(peer.port(), peer.authority()));
    QCOMPARE(next.ask("GET /a HTTP/1.1\r\n\r\n").status, 200);
}

void HttpServerTest::closesWithClientsAboard()
{
    RawClient client;
    Deliver late;
    {
        Peer peer(true);
        QVERIFY(client.connectSecurely(peer.port(), peer.authority()));
        client.say("GET /later HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(peer.waiting.size(), 1);
        late = peer.waiting.constFirst();
    }
    late({.response = Response::json(200, 1)});
    QVERIFY(client.waitUntilGone());
    QVERIFY(client.heard().isEmpty());
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
