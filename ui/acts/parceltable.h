// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

class QTreeView;

namespace tradeit {

class ParcelModel;

/// The lines of a parcel as a small table on a card: name over SKU, what was ordered, sent before, and goes now.
class ParcelTable : public Card
{
    Q_OBJECT
public:
    /// The model is not owned.
    explicit ParcelTable(ParcelModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *view() const { return m_view; }

private:
    QTreeView *m_view;
};

} // namespace tradeit
