// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/acts/actsbench.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace tradeit;
using namespace tradeit::test;
using namespace std::chrono_literals;

/// Each act on one order, by the keyboard alone, against the twin.
class ActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_floor = std::make_unique<ShopFloor>(); }
    void init() { m_floor->context().preferences.setUndoFor(60s); }
    void cleanupTestCase() { m_floor.reset(); }

    void confirmGoesStraightAway();
    void undoTakesTheNewestBack();
    void undoSaysWhenItIsTooLate();
    void whatIsAmissAsksForAReason();
    void whatIsRefusedSaysWhy();
    void whatStandsAlreadySaysSo();
    void holdKeepsReasonAndDay();
    void cancelNeedsAReason();
    void messageReachesTheCustomerAsWritten();
    void editedTextIsSentInsteadOfTheStandardOne();
    void notesToSelfAreNotMailed();
    void typedTextSurvivesClosing();
    void actsAreTakenWithoutTheShop();

private:
    OrderId confirmed();
    void send();
    [[nodiscard]] qint64 remoteOf(OrderId order) { return m_floor->show(order).summary.row.id.value; }

    std::unique_ptr<ShopFloor> m_floor;
};

/// An order that is confirmed and sent.
OrderId ActsTest::confirmed()
{
    const OrderId order = m_floor->arrive();
    const Result<ActOutcome> outcome = m_floor->engine().desk()->act(order, Verb::Confirm, {});
    if (!outcome)
        qFatal("confirm: %s", qPrintable(outcome.error().detail));
    send();
    return order;
}

void ActsTest::send()
{
    m_floor->sync();
}

void ActsTest::confirmGoesStraightAway()
{
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    const QString number = m_floor->show(order).summary.row.number;
    bench.acts.perform({order}, Verb::Confirm);
    QVERIFY(bench.wasTaken());
    QCOMPARE(bench.notice().text, QStringLiteral("Confirmed #") + number);
    QVERIFY(bench.notice().holdUntil > m_floor->context().clock.now().addSecs(30));
    QVERIFY(!bench.window.findChild<Sheet *>());
    QVERIFY(m_floor->show(order).view.stored.effective.confirmed.has_value());
}

void ActsTest::undoTakesTheNewestBack()
{
    ActsBench bench(*m_floor);
    const OrderId first = m_floor->arrive();
    const OrderId second = m_floor->arrive();
    bench.acts.perform({first}, Verb::Confirm);
    QVERIFY(bench.wasTaken());
    bench.acts.perform({second}, Verb::Confirm);
    QTRY_COMPARE_WITH_TIMEOUT(bench.taken.count(), 2, patience);
    bench.acts.undo();
    QTRY_COMPARE_WITH_TIMEOUT(bench.undone.count(), 1, patience);
    QVERIFY(!m_floor->show(second).view.stored.effective.confirmed);
    QVERIFY(m_floor->show(first).view.stored.effective.confirmed.has_value());
    bench.acts.undo(bench.taken.constFirst().constFirst().value<ActNotice>().intent);
    QTRY_COMPARE_WITH_TIMEOUT(bench.undone.count(), 2, patience);
    send();
    QCOMPARE(m_floor->twin.mails(remoteOf(first), QStringLiteral("customer_note")), 0);
    QCOMPARE(bench.failed.count(), 0);
}

void ActsTest::undoSaysWhenItIsTooLate()
{
    m_floor->context().preferences.setUndoFor(0s);
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.perform({order}, Verb::Confirm);
    QVERIFY(bench.wasTaken());
    QVERIFY(!bench.notice().holdUntil.isValid());
    bench.acts.undo(bench.notice().intent);
    QTRY_COMPARE_WITH_TIMEOUT(bench.failed.count(), 1, patience);
    QVERIFY(bench.failed.constFirst().constFirst().toString().contains(QStringLiteral("no longer be undone")));
    QCOMPARE(bench.undone.count(), 0);
}

void ActsTest::whatIsAmissAsksForAReason()
{
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive({{QStringLiteral("flaw"), QStringLiteral("phone")}});
    bench.acts.perform({order}, Verb::Confirm);
    QVERIFY(bench.sheet());
    ActsBench::pressPrimary();
    QCOMPARE(bench.taken.count(), 0);
    ActsBench::type(QStringLiteral("She called from her shop"));
    ActsBench::press(Qt::Key_Return); // plain Enter takes nothing
    QVERIFY(bench.window.findChild<Sheet *>());
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QVERIFY(bench.isClosed());
    const QList<AuditEntry> history = m_floor->show(order).history;
    QVERIFY(std::any_of(history.cbegin(), history.cend(), [](const AuditEntry &entry) {
        return entry.what.contains(QStringLiteral("review:phone: She called from her shop"));
    }));
}

void ActsTest::whatIsRefusedSaysWhy()
{
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive({{QStringLiteral("status"), QStringLiteral("cancelled")}});
    bench.acts.perform({order}, Verb::Confirm);
    QCOMPARE(bench.failed.count(), 1);
    QVERIFY(!bench.window.findChild<Sheet *>());
}

void ActsTest::whatStandsAlreadySaysSo()
{
    ActsBench bench(*m_floor);
    const OrderId order = confirmed();
    bench.acts.perform({order}, Verb::Confirm);
    QCOMPARE(bench.failed.count(), 1);
    QVERIFY(bench.failed.constFirst().constFirst().toString().contains(QStringLiteral("already")));
}

