// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shoplink.h"
#include "ui/window/searchfield.h"
#include "ui/window/windowsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace tradeit;

class WindowPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void remembersWhatWasShown();
    void beginsAnewWithoutAMemory();
    void leadsToTheOrdersPage_data();
    void leadsToTheOrdersPage();
    void searchesAMomentAfterTyping();
    void clearsTheSearchWithEscape();
    void goesOnToTheList();
};

void WindowPartsTest::remembersWhatWasShown()
{
    const WindowSession session{.section = {.kind = Section::Kind::Status, .status = QStringLiteral("on-hold")},
                                .order = OrderId{42}};
    QCOMPARE(decodeSession(encodeSession(session)), session);
}

void WindowPartsTest::beginsAnewWithoutAMemory()
{
    for (const char *bytes : {"", "garbage", "{}", "[1]", R"({"kind":99,"order":7})"})
        QCOMPARE(decodeSession(bytes), WindowSession());
}

void WindowPartsTest::leadsToTheOrdersPage_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("shop");
    QTest::addColumn<QString>("page");
    QTest::newRow("shop") << QStringLiteral("woocommerce") << QStringLiteral("https://shop.example")
                          << QStringLiteral("https://shop.example/wp-admin/post.php?post=7&action=edit");
    QTest::newRow("below") << QStringLiteral("woocommerce") << QStringLiteral("https://shop.example/store/")
                           << QStringLiteral("https://shop.example/store/wp-admin/post.php?post=7&action=edit");
    QTest::newRow("vendor") << QStringLiteral("dokan") << QStringLiteral("https://market.example")
                            << QStringLiteral("https://market.example/dashboard/orders/?order_id=7");
    QTest::newRow("not safe") << QStringLiteral("woocommerce") << QStringLiteral("http://shop.example") << QString();
    QTest::newRow("a file") << QStringLiteral("woocommerce") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("a secret") << QStringLiteral("woocommerce") << QStringLiteral("https://ck_1:cs_2@shop.example")
                              << QStringLiteral("https://shop.example/wp-admin/post.php?post=7&action=edit");
}

void WindowPartsTest::leadsToTheOrdersPage()
{
    QFETCH(QString, kind);
    QFETCH(QString, shop);
    QFETCH(QString, page);
    Account account;
    account.kind = kind;
    account.url = QUrl(shop);
    QCOMPARE(orderPage(account, RemoteId{7}).toString(), page);
}

void WindowPartsTest::searchesAMomentAfterTyping()
{
    SearchField field;
    QSignalSpy told(&field, &SearchField::queryChanged);
    QTest::keyClicks(&field, QStringLiteral("moyo"));
    QCOMPARE(told.count(), 0);
    QVERIFY(told.wait(1000));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QStringLiteral("moyo"));
    field.takeQuery(QString());
    QVERIFY(!told.wait(100));
}

void WindowPartsTest::clearsTheSearchWithEscape()
{
    SearchField field;
    field.takeQuery(QStringLiteral("moyo"));
    QSignalSpy told(&field, &SearchField::queryChanged);
    QSignalSpy left(&field, &SearchField::leftForList);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.at(0).at(0).toString().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void WindowPartsTest::goesOnToTheList()
{
    SearchField field;
    QSignalSpy told(&field, &SearchField::queryChanged);
    QSignalSpy left(&field, &SearchField::leftForList);
    QTest::keyClicks(&field, QStringLiteral("3045"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.count(), 1); // at once
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(WindowPartsTest)
#include "tst_windowparts.moc"
