// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/payments/guard.h"

#include <QTest>

using namespace tradeit;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Money dollars(qint64 cents)
{
    return {Amount::fromMillionths(cents * 10000), QStringLiteral("USD")};
}

Order rootOrder()
{
    Order order;
    order.id = RemoteId{1043};
    order.number = QStringLiteral("2043");
    order.status = QStringLiteral("processing");
    order.paid = now.addSecs(-60);
    order.currency = QStringLiteral("USD");
    order.total = dollars(4599).amount;
    order.paymentMethod = QStringLiteral("ppcp-gateway");
    order.meta = {MetaEntry{1, QStringLiteral("_ppcp_paypal_payment_mode"), QStringLiteral("live")}};
    return order;
}

PaymentFinding capture()
{
    PaymentFinding finding;
    finding.state = PaymentState::Captured;
    finding.amount = dollars(4599);
    finding.reference = QStringLiteral("8MC585209K746392H");
    finding.orderId = QStringLiteral("1043");
    finding.invoice = QStringLiteral("WC-2043");
    finding.live = true;
    return finding;
}

Account accountWith(GatewayAccess access)
{
    Account account;
    account.gateways = {GatewaySetup{.kind = QStringLiteral("paypal"), .access = access, .clientId = {}, .base = {}}};
    return account;
}

QString judged(const PaymentFinding &finding, const Order &root = rootOrder(), RemoteId claimedBy = {})
{
    const Verdict verdict = judge(finding, root, QStringLiteral("paypal"), claimedBy, now);
    return QString(paymentWord(verdict.state) + u':' + verdict.reason);
}

Verdict verdictOf(PaymentState state, const QString &reason = {})
{
    Verdict verdict;
    verdict.gateway = QStringLiteral("paypal");
    verdict.state = state;
    verdict.reason = reason;
    verdict.checked = now;
    return verdict;
}

QString gated(const Order &root, const std::optional<Verdict> &verdict, GatewayAccess access)
{
    const PaymentGate gate = paymentGate(root, verdict, accountWith(access));
    return gate.open ? QStringLiteral("open") : gate.why;
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void believesACaptureThatFits();
    void modeMustFit();
    void currencyMustFit();
    void sumMustSuffice();
    void identityMustFit_data();
    void identityMustFit();
    void aReferenceServesOneRoot();
    void moneyPaidBackIsNoPayment();
    void otherStatesPassThrough();
    void unknownWordsFailClosed();
    void failedLooksAgeTheOldVerdict();
    void asksAgainUntilFinal();
    void gatewaysServeTheirMethods();
    void withAccessOnlyCapturesOpenTheGate();
    void withoutAccessTheMarketplaceIsBelieved();
    void nothingAcceptedMeansTheMarketplaceIsNotBelieved();
    void offlineMethodsHaveTheirOwnRule();
};

void TestGuard::believesACaptureThatFits()
{
    const Verdict verdict = judge(capture(), rootOrder(), QStringLiteral("paypal"), {}, now);
    QCOMPARE(verdict.state, PaymentState::Captured);
    QCOMPARE(verdict.reason, QStringLiteral("ok"));
    QCOMPARE(verdict.root, RemoteId{1043});
    QCOMPARE(verdict.reference, QStringLiteral("8MC585209K746392H"));
    QCOMPARE(verdict.checked, now);
    QVERIFY(!verdict.stale);
}

void TestGuard::modeMustFit()
{
    PaymentFinding finding = capture();
    finding.live = false;
    QCOMPARE(judged(finding), QStringLiteral("mismatch:mode"));
    finding.live.reset();
    QCOMPARE(judged(finding), QStringLiteral("captured:ok"));
    Order sandbox = rootOrder();
    sandbox.meta[0].value = QStringLiteral("sandbox");
    QCOMPARE(judged(capture(), sandbox), QStringLiteral("mismatch:mode"));
}

void TestGuard::currencyMustFit()
{
    PaymentFinding finding = capture();
    finding.amount.currency = QStringLiteral("ZIG");
    QCOMPARE(judged(finding), QStringLiteral("mismatch:currency"));
    finding.amount.currency.clear();
    QCOMPARE(judged(finding), QStringLiteral("mismatch:currency"));
    finding.amount.currency = QStringLiteral("usd");
    QCOMPARE(judged(finding), QStringLiteral("captured:ok"));
}

void TestGuard::sumMustSuffice()
{
    PaymentFinding finding = capture();
    finding.amount = dollars(4598);
    QCOMPARE(judged(finding), QStringLiteral("mismatch:amount_low"));
    finding.amount = dollars(5000);
    QCOMPARE(judged(finding), QStringLiteral("captured:ok"));
}

