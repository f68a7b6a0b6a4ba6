// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

#include <initializer_list>

namespace tradeit::look {

namespace {

struct Grounds
{
    QRgb window, base, text, button, accent, onAccent, link, faint;
};

QPalette paletteOf(const Grounds &grounds)
{
    QPalette palette;
    const QColor text(grounds.text);
    const QColor outline = mix(QColor(grounds.window), text, 0.30);
    const auto set = [&palette](const QColor &colour, std::initializer_list<QPalette::ColorRole> roles) {
        for (const QPalette::ColorRole role : roles) {
            palette.setColor(role, colour);
        }
    };
    set(QColor(grounds.window), {QPalette::Window, QPalette::AlternateBase});
    set(QColor(grounds.base), {QPalette::Base, QPalette::ToolTipBase});
    set(QColor(grounds.text), {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText});
    set(QColor(grounds.button), {QPalette::Button});
    set(QColor(grounds.accent), {QPalette::Highlight});
    set(QColor(grounds.onAccent), {QPalette::HighlightedText, QPalette::BrightText});
    set(QColor(grounds.link), {QPalette::Link, QPalette::LinkVisited});
    set(mix(text, QColor(grounds.base), 0.28), {QPalette::PlaceholderText});
    set(mix(QColor(grounds.button), Qt::white, 0.5), {QPalette::Light, QPalette::Midlight});
    set(outline, {QPalette::Mid, QPalette::Dark});
    set(Qt::black, {QPalette::Shadow});
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(grounds.faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, outline);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf1f2f4,
                      .base = 0xffffff,
                      .text = 0x1d2125,
                      .button = 0xfbfbfc,
                      .accent = 0x1f66ad,
                      .onAccent = 0xffffff,
                      .link = 0x1b5c9e,
                      .faint = 0x6e7680});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x24272b,
                      .base = 0x181a1d,
                      .text = 0xe5e8eb,
                      .button = 0x2d3136,
                      .accent = 0x2b74bd,
                      .onAccent = 0xffffff,
                      .link = 0x7db8f2,
                      .faint = 0x8b949f});
}

QPalette highContrastPalette(bool dark)
{
    if (dark) {
        return paletteOf({.window = 0x000000,
                          .base = 0x000000,
                          .text = 0xffffff,
                          .button = 0x000000,
                          .accent = 0x1aebff,
                          .onAccent = 0x000000,
                          .link = 0xffff00,
                          .faint = 0x9a9a9a});
    }
    return paletteOf({.window = 0xffffff,
                      .base = 0xffffff,
                      .text = 0x000000,
                      .button = 0xffffff,
                      .accent = 0x00308f,
                      .onAccent = 0xffffff,
                      .link = 0x00308f,
                      .faint = 0x5f5f5f});
}

} // namespace tradeit::look
