// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outboxanswers.h"
#include "ui/models/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tradeit;

namespace {

QDateTime noon()
{
    return fromIsoUtc(QStringLiteral("2026-11-20T12:00:00Z"));
}

Step step(StepKind kind, StepState state = StepState::Todo, const QString &key = {})
{
    return {.kind = kind, .key = key, .state = state};
}

IntentEntry act(IntentKind kind, IntentState state, qint64 order, int minutesAgo, QList<Step> steps = {})
{
    IntentEntry entry{.account = QStringLiteral("tariro"),
                      .number = QString::number(order),
                      .customer = QStringLiteral("Tendai Moyo"),
                      .order = {order}};
    entry.intent.id = QUuid::createUuid();
    entry.intent.account = {1};
    entry.intent.order = {order};
    entry.intent.seq = 100 - minutesAgo;
    entry.intent.kind = kind;
    entry.intent.state = state;
    entry.intent.createdAt = noon().addSecs(-60 * minutesAgo);
    for (int n = 0; n < steps.size(); ++n)
        steps[n].n = n;
    entry.intent.steps = steps;
    return entry;
}

IntentEntry clash()
{
    IntentEntry entry =
        act(IntentKind::Resume, IntentState::Attention, 3036, 90,
            {step(StepKind::Status, StepState::Todo, QStringLiteral("processing")), step(StepKind::CustomerNote)});
    entry.intent.reason = AttentionReason::Clash;
    entry.intent.detail = QStringLiteral("status");
    entry.intent.params.status = QStringLiteral("processing");
    entry.intent.base.status = QStringLiteral("on-hold");
    entry.intent.theirs = entry.intent.base;
    entry.intent.theirs->status = QStringLiteral("cancelled");
    return entry;
}

OutboxLine lineOf(const OutboxModel &model, const IntentEntry &entry)
{
    return model.indexOf(entry.intent.id).data(OutboxModel::LineRole).value<OutboxLine>();
}

QList<OutboxVerb> verbsOf(const Intent &intent, bool openOnly = true)
{
    QList<OutboxVerb> verbs;
    for (const OutboxAnswer &answer : answersTo(intent))
        if (!openOnly || answer.shut.isEmpty())
            verbs.append(answer.verb);
    return verbs;
}

} // namespace

class OutboxModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAreThereOnlyWithActs();
    void anActThatMovesIsNeverShownTwice();
    void whatIsHeldCountsDown();
    void theSecondActOfAnOrderWaitsForTheFirst();
    void whatIsUnclearIsSaidToBe();
    void aShopThatDoesNotAnswerIsNamed();
    void answersAreWhatTheActAllows();
    void outcomesFollowTheChoice();
};

void OutboxModelTest::groupsAreThereOnlyWithActs()
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model);
    model.setNow(noon());
    QCOMPARE(model.rowCount(), 0);
    model.show(
        {act(IntentKind::Note, IntentState::Queued, 2, 5), act(IntentKind::Note, IntentState::Done, 1, 9), clash()});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Needs you"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Queued"));
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Done lately"));
    QCOMPARE(model.totals(), QStringLiteral("1 need you · 1 queued"));
    QCOMPARE(model.waiting(), 2);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void OutboxModelTest::anActThatMovesIsNeverShownTwice()
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setNow(noon());
    IntentEntry moving = act(IntentKind::Note, IntentState::Queued, 2, 5);
    const IntentEntry staying = act(IntentKind::Note, IntentState::Queued, 1, 9);
    model.show({moving, staying});
    const QPersistentModelIndex kept = model.indexOf(staying.intent.id);
    moving.intent.state = IntentState::Attention;
    moving.intent.reason = AttentionReason::Refused;
    model.show({moving, staying});
    QCOMPARE(model.count(OutboxGroup::NeedsYou), 1);
    QCOMPARE(model.count(OutboxGroup::Queued), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(OutboxModel::IdRole).toUuid(), staying.intent.id);
    QCOMPARE(resets.count(), 0);
}

void OutboxModelTest::whatIsHeldCountsDown()
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model);
    IntentEntry held = act(IntentKind::Confirm, IntentState::Held, 3044, 0);
    held.intent.holdUntil = noon().addSecs(7);
    model.setNow(noon());
    model.show({held});
    QCOMPARE(lineOf(model, held).state, QStringLiteral("Held 7 s"));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setNow(noon().addSecs(3));
    QCOMPARE(lineOf(model, held).next, QStringLiteral("in 4 s"));
    QCOMPARE(changes.count(), 1);
    model.setNow(noon().addSecs(7));
    QCOMPARE(lineOf(model, held).state, QStringLiteral("Queued"));
    QVERIFY(!lineOf(model, held).why.contains(QStringLiteral("undone")));
}

