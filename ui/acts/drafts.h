// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QString>

namespace tradeit {

/// What a person typed into sheets that were closed before their act was taken. Kept in memory only, and gone once the
/// act is taken.
class Drafts
{
public:
    /// `field`: "ship.message" …; an empty text is forgotten.
    void keep(OrderId order, const QString &field, const QString &text);
    [[nodiscard]] QString of(OrderId order, const QString &field) const;
    /// Everything of one sheet ("ship").
    void forget(OrderId order, const QString &sheet);

private:
    QHash<OrderId, QHash<QString, QString>> m_texts;
};

} // namespace tradeit
