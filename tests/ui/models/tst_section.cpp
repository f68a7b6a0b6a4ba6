// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "tests/store/testprofile.h"
#include "ui/models/section.h"

using namespace tradeit;
using namespace tradeit::testing;

namespace {

QList<qint64> listed(TestProfile &profile, const Section &section, const QDateTime &now = today())
{
    QList<qint64> ids;
    for (const OrderRow &row : must(OrderStore(*profile.database).list(filterOf(section, now), {}, 100)).rows)
        ids.append(row.id.value);
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// 1 and 3 to confirm, 2 confirmed and to ship, 4 completed.
void fill(TestProfile &profile)
{
    profile.store({order(1), order(2), order(3), order(4, QStringLiteral("completed"))});
    profile.write([&] {
        must(LocalFactsStore(*profile.database)
                 .save(profile.account.id, {2}, {.confirmed = Confirmation{.at = today()}}));
    });
}

} // namespace

class SectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsAreAlikeByWhatTheyAre();
    void toShipIsConfirmedOnly();
    void statusIsEveryOrderThatShowsIt();
    void lateIsDueBeforeNow();
};

void SectionTest::sectionsAreAlikeByWhatTheyAre()
{
    Section one{.kind = Section::Kind::Bucket, .bucket = Bucket::OnHold, .title = QStringLiteral("On hold")};
    Section other = one;
    other.title = QStringLiteral("Zurückgestellt");
    other.status = QStringLiteral("ignored");
    QCOMPARE(one, other);
    other.bucket = Bucket::Failed;
    QVERIFY(one != other);
}

void SectionTest::toShipIsConfirmedOnly()
{
    TestProfile profile;
    fill(profile);
    QCOMPARE(listed(profile, {.kind = Section::Kind::Bucket, .bucket = Bucket::ToConfirm}), (QList<qint64>{1, 3}));
    QCOMPARE(listed(profile, {.kind = Section::Kind::Bucket, .bucket = Bucket::Processing}), QList<qint64>{2});
}

void SectionTest::statusIsEveryOrderThatShowsIt()
{
    TestProfile profile;
    fill(profile);
    const Section processing{.kind = Section::Kind::Status, .status = QStringLiteral("processing")};
    QCOMPARE(listed(profile, processing), (QList<qint64>{1, 2, 3}));
}

void SectionTest::lateIsDueBeforeNow()
{
    TestProfile profile;
    fill(profile);
    const Section late{.kind = Section::Kind::Late};
    QCOMPARE(listed(profile, late, today().addDays(-30)), QList<qint64>());
    QCOMPARE(listed(profile, late, today().addDays(30)), (QList<qint64>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(SectionTest)
#include "tst_section.moc"
