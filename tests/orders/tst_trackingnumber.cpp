// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/trackingnumber.h"

#include <QTest>

using namespace tradeit;

/// What tracking numbers say about themselves, with numbers that the couriers' own documents print as examples.
class TrackingNumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsPrintedScannedAndPasted_data();
    void readsAsPrintedScannedAndPasted();
    void checkDigits_data();
    void checkDigits();
    void everySingleWrongDigitOfAPostalNumberIsSeen();
    void unknownNumbersAreNotJudged_data();
    void unknownNumbersAreNotJudged();
    void linksComeApart_data();
    void linksComeApart();
    void postalNumbersAreGroupedAsOnTheLabel();
};

void TrackingNumberTest::readsAsPrintedScannedAndPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("printed") << QStringLiteral("RR 473 124 829 GB") << QStringLiteral("RR473124829GB");
    QTest::newRow("small letters") << QStringLiteral("rr473124829gb") << QStringLiteral("RR473124829GB");
    QTest::newRow("scanner") << QStringLiteral("RR473124829GB\r\n") << QStringLiteral("RR473124829GB");
    QTest::newRow("group separator") << QStringLiteral("\x1d") + QStringLiteral("7712345") << QStringLiteral("7712345");
    QTest::newRow("no-break and zero width") << QStringLiteral("12\u00a034\u200b56\ufeff") << QStringLiteral("123456");
    QTest::newRow("letters keep their case") << QStringLiteral("Sw-12a") << QStringLiteral("Sw-12a");
    QTest::newRow("endless") << QString(500, u'7') << QString(longestTrackingNumber, u'7');
    QTest::newRow("nothing") << QStringLiteral(" \t ") << QString();
}

void TrackingNumberTest::readsAsPrintedScannedAndPasted()
{
    QFETCH(QString, text);
    QTEST(normalisedTracking(text), "number");
    QCOMPARE(normalisedTracking(normalisedTracking(text)), normalisedTracking(text));
}

void TrackingNumberTest::checkDigits_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    QTest::addColumn<TrackingFormat>("format");
    QTest::addColumn<CheckDigit>("digit");
    const auto row = [](const char *carrier, const char *number, TrackingFormat format, CheckDigit digit) {
        QTest::addRow("%s %s", carrier, number)
            << QString::fromLatin1(carrier) << QString::fromLatin1(number) << format << digit;
    };
    row("zimpost", "RR473124829GB", TrackingFormat::Postal, CheckDigit::Agrees);
    row("swift", "RB123456785GB", TrackingFormat::Postal, CheckDigit::Agrees);
    row("zimpost", "RR473124828GB", TrackingFormat::Postal, CheckDigit::Wrong);
    row("dhl", "3318810025", TrackingFormat::Dhl, CheckDigit::Agrees);
    row("dhl", "8487135506", TrackingFormat::Dhl, CheckDigit::Agrees);
    row("dhl", "3318810024", TrackingFormat::Dhl, CheckDigit::Wrong);
    row("fedex", "986578788855", TrackingFormat::FedEx, CheckDigit::Agrees);
    row("fedex", "477179081230", TrackingFormat::FedEx, CheckDigit::Agrees);
    row("fedex", "986578788854", TrackingFormat::FedEx, CheckDigit::Wrong);
    row("fedex", "041441760228964", TrackingFormat::FedEx, CheckDigit::Agrees);
    row("fedex", "568283610012734", TrackingFormat::FedEx, CheckDigit::Agrees);
    row("fedex", "568283610012735", TrackingFormat::FedEx, CheckDigit::Wrong);
}

void TrackingNumberTest::checkDigits()
{
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    const TrackingJudgement judgement = judgeTracking(number, carrier);
    QTEST(judgement.format, "format");
    QTEST(judgement.digit, "digit");
    QCOMPARE(judgement.country, judgement.format == TrackingFormat::Postal ? QStringLiteral("GB") : QString());
}

void TrackingNumberTest::everySingleWrongDigitOfAPostalNumberIsSeen()
{
    const QString right = QStringLiteral("RR473124829GB");
    for (qsizetype place = 2; place < 11; ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString number = right;
            number[place] = digit;
            const CheckDigit expected = number == right ? CheckDigit::Agrees : CheckDigit::Wrong;
            QVERIFY2(judgeTracking(number, {}).digit == expected, qPrintable(number));
        }
    }
}

void TrackingNumberTest::unknownNumbersAreNotJudged_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    QTest::newRow("another courier's pattern") << QStringLiteral("swift") << QStringLiteral("3318810024");
    QTest::newRow("DHL parcel") << QStringLiteral("dhl") << QStringLiteral("JD014600003828");
    QTest::newRow("FedEx SmartPost") << QStringLiteral("fedex") << QStringLiteral("61299998820821171811");
    QTest::newRow("words") << QStringLiteral("kombi") << QStringLiteral("DriverTawanda");
    QTest::newRow("nothing") << QStringLiteral("dhl") << QString();
    QTest::newRow("other digits") << QStringLiteral("dhl") << QStringLiteral("٣٣١٨٨١٠٠٢٥");
}

void TrackingNumberTest::unknownNumbersAreNotJudged()
{
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    QCOMPARE(judgeTracking(number, carrier), TrackingJudgement());
}

void TrackingNumberTest::linksComeApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const char *text, const char *number, const char *link) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(number) << QString::fromUtf8(link);
    };
    row("query", "https://www.dhl.com/en/express/tracking.html?AWB=3318810025&brand=DHL", "3318810025",
        "https://www.dhl.com/en/express/tracking.html?AWB=3318810025&brand=DHL");
    row("path", " https://courier.example/track/SW-2026-118/ \n", "SW-2026-118",
        "https://courier.example/track/SW-2026-118/");
    row("fragment", "https://post.example/#/RR473124829GB", "RR473124829GB", "https://post.example/#/RR473124829GB");
    row("several numbers", "https://c.example/?tracknumbers=477179081230,986578788855", "477179081230",
        "https://c.example/?tracknumbers=477179081230,986578788855");
    row("not safe to pass on", "http://courier.example/t?tracking=ABC12345", "ABC12345", "");
    row("with a user in it", "https://me:secret@courier.example/ABC12345", "ABC12345", "");
    row("without a number", "https://courier.example/track", "", "https://courier.example/track");
    row("no address", "3318 8100 25", "3318810025", "");
    row("no host", "https://", "https://", "");
}

void TrackingNumberTest::linksComeApart()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QFETCH(QString, link);
    QCOMPARE(takeTrackingApart(text), (TrackingEntry{.number = number, .link = link}));
}

void TrackingNumberTest::postalNumbersAreGroupedAsOnTheLabel()
{
    QCOMPARE(groupedTracking(QStringLiteral("RR473124829ZW")), QStringLiteral("RR 473 124 829 ZW"));
    QCOMPARE(groupedTracking(QStringLiteral("3318810025")), QStringLiteral("3318810025"));
}

QTEST_GUILESS_MAIN(TrackingNumberTest)
#include "tst_trackingnumber.moc"
