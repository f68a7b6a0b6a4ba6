// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "ui/models/linewords.h"
#include "ui/models/timewords.h"

#include <QTest>

using namespace tradeit;
using State = words::LineSummary::State;

namespace {

QDateTime noon()
{
    return fromIsoUtc(QStringLiteral("2026-11-20T12:00:00Z"));
}

AccountLine line(qint64 id, const QString &name, std::optional<ErrorKind> trouble = {})
{
    AccountLine made{.id = {id}, .account = name};
    made.lastSync = noon().addSecs(-90);
    if (trouble) {
        made.trouble = Error{.kind = *trouble};
        made.failingSince = noon().addSecs(-600);
        made.nextTry = noon().addSecs(60);
    }
    return made;
}

const QString moyo = QStringLiteral("moyo"), tariro = QStringLiteral("tariro");

} // namespace

class LineWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatAnswersIsOnline();
    void syncingCounts();
    void noLineAtAllComforts();
    void timesGoOn();
    void troubleNamesTheRemedy();
    void severalShopsAreOneSentence();
    void theDesksOwnTroubleComesFirst();
};

void LineWordsTest::onlyWhatAnswersIsOnline()
{
    QCOMPARE(words::summaryOf({}).state, State::NoShop);
    AccountLine fresh = line(1, moyo);
    fresh.lastSync = {};
    QCOMPARE(words::summaryOf({fresh}).state, State::NotAsked);
    QCOMPARE(words::summaryOf({line(1, moyo)}).state, State::Online);
    const words::LineSummary half = words::summaryOf({line(1, moyo), line(2, tariro, ErrorKind::Offline)});
    QCOMPARE(half.state, State::Online);
    QVERIFY(half.trouble.contains(tariro));
}

void LineWordsTest::syncingCounts()
{
    AccountLine busy = line(1, moyo);
    busy.syncing = true;
    busy.done = 1200;
    busy.expected = 5000;
    QCOMPARE(words::summaryOf({busy}).text, QStringLiteral("Syncing 1,200 of 5,000"));
    busy.expected = -1;
    QCOMPARE(words::summaryOf({busy}).text, QStringLiteral("Syncing, 1,200 read"));
}

void LineWordsTest::noLineAtAllComforts()
{
    const words::LineSummary none =
        words::summaryOf({line(1, moyo, ErrorKind::Offline), line(2, tariro, ErrorKind::Offline)});
    QCOMPARE(none.state, State::NoLine);
    QVERIFY(none.text.contains(QStringLiteral("kept and goes out later")));
    const words::LineSummary shut = words::summaryOf({line(1, moyo, ErrorKind::Auth)});
    QCOMPARE(shut.state, State::NoLine);
    QVERIFY(!shut.text.contains(QStringLiteral("No line")));
}

void LineWordsTest::timesGoOn()
{
    QCOMPARE(words::syncedWords({line(1, moyo)}, noon()), QStringLiteral("synced 1 min ago"));
    QCOMPARE(words::syncedWords({line(1, moyo)}, noon().addSecs(3600)), QStringLiteral("synced 1 h ago"));
    QCOMPARE(words::syncedWords({line(1, moyo, ErrorKind::Offline)}, noon()), QString());
}

void LineWordsTest::troubleNamesTheRemedy()
{
    QVERIFY(!words::troubleOf({.lines = {line(1, moyo)}}, noon()));
    const auto offline = words::troubleOf({.lines = {line(1, moyo, ErrorKind::Offline)}}, noon());
    QCOMPARE(offline->remedy, words::Trouble::Remedy::Retry);
    QCOMPARE(offline->account, moyo);
    QVERIFY(offline->sentence.contains(words::isolated(moyo)));
    QVERIFY(offline->sentence.contains(words::clockTime(noon().addSecs(-600), noon())));
    QVERIFY(offline->next.contains(words::clockTime(noon().addSecs(60), noon())));
    const auto signIn = words::troubleOf({.lines = {line(1, moyo, ErrorKind::Auth)}}, noon());
    QCOMPARE(signIn->remedy, words::Trouble::Remedy::SignIn);
    QVERIFY(signIn->severe);
    AccountLine keyless = line(1, moyo, ErrorKind::Auth);
    keyless.trouble->detail = QStringLiteral("no secret: TRADEIT_SECRET_MOYO_SECRET");
    const auto missing = words::troubleOf({.lines = {keyless}}, noon());
    QVERIFY(missing->sentence.contains(QStringLiteral("missing")));
    QCOMPARE(missing->remedy, words::Trouble::Remedy::SignIn);
}

void LineWordsTest::severalShopsAreOneSentence()
{
    const DeskStatus status{.lines = {line(1, moyo, ErrorKind::Offline), line(2, tariro, ErrorKind::Offline)}};
    const auto trouble = words::troubleOf(status, noon());
    QVERIFY(trouble->sentence.startsWith(QStringLiteral("2 shops do not answer since")));
    QCOMPARE(trouble->account, QString());
}

void LineWordsTest::theDesksOwnTroubleComesFirst()
{
    const DeskStatus status{.lines = {line(1, moyo, ErrorKind::Offline)}, .trouble = Error{.kind = ErrorKind::Disk}};
    const auto trouble = words::troubleOf(status, noon());
    QVERIFY(trouble->severe);
    QVERIFY(trouble->sentence.contains(QStringLiteral("disk is full")));
}

QTEST_GUILESS_MAIN(LineWordsTest)
#include "tst_linewords.moc"