void TestGuard::identityMustFit_data()
{
    QTest::addColumn<QString>("custom");
    QTest::addColumn<QString>("invoice");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *custom, const char *invoice, const char *verdict) {
        QTest::addRow("%s, %s", custom, invoice)
            << QString::fromLatin1(custom) << QString::fromLatin1(invoice) << QString::fromLatin1(verdict);
    };
    row("1043", "", "captured:ok");
    row("1044", "WC-2043", "mismatch:identity");
    row("", "WC-2043", "captured:ok");
    row("", "2043", "captured:ok");
    row("", "SHOP7-2043", "captured:ok");
    row("", "WC-12043", "mismatch:identity");
    row("", "WC-2043-1", "mismatch:identity");
    row("", "", "unverified:identity");
    row("{\"order_id\":1043,\"order_key\":\"wc_order_x\"}", "", "captured:ok");
    row("{\"order_id\":1044}", "WC-2043", "mismatch:identity");
    row("pcp_session", "WC-2043", "captured:ok");
    row("pcp_session", "", "unverified:identity");
}

void TestGuard::identityMustFit()
{
    QFETCH(QString, custom);
    QFETCH(QString, invoice);
    PaymentFinding finding = capture();
    finding.orderId = custom;
    finding.invoice = invoice;
    QTEST(judged(finding), "verdict");
}

void TestGuard::aReferenceServesOneRoot()
{
    QCOMPARE(judged(capture(), rootOrder(), RemoteId{77}), QStringLiteral("mismatch:claimed"));
    QCOMPARE(judged(capture(), rootOrder(), RemoteId{1043}), QStringLiteral("captured:ok"));
    PaymentFinding nameless = capture();
    nameless.reference.clear();
    QCOMPARE(judged(nameless), QStringLiteral("unverified:identity"));
}

void TestGuard::moneyPaidBackIsNoPayment()
{
    PaymentFinding finding = capture();
    finding.refunded = dollars(1).amount;
    QCOMPARE(judge(finding, rootOrder(), {}, {}, now).state, PaymentState::PartlyRefunded);
    finding.refunded = finding.amount.amount;
    QCOMPARE(judge(finding, rootOrder(), {}, {}, now).state, PaymentState::Refunded);
}

void TestGuard::otherStatesPassThrough()
{
    for (int state = int(PaymentState::Authorised); state <= int(PaymentState::Unverified); ++state) {
        PaymentFinding finding = capture();
        finding.state = PaymentState(state);
        finding.reason = QStringLiteral("PENDING ECHECK");
        QCOMPARE(judged(finding), QString(paymentWord(finding.state) + u":PENDING ECHECK"));
    }
    PaymentFinding foreign = capture();
    foreign.state = PaymentState::Pending;
    foreign.orderId = QStringLiteral("9");
    QCOMPARE(judged(foreign), QStringLiteral("mismatch:identity"));
}

void TestGuard::unknownWordsFailClosed()
{
    for (int state = 0; state <= int(PaymentState::Unverified); ++state)
        QCOMPARE(paymentStateFromWord(paymentWord(PaymentState(state))), PaymentState(state));
    for (const QStringView word : {u"", u"CAPTURED", u"paid", u"completed"})
        QCOMPARE(paymentStateFromWord(word), PaymentState::Unverified);
    QVERIFY(!accessFromWord(u"everything"));
    QCOMPARE(accessFromWord(accessWord(GatewayAccess::Operator)), std::optional(GatewayAccess::Operator));
}

void TestGuard::failedLooksAgeTheOldVerdict()
{
    Error error;
    error.kind = ErrorKind::Offline;
    const Verdict old = verdictOf(PaymentState::Captured, QStringLiteral("ok"));
    const Verdict aged = ageVerdict(old, rootOrder(), QStringLiteral("paypal"), error, now.addDays(1));
    QCOMPARE(aged.state, PaymentState::Captured);
    QVERIFY(aged.stale);
    QCOMPARE(aged.checked, old.checked);

    error.kind = ErrorKind::Auth;
    const Verdict none = ageVerdict(std::nullopt, rootOrder(), QStringLiteral("paypal"), error, now);
    QCOMPARE(none.state, PaymentState::Unverified);
    QCOMPARE(none.reason, QStringLiteral("no_access"));
    error.kind = ErrorKind::NotFound;
    QCOMPARE(ageVerdict(old, rootOrder(), QStringLiteral("stripe"), error, now).reason, QStringLiteral("not_found"));
}

