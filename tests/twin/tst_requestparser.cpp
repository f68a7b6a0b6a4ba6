// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/requestparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tradeit::twin;
using State = RequestParser::State;

namespace {

const QByteArray post = "POST /wp-json/wc/v3/orders/7/notes?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nnote";
const QByteArray chunked = "PUT /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4;name=value\r\nWiki\r\n"
                           "5\r\npedia\r\n0\r\nTrailer: x\r\n\r\n";
const QByteArray get = "GET /b%20c?d=%2B+e&d=last&f HTTP/1.1\r\nConnection: close\r\n\r\n";

quint32 seed()
{
    return static_cast<quint32>(qEnvironmentVariableIntValue("TRADEIT_SEED"));
}

} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threePipelinedRequestsComeOutInOrder();
    void anyCutOfTheStreamGivesTheSameRequests();
    void readsQueriesAsPhpDoes();
    void tellsWhetherTheConnectionStays_data();
    void tellsWhetherTheConnectionStays();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void waitsForTheWholeBody();
    void randomBytesNeverHangOrCrash();
};

void RequestParserTest::threePipelinedRequestsComeOutInOrder()
{
    RequestParser parser;
    QCOMPARE(parser.feed(post + "\r\n" + chunked + get), State::Ready);
    const Request first = parser.take();
    QCOMPARE(first.method, QByteArray("POST"));
    QCOMPARE(first.path, QStringLiteral("/wp-json/wc/v3/orders/7/notes"));
    QCOMPARE(first.header("host"), QByteArray("a"));
    QCOMPARE(first.body, QByteArray("note"));
    QCOMPARE(parser.state(), State::Ready);
    QCOMPARE(parser.take().body, QByteArray("Wikipedia"));
    QCOMPARE(parser.state(), State::Ready);
    QCOMPARE(parser.take().path, QStringLiteral("/b c"));
    QCOMPARE(parser.state(), State::Head);
}

void RequestParserTest::anyCutOfTheStreamGivesTheSameRequests()
{
    const QByteArray stream = chunked + post + get;
    QRandomGenerator random(seed());
    for (int round = 0; round < 200; ++round) {
        RequestParser parser;
        QList<QByteArray> bodies;
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype piece = round == 0 ? 1 : random.bounded(1, 40);
            parser.feed(stream.mid(at, piece));
            at += piece;
            while (parser.state() == State::Ready)
                bodies.append(parser.take().body);
            QVERIFY(parser.state() != State::Bad);
        }
        QCOMPARE(bodies, QList<QByteArray>({"Wikipedia", "note", ""}));
    }
}

void RequestParserTest::readsQueriesAsPhpDoes()
{
    RequestParser parser;
    parser.feed(get);
    const Request request = parser.take();
    QCOMPARE(request.queryValue(QStringLiteral("d")), QStringLiteral("last"));
    QVERIFY(request.hasQuery(QStringLiteral("f")));
    QVERIFY(!request.hasQuery(QStringLiteral("e")));
    parser.feed("GET /?q=%2B+caf%C3%A9&status%5B0%5D=any HTTP/1.1\r\n\r\n");
    const Request second = parser.take();
    QCOMPARE(second.queryValue(QStringLiteral("q")), QStringLiteral("+ café"));
    QCOMPARE(second.queryValue(QStringLiteral("status[0]")), QStringLiteral("any"));
}

void RequestParserTest::tellsWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nConnection: te, Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void RequestParserTest::tellsWhetherTheConnectionStays()
{
    QFETCH(const QByteArray, request);
    RequestParser parser;
    QCOMPARE(parser.feed(request), State::Ready);
    QTEST(parser.keepsAlive(), "stays");
}

void RequestParserTest::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("a TLS hello", QByteArray::fromHex("160301020001000001fc0303") + QByteArray(100, 'x') + "\r\n\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("http/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("folded header", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
    row("blank before colon", "GET / HTTP/1.1\r\nA : b\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and coding", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("length past 64 bits", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 413);
    row("body too big", "POST / HTTP/1.1\r\nContent-Length: 1001\r\n\r\n", 413);
    row("chunk too big", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n", 413);
    row("chunk size past 64 bits", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n", 400);
    row("chunk not a number", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
    row("chunk without its end", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", 400);
    row("unknown coding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
    row("endless head", "GET / HTTP/1.1\r\nA: " + QByteArray(3000, 'x'), 431);
    row("endless trailer", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: " + QByteArray(3000, 'x'),
        431);
}

void RequestParserTest::refusesWhatIsBroken()
{
    QFETCH(const QByteArray, bytes);
    RequestParser parser(RequestParser::Limits{.head = 2000, .body = 1000});
    QCOMPARE(parser.feed(bytes), State::Bad);
    QTEST(parser.refusal(), "status");
    QCOMPARE(parser.feed(get), State::Bad);
}

void RequestParserTest::waitsForTheWholeBody()
{
    RequestParser parser;
    QCOMPARE(parser.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nab"), State::Body);
    QVERIFY(parser.expectsContinue());
    QCOMPARE(parser.feed("c"), State::Ready);
    QVERIFY(!parser.expectsContinue());
    QCOMPARE(parser.take().body, QByteArray("abc"));
}

void RequestParserTest::randomBytesNeverHangOrCrash()
{
    QRandomGenerator random(seed());
    for (int round = 0; round < 500; ++round) {
        QByteArray stream = chunked + post + get;
        for (int change = 0; change < 4; ++change)
            stream[random.bounded(stream.size())] = static_cast<char>(random.bounded(256));
        RequestParser parser(RequestParser::Limits{.head = 200, .body = 100});
        parser.feed(stream);
        int taken = 0;
        while (parser.state() == State::Ready && taken < 10) {
            QVERIFY(parser.take().body.size() <= 100);
            ++taken;
        }
        QVERIFY(taken < 10);
    }
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
