// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/csvwriter.h"
#include "core/exports/export.h"

#include <QBuffer>
#include <QTest>

using namespace tradeit;

class CsvWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guardsText_data();
    void guardsText();
    void writesRecords();
    void saysWhenTheDiskIsFull();
};

void CsvWriterTest::guardsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QStringLiteral("Shoes") << QByteArray("Shoes");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("12\" nails") << QByteArray("\"12\"\" nails\"");
    QTest::newRow("line break") << QStringLiteral("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("command") << QStringLiteral("=cmd|' /C calc'!A0,1") << QByteArray("\"'=cmd|' /C calc'!A0,1\"");
    QTest::newRow("phone") << QStringLiteral("+263772123456") << QByteArray("'+263772123456");
    QTest::newRow("minus") << QStringLiteral("-5") << QByteArray("'-5");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\tx") << QByteArray("'\tx");
    QTest::newRow("carriage return") << QStringLiteral("\rx") << QByteArray("\"'\rx\"");
    QTest::newRow("behind a blank") << QStringLiteral("  =1") << QByteArray("'  =1");
    QTest::newRow("behind a quote") << QStringLiteral("\"=1") << QByteArray("\"'\"\"=1\"");
    QTest::newRow("full width") << QString::fromUtf8("＝1") << QByteArray("'＝1");
    QTest::newRow("sign inside") << QStringLiteral("a=b") << QByteArray("a=b");
}

void CsvWriterTest::guardsText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(textCell(text), cell);
}

void CsvWriterTest::writesRecords()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter csv(out);
    QVERIFY(csv.header({"a", "b", "c", "d"}).has_value());
    csv.text(u"x,y").number(-3).amount(Amount::fromMillionths(-12'345'000), QStringLiteral("USD")).day({2026, 11, 23});
    QVERIFY(csv.endRecord().has_value());
    csv.empty(2).amount(Amount::fromMillionths(2'070'000'000), QStringLiteral("JPY")).day({});
    QVERIFY(csv.endRecord().has_value());
    QCOMPARE(out.data(), QByteArray("a,b,c,d\r\n\"x,y\",-3,-12.345,2026-11-23\r\n,,2070,\r\n"));
}

void CsvWriterTest::saysWhenTheDiskIsFull()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full here");
    CsvWriter csv(full);
    csv.text(u"x");
    const Result<void> written = csv.endRecord();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Disk);
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
