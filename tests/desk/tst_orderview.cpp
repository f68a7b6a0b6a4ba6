// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/orderview.h"
#include "tests/store/testprofile.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

/// Paid, as the shop says, in a way that no gateway of the desk knows.
Order paidElsewhere()
{
    Order made = order(7);
    made.paymentMethod = QStringLiteral("ecocash");
    made.paid = made.created;
    return made;
}

void setGateways(TestProfile &profile, const QList<GatewaySetup> &gateways)
{
    profile.account.gateways = gateways;
    profile.write([&] { must(AccountStore(*profile.database).update(profile.account)); });
}

OrderView viewOf(const TestProfile &profile)
{
    return must(viewOrder(*profile.database, profile.stored(7).oid));
}

CheckState paymentRow(const OrderView &view)
{
    const auto row = std::find_if(view.review.begin(), view.review.end(),
                                  [](const ReviewRow &r) { return r.check == Check::Payment; });
    return row == view.review.end() ? CheckState::Ok : row->state;
}

} // namespace

/// What is gathered about an order before anything is decided.
class OrderViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checklistAndGateSayTheSame();
    void refundedPiecesAreNotToBeShipped();
};

void OrderViewTest::checklistAndGateSayTheSame()
{
    TestProfile profile;
    profile.store({paidElsewhere()});
    QVERIFY(!viewOf(profile).gate.open);
    QCOMPARE(paymentRow(viewOf(profile)), CheckState::Open); // nobody accepted the marketplace's word

    const GatewaySetup own{.kind = QStringLiteral("paypal"), .access = GatewayAccess::Own};
    setGateways(profile, {own});
    QVERIFY(!viewOf(profile).gate.open);
    QCOMPARE(paymentRow(viewOf(profile)), CheckState::Open);

    setGateways(profile, {{.kind = QStringLiteral("paypal"), .access = GatewayAccess::None}});
    QVERIFY(viewOf(profile).gate.open);
    QCOMPARE(paymentRow(viewOf(profile)), CheckState::Neutral);
}

void OrderViewTest::refundedPiecesAreNotToBeShipped()
{
    TestProfile profile;
    Order made = paidElsewhere();
    RefundLine line;
    line.id = 31;
    line.refundedItem = 1;
    line.quantity = -1;
    Refund refund;
    refund.id = 30;
    refund.total = Amount::fromMillionths(6'250'000);
    refund.created = today();
    refund.detailed = true;
    refund.lines = {line};
    made.refunds = {refund};
    profile.store({made});
    const QHash<qint64, int> left = {{1, 1}};
    QCOMPARE(viewOf(profile).unshipped(), left);
    QCOMPARE(viewOf(profile).shipments().size(), 0);
}

QTEST_GUILESS_MAIN(OrderViewTest)
#include "tst_orderview.moc"