void OutboxModelTest::theSecondActOfAnOrderWaitsForTheFirst()
{
    OutboxModel model;
    model.setNow(noon());
    const IntentEntry first = act(IntentKind::Ship, IntentState::Queued, 3038, 9,
                                  {step(StepKind::TrackingMeta), step(StepKind::CustomerNote)});
    const IntentEntry second = act(IntentKind::Note, IntentState::Queued, 3038, 5, {step(StepKind::PrivateNote)});
    model.show({second, first});
    QCOMPARE(lineOf(model, first).why, QStringLiteral("Tracking, then the note to the customer"));
    QCOMPARE(lineOf(model, second).why, QStringLiteral("After the entry above, same order"));
    QCOMPARE(lineOf(model, second).next, QStringLiteral("in turn"));
}

void OutboxModelTest::whatIsUnclearIsSaidToBe()
{
    OutboxModel model;
    model.setNow(noon());
    IntentEntry sent =
        act(IntentKind::Note, IntentState::Working, 1, 2, {step(StepKind::CustomerNote, StepState::Marked)});
    sent.intent.steps[0].markedAt = noon().addSecs(-5);
    model.show({sent});
    QCOMPARE(lineOf(model, sent).state, QStringLiteral("Sending"));
    sent.intent.steps[0].baseline.insert(QStringLiteral("answer"), 0);
    model.show({sent});
    QCOMPARE(lineOf(model, sent).state, QStringLiteral("Checking"));
    QVERIFY(lineOf(model, sent).why.contains(QStringLiteral("no clear answer yet")));
    QVERIFY(!verbsOf(sent.intent).contains(OutboxVerb::Drop));
    QVERIFY(verbsOf(sent.intent, false).contains(OutboxVerb::Drop));
}

void OutboxModelTest::aShopThatDoesNotAnswerIsNamed()
{
    OutboxModel model;
    model.setNow(noon());
    const IntentEntry queued = act(IntentKind::Complete, IntentState::Working, 1, 2,
                                   {step(StepKind::Status, StepState::Todo, QStringLiteral("completed"))});
    AccountLine line{.id = {1}, .account = QStringLiteral("tariro")};
    line.trouble = Error{.kind = ErrorKind::Offline};
    line.nextTry = noon().addSecs(300);
    model.show({queued});
    QCOMPARE(lineOf(model, queued).group, OutboxGroup::Sending);
    model.showLines({line});
    QCOMPARE(lineOf(model, queued).group, OutboxGroup::Queued);
    QVERIFY(lineOf(model, queued).why.contains(QStringLiteral("does not answer")));
    QVERIFY(lineOf(model, queued).next != QStringLiteral("in turn"));
}

void OutboxModelTest::answersAreWhatTheActAllows()
{
    using enum OutboxVerb;
    QCOMPARE(verbsOf(clash().intent), (QList<OutboxVerb>{Apply, Drop}));
    Intent gone = clash().intent;
    gone.detail = QStringLiteral("gone");
    QCOMPARE(verbsOf(gone), QList<OutboxVerb>{Drop});
    Intent unknown =
        act(IntentKind::Note, IntentState::Attention, 1, 1, {step(StepKind::CustomerNote, StepState::Unknown)}).intent;
    unknown.reason = AttentionReason::Unknown;
    QCOMPARE(verbsOf(unknown), (QList<OutboxVerb>{Retry, Arrived, Resend, Drop}));
    Intent stale = unknown;
    stale.reason = AttentionReason::Stale;
    QCOMPARE(verbsOf(stale), QList<OutboxVerb>{Drop});
    QVERIFY(!answersTo(stale).first().primary);
    Intent auth = unknown;
    auth.reason = AttentionReason::Auth;
    QCOMPARE(verbsOf(auth).first(), SignIn);
    QCOMPARE(verbsOf(act(IntentKind::Note, IntentState::Done, 1, 1).intent), QList<OutboxVerb>());
    QCOMPARE(verbsOf(act(IntentKind::Note, IntentState::Held, 1, 1).intent), QList<OutboxVerb>{Undo});
}

void OutboxModelTest::outcomesFollowTheChoice()
{
    const Intent intent = clash().intent;
    const QList<OutboxOutcome> theirs = outcomesOf(intent, Resolution::Theirs, {QStringLiteral("status")});
    QCOMPARE(theirs.size(), 2);
    QCOMPARE(theirs.at(0).chip, QStringLiteral("cancelled"));
    QCOMPARE(theirs.at(1).text, QStringLiteral("The desk sends no message"));
    const QList<OutboxOutcome> mine = outcomesOf(intent, Resolution::Mine, {});
    QCOMPARE(mine.at(0).chip, QStringLiteral("processing"));
    QVERIFY(mine.at(1).text.startsWith(QStringLiteral("The customer is told")));
    const QList<ClashRow> rows = clashRows(intent, QStringLiteral("USD"));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().choice);
    QCOMPARE(rows.first().mine, QStringLiteral("Processing"));
}

QTEST_GUILESS_MAIN(OutboxModelTest)
#include "tst_outboxmodel.moc"
