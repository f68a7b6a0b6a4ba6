// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/programs.h"

using namespace tradeit::test;

/// The verbs of the outbox at the command line, on questions that the twin really raises.
class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void droppedActsLeaveNoTrace();
    void clashIsAnswered_data();
    void clashIsAnswered();
    void refusedActIsRetried();
    void unknownIsAnswered_data();
    void unknownIsAnswered();
    void goneActsAreExplained();
    void changedPaymentNeedsALook();

private:
    QString m_order;
    qint64 m_id = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwinProcess> m_twin;
    std::unique_ptr<Seller> m_seller;
};

void OutboxTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_twin =
        std::make_unique<TwinProcess>(m_folder->path(), QStringList{QStringLiteral("--orders"), QStringLiteral("2")});
    QVERIFY(m_twin->start());
    m_seller = std::make_unique<Seller>();
    QVERIFY(m_seller->connectAll(*m_twin));
}

void OutboxTest::init()
{
    m_twin->control("DELETE", QStringLiteral("/faults"));
    m_id = m_twin->order();
    m_order = QStringLiteral("shop/%1").arg(m_id);
    const Answer sync = m_seller->type(QStringLiteral("sync"));
    QVERIFY2(sync.exitCode == 0, sync.all().constData());
}

void OutboxTest::droppedActsLeaveNoTrace()
{
    const Answer confirm = m_seller->type(QStringLiteral("confirm ") + m_order);
    const Answer ship = m_seller->type(QStringLiteral("ship %1 --carrier dhl --tracking T1").arg(m_order));
    QCOMPARE(ship.exitCode, 0);
    QCOMPARE(ship.json[u"order"][u"status"].toString(), QStringLiteral("shipped"));
    for (const Answer &act : {ship, confirm}) {
        const Answer dropped = m_seller->type(QStringLiteral("outbox drop ") + act.json[u"intent"][u"id"].toString());
        QVERIFY2(dropped.exitCode == 0, dropped.all().constData());
        QCOMPARE(dropped.json[u"intents"][0][u"state"].toString(), QStringLiteral("dropped"));
    }
    const QJsonObject shown = m_seller->type(QStringLiteral("show ") + m_order).json;
    QCOMPARE(shown[u"status"].toString(), QStringLiteral("processing"));
    QVERIFY(shown[u"confirmed"].isNull());
    QCOMPARE(shown[u"shipments"].toArray().size(), 0);
    for (const auto &message : shown[u"messages"].toArray())
        QCOMPARE(message.toObject()[u"evidence"].toString(), QStringLiteral("dropped"));
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    QCOMPARE(m_twin->customerNotes(m_id), QStringList());
    QCOMPARE(m_seller->type(QStringLiteral("confirm ") + m_order).json[u"already"].toBool(true), false);
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    QCOMPARE(m_twin->customerNotes(m_id).size(), 1);
}

void OutboxTest::clashIsAnswered_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("status");
    QTest::newRow("mine") << QStringLiteral("mine") << QStringLiteral("on-hold");
    QTest::newRow("theirs") << QStringLiteral("theirs") << QStringLiteral("cancelled");
}

void OutboxTest::clashIsAnswered()
{
    QFETCH(QString, answer);
    QFETCH(QString, status);
    const Answer hold = m_seller->type(QStringLiteral("hold %1 --reason no~stock --no-message").arg(m_order));
    const QString id = hold.json[u"intent"][u"id"].toString();
    m_twin->control("PATCH", QStringLiteral("/orders/%1").arg(m_id),
                    {{QStringLiteral("status"), QStringLiteral("cancelled")}});
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    const QJsonValue asked = m_seller->type(QStringLiteral("outbox show ") + id).json[u"intents"][0];
    QCOMPARE(asked[u"reason"].toString(), QStringLiteral("clash"));
    QCOMPARE(asked[u"base"][u"status"].toString(), QStringLiteral("processing"));
    QCOMPARE(asked[u"theirs"][u"status"].toString(), QStringLiteral("cancelled"));
    const Answer wrong = m_seller->type(QStringLiteral("outbox resolve %1 --arrived").arg(id));
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.text().contains(QStringLiteral("--mine")), wrong.out.constData());
    QCOMPARE(m_seller->type(QStringLiteral("outbox resolve %1 --%2").arg(id, answer)).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("outbox show ") + id).json[u"intents"][0][u"state"].toString(),
             QStringLiteral("done"));
    QCOMPARE(m_twin->control("GET", QStringLiteral("/orders/%1").arg(m_id))[u"status"].toString(), status);
}

