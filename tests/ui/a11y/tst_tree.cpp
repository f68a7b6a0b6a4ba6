// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tour/windowtour.h"
#include "ui/look/appearance.h"
#include "ui/look/tokens.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/parts/elidedlabel.h"
#include "ui/window/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace tradeit;
using namespace tradeit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 24;
constexpr double leastContrast = 4.5;

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
           widget.accessibleName();
}

/// Everything that can be seen of it.
QList<QWidget *> seen(QWidget &root)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            widgets.append(widget);
    return widgets;
}

bool needsName(QAccessible::Role role)
{
    using enum QAccessible::Role;
    return role == PushButton || role == CheckBox || role == RadioButton || role == EditableText || role == ComboBox ||
           role == Table || role == Tree || role == List || role == PageTab || role == SpinBox || role == ButtonMenu ||
           role == Link || role == ButtonDropDown;
}

/// Controls without a name, with the path to them.
void collectNameless(QAccessibleInterface *at, const QString &path, QStringList &found)
{
    const bool sign = at && at->object() && at->object()->inherits("QLineEditIconButton") && at->state().disabled;
    if (!at || !at->isValid() || at->state().invisible || sign)
        return;
    const QAccessible::Role role = at->role();
    const QString here =
        path + u'/' + (at->object() ? QString::fromLatin1(at->object()->metaObject()->className()) : u"part"_s);
    const bool inner = path.endsWith(u"Edit") || path.contains(u"Box/"); // the line edit of a spin box is the box
    if (needsName(role) && !inner && at->text(QAccessible::Name).trimmed().isEmpty())
        found.append(here);
    if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List)
        return; // rows are looked at for themselves
    for (int child = 0; child < at->childCount(); ++child)
        collectNameless(at->child(child), here, found);
}

/// Text of a label or button that does not fit where it stands.
bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            return false;
        const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        return needed.width() > label->width() || needed.height() > label->height();
    }
    if (qobject_cast<const QPushButton *>(&widget) || qobject_cast<const QCheckBox *>(&widget) ||
        qobject_cast<const QRadioButton *>(&widget))
        return widget.sizeHint().width() > widget.width() || widget.sizeHint().height() > widget.height();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->sizeHint().height() > tabs->height();
    return false;
}

QStringList clipped(QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : seen(root))
        if (isClipped(*widget)) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            found.append(nameOf(*widget) + u" \"" +
                         (label    ? label->text()
                          : button ? button->text()
                                   : QString()) +
                         u"\" " + QString::number(widget->width()) + u'x' + QString::number(widget->height()) +
                         u" needs " + QString::number(widget->sizeHint().width()) + u'x' +
                         QString::number(widget->sizeHint().height()));
        }
    return found;
}

/// What can be pressed and is smaller than a finger's or a shaky hand's least.
QStringList tooSmall(QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : seen(root)) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool field = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (button && (button->objectName() == u"qt_toolbar_ext_button" || button->inherits("QLineEditIconButton")))
            continue; // a field's signs: Esc does the same, and they stand alone in a field of full height
        if ((button || field) && (widget->height() < leastTarget || widget->width() < leastTarget))
            found.append(nameOf(*widget) + u' ' + QString::number(widget->width()) + u'x' +
                         QString::number(widget->height()));
    }
    return found;
}

/// Labels whose colour is too near to what they stand on.
QStringList faint(QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : seen(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->text().isEmpty() || !label->isEnabled())
            continue;
        const QPalette &palette = label->palette();
        const QColor ink = palette.color(label->foregroundRole());
        const look::Tokens tokens = look::tokensOf(label->window()->palette());
        for (const QColor &ground : {tokens.window, tokens.base})
            if (look::contrast(ink, ground) < leastContrast)
                found.append(nameOf(*label) + u" \"" + label->text() + u"\" " + ink.name() + u" on " + ground.name());
    }
    return found;
}

/// Says each finding on a line of its own.
bool isClean(const QStringList &found)
{
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    return found.isEmpty();
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyControlHasItsName();
    void firstRunHasItsNames();
    void rowsSpeakOneSentence();
    void tabReachesEverythingAndComesBack();
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void walk(const std::function<QStringList(QWidget &)> &look, QStringList &found);

    std::unique_ptr<look::Appearance> m_appearance;
    std::unique_ptr<MarketDay> m_day;
};

void TreeTest::initTestCase()
{
    QFont font(u"Sans"_s);
    font.setPointSize(10);
    QApplication::setFont(font);
    QAccessible::setActive(true);
    m_appearance = std::make_unique<look::Appearance>(*qApp);
    m_day = std::make_unique<MarketDay>();
}

