// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chip.h"
#include "ui/look/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradeit::look;

namespace {

struct Ground
{
    QRgb window, base, text, highlight, highlightedText, link;
};

QPalette paletteFrom(const Ground &ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(ground.window));
    palette.setColor(QPalette::Base, QColor(ground.base));
    palette.setColor(QPalette::WindowText, QColor(ground.text));
    palette.setColor(QPalette::Text, QColor(ground.text));
    palette.setColor(QPalette::Highlight, QColor(ground.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(ground.highlightedText));
    palette.setColor(QPalette::Link, QColor(ground.link));
    return palette;
}

} // namespace

/// The colours hold their contrast in the palettes of the pictures, exactly, and in every palette we know, at least.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsTheOneOfWcag();
    void picturesHoldTheirMeasuredContrast_data();
    void picturesHoldTheirMeasuredContrast();
    void everyPaletteIsLegible_data() { palettes(); }
    void everyPaletteIsLegible();
    void everyChipIsLegible_data() { palettes(); }
    void everyChipIsLegible();
    void picturesKeepTheirColours();
    void highContrastHasNoTints();
    void themeIsReadFromThePalette();

private:
    static void palettes();
};

void TestTokens::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast, light") << highContrastPalette(false);
    QTest::newRow("high contrast, dark") << highContrastPalette(true);
    QTest::newRow("adwaita") << paletteFrom({0xfff6f5f4, 0xffffffff, 0xff2e3436, 0xff3584e4, 0xffffffff, 0xff1b6acb});
    QTest::newRow("adwaita dark") << paletteFrom(
        {0xff353535, 0xff2d2d2d, 0xffeeeeec, 0xff15539e, 0xffffffff, 0xff3584e4});
    QTest::newRow("breeze") << paletteFrom({0xffeff0f1, 0xfffcfcfc, 0xff232629, 0xff3daee9, 0xffffffff, 0xff2980b9});
    QTest::newRow("breeze dark") << paletteFrom(
        {0xff2a2e32, 0xff1b1e20, 0xfffcfcfc, 0xff3daee9, 0xfffcfcfc, 0xff1d99f3});
    QTest::newRow("fusion") << paletteFrom({0xffefefef, 0xffffffff, 0xff000000, 0xff308cc6, 0xffffffff, 0xff0000ff});
    QTest::newRow("white on black") << paletteFrom(
        {0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff});
    QTest::newRow("black on white") << paletteFrom(
        {0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xffffffff, 0xff000000});
    QTest::newRow("yellow accent") << paletteFrom(
        {0xfff0f0f0, 0xffffffff, 0xff303030, 0xfff6d32d, 0xff000000, 0xff3584e4});
    QTest::newRow("grey on grey") << paletteFrom(
        {0xffa0a0a0, 0xffb0b0b0, 0xff404040, 0xff808080, 0xffc0c0c0, 0xff606060});
    QTest::newRow("solarized") << paletteFrom({0xff073642, 0xff002b36, 0xff93a1a1, 0xff2aa198, 0xfffdf6e3, 0xff268bd2});
}

void TestTokens::contrastIsTheOneOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    QCOMPARE(mix(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
}

void TestTokens::picturesHoldTheirMeasuredContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QList<double>>("numbers"); // base, window, sel of text, muted, link, mark, amber, red, green
    QTest::newRow("light") << lightPalette() << QList<double>{16.2, 14.5, 12.9, 6.3, 5.6, 5.0, 6.8, 6.1, 5.5, 8.0, 7.1,
                                                              6.4,  6.9,  0,    5.5, 7.1, 0,   5.7, 6.8, 0,   5.4};
    QTest::newRow("dark") << darkPalette() << QList<double>{14.2, 12.2, 9.4, 7.8, 6.7, 5.1, 8.3, 7.1, 5.5, 6.1, 5.2,
                                                            4.0,  10.4, 0,   6.9, 8.8, 0,   5.8, 9.7, 0,   6.4};
}

void TestTokens::picturesHoldTheirMeasuredContrast()
{
    QFETCH(QPalette, palette);
    QFETCH(QList<double>, numbers);
    const Tokens tokens = tokensOf(palette);
    const QList<QColor> words{tokens.text,  tokens.muted, tokens.link, tokens.mark,
                              tokens.amber, tokens.red,   tokens.green};
    const QList<QColor> grounds{tokens.base, tokens.window, tokens.sel};
    for (qsizetype index = 0; index < numbers.size(); ++index) {
        const double wanted = numbers[index];
        const double found = contrast(words[index / 3], grounds[index % 3]);
        // A derived colour may differ from the picture's by a shade, never by a step.
        const QString where = u"word %1 on ground %2: %3, the picture has %4"_s.arg(
            QString::number(index / 3), QString::number(index % 3), QString::number(found), QString::number(wanted));
        QVERIFY2(wanted == 0 || (found > wanted - 0.3 && found < wanted + 0.75), qPrintable(where));
    }
}

