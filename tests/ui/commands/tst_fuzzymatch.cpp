// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/fuzzymatch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tradeit;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitsWhatHasTheLettersInOrder();
    void prefersStartsOfWords();
    void prefersUnbrokenRuns();
    void ignoresCaseAccentsAndBlanks();
    void endsSoonOnWhatNeverFits();
};

void FuzzyMatchTest::fitsWhatHasTheLettersInOrder()
{
    QVERIFY(fuzzyScore(QStringLiteral("cmp"), QStringLiteral("Complete")) > 0);
    QCOMPARE(fuzzyScore(QStringLiteral("pmc"), QStringLiteral("Complete")), -1);
    QCOMPARE(fuzzyScore(QString(), QStringLiteral("Complete")), 0);
    QCOMPARE(fuzzyScore(QStringLiteral("x"), QString()), -1);
}

void FuzzyMatchTest::prefersStartsOfWords()
{
    QVERIFY(fuzzyScore(QStringLiteral("no"), QStringLiteral("Next order")) >
            fuzzyScore(QStringLiteral("no"), QStringLiteral("Cannot go")));
    QVERIFY(fuzzyScore(QStringLiteral("s"), QStringLiteral("Ship")) >
            fuzzyScore(QStringLiteral("s"), QStringLiteral("Accounts")));
}

void FuzzyMatchTest::prefersUnbrokenRuns()
{
    QVERIFY(fuzzyScore(QStringLiteral("hip"), QStringLiteral("Ship")) >
            fuzzyScore(QStringLiteral("hip"), QStringLiteral("Shlixp")));
}

void FuzzyMatchTest::ignoresCaseAccentsAndBlanks()
{
    QVERIFY(fuzzyScore(QStringLiteral("bestat"), QStringLiteral("Bestätigen")) > 0);
    QVERIFY(fuzzyScore(QStringLiteral("NEXT O"), QStringLiteral("Next order")) > 0);
}

void FuzzyMatchTest::endsSoonOnWhatNeverFits()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fuzzyScore(QString(40, u'a') + u'z', QString(200, u'a')), -1);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
