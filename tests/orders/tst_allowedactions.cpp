// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/allowedactions.h"

#include <QTest>
#include <array>

using namespace tradeit;

namespace {

constexpr std::array verbs = {Verb::Confirm, Verb::Ship,   Verb::Complete, Verb::Hold,
                              Verb::Resume,  Verb::Cancel, Verb::Note};

ActionInputs inputsFor(const QString &status, bool confirmed)
{
    ActionInputs inputs;
    inputs.effective.status = status;
    inputs.effective.bucket = bucketOf(status, u"shipped");
    if (confirmed)
        inputs.effective.confirmed = Confirmation();
    inputs.payment = {.open = true, .why = {}};
    return inputs;
}

/// One letter per verb, in the order of `verbs`: a llowed, g uarded, r efused, = already.
QString letters(const ActionInputs &inputs)
{
    QString result;
    for (const Action &action : allowedActions(inputs))
        result += QStringLiteral("agr=").at(static_cast<int>(action.permission));
    return result;
}

QStringList why(Verb verb, const ActionInputs &inputs)
{
    return allowedAction(verb, inputs).why;
}

} // namespace

class TestAllowedActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatusAnswersEveryVerb_data();
    void everyStatusAnswersEveryVerb();
    void everyVerbIsAnsweredOnce();
    void onlyAllowedAndAlreadyNeedNoReason();
    void paymentIsNamedFirst();
    void shipNamesWhatIsMissing();
    void heldAfterShippingIsOnlyHeld();
    void neutralRowsGateNothing();
    void nothingIsDoneToGroups();
};

void TestAllowedActions::everyStatusAnswersEveryVerb_data()
{
    QTest::addColumn<QString>("unconfirmed"); // confirm ship complete hold resume cancel note
    QTest::addColumn<QString>("confirmed");
    QTest::newRow("pending") << "aggaraa"
                             << "=agaraa";
    QTest::newRow("processing") << "agga=aa"
                                << "=aga=aa";
    QTest::newRow("on-hold") << "agg=aaa"
                             << "=gg=aaa";
    QTest::newRow("packing") << "aggaraa"
                             << "=agaraa";
    QTest::newRow("failed") << "aggaraa"
                            << "=agaraa";
    QTest::newRow("shipped") << "r=aarga"
                             << "==aarga";
    QTest::newRow("completed") << "rr=rrra"
                               << "=r=rrra";
    QTest::newRow("cancelled") << "rrrrr=a"
                               << "=rrrr=a";
    QTest::newRow("refunded") << "rrrrrra"
                              << "=rrrrra";
    QTest::newRow("trash") << "rrrrrrr"
                           << "rrrrrrr";
    QTest::newRow("checkout-draft") << "rrrrrrr"
                                    << "rrrrrrr";
}

void TestAllowedActions::everyStatusAnswersEveryVerb()
{
    const QString status = QString::fromLatin1(QTest::currentDataTag());
    QTEST(letters(inputsFor(status, false)), "unconfirmed");
    QTEST(letters(inputsFor(status, true)), "confirmed");
}

void TestAllowedActions::everyVerbIsAnsweredOnce()
{
    const QList<Action> actions = allowedActions(inputsFor(QStringLiteral("processing"), false));
    QStringList words;
    for (const Action &action : actions)
        words.append(verbWord(action.verb));
    QCOMPARE(words.join(u' '), QStringLiteral("confirm ship complete hold resume cancel note"));
}

void TestAllowedActions::onlyAllowedAndAlreadyNeedNoReason()
{
    for (const char *status :
         {"pending", "processing", "on-hold", "packing", "failed", "shipped", "completed", "trash"}) {
        for (const bool confirmed : {false, true}) {
            const ActionInputs inputs = inputsFor(QString::fromLatin1(status), confirmed);
            for (const Verb verb : verbs) {
                const Action action = allowedAction(verb, inputs);
                const bool free = action.permission == Permission::Allowed || action.permission == Permission::Already;
                QCOMPARE(action.why.isEmpty(), free);
            }
        }
    }
}

void TestAllowedActions::paymentIsNamedFirst()
{
    ActionInputs inputs = inputsFor(QStringLiteral("processing"), false);
    inputs.review = {{Check::Phone, CheckState::Open, {}},
                     {Check::Payment, CheckState::Open, {}},
                     {Check::Stock, CheckState::Open, {}}};
    inputs.payment = {.open = false, .why = QStringLiteral("payment:pending")};
    QCOMPARE(allowedAction(Verb::Confirm, inputs).permission, Permission::Guarded);
    QCOMPARE(why(Verb::Confirm, inputs), QStringList({QStringLiteral("payment:pending"), QStringLiteral("review:phone"),
                                                      QStringLiteral("review:stock")}));
    inputs.payment.open = true;
    QCOMPARE(why(Verb::Confirm, inputs), QStringList({QStringLiteral("review:payment"), QStringLiteral("review:phone"),
                                                      QStringLiteral("review:stock")}));
}

void TestAllowedActions::shipNamesWhatIsMissing()
{
    ActionInputs inputs = inputsFor(QStringLiteral("on-hold"), false);
    inputs.payment = {.open = false, .why = QStringLiteral("payment:refunded")};
    QCOMPARE(why(Verb::Ship, inputs), QStringList({QStringLiteral("payment:refunded"), QStringLiteral("not_confirmed"),
                                                   QStringLiteral("held")}));
    QCOMPARE(why(Verb::Complete, inputs), QStringList({QStringLiteral("not_shipped"), QStringLiteral("held")}));
    // The open rows were looked at when the order was confirmed: they gate that alone.
    inputs.review = {{Check::Stock, CheckState::Open, {}}};
    QCOMPARE(why(Verb::Ship, inputs).size(), 3);
}

void TestAllowedActions::heldAfterShippingIsOnlyHeld()
{
    ActionInputs inputs = inputsFor(QStringLiteral("on-hold"), true);
    inputs.allSent = true;
    QCOMPARE(why(Verb::Complete, inputs), QStringList(QStringLiteral("held")));
    inputs = inputsFor(QStringLiteral("processing"), true);
    inputs.allSent = true; // the shop set it back: it is not shipped as far as anybody is told
    QCOMPARE(why(Verb::Complete, inputs), QStringList(QStringLiteral("not_shipped")));
}

void TestAllowedActions::neutralRowsGateNothing()
{
    ActionInputs inputs = inputsFor(QStringLiteral("processing"), false);
    inputs.review = {{Check::Payment, CheckState::Neutral, {}}, {Check::Items, CheckState::Ok, {}}};
    QCOMPARE(allowedAction(Verb::Confirm, inputs).permission, Permission::Allowed);
}

void TestAllowedActions::nothingIsDoneToGroups()
{
    for (const char *word : {"group", "gone", "read_only"}) {
        ActionInputs inputs = inputsFor(QStringLiteral("processing"), true);
        const QString reason = QString::fromLatin1(word);
        inputs.isGroup = reason == u"group";
        inputs.gone = reason == u"gone";
        inputs.readOnly = reason == u"read_only";
        QCOMPARE(letters(inputs), QStringLiteral("rrrrrrr"));
        for (const Verb verb : verbs)
            QCOMPARE(why(verb, inputs), QStringList(reason));
    }
}

QTEST_APPLESS_MAIN(TestAllowedActions)
#include "tst_allowedactions.moc"
