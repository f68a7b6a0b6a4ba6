// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chip.h"
#include "ui/look/deskstyle.h"
#include "ui/look/icons.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/field.h"
#include "ui/parts/flatbutton.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/rowbutton.h"
#include "ui/parts/strip.h"
#include "ui/parts/tabstrip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tradeit;

namespace {

void addToolBar(QMainWindow &window)
{
    QMenu *file = window.menuBar()->addMenu(u"&File"_s);
    window.menuBar()->addMenu(u"&Order"_s);
    window.menuBar()->addMenu(u"&Help"_s);
    QAction *open = file->addAction(look::icon(u"inbox"_s), u"&Open"_s);
    open->setShortcut(QKeySequence(u"Ctrl+O"_s));
    auto *bar = new QToolBar(&window);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(look::icon(u"sync"_s), u"Sync"_s);
    bar->addSeparator();
    bar->addAction(look::icon(u"confirm"_s), u"Confirm"_s);
    bar->addAction(look::icon(u"ship"_s), u"Ship…"_s)->setEnabled(false);
    auto *print = new QToolButton(bar);
    print->setIcon(look::icon(u"print"_s));
    print->setText(u"Print"_s);
    print->setMenu(file);
    print->setPopupMode(QToolButton::InstantPopup);
    print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    print->setAutoRaise(true);
    bar->addWidget(print);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *search = new Field(bar);
    search->setLeadingIcon(u"search"_s);
    search->setPlaceholderText(u"Order, name, phone, SKU"_s);
    search->setAccessibleName(u"Search"_s);
    search->setMaximumWidth(320);
    bar->addWidget(search);
    window.addToolBar(bar);
}

QWidget *list()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *strip = new Strip(Strip::Edge::Below);
    strip->row()->addWidget(new TextLabel(u"Last 7 days"_s));
    strip->row()->addWidget(new TextLabel(u"18 orders"_s, Ink::Muted));
    strip->row()->addStretch();
    auto *sign = new FlatButton(QString(), nullptr, u"filter"_s);
    sign->setAccessibleName(u"Filter"_s);
    strip->row()->addWidget(sign);
    column->addWidget(strip);
    auto *model = new QStandardItemModel(6, 3, pane);
    model->setHorizontalHeaderLabels({u"Customer"_s, u"Order"_s, u"Total"_s});
    for (int row = 0; row < 6; ++row) {
        model->setItem(row, 0, new QStandardItem(u"Thandiwe Nokuthula Sibanda"_s));
        model->setItem(row, 1, new QStandardItem(QString::number(3050 + row)));
        model->setItem(row, 2, new QStandardItem(u"240.00 USD"_s));
        model->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->item(row, 0)->setCheckable(true);
        model->item(row, 0)->setCheckState(row % 2 == 0 ? Qt::Checked : Qt::Unchecked);
    }
    auto *view = new QTreeView;
    view->setAccessibleName(u"Orders"_s);
    view->setRootIsDecorated(false);
    view->setSortingEnabled(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setModel(model);
    view->setCurrentIndex(model->index(1, 0));
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setStretchLastSection(false);
    column->addWidget(view, 2);
    auto *empty = new QTreeView;
    empty->setAccessibleName(u"Outbox"_s);
    empty->setHeaderHidden(true);
    empty->setFrameShape(QFrame::NoFrame);
    empty->setModel(new QStandardItemModel(pane));
    auto *state = new EmptyState(empty, u"outbox"_s);
    state->setMessage(u"Nothing waits. What you do goes out at once."_s, u"Show history"_s);
    column->addWidget(empty, 2);
    auto *foot = new Strip(Strip::Edge::Above);
    foot->row()->addWidget(new TextLabel(u"1 selected of 18"_s, Ink::Muted));
    column->addWidget(foot);
    return pane;
}

QLayout *statusRow()
{
    auto *row = new QHBoxLayout;
    auto *headline = new TextLabel(u"#3045 · Tendai Moyo"_s);
    headline->setHeadline(true);
    row->addWidget(headline);
    row->addStretch();
    auto *chip = new ChipLabel;
    chip->setStatus(look::ChipKind::Processing, u"Processing"_s);
    row->addWidget(chip);
    return row;
}

QLayout *buttonRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(new PrimaryButton(u"&Confirm order…"_s, nullptr, u"confirm"_s));
    auto *ship = new PlainButton(u"Ship…"_s);
    ship->setEnabled(false);
    row->addWidget(ship);
    row->addWidget(new PlainButton(u"Message…"_s));
    row->addWidget(new QPushButton(u"Qt's own"_s));
    row->addStretch();
    auto *more = new PlainButton(QString(), nullptr, u"more"_s);
    more->setAccessibleName(u"More"_s);
    row->addWidget(more);
    return row;
}

QWidget *review()
{
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->addWidget(new ElidedLabel(u"Leather satchel: 1 left, 2 ordered, and a very long reason that gives way"_s));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new RowButton(u"Backorder…"_s));
    buttons->addWidget(new RowButton(u"Refund…"_s));
    buttons->addWidget(new LinkButton(u"Edit text…"_s));
    buttons->addStretch();
    rows->addLayout(buttons);
    return card;
}

