// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/amount.h"

#include <QTest>
#include <limits>
#include <random>

using namespace tradeit;

namespace {

// 128 bits hold every sum and product of two amounts: the plain arithmetic the saturating one is held against.
__extension__ using Wide = __int128;

quint64 seed()
{
    return qEnvironmentVariable("TRADEIT_SEED", QStringLiteral("20261123")).toULongLong();
}

constexpr qint64 greatest = std::numeric_limits<qint64>::max();

qint64 clamped(Wide value)
{
    return value > greatest ? greatest : value < -greatest ? -greatest : qint64(value);
}

Amount anyAmount(std::mt19937_64 &random)
{
    const int shift = int(random() % 63);
    const qint64 magnitude = qint64(random() >> 1) >> shift;
    return Amount::fromMillionths(random() % 2 ? magnitude : -magnitude);
}

} // namespace

class TestAmount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void printsEveryDigit();
    void everyAmountReadsBackAsWritten();
    void sumsAgreeWithWiderArithmetic();
    void roundsHalfAwayFromZero();
    void negationIsTotal();
    void currenciesHaveTheirDecimals();
    void differentCurrenciesNeverAdd();
};

void TestAmount::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millionths");
    QTest::newRow("empty tax") << "" << qint64(0);
    QTest::newRow("yen with cents") << "2070.00" << qint64(2070000000);
    QTest::newRow("dinar") << "602.500" << qint64(602500000);
    QTest::newRow("six decimals") << "0.000001" << qint64(1);
    QTest::newRow("zeros past the sixth") << "1.0000000000" << qint64(1000000);
    QTest::newRow("negative") << "-12.345678" << qint64(-12345678);
    QTest::newRow("no whole part") << ".5" << qint64(500000);
    QTest::newRow("greatest") << "9223372036854.775807" << greatest;
    QTest::newRow("least") << "-9223372036854.775807" << -greatest;
}

void TestAmount::parses()
{
    QFETCH(QString, text);
    const auto amount = Amount::parse(text);
    QVERIFY(amount.has_value());
    QTEST(amount->millionths(), "millionths");
}

void TestAmount::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"-", ".", "-.", "+1", "1e3", "1,000.00", " 1", "1 ", "1.2.3", "--1", "0x10", "NaN",
                             "1.0000001", "9223372036854.775808", "99999999999999999999", "١٢"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestAmount::refuses()
{
    QFETCH(QString, text);
    const auto amount = Amount::parse(text);
    QVERIFY(!amount.has_value());
    QCOMPARE(amount.error().kind, ErrorKind::BadAnswer);
}

void TestAmount::printsEveryDigit()
{
    QCOMPARE(Amount::fromMillionths(12500000).toString(2), QStringLiteral("12.50"));
    QCOMPARE(Amount::fromMillionths(12345000).toString(2), QStringLiteral("12.345"));
    QCOMPARE(Amount::fromMillionths(2070000000).toString(0), QStringLiteral("2070"));
    QCOMPARE(Amount::fromMillionths(-1).toString(2), QStringLiteral("-0.000001"));
    QCOMPARE(Amount().toString(3), QStringLiteral("0.000"));
}

void TestAmount::everyAmountReadsBackAsWritten()
{
    std::mt19937_64 random(seed());
    for (int round = 0; round < 20000; ++round) {
        const Amount amount = anyAmount(random);
        for (const int decimals : {0, 2, 3, 6}) {
            const auto read = Amount::parse(amount.toString(decimals));
            QVERIFY2(read.has_value() && *read == amount, qPrintable(amount.toString(decimals)));
        }
    }
}

void TestAmount::sumsAgreeWithWiderArithmetic()
{
    std::mt19937_64 random(seed());
    for (int round = 0; round < 20000; ++round) {
        const Amount a = anyAmount(random), b = anyAmount(random);
        QCOMPARE((a + b).millionths(), clamped(Wide(a.millionths()) + b.millionths()));
        QCOMPARE((a - b).millionths(), clamped(Wide(a.millionths()) - b.millionths()));
    }
}

void TestAmount::roundsHalfAwayFromZero()
{
    std::mt19937_64 random(seed());
    for (int round = 0; round < 20000; ++round) {
        const Amount amount = anyAmount(random);
        for (const int decimals : {0, 2, 3, 6}) {
            Wide step = 1;
            for (int place = decimals; place < 6; ++place)
                step *= 10;
            const Wide value = amount.millionths();
            const Wide magnitude = ((value < 0 ? -value : value) + step / 2) / step * step;
            QCOMPARE(amount.rounded(decimals).millionths(), clamped(value < 0 ? -magnitude : magnitude));
        }
    }
}

void TestAmount::negationIsTotal()
{
    const Amount least = Amount::fromMillionths(std::numeric_limits<qint64>::min());
    QCOMPARE((-least).millionths(), greatest);
    QCOMPARE((least - Amount::fromMillionths(1)).millionths(), -greatest);
    QCOMPARE((Amount() - least).millionths(), greatest);
    QCOMPARE(Amount::parse(least.toString(2)).value(), least);
}

void TestAmount::currenciesHaveTheirDecimals()
{
    QCOMPARE(currencyDecimals(u"JPY"), 0);
    QCOMPARE(currencyDecimals(u"jpy"), 0);
    QCOMPARE(currencyDecimals(u"KWD"), 3);
    for (const QStringView code : {u"USD", u"ZAR", u"ZIG", u"ZWG", u"ZWL", u"QQQ", u""})
        QCOMPARE(currencyDecimals(code), 2);
}

void TestAmount::differentCurrenciesNeverAdd()
{
    const Money dollars{Amount::fromMillionths(5), QStringLiteral("USD")};
    QCOMPARE(dollars.plus(dollars)->amount.millionths(), 10);
    QCOMPARE(dollars.plus({Amount(), QStringLiteral("ZIG")}).error().kind, ErrorKind::BadAnswer);
}

QTEST_APPLESS_MAIN(TestAmount)
#include "tst_amount.moc"
