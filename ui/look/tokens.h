// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace tradeit::look {

/// The colours of the desk, derived from a palette; nothing is set on the application. Text tokens are at least 4.5:1,
/// edges of controls at least 3:1 on what they stand on: a derived colour that misses is moved towards `text`.
struct Tokens
{
    QColor window, base, text, sidebar, head, line, line2, ctl, muted, accent, onAccent, mark, sel, selText, link;
    QColor button, hover, faint; ///< ground of a plain button, of what the pointer is on; disabled words
    QColor amber, red, green;
    QColor warnFill, warnEdge, errFill, errEdge, infoFill, infoEdge;
    bool dark = false;         ///< Window is darker than WindowText
    bool highContrast = false; ///< no tints: chips get base and a text edge, sel is plain Highlight
    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// Pure; cached by the palette's key. Call it where you paint: a palette may change while the program runs.
[[nodiscard]] Tokens tokensOf(const QPalette &palette);

/// WCAG contrast ratio of two opaque colours, 1…21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double t);

/// The palettes of the pictures, used where the platform's theme offers none of that kind, and by tests.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette(bool dark = false);

} // namespace tradeit::look
