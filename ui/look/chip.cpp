// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chip.h"

#include "ui/look/icons.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tradeit::look {

namespace {

constexpr int edge = 1;
constexpr int gap = 4;
constexpr int after = 8;
constexpr int foldedWidth = 24;

struct Pair
{
    QRgb fill, text;
};

struct Kind
{
    const char16_t *slug;
    Pair light, dark;
};

/// In the order of ChipKind. The status colours sellers know from their shop, measured in both themes.
constexpr std::array<Kind, 9> kinds{{
    {u"pending", {0xffe5e5e5, 0xff454545}, {0xff3a3a3a, 0xffe0e0e0}},
    {u"processing", {0xffc6e1c6, 0xff2c4700}, {0xff1f3d1f, 0xffbfe6bf}},
    {u"on-hold", {0xfff8dda7, 0xff573b00}, {0xff4a3608, 0xffffd98a}},
    {u"shipped", {0xffd9cff0, 0xff3b1f7a}, {0xff32225c, 0xffd8c8ff}},
    {u"completed", {0xffc8d7e1, 0xff003d66}, {0xff0f3550, 0xffb8dcf5}},
    {u"failed", {0xffeba3a3, 0xff570000}, {0xff551a1a, 0xffffb8b8}},
    {u"refunded", {0xffe0d8d0, 0xff4a3520}, {0xff43352a, 0xffe8d2bd}},
    {u"cancelled", {0xffe5e5e5, 0xff454545}, {0xff3a3a3a, 0xffc8c8c8}},
    {u"tag", {0xffe5e5e5, 0xff454545}, {0xff3a3a3a, 0xffe0e0e0}},
}};

/// LOOK: half way to the text in light, a third in dark; a step further where that is too faint to see.
QColor edgeOf(const QColor &fill, const QColor &text, const Tokens &tokens)
{
    for (double share = tokens.dark ? 0.36 : 0.5; share < 1; share += 0.02) {
        const QColor colour = mix(fill, text, share);
        if (std::min(contrast(colour, tokens.base), contrast(colour, tokens.window)) >= 3) {
            return colour;
        }
    }
    return text;
}

int wideWidth(const QString &word, const QFontMetrics &font, const Metrics &metrics)
{
    return edge + gap + metrics.icon + gap + font.horizontalAdvance(word) + after + edge;
}

} // namespace

ChipKind chipKindOf(QStringView slug, QStringView shippedSlug)
{
    if (slug == shippedSlug) {
        return ChipKind::Shipped;
    }
    for (std::size_t index = 0; index + 1 < kinds.size(); ++index) {
        if (slug == QStringView(kinds[index].slug)) {
            return static_cast<ChipKind>(index);
        }
    }
    return ChipKind::Other;
}

QString chipIcon(ChipKind kind)
{
    return QString::fromUtf16(kinds[static_cast<std::size_t>(kind)].slug);
}

ChipColours chipColours(ChipKind kind, const Tokens &tokens)
{
    if (tokens.highContrast) {
        return {.fill = tokens.base, .text = tokens.text, .edge = tokens.text};
    }
    const Kind &known = kinds[static_cast<std::size_t>(kind)];
    const Pair &pair = tokens.dark ? known.dark : known.light;
    const QColor fill(pair.fill);
    const QColor text(pair.text);
    return {.fill = fill, .text = text, .edge = edgeOf(fill, text, tokens)};
}

int chipWidth(const QString &word, const QFontMetrics &font, Density density)
{
    return wideWidth(word, font, metricsOf(font, density));
}

void paintChip(QPainter &painter, const QRect &rect, ChipKind kind, const QString &word, const Tokens &tokens,
               Density density, Qt::LayoutDirection direction)
{
    const Metrics metrics = metricsOf(painter.fontMetrics(), density);
    const int wide = wideWidth(word, painter.fontMetrics(), metrics);
    const bool folded = word.isEmpty() || wide > rect.width();
    const QSize size(folded ? std::max(foldedWidth, metrics.icon + 2 * gap) : wide, metrics.chip);
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    const ChipColours colours = chipColours(kind, tokens);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, edge));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect sign(box.x() + edge + gap, box.y(), metrics.icon, box.height());
    paintIcon(painter, folded ? box : QStyle::visualRect(direction, box, sign), chipIcon(kind), colours.text,
              metrics.icon, direction);
    if (!folded) {
        const QRect words = box.adjusted(edge + 2 * gap + metrics.icon, 0, 0, 0);
        painter.setPen(colours.text);
        painter.drawText(
            QStyle::visualRect(direction, box, words).adjusted(direction == Qt::RightToLeft ? after : 0, 0, 0, 0),
            static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine |
                static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeading)),
            word);
    }
    painter.restore();
}

} // namespace tradeit::look
