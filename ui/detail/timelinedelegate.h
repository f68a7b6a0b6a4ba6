// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// Paints a timeline: days as muted headings; below them sign, title, clock, author, and the words that came with it,
/// the first three lines of them until the row is opened.
class TimelineDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whether there is more than is shown while the row is closed.
    [[nodiscard]] static bool isLong(const QString &text, int width, const QFontMetrics &font);
    /// What is left of `width` for the words of an entry.
    [[nodiscard]] static int roomForText(int width, const QFontMetrics &font);

protected:
    [[nodiscard]] QString fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace tradeit