void TestGuard::asksAgainUntilFinal()
{
    QVERIFY(wantsLook(std::nullopt, now));
    QVERIFY(wantsLook(verdictOf(PaymentState::Pending), now));
    QVERIFY(wantsLook(verdictOf(PaymentState::Mismatch), now));
    QVERIFY(!wantsLook(verdictOf(PaymentState::Captured), now));
    QVERIFY(!wantsLook(verdictOf(PaymentState::Captured), now.addSecs(86400)));
    QVERIFY(wantsLook(verdictOf(PaymentState::Captured), now.addSecs(86401)));
    QVERIFY(wantsLook(verdictOf(PaymentState::Captured), now.addDays(-2)));
    Verdict stale = verdictOf(PaymentState::Captured);
    stale.stale = true;
    QVERIFY(wantsLook(stale, now));
}

void TestGuard::gatewaysServeTheirMethods()
{
    const auto gateway = [](const char *method, GatewayAccess access) {
        Order order = rootOrder();
        order.paymentMethod = QString::fromLatin1(method);
        return gatewayFor(order, accountWith(access).gateways);
    };
    for (const char *method : {"ppcp-gateway", "ppcp-googlepay", "paypal", "ppec_paypal", "dokan_paypal_marketplace"}) {
        QCOMPARE(gateway(method, GatewayAccess::Own), QStringLiteral("paypal"));
        QCOMPARE(gateway(method, GatewayAccess::None), QString());
    }
    for (const char *method : {"cod", "bacs", "cheque"})
        QCOMPARE(gateway(method, GatewayAccess::Own), QStringLiteral("offline"));
    for (const char *method : {"", "stripe", "ecocash", "paypal_plus"})
        QCOMPARE(gateway(method, GatewayAccess::Own), QString());
}

void TestGuard::withAccessOnlyCapturesOpenTheGate()
{
    for (const GatewayAccess access : {GatewayAccess::Own, GatewayAccess::Connected, GatewayAccess::Operator}) {
        for (int state = 0; state <= int(PaymentState::Unverified); ++state) {
            const QString gate =
                gated(rootOrder(), verdictOf(PaymentState(state), QStringLiteral("amount_low")), access);
            if (PaymentState(state) == PaymentState::Captured)
                QCOMPARE(gate, QStringLiteral("open"));
            else if (PaymentState(state) == PaymentState::Mismatch)
                QCOMPARE(gate, QStringLiteral("payment:amount_low"));
            else
                QCOMPARE(gate, QString(u"payment:" + paymentWord(PaymentState(state))));
        }
        QCOMPARE(gated(rootOrder(), std::nullopt, access), QStringLiteral("payment:unverified"));
    }
}

void TestGuard::withoutAccessTheMarketplaceIsBelieved()
{
    Order order = rootOrder();
    const auto gate = [&order] { return gated(order, std::nullopt, GatewayAccess::None); };
    for (const char *status : {"processing", "shipped", "completed"}) {
        order.status = QString::fromLatin1(status);
        QCOMPARE(gate(), QStringLiteral("open"));
    }
    for (const char *status : {"pending", "on-hold", "packing"}) {
        order.status = QString::fromLatin1(status);
        QCOMPARE(gate(), QStringLiteral("payment:pending"));
    }
    order.status = QStringLiteral("failed");
    QCOMPARE(gate(), QStringLiteral("payment:failed"));
    order.status = QStringLiteral("processing");
    order.paid = QDateTime();
    QCOMPARE(gate(), QStringLiteral("payment:pending"));
    QCOMPARE(gated(rootOrder(), verdictOf(PaymentState::Disputed), GatewayAccess::None),
             QStringLiteral("payment:disputed"));
}

void TestGuard::nothingAcceptedMeansTheMarketplaceIsNotBelieved()
{
    const auto gate = [](const Account &account) { return paymentGate(rootOrder(), std::nullopt, account); };
    QCOMPARE(gate(Account{}).open, false);
    QCOMPARE(gate(Account{}).why, QStringLiteral("payment:unverified"));
    QVERIFY(gate(accountWith(GatewayAccess::None)).open);
}

void TestGuard::offlineMethodsHaveTheirOwnRule()
{
    Order order = rootOrder();
    order.paid = QDateTime();
    order.paymentMethod = QStringLiteral("cod");
    QCOMPARE(gated(order, verdictOf(PaymentState::Offline), GatewayAccess::Own), QStringLiteral("open"));
    order.status = QStringLiteral("on-hold");
    QCOMPARE(gated(order, std::nullopt, GatewayAccess::Own), QStringLiteral("payment:pending"));
    order.status = QStringLiteral("processing");
    order.paymentMethod = QStringLiteral("bacs");
    QCOMPARE(gated(order, std::nullopt, GatewayAccess::Own), QStringLiteral("payment:pending"));
    order.paid = now;
    QCOMPARE(gated(order, std::nullopt, GatewayAccess::Own), QStringLiteral("open"));
}

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"
