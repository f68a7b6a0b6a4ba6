// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/linebook.h"
#include "core/store/accountstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace tradeit;

namespace {

class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::utc());
};

} // namespace

/// When the next sync is due, whatever happens to the clock.
class LineBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnWhenTheClockIsSetBack();
    void keepsItsWaitsWhenTheClockRunsOn();
    void waitsAnHourAtMost();

private:
    void end(std::optional<Error> error = {}, const QDateTime &retryAt = {})
    {
        SyncReport report{.account = QStringLiteral("shop"), .error = std::move(error)};
        report.retryAt = retryAt;
        QVERIFY(m_lines->end(report, true));
    }

    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LineBook> m_lines;
};

void LineBookTest::init()
{
    m_clock = {};
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Database>> database = Database::open(m_folder->path());
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    Account account;
    account.kind = QStringLiteral("woocommerce");
    account.name = QStringLiteral("shop");
    account.url = QUrl(QStringLiteral("https://shop.example"));
    Result<Transaction> transaction = Transaction::begin(*m_database);
    QVERIFY(transaction && AccountStore(*m_database).add(account) && transaction->commit());
    m_lines = std::make_unique<LineBook>(*m_database, m_clock);
    QVERIFY(m_lines->follow(*AccountStore(*m_database).list()));
}

void LineBookTest::cleanup()
{
    m_lines.reset();
    m_database.reset();
}

void LineBookTest::goesOnWhenTheClockIsSetBack()
{
    end();
    QCOMPARE(m_lines->nextPull(), m_clock.time.addSecs(120));
    m_clock.time = m_clock.time.addSecs(-5 * 3600);
    m_lines->followClock();
    QCOMPARE(m_lines->nextPull(), m_clock.time);
    end(Error{.kind = ErrorKind::Offline});
    m_clock.time = m_clock.time.addSecs(-5 * 3600);
    m_lines->followClock();
    QCOMPARE(m_lines->nextPull(), m_clock.time);
}

void LineBookTest::keepsItsWaitsWhenTheClockRunsOn()
{
    end();
    m_lines->followClock();
    QCOMPARE(m_lines->nextPull(), m_clock.time.addSecs(120));
    end(Error{.kind = ErrorKind::RateLimited}, m_clock.time.addSecs(3000));
    m_lines->followClock();
    QCOMPARE(m_lines->nextPull(), m_clock.time.addSecs(3000));
}

/// A peer that asks for a week is asked again all the same, but never in a row.
void LineBookTest::waitsAnHourAtMost()
{
    end(Error{.kind = ErrorKind::RateLimited}, m_clock.time.addDays(7));
    m_lines->followClock();
    QCOMPARE(m_lines->nextPull(), m_clock.time.addSecs(3600));
}

QTEST_GUILESS_MAIN(LineBookTest)
#include "tst_linebook.moc"
