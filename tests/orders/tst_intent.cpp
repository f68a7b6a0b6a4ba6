// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/account.h"
#include "core/orders/intent.h"
#include "core/orders/order.h"

#include <QTest>

using namespace tradeit;

namespace {

Shipment parcel()
{
    Shipment shipment;
    shipment.id = QStringLiteral("0b8854ad38f0a6c65807928d28195609");
    shipment.carrier = QStringLiteral("dhl");
    shipment.trackingNumber = QStringLiteral("ZW716766039");
    shipment.link = trackingLink(carrierNamed(QStringLiteral("DHL")), shipment.trackingNumber);
    shipment.shippedOn = QDateTime::fromSecsSinceEpoch(1795369292, Qt::UTC);
    return shipment;
}

QJsonArray recordedTracking()
{
    const QByteArray recorded =
        R"([{"tracking_provider":"dhl","custom_tracking_provider":"","custom_tracking_link":"","extra":{"a":1},)"
        R"("tracking_number":"ZW716766039","date_shipped":"1795369292","tracking_id":"0b8854ad38f0a6c65807928d28195609"}])";
    return QJsonDocument::fromJson(recorded).array();
}

IntentBase someBase()
{
    return {.status = QStringLiteral("processing"),
            .refunded = Amount(),
            .total = Amount::fromMillionths(12345678),
            .lines = QStringLiteral("abc"),
            .trackingIds = {QStringLiteral("t1")},
            .verdict = QStringLiteral("captured")};
}

} // namespace

class TestIntent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesSurviveJson();
    void damagedJsonReadsAsNothing();
    void wordsAreTheContracts();
    void differencesAreWhatTheActReliedOn();
    void ownWritesNeverClash();
    void trackingMetaIsReadInEveryForm();
    void mergingLeavesForeignEntriesAlone();
    void linksAreHttpsAndEncoded();
};

void TestIntent::valuesSurviveJson()
{
    IntentParams params;
    params.status = QStringLiteral("shipped");
    params.message = QStringLiteral("Mhoro \u201cTari\u201d\n日本 <b>");
    params.reason = QStringLiteral("r");
    params.overrideReason = QStringLiteral("o");
    params.overrides = {QStringLiteral("payment:pending"), QStringLiteral("review:stock")};
    params.note = QStringLiteral("n");
    params.noteToCustomer = true;
    params.shipment = parcel();
    params.shipment->expected = QDate(2026, 11, 26);
    params.shipment->lines = {{7, 2}, {9223372036854775807, 1}};
    params.datePromised = QDate(2026, 11, 26);
    QCOMPARE(intentParamsFromJson(toJson(params)), params);
    QCOMPARE(intentParamsFromJson(toJson(IntentParams())), IntentParams());
    QCOMPARE(intentBaseFromJson(toJson(someBase())), someBase());

    Capabilities capabilities;
    capabilities.probed = parcel().shippedOn;
    capabilities.apiRoot = QStringLiteral("https://shop.example/wp-json/");
    capabilities.wooVersion = QStringLiteral("11.0.1");
    capabilities.currencyDecimals = 0;
    capabilities.writeOrders = capabilities.mailsAsked = true;
    capabilities.statuses = capabilities.mails = {QStringLiteral("processing"), QStringLiteral("on-hold")};
    QCOMPARE(capabilitiesFromJson(toJson(capabilities)), capabilities);
    QCOMPARE(capabilitiesFromJson({}), Capabilities());
}

void TestIntent::damagedJsonReadsAsNothing()
{
    const QJsonObject damaged = {{QStringLiteral("status"), 7},
                                 {QStringLiteral("total"), QStringLiteral("lots")},
                                 {QStringLiteral("shipment"), QStringLiteral("none")},
                                 {QStringLiteral("lines"), QJsonArray{1}},
                                 {QStringLiteral("tracking_ids"), QJsonObject()}};
    QCOMPARE(intentParamsFromJson(damaged), IntentParams());
    QCOMPARE(intentBaseFromJson(damaged), IntentBase());
    QCOMPARE(shipmentFromJson({{QStringLiteral("lines"), QJsonObject{{QStringLiteral("x"), 1}}}}), Shipment());
}

void TestIntent::wordsAreTheContracts()
{
    QStringList kinds, steps;
    for (int kind = 0; kind <= int(IntentKind::Note); ++kind)
        kinds.append(intentWord(IntentKind(kind)));
    for (int kind = 0; kind <= int(StepKind::CustomerNote); ++kind)
        steps.append(stepWord(StepKind(kind)));
    QCOMPARE(kinds.join(u' '), QStringLiteral("confirm ship complete hold resume cancel note"));
    QCOMPARE(steps.join(u' '), QStringLiteral("status tracking confirmed_mark private_note customer_note"));
    QCOMPARE(stateWord(IntentState::Attention), QStringLiteral("attention"));
    QCOMPARE(reasonWord(AttentionReason::None), QString());
    QCOMPARE(reasonWord(AttentionReason::Guard), QStringLiteral("guard"));
    QCOMPARE(stepStateWord(StepState::Unknown), QStringLiteral("unknown"));
    Intent intent;
    QVERIFY(intent.isLive() && !intent.hasMarkedOrDoneStep());
    intent.steps = {Step()};
    intent.steps[0].state = StepState::Marked;
    QVERIFY(intent.hasMarkedOrDoneStep());
}

