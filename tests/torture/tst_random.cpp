// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plaintext.h"
#include "core/sync/steprules.h"
#include "tests/torture/torturebench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// A text as both sides can agree on it: WooCommerce alters what it stores (finding 52).
QString folded(const QString &text)
{
    return plainText(text);
}

} // namespace

/// Everything at once, by chance: the shop changes by itself, a person acts, the peer fails, the program ends in the
/// middle, the clock jumps. When it is quiet again the desk holds what the shop holds, and what was asked for has
/// happened once or says why not.
class RandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storeAndShopAgreeInTheEnd_data();
    void storeAndShopAgreeInTheEnd();

private:
    using Doing = void (RandomTest::*)();
    void runFor(int steps);
    void placeOrder();
    void changeShop();
    void act();
    void fail();
    void jump();
    void endInTheMiddle();
    void syncOnce();
    [[nodiscard]] QString wronged(qint64 order);

    template <typename T>
    T oneOf(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }

    QRandomGenerator m_random;
    std::unique_ptr<TortureBench> m_bench;
};

void RandomTest::placeOrder()
{
    QJsonObject asked;
    if (m_random.bounded(4) == 0)
        asked = {{QStringLiteral("payment"), oneOf<QString>({QStringLiteral("cod"), QStringLiteral("bacs")})}};
    m_bench->twin.placeOrder(asked);
}

void RandomTest::changeShop()
{
    const qint64 id = oneOf(m_bench->twin.placed());
    if (m_bench->twin.order(id).isEmpty())
        return;
    switch (m_random.bounded(8)) {
    case 0:
        m_bench->twin.control("DELETE", QStringLiteral("/orders/%1?force=%2")
                                            .arg(id)
                                            .arg(oneOf<QString>({QStringLiteral("true"), QStringLiteral("false")})));
        break;
    case 1:
    case 2:
        m_bench->twin.patchOrder(
            id, {{QStringLiteral("billing"),
                  QJsonObject{{QStringLiteral("city"), QStringLiteral("City %1").arg(m_random.bounded(100))}}}});
        break;
    case 3:
    case 4:
        m_bench->twin.patchOrder(id, {{QStringLiteral("customer_note"), QString::number(m_random.bounded(1000))}});
        break;
    default:
        m_bench->twin.patchOrder(
            id, {{QStringLiteral("status"),
                  oneOf<QString>({QStringLiteral("on-hold"), QStringLiteral("processing"), QStringLiteral("cancelled"),
                                  QStringLiteral("completed"), QStringLiteral("failed")})}});
    }
}

void RandomTest::act()
{
    static const QList<Verb> verbs = {Verb::Confirm, Verb::Confirm, Verb::Ship,   Verb::Ship, Verb::Complete,
                                      Verb::Hold,    Verb::Resume,  Verb::Cancel, Verb::Note};
    const Verb verb = oneOf(verbs);
    const QString number = QString::number(m_random.generate());
    ActOptions options = verb == Verb::Ship ? parcel(u'P' + number) : ActOptions();
    options.reason = QStringLiteral("chance");
    options.overrideReason = QStringLiteral("chance");
    options.note = QStringLiteral("Note ") + number;
    options.toCustomer = m_random.bounded(2) == 0;
    // Most things cannot be done to most orders: that is part of it.
    (void)m_bench->act(oneOf(m_bench->twin.placed()), verb, options);
}

void RandomTest::fail()
{
    static const QStringList words =
        QStringLiteral("latency 429 500 502 504 reset truncate html warning bom redirect drop").split(u' ');
    static const QStringList matches = {QStringLiteral("shop GET /orders"), QStringLiteral("shop PUT /orders/"),
                                        QStringLiteral("shop POST /notes"), QStringLiteral("shop GET /notes"),
                                        QStringLiteral("paypal  ")};
    const QString word = oneOf(words);
    // A host that says 429 has not applied the request and will not.
    const QString apply =
        word == u"429" ? QStringLiteral("before")
                       : oneOf<QString>({QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("late")});
    m_bench->twin.plan(
        oneOf(matches), word, apply,
        {{QStringLiteral("ms"), 20}, {QStringLiteral("times"), 1 + static_cast<int>(m_random.bounded(2))}});
}

void RandomTest::jump()
{
    m_bench->advance(oneOf<qint64>({1, 31, 121, 601, 3601}));
}

void RandomTest::endInTheMiddle()
{
    const QFuture<Result<SyncReport>> run = m_bench->engine().run({});
    pass(std::chrono::milliseconds(m_random.bounded(60)));
    m_bench->close();
    m_bench->open();
}