void TreeTest::cleanup()
{
    m_appearance->setTheme(look::Theme::Light);
    m_appearance->setZoom(1);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Every stop of the tour, looked at; what is found is said with the stop's name.
void TreeTest::walk(const std::function<QStringList(QWidget &)> &look, QStringList &found)
{
    WindowTour tour(*m_day);
    tour.window().resize(1280, 800);
    for (const WindowTour::Stop &stop : tour.quietStops()) {
        QWidget *shown = stop.show();
        QCoreApplication::sendPostedEvents();
        for (const QString &each : look(*shown))
            found.append(stop.name + u": " + each);
        tour.leave();
    }
}

void TreeTest::everyControlHasItsName()
{
    QStringList found;
    walk(
        [](QWidget &shown) {
            QStringList nameless;
            collectNameless(QAccessible::queryAccessibleInterface(&shown), {}, nameless);
            return nameless + tooSmall(shown);
        },
        found);
    QVERIFY2(isClean(found), "see above");
}

void TreeTest::firstRunHasItsNames()
{
    QStringList found;
    FirstRunTour tour;
    for (const WindowTour::Stop &stop : tour.stops()) {
        QWidget *shown = stop.show();
        (void)QTest::qWaitFor([shown] { return tooSmall(*shown).isEmpty(); }); // the page is laid out once it is shown
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(shown), stop.name, nameless);
        found += nameless + tooSmall(*shown) + faint(*shown);
    }
    QVERIFY2(isClean(found), "see above");
}

/// "Order 3045, Processing, Moyo, 42 dollars, ship by tomorrow".
void TreeTest::rowsSpeakOneSentence()
{
    WindowTour tour(*m_day);
    tour.select(u"Sibanda-Mkhwananzi"_s);
    const auto &table = *tour.window().findChild<OrderListPane *>()->findChild<QAbstractItemView *>();
    const QString sentence = table.currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"Sibanda-Mkhwananzi") && sentence.contains(u"USD") && sentence.contains(u"Processing"),
             qPrintable(sentence));
    for (const QAbstractItemView *view : tour.window().findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || qobject_cast<const QHeaderView *>(view))
            continue;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
            QString spoken = index.data(Qt::AccessibleTextRole).toString();
            if (spoken.isEmpty())
                spoken = index.data().toString();
            const bool silent = !(index.flags() & Qt::ItemIsSelectable); // a line between groups
            QVERIFY2(silent || !spoken.isEmpty(), qPrintable(nameOf(*view) + u" row " + QString::number(row)));
        }
    }
}

void TreeTest::tabReachesEverythingAndComesBack()
{
    QStringList found;
    walk(
        [](QWidget &shown) {
            QSet<const QWidget *> wanted;
            for (const QWidget *widget : seen(shown))
                if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
                    wanted.insert(widget);
            const QWidget *start = QApplication::focusWidget();
            QSet<const QWidget *> reached;
            for (qsizetype step = 0; step < 2 * wanted.size() + 20; ++step) {
                QWidget *focused = QApplication::focusWidget();
                if (!focused)
                    break;
                reached.insert(focused);
                QTest::keyClick(focused, Qt::Key_Tab);
                if (QApplication::focusWidget() == start && step > 0)
                    break;
            }
            QStringList missed;
            for (const QWidget *widget : wanted)
                if (!reached.contains(widget) && !qobject_cast<const QRadioButton *>(widget))
                    missed.append(u"Tab does not reach "_s + nameOf(*widget));
            if (start && QApplication::focusWidget() != start)
                missed.append(u"Tab does not come back to "_s + nameOf(*start));
            return missed;
        },
        found);
    QVERIFY2(isClean(found), "see above");
}

void TreeTest::wordsCanBeRead_data()
{
    QTest::addColumn<look::Theme>("theme");
    QTest::newRow("light") << look::Theme::Light;
    QTest::newRow("dark") << look::Theme::Dark;
    QTest::newRow("high contrast") << look::Theme::HighContrast;
}

void TreeTest::wordsCanBeRead()
{
    QFETCH(look::Theme, theme);
    m_appearance->setTheme(theme);
    QStringList found;
    walk(faint, found);
    QVERIFY2(isClean(found), "see above");
}

void TreeTest::nothingIsClipped_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("right to left") << 1.0 << Qt::RightToLeft;
    QTest::newRow("200 %") << 2.0 << Qt::LeftToRight;
    QTest::newRow("200 %, right to left") << 2.0 << Qt::RightToLeft;
}

void TreeTest::nothingIsClipped()
{
    QFETCH(double, zoom);
    QFETCH(Qt::LayoutDirection, direction);
    m_appearance->setZoom(zoom);
    QGuiApplication::setLayoutDirection(direction);
    QStringList found;
    walk(clipped, found);
    QVERIFY2(isClean(found), "see above");
}

QTEST_MAIN(TreeTest)
#include "tst_tree.moc"
