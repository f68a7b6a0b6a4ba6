// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/pseudotranslator.h"
#include "tests/ui/window/windowbench.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/setupdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace tradeit;
using test::PseudoTranslator;
using test::WindowBench;

class PseudoLocaleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void mainWindowSpeaksIt_data();
    void mainWindowSpeaksIt();
    void dialogsSpeakIt_data();
    void dialogsSpeakIt();
    void deskHasNoFixedWidth();

private:
    [[nodiscard]] static QStringList untranslated(const QWidget &root);
    [[nodiscard]] static QStringList textsOf(const QWidget &widget);
    [[nodiscard]] static bool speaks(const QString &text);

    PseudoTranslator m_translator;
};

void PseudoLocaleTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_translator);
}

void PseudoLocaleTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Numbers, keys, addresses and names are nobody's words.
bool PseudoLocaleTest::speaks(const QString &text)
{
    static const QStringList data = {
        QStringLiteral("shop"),     QStringLiteral("English"), QStringLiteral("Deutsch"),
        QStringLiteral("chiShona"), QStringLiteral("PayPal"),  QStringLiteral("USD"),
        QStringLiteral("Swift"),    QStringLiteral("ZimPost"), QStringLiteral("CourierConnect"),
        QStringLiteral("DHL"),      QStringLiteral("FedEx")};
    static const QRegularExpression size(QStringLiteral("^[\\d.,]+ [kMG]?i?B$"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    static const QRegularExpression key(QStringLiteral("^(Ctrl|Shift|Alt|Meta|F\\d|Esc|Return|Enter|Del|[+ ])+.*$"));
    static const QRegularExpression address(QStringLiteral("^(https?://|www\\.|\\S+@|[\\w-]+\\.[a-z.]+$)"));
    QString plain = text.trimmed();
    return plain.contains(PseudoTranslator::opening) || !plain.contains(word) || data.contains(plain) ||
           size.match(plain).hasMatch() || key.match(plain).hasMatch() || address.match(plain).hasMatch();
}

QStringList PseudoLocaleTest::textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.toolTip(), widget.isWindow() ? widget.windowTitle() : QString()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        texts.append(field->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model())
        for (int section = 0; section < header->count(); ++section)
            texts.append(header->model()->headerData(section, header->orientation()).toString());
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip();
    return texts;
}

QStringList PseudoLocaleTest::untranslated(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : std::as_const(widgets))
        for (const QString &text : textsOf(*widget))
            if (!speaks(text))
                found.append(QString::fromLatin1(widget->metaObject()->className()) + u": " + text);
    found.removeDuplicates();
    return found;
}

void PseudoLocaleTest::mainWindowSpeaksIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void PseudoLocaleTest::mainWindowSpeaksIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const WindowBench bench;
    QCOMPARE(untranslated(*bench.window).join(u'\n'), QString());
}

void PseudoLocaleTest::dialogsSpeakIt_data()
{
    QTest::addColumn<int>("command");
    for (const Command command :
         {Command::Settings, Command::Accounts, Command::AddAccount, Command::Keys, Command::About, Command::Palette})
        QTest::newRow(qPrintable(QString::number(int(command)))) << int(command);
}

void PseudoLocaleTest::dialogsSpeakIt()
{
    QFETCH(int, command);
    const WindowBench bench;
    bench.window->commands().action(Command(command))->trigger();
    QTRY_VERIFY(bench.window->findChild<QDialog *>());
    QCOMPARE(untranslated(*bench.window->findChild<QDialog *>()).join(u'\n'), QString());
}

/// Words longer by half still fit a 1280 pixel wide screen.
void PseudoLocaleTest::deskHasNoFixedWidth()
{
    const WindowBench bench;
    QVERIFY2(bench.window->minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(bench.window->minimumSizeHint().width())));
}

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
