// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/deskstyle.h"
#include "ui/parts/announce.h"
#include "ui/parts/banner.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/field.h"
#include "ui/parts/listdelegatebase.h"
#include "ui/parts/moneytext.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/rowbutton.h"
#include "ui/parts/tabstrip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tradeit;

namespace {

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour;
        }
    }
    return count;
}

/// What a screen reader was told last in this window.
QLabel *voiceOf(const QWidget &window)
{
    return window.findChild<QLabel *>(u"tradeit-announcement"_s);
}

class RowDelegate : public ListDelegateBase
{
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintRow(*painter, option, index);
        paintName(*painter, option.rect.adjusted(8, 0, -8, 0), index.data().toString(), wordInk(option),
                  option.direction);
    }
};

} // namespace

/// Focus that can be seen, names that can be heard, words that fit.
class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focusIsSeen_data();
    void focusIsSeen();
    void bannerSpeaksOnce();
    void announcementIsHeard();
    void chipHasAName();
    void elidedLabelGivesWay();
    void labelsShowMarkupAsWritten();
    void emptyStateFollowsTheModel();
    void currentRowHasABar();
    void moneyStandsAtTheRight();
    void tabsAreNeverCut();
    void signHasAMeaning();
};

void TestParts::initTestCase()
{
    QApplication::setStyle(new look::DeskStyle);
    QApplication::setPalette(look::lightPalette());
}

void TestParts::focusIsSeen_data()
{
    QTest::addColumn<QWidget *>("widget");
    QTest::newRow("primary") << static_cast<QWidget *>(new PrimaryButton(u"Ship"_s));
    QTest::newRow("plain") << static_cast<QWidget *>(new PlainButton(u"Cancel"_s));
    QTest::newRow("row") << static_cast<QWidget *>(new RowButton(u"Undo"_s));
    QTest::newRow("push") << static_cast<QWidget *>(new QPushButton(u"Close"_s));
    QTest::newRow("field") << static_cast<QWidget *>(new Field);
    QTest::newRow("text") << static_cast<QWidget *>(new QPlainTextEdit);
    QTest::newRow("combo") << static_cast<QWidget *>(new QComboBox);
    QTest::newRow("spin") << static_cast<QWidget *>(new QSpinBox);
    QTest::newRow("check") << static_cast<QWidget *>(new QCheckBox(u"Print"_s));
    QTest::newRow("radio") << static_cast<QWidget *>(new QRadioButton(u"Demo"_s));
}

void TestParts::focusIsSeen()
{
    QFETCH(QWidget *, widget);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"other"_s);
    column->addWidget(other);
    column->addWidget(widget);
    window.resize(200, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor mark = look::tokensOf(window.palette()).mark;
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    const int without = pixelsOf(widget->grab().toImage(), mark);
    widget->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(widget->hasFocus());
    const int with = pixelsOf(widget->grab().toImage(), mark);
    // Two pixels on both long edges, corners apart.
    QVERIFY2(with - without > 60, qPrintable(QString::number(with - without)));
}

void TestParts::bannerSpeaksOnce()
{
    QWidget window;
    auto *banner = new Banner(&window);
    window.show();
    banner->showMessage(Banner::Kind::Error, u"The shop does not answer."_s, u"in 9 s"_s, u"Try now"_s);
    QCOMPARE(voiceOf(window)->accessibleName(), u"The shop does not answer."_s);
    voiceOf(window)->setAccessibleName({});
    banner->showMessage(Banner::Kind::Error, u"The shop does not answer."_s, u"in 8 s"_s, u"Try now"_s);
    banner->setNext(u"in 7 s"_s);
    QVERIFY(voiceOf(window)->accessibleName().isEmpty());
    QSignalSpy pressed(banner, &Banner::actionPressed);
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(pressed.size(), 1);
    banner->resize(220, banner->heightForWidth(220));
    QVERIFY(banner->height() > look::metricsOf(banner->fontMetrics()).banner); // it wraps, it does not clip
}

void TestParts::announcementIsHeard()
{
    QWidget window;
    window.show();
    announce(&window, u"Confirmed order 3044"_s);
    QCOMPARE(voiceOf(window)->accessibleName(), u"Confirmed order 3044"_s);
    announce(&window, u"Undone"_s);
    QCOMPARE(voiceOf(window)->accessibleName(), u"Undone"_s);
    QCOMPARE(window.findChildren<QLabel *>().size(), 1);
}

