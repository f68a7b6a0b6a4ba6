// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/httpserver.h"
#include "app/twin/shop.h"
#include "app/twin/tls/authority.h"
#include "core/base/clock.h"
#include "tests/demo/programs.h"

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// A site of a test's own, over https, whose authority the seller may trust.
class Site
{
public:
    explicit Site(twin::Handler handler) : m_server(m_clock, twin::atOnce(std::move(handler)))
    {
        const auto authority = twin::Authority::create();
        const auto configuration = authority ? authority->serverConfiguration() : Fault(authority.error());
        QFile file(caFile());
        m_open = configuration && m_server.listenSecurely(0, *configuration) && file.open(QIODevice::WriteOnly) &&
                 file.write(authority->certificatePem()) > 0;
    }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QString url() const { return m_server.origin(); }
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    twin::HttpServer m_server;
    bool m_open = false;
};

twin::Response page(const char *text)
{
    return twin::Response::html(200, QByteArray("<!DOCTYPE html><html><body>") + text + "</body></html>");
}

twin::Response wordPressAlone(const twin::Request &request)
{
    if (!request.path.startsWith(u"/wp-json"))
        return page("a blog");
    return twin::Response::json(200, QJsonObject{{QStringLiteral("name"), QStringLiteral("Blog")},
                                                 {QStringLiteral("url"), QStringLiteral("https://127.0.0.1")},
                                                 {QStringLiteral("namespaces"), QJsonArray{QStringLiteral("wp/v2")}}});
}

twin::Response movedAway(const twin::Request &)
{
    return {.status = 301, .headers = {{"location", "https://elsewhere.example/wp-json/"}}, .body = {}};
}

twin::Response noSense(const twin::Request &request)
{
    if (request.path.contains(u"orders"))
        return twin::Response::json(200, QJsonObject{{QStringLiteral("orders"), QJsonValue::Null}});
    return twin::Response::json(200, QJsonObject{{QStringLiteral("name"), 7},
                                                 {QStringLiteral("url"), QJsonValue::Null},
                                                 {QStringLiteral("namespaces"), QJsonArray{QStringLiteral("wc/v3")}}});
}

using Handler = twin::Response (*)(const twin::Request &);

} // namespace

/// "What bad input gets": one clear sentence with its kind, nothing stored, nothing lost, no secret anywhere.
class BadInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void sitesThatAreNoShop_data();
    void sitesThatAreNoShop();
    void keysThatDoNotOpen_data();
    void keysThatDoNotOpen();
    void troubleOnTheWay_data();
    void troubleOnTheWay();
    void aFailingServerMakesNobodyReadOnly();
    void syncUnderTroubleLosesNothing();
    void hostileOrdersStayText();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwinProcess> m_twin;
    std::unique_ptr<Seller> m_seller;
};

void BadInputTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_twin =
        std::make_unique<TwinProcess>(m_folder->path(), QStringList{QStringLiteral("--orders"), QStringLiteral("3")});
    QVERIFY(m_twin->start());
}

void BadInputTest::init()
{
    m_twin->control("DELETE", QStringLiteral("/faults"));
    m_seller = std::make_unique<Seller>();
}

void BadInputTest::sitesThatAreNoShop_data()
{
    QTest::addColumn<Handler>("site");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Handler site, const char *kind, const char *says) {
        QTest::newRow(name) << site << QString::fromLatin1(kind) << QString::fromLatin1(says);
    };
    row(
        "a web page", [](const twin::Request &) { return page("hello"); }, "no_api", "no WooCommerce API");
    row("WordPress alone", wordPressAlone, "no_api", "WordPress without WooCommerce");
    row("moved", movedAway, "redirect", "https://elsewhere.example");
    row("other types", noSense, "no_api", "orders are no list");
    row(
        "error page", [](const twin::Request &) { return twin::Response::html(500, "<h1>Error</h1>"); }, "server",
        "Try again later");
    row(
        "firewall", [](const twin::Request &) { return twin::Response::html(403, "<h1>Forbidden</h1>"); },
        "rate_limited", "slow down");
}