void TestIntent::differencesAreWhatTheActReliedOn()
{
    IntentBase now;
    now.status = QStringLiteral("cancelled");
    now.refunded = Amount::fromMillionths(1);
    now.total = Amount::fromMillionths(2);
    now.lines = QStringLiteral("other");
    const auto differs = [&now](IntentKind kind) { return differences(kind, someBase(), now, {}).join(u' '); };
    QCOMPARE(differs(IntentKind::Confirm), QStringLiteral("status total lines"));
    QCOMPARE(differs(IntentKind::Ship), QStringLiteral("status refunded lines tracking"));
    for (const IntentKind kind : {IntentKind::Complete, IntentKind::Hold, IntentKind::Resume, IntentKind::Cancel})
        QCOMPARE(differs(kind), QStringLiteral("status"));
    QCOMPARE(differs(IntentKind::Note), QString());
    QVERIFY(differences(IntentKind::Ship, someBase(), someBase(), {}).isEmpty());
}

void TestIntent::ownWritesNeverClash()
{
    IntentBase own;
    own.status = QStringLiteral("shipped");
    own.trackingIds = {QStringLiteral("mine")};
    IntentBase now = someBase();
    now.status = own.status;
    now.trackingIds = {QStringLiteral("mine"), QStringLiteral("t1")};
    QVERIFY(differences(IntentKind::Ship, someBase(), now, own).isEmpty());
    now.trackingIds.append(QStringLiteral("theirs"));
    QCOMPARE(differences(IntentKind::Ship, someBase(), now, own), QStringList(QStringLiteral("tracking")));
}

void TestIntent::trackingMetaIsReadInEveryForm()
{
    const QList<Shipment> read = shipmentsFromMeta(recordedTracking());
    QCOMPARE(read, QList<Shipment>{parcel()});
    const QJsonObject gapped = {{QStringLiteral("2"), recordedTracking().at(0)}};
    QCOMPARE(shipmentsFromMeta(gapped), read);
    for (const QJsonValue &nothing :
         {QJsonValue(), QJsonValue(QStringLiteral("x")), QJsonValue(QJsonArray{1, QStringLiteral("a")})})
        QVERIFY(shipmentsFromMeta(nothing).isEmpty());
    QJsonObject hostile = recordedTracking().at(0).toObject();
    hostile[u"custom_tracking_link"] = QStringLiteral("javascript:alert(1)");
    hostile[u"date_shipped"] = QStringLiteral("99999999999999");
    const Shipment shipment = shipmentsFromMeta(QJsonArray{hostile}).value(0);
    QVERIFY(shipment.link.startsWith(u"https://"));
    QVERIFY(!shipment.shippedOn.isValid());
}

void TestIntent::mergingLeavesForeignEntriesAlone()
{
    Shipment corrected = parcel();
    corrected.trackingNumber = QStringLiteral("ZW1");
    const QJsonArray once = mergeShipmentIntoMeta(recordedTracking(), corrected).toArray();
    QCOMPARE(once.size(), 1);
    QCOMPARE(once.at(0)[u"extra"], recordedTracking().at(0)[u"extra"]);
    QCOMPARE(once.at(0)[u"tracking_number"].toString(), QStringLiteral("ZW1"));

    Shipment second = parcel();
    second.id = QStringLiteral("second");
    second.carrier = QStringLiteral("swift");
    second.link.clear();
    const QJsonArray both = mergeShipmentIntoMeta(recordedTracking(), second).toArray();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(0), recordedTracking().at(0));
    QCOMPARE(both.at(1)[u"custom_tracking_provider"].toString(), QStringLiteral("Swift"));
    QCOMPARE(shipmentsFromMeta(both).value(1), second);
    QCOMPARE(shipmentsFromMeta(mergeShipmentIntoMeta(QJsonValue(), second)), QList<Shipment>{second});
}

void TestIntent::linksAreHttpsAndEncoded()
{
    QStringList ids;
    for (const Carrier &carrier : knownCarriers()) {
        ids.append(carrier.id);
        QCOMPARE(carrierNamed(carrier.name.toUpper()), carrier);
        QVERIFY(carrier.deliveryDays > 0);
        QCOMPARE(trackingLink(carrier, QString()), QString());
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("swift zimpost courierconnect dhl fedex bus kombi own pickup"));
    const QString link = trackingLink(carrierNamed(QStringLiteral("fedex")), QStringLiteral(" a&b=\"#1 "));
    QCOMPARE(link, QStringLiteral("https://www.fedex.com/fedextrack/?trknbr=a%26b%3D%22%231"));
    const Carrier unknown = carrierNamed(QStringLiteral("Uncle Joe"));
    QCOMPARE(unknown.name, QStringLiteral("Uncle Joe"));
    QVERIFY(trackingLink(unknown, QStringLiteral("1")).isEmpty());
    const Carrier evil{QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("javascript:{number}"), 5};
    QVERIFY(trackingLink(evil, QStringLiteral("1")).isEmpty());
}

QTEST_APPLESS_MAIN(TestIntent)
#include "tst_intent.moc"
