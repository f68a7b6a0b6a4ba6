// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/drafts.h"

namespace tradeit {

void Drafts::keep(OrderId order, const QString &field, const QString &text)
{
    if (text.isEmpty())
        m_texts[order].remove(field);
    else
        m_texts[order].insert(field, text);
}

QString Drafts::of(OrderId order, const QString &field) const
{
    return m_texts.value(order).value(field);
}

void Drafts::forget(OrderId order, const QString &sheet)
{
    const auto found = m_texts.find(order);
    if (found == m_texts.end())
        return;
    const QString prefix = sheet + u'.';
    found->removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
}

} // namespace tradeit
