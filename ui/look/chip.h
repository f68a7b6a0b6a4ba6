// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QString>

class QPainter;

namespace tradeit::look {

enum class ChipKind { Pending, Processing, OnHold, Shipped, Completed, Failed, Refunded, Cancelled, Other };
/// Slug without "wc-"; the account's own shipped slug counts as Shipped.
[[nodiscard]] ChipKind chipKindOf(QStringView slug, QStringView shippedSlug = u"shipped");
[[nodiscard]] QString chipIcon(ChipKind kind); ///< "processing", "on-hold" …

struct ChipColours
{
    QColor fill, text, edge;
};
[[nodiscard]] ChipColours chipColours(ChipKind kind, const Tokens &tokens);

/// As wide as icon and word need; folded: the icon alone in 24 px.
[[nodiscard]] int chipWidth(const QString &word, const QFontMetrics &font, Density density);
/// Paints the chip at the leading edge of `rect`, centred vertically. Folds to the icon when the word does not fit;
/// never cut, never elided.
void paintChip(QPainter &painter, const QRect &rect, ChipKind kind, const QString &word, const Tokens &tokens,
               Density density, Qt::LayoutDirection direction);

} // namespace tradeit::look
