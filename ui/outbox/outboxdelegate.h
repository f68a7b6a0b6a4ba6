// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxmodel.h"
#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// An act in two lines: its state with a sign, what was asked for and below it why it waits, since when, what is next.
class OutboxDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] QString fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintState(QPainter &painter, const QStyleOptionViewItem &option, const OutboxLine &line);
    static void paintWhat(QPainter &painter, const QStyleOptionViewItem &option, const OutboxLine &line);
};

} // namespace tradeit