QLayout *form()
{
    auto *form = new QFormLayout;
    auto *service = new QComboBox;
    service->addItems({u"Registered, 2 to 4 days"_s, u"Plain"_s});
    form->addRow(u"Service"_s, service);
    auto *tracking = new Field;
    tracking->setObjectName(u"tracking"_s);
    tracking->setLeadingIcon(u"scan"_s);
    tracking->setText(u"RR 473 124 829 ZW"_s);
    tracking->setSign(u"check"_s, Ink::Green, u"Check digit agrees"_s);
    form->addRow(u"Tracking no."_s, tracking);
    auto *count = new QSpinBox;
    count->setMaximum(3);
    count->setValue(1);
    form->addRow(u"Now"_s, count);
    auto *shut = new QLineEdit(u"cannot be changed"_s);
    shut->setEnabled(false);
    form->addRow(u"Order"_s, shut);
    auto *check = new QCheckBox(u"Print packing slip"_s);
    check->setChecked(true);
    form->addRow(check);
    form->addRow(new QCheckBox(u"Attach photo of the parcel"_s));
    auto *radio = new QRadioButton(u"Try the demo shop"_s);
    radio->setChecked(true);
    form->addRow(radio);
    form->addRow(new QRadioButton(u"Connect my shop"_s));
    auto *progress = new QProgressBar;
    progress->setAccessibleName(u"Orders read"_s);
    progress->setValue(40);
    form->addRow(progress);
    auto *note = new QPlainTextEdit(u"Hello Farai,\n5 of your 6 items left today."_s);
    note->setAccessibleName(u"Note"_s);
    note->setMaximumHeight(80);
    form->addRow(note);
    return form;
}

QWidget *detail()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(statusRow());
    column->addWidget(new TextLabel(u"Placed yesterday 17:22 · PayPal · Harare"_s, Ink::Muted));
    column->addLayout(buttonRow());
    column->addWidget(review());
    auto *tabs = new TabStrip;
    tabs->addTab(u"Items"_s);
    tabs->addTab(u"Customer"_s);
    tabs->addTab(u"Messages 1"_s);
    column->addWidget(tabs);
    column->addLayout(form());
    column->addStretch();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    column->addWidget(box);
    return pane;
}

std::unique_ptr<QMainWindow> gallery()
{
    auto window = std::make_unique<QMainWindow>();
    addToolBar(*window);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new Banner;
    column->addWidget(banner);
    banner->showMessage(Banner::Kind::Warning, u"The shop does not answer. Acts wait in the outbox."_s,
                        u"next try in 40 s"_s, u"Try now"_s);
    auto *panes = new QSplitter;
    panes->addWidget(list());
    panes->addWidget(detail());
    column->addWidget(panes, 1);
    window->setCentralWidget(middle);
    window->statusBar()->addWidget(new TextLabel(u"Online"_s, Ink::Muted));
    window->statusBar()->addPermanentWidget(new RowButton(u"Undo (7 s)"_s, nullptr, u"undo"_s));
    return window;
}

} // namespace

/// Every part and every plain Qt control together, in all themes, sizes and directions. With TRADEIT_SHOTS=FOLDER the
/// pictures are kept for looking at; always, nothing may be smaller than its words.
class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void keep(QWidget &widget, const QString &name) const;
    const QString m_folder = qEnvironmentVariable("TRADEIT_SHOTS");
};

void TestGallery::initTestCase()
{
    QApplication::setStyle(new look::DeskStyle);
}

void TestGallery::keep(QWidget &widget, const QString &name) const
{
    if (!m_folder.isEmpty()) {
        QDir().mkpath(m_folder);
        QVERIFY(widget.grab().save(m_folder + u'/' + name + u".png"));
    }
}

void TestGallery::nothingIsClipped_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << look::lightPalette() << 13 << Qt::LeftToRight;
    QTest::newRow("dark") << look::darkPalette() << 13 << Qt::LeftToRight;
    QTest::newRow("contrast") << look::highContrastPalette(false) << 13 << Qt::LeftToRight;
    QTest::newRow("contrast-dark") << look::highContrastPalette(true) << 13 << Qt::LeftToRight;
    QTest::newRow("mirrored") << look::lightPalette() << 13 << Qt::RightToLeft;
    QTest::newRow("double") << look::lightPalette() << 26 << Qt::LeftToRight;
}

void TestGallery::nothingIsClipped()
{
    QFETCH(QPalette, palette);
    QFETCH(int, pixels);
    QFETCH(Qt::LayoutDirection, direction);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    QApplication::setLayoutDirection(direction);
    const auto window = gallery();
    window->resize(1000 * pixels / 13, 800 * pixels / 13);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->findChild<QLineEdit *>(u"tracking"_s)->setFocus();
    QTRY_VERIFY(window->findChild<QLineEdit *>(u"tracking"_s)->hasFocus());
    keep(*window, QString::fromLatin1(QTest::currentDataTag()));
    auto *menu = window->menuBar()->actions().constFirst()->menu();
    menu->addSeparator();
    menu->addAction(u"Compact"_s)->setCheckable(true);
    menu->actions().constLast()->setChecked(true);
    menu->addMenu(u"Views"_s)->addAction(u"Late"_s);
    menu->adjustSize();
    keep(*menu, QString::fromLatin1(QTest::currentDataTag()) + u"-menu"_s);
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->parentWidget()->inherits("QLineEdit")) {
            const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            QVERIFY2(button->width() >= words, qPrintable(button->text()));
            QVERIFY2(button->height() >= 24, qPrintable(button->text()));
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
    }
    for (const TextLabel *label : window->findChildren<TextLabel *>()) {
        const bool gives = label->inherits("tradeit::ElidedLabel") || label->wordWrap();
        QVERIFY2(gives || !label->isVisible() ||
                     label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                 qPrintable(label->text()));
        QVERIFY2(!label->isVisible() || label->height() >= label->fontMetrics().height(), qPrintable(label->text()));
    }
    for (const QLineEdit *field : window->findChildren<QLineEdit *>()) {
        QVERIFY(!field->isVisible() || field->height() >= field->fontMetrics().height() + 4);
    }
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