void ActsTest::holdKeepsReasonAndDay()
{
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.perform({order}, Verb::Hold);
    QVERIFY(bench.sheet());
    ActsBench::type(QStringLiteral("Waiting for the blue one"));
    ActsBench::press(Qt::Key_3, Qt::AltModifier);
    const auto inThreeDays = [&bench] {
        const QList<QRadioButton *> choices = bench.window.findChildren<QRadioButton *>();
        return choices.size() > 2 && choices.at(2)->isChecked();
    };
    QTRY_VERIFY_WITH_TIMEOUT(inThreeDays(), patience);
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    const LocalFacts facts = m_floor->show(order).view.facts;
    QCOMPARE(facts.holdReason, QStringLiteral("Waiting for the blue one"));
    const qint64 hours = m_floor->context().clock.now().secsTo(facts.remind) / 3600;
    QVERIFY2(hours > 40 && hours < 82, qPrintable(QString::number(hours)));
}

void ActsTest::cancelNeedsAReason()
{
    m_floor->context().preferences.setUndoFor(0s);
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.perform({order}, Verb::Cancel);
    QVERIFY(bench.sheet());
    ActsBench::pressPrimary();
    ActsBench::type(QStringLiteral("Ordered twice"));
    QCOMPARE(bench.taken.count(), 0);
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    send();
    QTRY_COMPARE_WITH_TIMEOUT(m_floor->twin.order(remoteOf(order))[u"status"].toString(), QStringLiteral("cancelled"),
                              patience);
}

void ActsTest::messageReachesTheCustomerAsWritten()
{
    m_floor->context().preferences.setUndoFor(0s);
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.writeNote(order, true);
    QVERIFY(bench.sheet());
    ActsBench::type(QStringLiteral("Your bag is ready"));
    ActsBench::press(Qt::Key_Return);
    ActsBench::type(QStringLiteral("Come any day."));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    send();
    QTRY_COMPARE_WITH_TIMEOUT(m_floor->twin.mails(remoteOf(order), QStringLiteral("customer_note"),
                                                  QStringLiteral("Your bag is ready Come any day.")),
                              1, patience);
}

void ActsTest::editedTextIsSentInsteadOfTheStandardOne()
{
    m_floor->context().preferences.setUndoFor(0s);
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive({{QStringLiteral("flaw"), QStringLiteral("phone")}});
    bench.acts.perform({order}, Verb::Confirm);
    QVERIFY(bench.sheet());
    ActsBench::type(QStringLiteral("Known customer"));
    ActsBench::press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), patience);
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Hello")));
    text->selectAll();
    ActsBench::type(QStringLiteral("We have it. Thank you!"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    send();
    QTRY_COMPARE_WITH_TIMEOUT(m_floor->twin.clientNotes(remoteOf(order)).filter(QStringLiteral("We have it.")).size(),
                              1, patience);
    QVERIFY(m_floor->twin.clientNotes(remoteOf(order)).contains(QStringLiteral("We have it. Thank you!")));
}

void ActsTest::notesToSelfAreNotMailed()
{
    m_floor->context().preferences.setUndoFor(0s);
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.writeNote(order, false);
    QVERIFY(bench.sheet());
    ActsBench::type(QStringLiteral("Pack it well"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    send();
    QTRY_VERIFY_WITH_TIMEOUT(m_floor->twin.effects(remoteOf(order)).count(QStringLiteral("note:private")) == 1,
                             patience);
    QCOMPARE(m_floor->twin.mails(remoteOf(order), QStringLiteral("customer_note")), 0);
}

void ActsTest::typedTextSurvivesClosing()
{
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.writeNote(order, true);
    QVERIFY(bench.sheet());
    ActsBench::press(Qt::Key_Escape); // nothing typed: nothing asked
    QVERIFY(bench.isClosed());
    bench.acts.writeNote(order, true);
    QVERIFY(bench.sheet());
    ActsBench::type(QStringLiteral("Half a sentence"));
    ActsBench::press(Qt::Key_Escape);
    QVERIFY(bench.sheet());
    ActsBench::press(Qt::Key_Escape);
    QVERIFY(bench.isClosed());
    bench.acts.writeNote(order, true);
    Sheet *again = bench.sheet();
    QVERIFY(again);
    QCOMPARE(again->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Half a sentence"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QVERIFY(bench.isClosed());
    bench.acts.writeNote(order, true);
    QVERIFY(bench.sheet()->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void ActsTest::actsAreTakenWithoutTheShop()
{
    m_floor->context().preferences.setUndoFor(0s);
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    m_floor->twin.plan(QStringLiteral("shop  /"), QStringLiteral("drop"), QStringLiteral("before"),
                       {{QStringLiteral("times"), 1000}});
    bench.acts.perform({order}, Verb::Confirm);
    QVERIFY(bench.wasTaken());
    QCOMPARE(bench.failed.count(), 0);
    const QList<Intent> intents = m_floor->show(order).intents;
    QCOMPARE(intents.size(), 1);
    QVERIFY(intents.constFirst().isLive());
    m_floor->twin.clearFaults();
}

QTEST_MAIN(ActsTest)
#include "tst_acts.moc"