void BadInputTest::sitesThatAreNoShop()
{
    QFETCH(Handler, site);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const Site server(site);
    QVERIFY(server.isOpen());
    m_seller->know(QStringLiteral("TRADEIT_SECRET_SHOP_SECRET"), QStringLiteral("cs_never_told_to_anyone"));
    const Answer answer = m_seller->run(Seller::addShop(server.url(), QStringLiteral("ck_1"), server.caFile()));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.kind() == kind, answer.all().constData());
    QVERIFY2(answer.text().contains(says), answer.all().constData());
    QCOMPARE(m_seller->type(QStringLiteral("account list")).json[u"accounts"].toArray().size(), 0);
    QCOMPARE(m_seller->leaks(), QList<QByteArray>());
}

void BadInputTest::keysThatDoNotOpen_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const QJsonObject ready = m_twin->ready();
    const QString user = ready[u"shop"][u"user"].toString(), secret = ready[u"shop"][u"secret"].toString();
    const QString ca = ready[u"ca_file"].toString();
    const QJsonValue vendor = ready[u"vendors"].toArray().first();
    const auto row = [](const char *name, const QStringList &given, const char *kind, const char *says) {
        QTest::newRow(name) << given[0] << given[1] << given[2] << QString::fromLatin1(kind)
                            << QString::fromLatin1(says);
    };
    row("wrong secret", {user, QStringLiteral("cs_wrong_and_long_enough"), ca}, "auth", "refuses the secret");
    row("unknown key", {QStringLiteral("ck_unknown"), secret, ca}, "auth", "the key is unknown");
    row("no secret", {user, QString(), ca}, "auth", "TRADEIT_SECRET_SHOP_SECRET");
    row("vendor", {vendor[u"user"].toString(), vendor[u"app_password"].toString(), ca}, "refused", "vendor");
    row("no authority", {user, secret, QString()}, "tls", "--ca");
    row("not a certificate", {user, secret, m_twin->readyFile()}, "tls", "holds no certificate");
}

void BadInputTest::keysThatDoNotOpen()
{
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(QString, ca);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    if (!secret.isEmpty())
        m_seller->know(QStringLiteral("TRADEIT_SECRET_SHOP_SECRET"), secret);
    const Answer answer = m_seller->run(Seller::addShop(m_twin->ready()[u"url"].toString(), user, ca));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.kind() == kind, answer.all().constData());
    QVERIFY2(answer.text().contains(says), answer.all().constData());
    QCOMPARE(m_seller->type(QStringLiteral("account list")).json[u"accounts"].toArray().size(), 0);
    QCOMPARE(m_seller->leaks(), QList<QByteArray>());
}

void BadInputTest::troubleOnTheWay_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *fault, const char *kind, const char *says) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(kind) << QString::fromLatin1(says);
    };
    row("html", "no_api", "Check the address");
    row("truncate", "offline", "cut before the whole answer");
    row("redirect", "redirect", "never carried there");
    row("500", "server", "Try again later");
    row("429", "rate_limited", "slow down");
    row("drop", "auth", "drops the Authorization header");
}

void BadInputTest::troubleOnTheWay()
{
    QFETCH(QString, fault);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    m_seller->know(*m_twin);
    m_twin->fault({}, {}, fault, 1000);
    const Answer answer = m_seller->run(m_seller->addShop(*m_twin));
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.kind() == kind, answer.all().constData());
    QVERIFY2(answer.text().contains(says), answer.all().constData());
    QCOMPARE(m_seller->leaks(), QList<QByteArray>());
}

