// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chip.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tradeit::look;

namespace {

constexpr int height = 32;

QImage paint(int width, const QString &word, Qt::LayoutDirection direction)
{
    const Tokens tokens = tokensOf(lightPalette());
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens.base);
    QPainter painter(&image);
    paintChip(painter, image.rect(), ChipKind::Processing, word, tokens, Density::Comfortable, direction);
    return image;
}

/// First and last column that are not the ground.
std::pair<int, int> extent(const QImage &image)
{
    const QRgb ground = tokensOf(lightPalette()).base.rgb();
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, height / 2) != ground) {
            first = std::min(first, x);
            last = x;
        }
    }
    return {first, last};
}

} // namespace

/// A chip is as wide as its word or folds to its icon; it stands at the leading edge.
class TestChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsOfSlugs();
    void asWideAsItsWord();
    void foldsAndNeverElides();
    void standsAtTheLeadingEdge();
    void heightsFollowTheFont();
    void headlineIsThreePointsMore();

private:
    int wide() const { return chipWidth(m_word, QFontMetrics(QFont()), Density::Comfortable); }
    const QString m_word = u"Processing"_s;
};

void TestChip::kindsOfSlugs()
{
    QCOMPARE(chipKindOf(u"on-hold"), ChipKind::OnHold);
    QCOMPARE(chipKindOf(u"shipped"), ChipKind::Shipped);
    QCOMPARE(chipKindOf(u"sent-out", u"sent-out"), ChipKind::Shipped);
    QCOMPARE(chipKindOf(u"completed", u"completed"), ChipKind::Shipped);
    QCOMPARE(chipKindOf(u"quality-check"), ChipKind::Other);
    QCOMPARE(chipKindOf(u"tag"), ChipKind::Other);
    QCOMPARE(chipIcon(ChipKind::OnHold), u"on-hold"_s);
    QCOMPARE(chipIcon(ChipKind::Other), u"tag"_s);
}

void TestChip::asWideAsItsWord()
{
    const auto [first, last] = extent(paint(300, m_word, Qt::LeftToRight));
    QCOMPARE(first, 0);
    QCOMPARE(last, wide() - 1);
}

void TestChip::foldsAndNeverElides()
{
    for (int width = 24; width < wide(); ++width) {
        const auto [first, last] = extent(paint(width, m_word, Qt::LeftToRight));
        QCOMPARE(first, 0);
        QCOMPARE(last, 23);
    }
    QCOMPARE(extent(paint(wide(), m_word, Qt::LeftToRight)).second, wide() - 1);
}

void TestChip::standsAtTheLeadingEdge()
{
    const auto [first, last] = extent(paint(300, m_word, Qt::RightToLeft));
    QCOMPARE(first, 300 - wide());
    QCOMPARE(last, 299);
    // Icon at the right: the half disc leaves more ink in the trailing part than the word's end does.
    const QImage mirrored = paint(wide(), m_word, Qt::RightToLeft);
    const QImage plain = paint(wide(), m_word, Qt::LeftToRight);
    QCOMPARE(mirrored.copy(wide() - 21, 0, 16, height), plain.copy(5, 0, 16, height));
}

void TestChip::heightsFollowTheFont()
{
    QFont font;
    for (const int pixels : {10, 13, 26, 40}) {
        font.setPixelSize(pixels);
        const QFontMetrics metrics(font);
        const Metrics sizes = metricsOf(metrics);
        QVERIFY(sizes.chip >= metrics.height() + 4);
        QVERIFY(sizes.row >= sizes.chip + 2);
        QVERIFY(sizes.rowControl >= 24);
        QVERIFY(metricsOf(metrics, Density::Compact).row >= 24);
        QVERIFY(metricsOf(metrics, Density::Compact).row >= metricsOf(metrics, Density::Compact).chip);
        QVERIFY(sizes.icon >= 16);
    }
}

void TestChip::headlineIsThreePointsMore()
{
    QWidget widget;
    QFont font;
    font.setPointSizeF(10);
    widget.setFont(font);
    QCOMPARE(headlineFont(&widget).pointSizeF(), 13.0);
    QVERIFY(headlineFont(&widget).bold());
    font.setPixelSize(13);
    widget.setFont(font);
    QCOMPARE(headlineFont(&widget).pixelSize(), 17);
}

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