void TestTokens::everyPaletteIsLegible()
{
    QFETCH(QPalette, palette);
    const Tokens t = tokensOf(palette);
    const auto holds = [](const QColor &word, const QList<QColor> &grounds, double ratio, const char *name) {
        for (const QColor &ground : grounds) {
            if (contrast(word, ground) < ratio) {
                qWarning("%s: %s on %s is %.2f", name, qPrintable(word.name()), qPrintable(ground.name()),
                         contrast(word, ground));
                return false;
            }
        }
        return true;
    };
    const QList<QColor> grounds{t.base, t.window, t.head, t.sidebar};
    QVERIFY(holds(t.text, grounds + QList<QColor>{t.warnFill, t.errFill, t.infoFill}, 4.5, "text"));
    QVERIFY(holds(t.muted, grounds + QList<QColor>{t.warnFill, t.errFill, t.infoFill}, 4.5, "muted"));
    QVERIFY(holds(t.link, grounds, 4.5, "link"));
    QVERIFY(holds(t.amber, grounds + QList<QColor>{t.warnFill}, 4.5, "amber"));
    QVERIFY(holds(t.red, grounds + QList<QColor>{t.errFill}, 4.5, "red"));
    QVERIFY(holds(t.green, grounds, 4.5, "green"));
    QVERIFY(holds(t.onAccent, {t.accent}, 4.5, "onAccent"));
    QVERIFY(holds(t.selText, {t.sel}, 4.5, "selText"));
    QVERIFY(holds(t.mark, {t.base}, 4.5, "mark"));
    QVERIFY(holds(t.mark, grounds, 3, "mark"));
    QVERIFY(holds(t.ctl, {t.base, t.window, t.sidebar}, 3, "ctl"));
    QVERIFY(holds(t.accent, {t.base, t.window}, 3, "accent"));
    if (!t.highContrast) {
        QVERIFY(holds(t.text, {t.sel}, 4.5, "text on sel"));
        QVERIFY(holds(t.muted, {t.sel}, 4.5, "muted on sel"));
        QVERIFY(holds(t.red, {t.sel}, 4.5, "red on sel"));
        QVERIFY(holds(t.mark, {t.sel}, 3, "mark on sel"));
    }
}

void TestTokens::everyChipIsLegible()
{
    QFETCH(QPalette, palette);
    const Tokens tokens = tokensOf(palette);
    for (int kind = 0; kind <= static_cast<int>(ChipKind::Other); ++kind) {
        const ChipColours chip = chipColours(static_cast<ChipKind>(kind), tokens);
        QVERIFY2(contrast(chip.text, chip.fill) >= 4.5, qPrintable(QString::number(kind)));
        QVERIFY2(contrast(chip.edge, tokens.base) >= 3, qPrintable(QString::number(kind)));
        QVERIFY2(contrast(chip.edge, tokens.window) >= 3, qPrintable(QString::number(kind)));
    }
}

void TestTokens::picturesKeepTheirColours()
{
    const Tokens light = tokensOf(lightPalette());
    QCOMPARE(light.accent, QColor(0x1f66ad));
    QCOMPARE(light.onAccent, QColor(0xffffff));
    QCOMPARE(light.link, QColor(0x1b5c9e));
    QCOMPARE(light.amber, QColor(0x7f5000));
    QCOMPARE(light.red, QColor(0xad1c1c));
    QCOMPARE(light.green, QColor(0x24682b));
    const Tokens dark = tokensOf(darkPalette());
    QCOMPARE(dark.accent, QColor(0x2b74bd));
    QCOMPARE(dark.onAccent, QColor(0xffffff));
    QCOMPARE(dark.amber, QColor(0xf2c063));
    QCOMPARE(dark.red, QColor(0xff9e96));
    const auto near = [](const QColor &a, const QColor &b) {
        return qAbs(a.red() - b.red()) <= 6 && qAbs(a.green() - b.green()) <= 6 && qAbs(a.blue() - b.blue()) <= 10;
    };
    QVERIFY(near(light.mark, 0x18528c));
    QVERIFY(near(dark.mark, 0x5a9ddd));
    QVERIFY(near(light.sel, 0xdbe7f4));
    QVERIFY(near(dark.sel, 0x1f3b57));
    QVERIFY(near(light.sidebar, 0xe9ebee));
    QVERIFY(near(dark.head, 0x202327));
}

void TestTokens::highContrastHasNoTints()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = highContrastPalette(dark);
        const Tokens tokens = tokensOf(palette);
        QVERIFY(tokens.highContrast);
        QCOMPARE(tokens.dark, dark);
        QCOMPARE(tokens.sel, palette.color(QPalette::Highlight));
        QCOMPARE(tokens.warnFill, tokens.base);
        QCOMPARE(chipColours(ChipKind::Failed, tokens).fill, tokens.base);
        QCOMPARE(chipColours(ChipKind::Failed, tokens).edge, tokens.text);
    }
}

void TestTokens::themeIsReadFromThePalette()
{
    QVERIFY(!tokensOf(lightPalette()).dark);
    QVERIFY(tokensOf(darkPalette()).dark);
    QVERIFY(!tokensOf(lightPalette()).highContrast);
    QVERIFY(tokensOf(darkPalette()) == tokensOf(darkPalette()));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
