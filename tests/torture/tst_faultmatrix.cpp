// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/torturebench.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// When a kind of request is certain to be made: while this is under way.
enum class During { Pull, Confirm, Ship, Complete };

struct RequestKind
{
    const char *name;
    const char *match; ///< "side method path"; {id} is the order's
    During during;
    bool write = false;
};

const QList<RequestKind> &requestKinds()
{
    static const QList<RequestKind> kinds = {
        {"list", "shop GET /wc/v3/orders", During::Pull},
        {"order", "shop GET /wc/v3/orders/{id}", During::Confirm},
        {"notes", "shop GET /wc/v3/orders/{id}/notes", During::Confirm},
        {"status", "shop PUT /wc/v3/orders/{id}", During::Complete, true},
        {"meta", "shop PUT /wc/v3/orders/{id}", During::Ship, true},
        {"note", "shop POST /wc/v3/orders/{id}/notes", During::Confirm, true},
        {"products", "shop GET /wc/v3/products", During::Pull},
        {"token", "paypal POST /v1/oauth2/token", During::Pull},
        {"capture", "paypal GET /v2/payments/captures", During::Pull},
        {"disputes", "paypal GET /v1/customer/disputes", During::Pull},
    };
    return kinds;
}

const QStringList &faults()
{
    static const QStringList words =
        QStringLiteral("latency 429 500 502 504 reset stall truncate html warning bom redirect drop").split(u' ');
    return words;
}

/// A host that answers 429 or loses the authorization has not applied the request, and will not later.
QStringList moments(const RequestKind &kind, const QString &fault)
{
    if (!kind.write || fault == u"drop")
        return {QStringLiteral("before")};
    if (fault == u"429")
        return {QStringLiteral("before"), QStringLiteral("after")};
    return {QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("late")};
}

} // namespace

/// One fault for one request of one order's life; in the end every act has reached the shop exactly once.
class FaultMatrixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActArrivesOnce_data();
    void everyActArrivesOnce();
    void cleanup();

private:
    void plan(const RequestKind &kind, During now);
    bool settle(qint64 order);

    std::unique_ptr<TortureBench> m_bench;
    QString m_fault, m_apply;
    qint64 m_order = 0;
    int m_rows = 0;
};

void FaultMatrixTest::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("%s", qPrintable(m_bench->explain()));
    // The twin's log and the shop's orders grow with every row and are read whole: begin anew now and then.
    static constexpr int rowsOfOneShop = 12;
    if (QTest::currentTestFailed() || ++m_rows % rowsOfOneShop == 0)
        m_bench.reset();
}

void FaultMatrixTest::everyActArrivesOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("apply");
    for (int kind = 0; kind < requestKinds().size(); ++kind)
        for (const QString &fault : faults())
            for (const QString &apply : moments(requestKinds().at(kind), fault))
                QTest::addRow("%s %s %s", requestKinds().at(kind).name, qPrintable(fault), qPrintable(apply))
                    << kind << fault << apply;
}

void FaultMatrixTest::plan(const RequestKind &kind, During now)
{
    if (kind.during != now)
        return;
    QString match = QString::fromLatin1(kind.match);
    match.replace(QStringLiteral("{id}"), QString::number(m_order));
    m_bench->twin.plan(match, m_fault, m_apply, {{QStringLiteral("ms"), 40}});
    if (m_fault == u"stall")
        m_bench->http().setLongestWait(std::chrono::milliseconds(1200));
}

/// Until nothing waits; what came to a person's attention is taken on again once.
bool FaultMatrixTest::settle(qint64 order)
{
    bool calm = m_bench->quiet();
    m_bench->http().setLongestWait(std::chrono::minutes(1));
    if (m_bench->answerAttention() > 0)
        calm = m_bench->quiet();
    const QList<Intent> intents = m_bench->show(order).intents;
    return calm && std::none_of(intents.begin(), intents.end(), [](const Intent &intent) { return intent.isLive(); });
}

void FaultMatrixTest::everyActArrivesOnce()
{
    QFETCH(int, kind);
    QFETCH(QString, fault);
    QFETCH(QString, apply);
    const RequestKind &asked = requestKinds().at(kind);
    if (!m_bench)
        m_bench = std::make_unique<TortureBench>();
    TortureBench &bench = *m_bench;
    m_fault = fault;
    m_apply = apply;
    m_order = bench.twin.placeOrder();
    bench.advance(16 * 60); // what was known of the products' stock is no longer fresh
    bench.twin.clearFaults();
    const QByteArray method = QByteArray(asked.match).split(' ').at(1);
    const int before = bench.twin.requests(method, QString(), fault);
    if (QByteArray(asked.name) == "token") { // a new engine has none yet
        bench.close();
        bench.open();
    }
    plan(asked, During::Pull);
    QVERIFY(bench.quiet());
    const struct
    {
        During during;
        Verb verb;
        ActOptions options;
    } acts[] = {{During::Confirm, Verb::Confirm, {}},
                {During::Ship, Verb::Ship, parcel(QStringLiteral("T%1").arg(m_order))},
                {During::Complete, Verb::Complete, {}}};
    // A fault of the pull is over when the acts begin: one of them shows that all is well.
    const bool whole = asked.during != During::Pull;
    for (const auto &act : acts) {
        if (!whole && act.during != During::Confirm)
            break;
        plan(asked, act.during);
        bench.acted(m_order, act.verb, act.options);
        QVERIFY2(settle(m_order), qPrintable(bench.explain()));
    }
    QVERIFY2(bench.twin.requests(method, QString(), fault) > before, "the fault never struck");

    const Effects effects = bench.twin.effects(m_order);
    QCOMPARE(effects.count(QStringLiteral("status:shipped")), whole ? 1 : 0);
    QCOMPARE(effects.count(QStringLiteral("status:completed")), whole ? 1 : 0);
    // A 500 after completing means that the shop's own thanks did not go; the desk says them. A write applied late is
    // answered with the shop's 500, which a warning or a byte order mark only dresses up.
    const bool dressed = apply == u"late" && (fault == u"warning" || fault == u"bom");
    const bool shopSilent = QByteArray(asked.name) == "status" && (dressed || (fault == u"500" && apply != u"before"));
    QCOMPARE(effects.count(QStringLiteral("note:customer")), shopSilent ? 3 : whole ? 2 : 1);
    QCOMPARE(bench.twin.mails(m_order, QStringLiteral("status:completed")), whole && !shopSilent ? 1 : 0);
    QCOMPARE(bench.twin.mails(m_order, QStringLiteral("customer_note")), shopSilent ? 3 : whole ? 2 : 1);
    QCOMPARE(bench.twin.mails(m_order, QStringLiteral("customer_note"), QStringLiteral("T%1").arg(m_order)),
             whole ? 1 : 0);
    int tracked = 0, marks = 0;
    for (const auto &meta : bench.twin.order(m_order)[u"meta_data"].toArray()) {
        if (meta[u"key"].toString() == u"_wc_shipment_tracking_items")
            tracked += static_cast<int>(meta[u"value"].toArray().size());
        marks += meta[u"key"].toString() == confirmedMetaKey;
    }
    QCOMPARE(tracked, whole ? 1 : 0);
    QCOMPARE(marks, 1);
    QCOMPARE(bench.differences(), QStringList());
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