void RandomTest::syncOnce()
{
    QVERIFY2(m_bench->sync(), "the desk itself is in trouble");
}

void RandomTest::runFor(int steps)
{
    static const QList<Doing> doings = {&RandomTest::placeOrder,    &RandomTest::changeShop, &RandomTest::act,
                                        &RandomTest::act,           &RandomTest::act,        &RandomTest::fail,
                                        &RandomTest::jump,          &RandomTest::syncOnce,   &RandomTest::syncOnce,
                                        &RandomTest::endInTheMiddle};
    for (int step = 0; step < steps && !QTest::currentTestFailed(); ++step)
        (this->*oneOf(doings))();
}

/// What arrived twice, or did not arrive although the desk says so.
QString RandomTest::wronged(qint64 order)
{
    struct Bounds
    {
        int least = 0, most = 0;
    };
    QHash<QString, Bounds> notes;
    QStringList parcels;
    for (const Intent &intent : m_bench->intents()) {
        for (const Step &step : intent.steps) {
            const bool done = step.state == StepState::Done;
            if (intent.order.value == order && step.kind == StepKind::TrackingMeta && done)
                parcels.append(step.key);
            if (intent.order.value != order || !isNoteStep(step))
                continue;
            Bounds &bounds = notes[folded(step.payload.value(u"text").toString())];
            bounds.least += done;
            bounds.most += done || step.attempts > 0;
        }
    }
    QHash<QString, int> seen;
    for (const QString &text : m_bench->twin.clientNotes(order))
        ++seen[folded(text)];
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        if (const int count = seen.value(note.key()); count < note->least || count > note->most)
            return QStringLiteral("%1: %2 times instead of %3 to %4: %5")
                .arg(order)
                .arg(count)
                .arg(note->least)
                .arg(note->most)
                .arg(note.key());
    for (auto note = seen.cbegin(); note != seen.cend(); ++note)
        if (!notes.contains(note.key()))
            return QStringLiteral("%1: nobody asked for: %2").arg(order).arg(note.key());
    const QJsonObject theirs = m_bench->twin.order(order);
    QStringList tracked;
    for (const auto &meta : theirs[u"meta_data"].toArray())
        if (meta[u"key"].toString() == u"_wc_shipment_tracking_items")
            for (const auto &item : meta[u"value"].toArray())
                tracked.append(item[u"tracking_id"].toString());
    const bool doubled = QSet<QString>(tracked.begin(), tracked.end()).size() != tracked.size();
    const bool lost = !theirs.isEmpty() && std::any_of(parcels.begin(), parcels.end(),
                                                       [&](const QString &id) { return !tracked.contains(id); });
    return doubled || lost
               ? QStringLiteral("%1: parcels %2 instead of %3").arg(order).arg(tracked.join(u' '), parcels.join(u' '))
               : QString();
}

void RandomTest::storeAndShopAgreeInTheEnd_data()
{
    QTest::addColumn<QString>("flavour");
    QTest::addColumn<bool>("shipped");
    QTest::newRow("wc11") << QStringLiteral("wc11") << true;
    QTest::newRow("wc6 without shipped") << QStringLiteral("wc6") << false;
}

void RandomTest::storeAndShopAgreeInTheEnd()
{
    QFETCH(QString, flavour);
    QFETCH(bool, shipped);
    const quint32 seed = chosenSeed(20261123);
    m_random.seed(seed);
    m_bench = std::make_unique<TortureBench>(
        twin::TwinOptions{.seed = seed, .flavour = flavour, .customShipped = shipped, .orders = 5});
    for (int n = 0; n < 3; ++n)
        placeOrder();
    const int steps = qEnvironmentVariableIntValue("TRADEIT_TORTURE_STEPS");
    runFor(steps > 0 ? steps : 150);
    m_bench->twin.clearFaults();
    bool calm = false;
    for (int round = 0; round < 6; ++round) {
        calm = m_bench->quiet();
        if (m_bench->answerAttention(round > 1) == 0)
            break;
    }
    QVERIFY2(calm, qPrintable(m_bench->explain()));
    const Result<SyncReport> last = m_bench->sync({.full = true});
    QVERIFY(last && !last->error);
    QVERIFY2(m_bench->differences().isEmpty(),
             qPrintable(m_bench->differences().join(u'\n') + u'\n' + m_bench->explain()));
    for (const Intent &intent : m_bench->intents())
        QVERIFY2(!intent.isLive(), qPrintable(m_bench->explain()));
    for (const qint64 order : m_bench->twin.placed())
        QVERIFY2(wronged(order).isEmpty(), qPrintable(wronged(order) + u'\n' + m_bench->explain()));
}

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"