/// A host that lost the Authorization header: the act waits for the seller, is queued again, and arrives once.
void OutboxTest::refusedActIsRetried()
{
    m_twin->fault(QStringLiteral("/orders/%1").arg(m_id), {}, QStringLiteral("drop"), 1000);
    const Answer confirm = m_seller->type(QStringLiteral("confirm %1 --now").arg(m_order));
    QCOMPARE(confirm.exitCode, 1);
    QCOMPARE(confirm.kind(), QStringLiteral("auth"));
    const QString id = confirm.json[u"intent"][u"id"].toString();
    QCOMPARE(confirm.json[u"intent"][u"reason"].toString(), QStringLiteral("auth"));
    m_twin->control("DELETE", QStringLiteral("/faults"));
    QCOMPARE(m_seller->type(QStringLiteral("account probe shop")).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("outbox retry ") + id).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    QCOMPARE(m_twin->customerNotes(m_id).size(), 1);
    const Answer again = m_seller->type(QStringLiteral("outbox retry ") + id);
    QCOMPARE(again.kind(), QStringLiteral("refused"));
    QVERIFY2(again.text().contains(QStringLiteral("done already")), again.out.constData());
}

void OutboxTest::unknownIsAnswered_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("notes");
    QTest::newRow("arrived") << QStringLiteral("arrived") << 0;
    QTest::newRow("resend") << QStringLiteral("resend") << 1;
}

/// The line drops twice over a note, and ten minutes later the shop has it neither time: only the seller can tell.
void OutboxTest::unknownIsAnswered()
{
    QFETCH(QString, answer);
    QFETCH(int, notes);
    const auto syncLater = [this](int seconds) {
        const QString then = QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODate);
        return m_seller->type(QStringLiteral("--clock %1 sync --drain-only").arg(then));
    };
    m_twin->fault(QStringLiteral("/notes"), QStringLiteral("POST"), QStringLiteral("504"), 2);
    const Answer note = m_seller->type(QStringLiteral("note %1 Your~parcel~waits --customer").arg(m_order));
    QVERIFY2(note.exitCode == 0, note.all().constData());
    const QString id = note.json[u"intent"][u"id"].toString();
    for (const int seconds : {0, 700, 1400})
        (void)syncLater(seconds); // 504, then 504 again, then nothing to be found
    const QJsonValue asked = m_seller->type(QStringLiteral("outbox show ") + id).json[u"intents"][0];
    QCOMPARE(asked[u"state"].toString(), QStringLiteral("attention"));
    QCOMPARE(asked[u"reason"].toString(), QStringLiteral("unknown"));
    QCOMPARE(m_seller->type(QStringLiteral("outbox resolve %1 --mine").arg(id)).kind(), QStringLiteral("refused"));
    const Answer resolved = m_seller->type(QStringLiteral("outbox resolve %1 --%2").arg(id, answer));
    QVERIFY2(resolved.exitCode == 0, resolved.all().constData());
    QCOMPARE(syncLater(1500).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("outbox show ") + id).json[u"intents"][0][u"state"].toString(),
             QStringLiteral("done"));
    QCOMPARE(m_twin->customerNotes(m_id).size(), notes);
    const QJsonValue message = m_seller->type(QStringLiteral("show ") + m_order).json[u"messages"][0];
    QCOMPARE(message[u"evidence"].toString(), notes == 0 ? QStringLiteral("unknown") : QStringLiteral("asked_shop"));
}

void OutboxTest::goneActsAreExplained()
{
    const Answer unknown = m_seller->type(QStringLiteral("outbox show 00000000-0000-0000-0000-000000000001"));
    QCOMPARE(unknown.kind(), QStringLiteral("not_found"));
    QCOMPARE(m_seller->type(QStringLiteral("outbox drop nonsense")).exitCode, 2);
    const QString id =
        m_seller->type(QStringLiteral("hold %1 --reason x").arg(m_order)).json[u"intent"][u"id"].toString();
    const Answer undo = m_seller->type(QStringLiteral("outbox undo"));
    QCOMPARE(undo.kind(), QStringLiteral("refused"));
    QVERIFY2(undo.text().contains(QStringLiteral("outbox drop")), undo.out.constData());
    QCOMPARE(m_seller->type(QStringLiteral("outbox drop ") + id).exitCode, 0);
    const Answer twice = m_seller->type(QStringLiteral("outbox drop ") + id);
    QCOMPARE(twice.kind(), QStringLiteral("refused"));
    QVERIFY2(twice.text().contains(QStringLiteral("dropped already")), twice.out.constData());
}

void OutboxTest::changedPaymentNeedsALook()
{
    QCOMPARE(m_seller->type(QStringLiteral("confirm %1").arg(m_order)).exitCode, 0);
    m_twin->control("PATCH", QStringLiteral("/payments/") + m_twin->lastOrder[u"transaction_id"].toString(),
                    {{QStringLiteral("state"), QStringLiteral("refunded")}});
    const Answer refreshed = m_seller->type(QStringLiteral("payment %1 --refresh").arg(m_order));
    QCOMPARE(refreshed.exitCode, 0);
    QCOMPARE(refreshed.json[u"payment"][u"verdict"].toString(), QStringLiteral("refunded"));
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    const QJsonValue asked = m_seller->outbox().first();
    QCOMPARE(asked[u"reason"].toString(), QStringLiteral("guard"));
    QCOMPARE(m_twin->customerNotes(m_id), QStringList());
    QCOMPARE(m_seller->type(QStringLiteral("outbox drop ") + asked[u"id"].toString()).exitCode, 0);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
