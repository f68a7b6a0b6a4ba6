// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/deskasking.h"
#include "app/link/desklistener.h"
#include "tests/support/wait.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;

class LinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void carriesASyncsResult();
    void findsNoDesk();
    void asksAndIsAnswered();
    void isBusyWithoutAnAnswer();
    void isOnlyOneOfAProfile();
    void isClosedToOthers();
    void cutsOffLongRequests();
    void takesOverALockThatSaysNothing();
    void survivesADeskThatDied();

private:
    [[nodiscard]] Result<QByteArray> ask(const LinkRequest &request, int patience = 5000);

    QTemporaryDir m_folder;
    LinkRequest m_heard;
    DeskListener::Handler m_answers = [this](const LinkRequest &request, const DeskListener::Answer &answer) {
        m_heard = request;
        answer("heard");
    };
};

Result<QByteArray> LinkTest::ask(const LinkRequest &request, int patience)
{
    return test::waitFor(DeskAsking::ask(m_folder.path(), request, std::chrono::milliseconds(patience), this));
}

void LinkTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("account");
    QTest::addColumn<bool>("full");
    QTest::newRow("raise") << int(LinkRequest::Verb::Raise) << QString() << QString() << false;
    QTest::newRow("open") << int(LinkRequest::Verb::Open) << QStringLiteral("my shop/3045") << QString() << false;
    QTest::newRow("sync") << int(LinkRequest::Verb::Sync) << QString() << QString() << false;
    QTest::newRow("sync one") << int(LinkRequest::Verb::Sync) << QString() << QStringLiteral("Šop \"x\" {") << true;
}

void LinkTest::readsBackWhatItWrites()
{
    QFETCH(int, verb);
    QFETCH(QString, order);
    QFETCH(QString, account);
    QFETCH(bool, full);
    LinkRequest request{.verb = LinkRequest::Verb(verb), .order = order, .account = account, .options = {.full = full}};
    const Result<QByteArray> line = encodeRequest(request);
    QVERIFY(line.has_value());
    QVERIFY(line->size() <= requestLimit);
    const Result<LinkRequest> read = decodeRequest(*line);
    QVERIFY(read.has_value());
    QCOMPARE(int(read->verb), verb);
    QCOMPARE(read->order, order);
    QCOMPARE(read->account, account);
    QCOMPARE(read->options.full, full);
    QVERIFY(read->options.pull && read->options.drain);
}

void LinkTest::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("act") << QByteArray("confirm shop/1\n");
    QTest::newRow("no id") << QByteArray("open shop/\n");
    QTest::newRow("no account") << QByteArray("open 3045\n");
    QTest::newRow("path") << QByteArray("open shop/../../etc\n");
    QTest::newRow("sync what") << QByteArray("sync everything\n");
    QTest::newRow("synchronise") << QByteArray("synchronise\n");
    QTest::newRow("long") << QByteArray("open " + QByteArray(300, 'a') + "/1\n");
}

void LinkTest::refusesEverythingElse()
{
    QFETCH(QByteArray, line);
    const Result<LinkRequest> read = decodeRequest(line);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::Refused);
}

void LinkTest::carriesASyncsResult()
{
    SyncReport report{.account = QStringLiteral("shop"), .fresh = 2, .applied = 1, .requests = 7, .bytesReceived = 99};
    report.error = Error{.kind = ErrorKind::RateLimited, .context = QStringLiteral("c"), .detail = QStringLiteral("d")};
    report.retryAt = QDateTime({2026, 11, 23}, {19, 53, 0}, Qt::UTC);
    const Result<SyncAnswer> read =
        decodeAnswer(encodeAnswer({.reports = QList<SyncReport>{report}, .milliseconds = 42}));
    QVERIFY(read.has_value());
    QCOMPARE(read->milliseconds, 42);
    QCOMPARE(read->reports->size(), 1);
    const SyncReport &told = read->reports->first();
    QCOMPARE(told.account, report.account);
    QCOMPARE(told.fresh, 2);
    QCOMPARE(told.requests, 7);
    QCOMPARE(told.error->kind, ErrorKind::RateLimited);
    QCOMPARE(told.retryAt, report.retryAt);

    const Result<SyncAnswer> failed = decodeAnswer(encodeAnswer({.reports = fault(ErrorKind::Disk, QString())}));
    QVERIFY(failed.has_value());
    QCOMPARE(failed->reports.error().kind, ErrorKind::Disk);
    QVERIFY(!decodeAnswer("garbage").has_value());
}

void LinkTest::findsNoDesk()
{
    const Result<QByteArray> answer = ask({});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
}

void LinkTest::asksAndIsAnswered()
{
    DeskListener listener(m_folder.path(), m_answers);
    QVERIFY(listener.listen().has_value());
    const Result<QByteArray> answer = ask({.verb = LinkRequest::Verb::Open, .order = QStringLiteral("shop/7")});
    QVERIFY(answer.has_value());
    QCOMPARE(*answer, QByteArray("heard"));
    QCOMPARE(m_heard.order, QStringLiteral("shop/7"));
}

void LinkTest::isBusyWithoutAnAnswer()
{
    DeskListener listener(m_folder.path(), [](const LinkRequest &, const DeskListener::Answer &) {});
    QVERIFY(listener.listen().has_value());
    const Result<QByteArray> answer = ask({}, 50);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Busy);
}

void LinkTest::isOnlyOneOfAProfile()
{
    DeskListener first(m_folder.path(), m_answers);
    QVERIFY(first.listen().has_value());
    DeskListener second(m_folder.path(), m_answers);
    const Result<void> refused = second.listen();
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QVERIFY(ask({}).has_value()); // the first still listens
}

void LinkTest::isClosedToOthers()
{
    DeskListener listener(m_folder.path(), m_answers);
    QVERIFY(listener.listen().has_value());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(socketOf(m_folder.path())) & others, QFile::Permissions());
}

void LinkTest::cutsOffLongRequests()
{
    DeskListener listener(m_folder.path(), m_answers);
    QVERIFY(listener.listen().has_value());
    QLocalSocket socket;
    socket.connectToServer(socketOf(m_folder.path()));
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    socket.write(QByteArray(5000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);

    QLocalSocket wrong;
    wrong.connectToServer(socketOf(m_folder.path()));
    QTRY_COMPARE(wrong.state(), QLocalSocket::ConnectedState);
    wrong.write("ship shop/1\n");
    QTRY_COMPARE(wrong.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(wrong.readAll(), QByteArray("?\n"));
}

void LinkTest::survivesADeskThatDied()
{
    QFile dead(socketOf(m_folder.path()));
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    QCOMPARE(ask({}).error().kind, ErrorKind::NotFound);
    DeskListener listener(m_folder.path(), m_answers);
    QVERIFY(listener.listen().has_value());
    QVERIFY(ask({}).has_value());
}

/// As a power cut leaves it.
void LinkTest::takesOverALockThatSaysNothing()
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(QStringLiteral("desk.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    DeskListener listener(folder.path(), m_answers);
    QVERIFY(listener.listen().has_value());
}

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_link.moc"