void TestParts::chipHasAName()
{
    ChipLabel chip;
    chip.setStatus(look::ChipKind::OnHold, u"On hold"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), u"On hold"_s);
    QCOMPARE(chip.minimumSizeHint(), chip.sizeHint());
}

void TestParts::elidedLabelGivesWay()
{
    ElidedLabel label(u"Thandiwe Nokuthula Sibanda"_s);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void TestParts::labelsShowMarkupAsWritten()
{
    const TextLabel label(u"<b>Moyo</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(plainToolTip(u"A & <b>"_s), u"<qt>A &amp; &lt;b&gt;</qt>"_s);
    QVERIFY(plainToolTip({}).isEmpty());
}

void TestParts::emptyStateFollowsTheModel()
{
    QListView view;
    QStandardItemModel model;
    QAbstractItemModelTester tester(&model);
    view.setModel(&model);
    auto *empty = new EmptyState(&view, u"outbox"_s);
    empty->setMessage(u"Nothing waits."_s, u"Show history"_s);
    view.show();
    QVERIFY(empty->isVisible());
    model.appendRow(new QStandardItem(u"one"_s));
    QVERIFY(!empty->isVisible());
    model.removeRow(0);
    QVERIFY(empty->isVisible());
    view.resize(300, 500);
    QCOMPARE(empty->size(), view.viewport()->size());
    QSignalSpy pressed(empty, &EmptyState::actionPressed);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(pressed.size(), 1);
}

void TestParts::currentRowHasABar()
{
    QListView view;
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"one"_s));
    model.appendRow(new QStandardItem(u"two"_s));
    view.setModel(&model);
    view.setItemDelegate(new RowDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setCurrentIndex(model.index(1, 0));
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    const look::Tokens tokens = look::tokensOf(view.palette());
    const QRect row = view.visualRect(model.index(1, 0));
    const auto at = [&view](int x, int y) { return view.viewport()->grab().toImage().pixelColor(x, y); };
    QCOMPARE(at(row.x() + 2, row.center().y()), tokens.mark);
    QCOMPARE(at(row.x() + 4, row.y() + 1), tokens.sel);
    QCOMPARE(at(row.x() + 50, row.bottom()), tokens.line);
    view.clearFocus();
    QCOMPARE(at(row.x() + 2, row.center().y()), tokens.ctl);
    view.setFocus();
    view.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(at(view.visualRect(model.index(1, 0)).right() - 1, row.center().y()), tokens.mark);
}

void TestParts::moneyStandsAtTheRight()
{
    const MoneyText money{.number = u"148,350.00"_s, .currency = u"ZWG"_s};
    const QFontMetrics font{QFont()};
    const int width = moneyWidth(money, font);
    QVERIFY(width >= font.horizontalAdvance(u"148,350.00ZWG"_s));
    QImage image(width + 40, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::RightToLeft);
    paintMoney(painter, image.rect(), money, Qt::black, Qt::red);
    painter.end();
    QCOMPARE(pixelsOf(image.copy(0, 0, 38, 32), Qt::white), 38 * 32);
    QVERIFY(pixelsOf(image.copy(image.width() - 12, 0, 12, 32), Qt::white) < 12 * 32);
}

void TestParts::tabsAreNeverCut()
{
    TabStrip tabs;
    tabs.addTab(u"Items"_s);
    tabs.addTab(u"Messages 1"_s);
    tabs.resize(tabs.sizeHint());
    for (int index = 0; index < tabs.count(); ++index) {
        QVERIFY(tabs.tabRect(index).width() >= tabs.fontMetrics().horizontalAdvance(tabs.tabText(index)) + 24);
    }
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
}

void TestParts::signHasAMeaning()
{
    Field field;
    field.setSign(u"check"_s, Ink::Green, u"Check digit agrees"_s);
    QCOMPARE(field.accessibleDescription(), u"Check digit agrees"_s);
    QVERIFY(field.sizeHint().height() >= look::metricsOf(field.fontMetrics()).control);
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
