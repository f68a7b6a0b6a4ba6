// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tradeit::look {

namespace {

constexpr double textContrast = 4.5;
constexpr double edgeContrast = 3.0;

double luminance(const QColor &colour)
{
    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double lowestContrast(const QColor &colour, const std::vector<QColor> &grounds)
{
    double lowest = 21;
    for (const QColor &ground : grounds) {
        lowest = std::min(lowest, contrast(colour, ground));
    }
    return lowest;
}

/// Moves `colour` towards `goal` no further than needed.
QColor movedUntil(const QColor &colour, const QColor &goal, const std::vector<QColor> &grounds, double ratio)
{
    constexpr int steps = 50;
    for (int step = 0; step <= steps; ++step) {
        const QColor moved = mix(colour, goal, static_cast<double>(step) / steps);
        if (lowestContrast(moved, grounds) >= ratio) {
            return moved;
        }
    }
    return {};
}

QColor legible(const QColor &colour, const QColor &text, const std::vector<QColor> &grounds, double ratio)
{
    for (const QColor &goal : {text, QColor(Qt::black), QColor(Qt::white)}) {
        if (const QColor moved = movedUntil(colour, goal, grounds, ratio); moved.isValid()) {
            return moved;
        }
    }
    return lowestContrast(Qt::black, grounds) > lowestContrast(Qt::white, grounds) ? Qt::black : Qt::white;
}

QColor withLightness(const QColor &colour, float lightness)
{
    return QColor::fromHslF(std::max(0.0F, colour.hslHueF()), colour.hslSaturationF(), lightness).toRgb();
}

/// The accent a step further from the ground: 8:1 in the light picture, 6:1 in the dark one.
QColor markOf(const QColor &accent, bool dark)
{
    const float lightness = accent.lightnessF();
    return withLightness(accent, dark ? 1 - (1 - lightness) * 0.716F : lightness * 0.804F);
}

/// As much of the accent as the words on it allow.
QColor selectionOf(const Tokens &tokens)
{
    for (double share = tokens.dark ? 0.37 : 0.16; share > 0.05; share -= 0.02) {
        const QColor fill = mix(tokens.base, tokens.accent, share);
        if (contrast(tokens.text, fill) >= 7) {
            return fill;
        }
    }
    return mix(tokens.base, tokens.accent, 0.05);
}

void setGrounds(Tokens &tokens, const QPalette &palette)
{
    constexpr QPalette::ColorGroup group = QPalette::Active;
    tokens.window = palette.color(group, QPalette::Window);
    tokens.base = palette.color(group, QPalette::Base);
    tokens.dark = luminance(tokens.window) < luminance(palette.color(group, QPalette::WindowText));
    tokens.text = legible(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Text),
                          {tokens.window, tokens.base}, 7);
    tokens.highContrast = tokens.window == tokens.base && contrast(tokens.text, tokens.base) > 20;
    tokens.sidebar = tokens.dark ? mix(tokens.window, tokens.base, 0.5) : mix(tokens.window, tokens.text, 0.04);
    tokens.head = mix(tokens.base, tokens.window, 0.65);
    tokens.button = tokens.dark ? mix(tokens.window, tokens.text, 0.045) : mix(tokens.base, tokens.window, 0.25);
    tokens.hover = mix(tokens.window, tokens.text, tokens.dark ? 0.09 : 0.05);
    tokens.faint = mix(tokens.text, tokens.window, tokens.dark ? 0.44 : 0.39);
}

void setAccent(Tokens &tokens, const QPalette &palette)
{
    const std::vector<QColor> grounds{tokens.base, tokens.window};
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    tokens.accent = legible(highlight, tokens.text, grounds, edgeContrast);
    tokens.onAccent =
        legible(palette.color(QPalette::Active, QPalette::HighlightedText), Qt::white, {tokens.accent}, textContrast);
    tokens.sel = selectionOf(tokens);
    tokens.selText = legible(tokens.text, tokens.text, {tokens.sel}, textContrast);
    tokens.mark = legible(markOf(tokens.accent, tokens.dark), tokens.text, {tokens.base}, textContrast);
    tokens.mark = legible(tokens.mark, tokens.text, {tokens.window, tokens.sidebar, tokens.sel}, edgeContrast);
}

void setLines(Tokens &tokens)
{
    const bool dark = tokens.dark;
    tokens.line = mix(tokens.window, tokens.text, dark ? 0.08 : 0.12);
    tokens.line2 = mix(tokens.window, tokens.text, dark ? 0.20 : 0.30);
    tokens.ctl = legible(mix(tokens.window, tokens.text, dark ? 0.41 : 0.52), tokens.text,
                         {tokens.base, tokens.window, tokens.sidebar}, edgeContrast);
}

void setFixed(Tokens &tokens)
{
    const bool dark = tokens.dark;
    tokens.amber = dark ? QColor(0xf2c063) : QColor(0x7f5000);
    tokens.red = dark ? QColor(0xff9e96) : QColor(0xad1c1c);
    tokens.green = dark ? QColor(0x8bd192) : QColor(0x24682b);
    tokens.warnFill = dark ? QColor(0x352b12) : QColor(0xfdf4df);
    tokens.warnEdge = dark ? QColor(0x7a6224) : QColor(0xd9b25a);
    tokens.errFill = dark ? QColor(0x3b1f1e) : QColor(0xfbeae9);
    tokens.errEdge = dark ? QColor(0x84413d) : QColor(0xdd9a96);
    tokens.infoFill = dark ? QColor(0x182a3c) : QColor(0xe9f1fa);
    tokens.infoEdge = dark ? QColor(0x335778) : QColor(0xa9c5e3);
}

void setWords(Tokens &tokens, const QPalette &palette)
{
    const std::vector<QColor> plain{tokens.base, tokens.window, tokens.head, tokens.sidebar, tokens.sel};
    std::vector<QColor> tinted = plain;
    tinted.insert(tinted.end(), {tokens.warnFill, tokens.errFill, tokens.infoFill});
    const auto held = [&tokens, &tinted](const QColor &colour) {
        return legible(colour, tokens.text, tinted, textContrast);
    };
    tokens.muted = held(mix(tokens.text, tokens.window, tokens.dark ? 0.30 : 0.28));
    tokens.link = held(palette.color(QPalette::Active, QPalette::Link));
    tokens.amber = held(tokens.amber);
    tokens.red = held(tokens.red);
    tokens.green = held(tokens.green);
}

/// No tints: one ground, one ink, and the system's own selection.
void setHighContrast(Tokens &tokens, const QPalette &palette)
{
    tokens.sidebar = tokens.head = tokens.button = tokens.hover = tokens.window;
    tokens.line = tokens.line2 = tokens.ctl = tokens.muted = tokens.mark = tokens.text;
    tokens.warnFill = tokens.errFill = tokens.infoFill = tokens.base;
    tokens.warnEdge = tokens.errEdge = tokens.infoEdge = tokens.text;
    tokens.sel = palette.color(QPalette::Active, QPalette::Highlight);
    tokens.selText =
        legible(palette.color(QPalette::Active, QPalette::HighlightedText), Qt::white, {tokens.sel}, textContrast);
    for (QColor *word : {&tokens.link, &tokens.amber, &tokens.red, &tokens.green}) {
        *word = legible(*word, tokens.text, {tokens.base}, 7);
    }
}

Tokens derive(const QPalette &palette)
{
    Tokens tokens;
    setGrounds(tokens, palette);
    setFixed(tokens);
    setAccent(tokens, palette);
    setLines(tokens);
    setWords(tokens, palette);
    if (tokens.highContrast) {
        setHighContrast(tokens, palette);
    }
    return tokens;
}

} // namespace

Tokens tokensOf(const QPalette &palette)
{
    struct Derived
    {
        qint64 key = -1;
        Tokens tokens;
    };
    // A window paints with two or three palettes; their tokens are derived once each.
    thread_local std::array<Derived, 8> derived;
    thread_local std::size_t next = 0;
    const qint64 key = palette.cacheKey();
    for (const Derived &known : derived) {
        if (known.key == key) {
            return known.tokens;
        }
    }
    Derived &place = derived[next++ % derived.size()];
    place = {.key = key, .tokens = derive(palette)};
    return place.tokens;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double t)
{
    const auto between = [t](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * t)); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

} // namespace tradeit::look