/// What precedes the JSON is read over, and an unclear answer to the question for the right to write is no "no".
void BadInputTest::aFailingServerMakesNobodyReadOnly()
{
    for (const char *fault : {"warning", "bom"}) {
        Seller seller;
        seller.know(*m_twin);
        m_twin->control("DELETE", QStringLiteral("/faults"));
        m_twin->fault({}, {}, QString::fromLatin1(fault), 1000);
        const Answer answer = seller.run(seller.addShop(*m_twin));
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        QVERIFY2(answer.json[u"account"][u"capabilities"][u"write_orders"].toBool(), answer.all().constData());
    }
}

void BadInputTest::syncUnderTroubleLosesNothing()
{
    QVERIFY(m_seller->connectAll(*m_twin));
    const qint64 id = m_twin->order();
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("confirm shop/%1").arg(id)).exitCode, 0);
    for (const auto &[fault, kind] : {std::pair("html", "bad_answer"), std::pair("drop", "auth"),
                                      std::pair("429", "rate_limited"), std::pair("redirect", "redirect")}) {
        m_twin->control("DELETE", QStringLiteral("/faults"));
        m_twin->fault({}, {}, QString::fromLatin1(fault), 1000);
        const Answer sync = m_seller->type(QStringLiteral("sync"));
        QVERIFY2(sync.exitCode == 1, sync.all().constData());
        const QJsonValue error = sync.json[u"accounts"][0][u"error"];
        QVERIFY2(!error[u"kind"].toString().isEmpty() && error[u"text"].toString().size() > 20, sync.out.constData());
        const bool asExpected =
            error[u"kind"].toString() == QLatin1String(kind) ||
            (QLatin1String(fault) == QLatin1String("html") && error[u"kind"].toString() == QLatin1String("no_api"));
        QVERIFY2(asExpected, sync.out.constData());
        QCOMPARE(m_seller->outbox().size(), 1);
    }
    m_twin->control("DELETE", QStringLiteral("/faults"));
    const QString intent = m_seller->outbox().first()[u"id"].toString();
    if (m_seller->outbox().first()[u"state"].toString() == u"attention")
        QCOMPARE(m_seller->type(QStringLiteral("outbox retry ") + intent).exitCode, 0);
    const Answer sync = m_seller->type(QStringLiteral("sync"));
    QVERIFY2(sync.exitCode == 0, sync.all().constData());
    QCOMPARE(m_seller->outbox().first()[u"state"].toString(), QStringLiteral("done"));
    QCOMPARE(m_twin->customerNotes(id).size(), 1);
    QCOMPARE(m_seller->leaks(), QList<QByteArray>());
}

void BadInputTest::hostileOrdersStayText()
{
    QVERIFY(m_seller->connectAll(*m_twin));
    const qint64 id = m_twin->order();
    const QString name = QStringLiteral("<b>Eve</b>\u202e\x1b[31m");
    m_twin->control("PATCH", QStringLiteral("/orders/%1").arg(id),
                    {{QStringLiteral("billing"), QJsonObject{{QStringLiteral("first_name"), name}}},
                     {QStringLiteral("shipping"), QJsonObject{{QStringLiteral("first_name"), name}}},
                     {QStringLiteral("customer_note"), QStringLiteral("{{#lines}}%n<script>x</script>")}});
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    const Answer shown = m_seller->type(QStringLiteral("show shop/%1").arg(id), false);
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(!shown.out.contains('\x1b') && !shown.out.contains("\u202e"), shown.out.constData());
    QVERIFY2(!shown.out.contains("<script>"), shown.out.constData());
    const Answer confirmed = m_seller->type(QStringLiteral("confirm shop/%1 --now").arg(id));
    QVERIFY2(confirmed.exitCode == 0, confirmed.all().constData());
    const QStringList notes = m_twin->customerNotes(id);
    QCOMPARE(notes.size(), 1);
    QVERIFY2(!notes.first().contains(u"<b>") && !notes.first().contains(QChar(0x202e)) &&
                 !notes.first().contains(QChar(0x1b)),
             qPrintable(notes.first()));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
