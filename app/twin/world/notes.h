// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class World;

/// Adds a note and returns it as wc/v3 shows it, without `_links`. The text is kept as the flavour keeps it (finding
/// 52).
QJsonObject addNote(World &world, qint64 order, const QString &text, bool toCustomer, const QString &author,
                    qint64 now);
/// A note the shop itself writes, such as "Order status changed from …".
void addSystemNote(World &world, qint64 order, const QString &text, qint64 now);

/// What WooCommerce 11 keeps of a note: the tags of a safe list, everything else of markup gone or escaped, the text
/// inside forbidden tags kept: "a & <script>x</script>" → "a &amp; x".
[[nodiscard]] QString safeMarkup(const QString &text);

} // namespace tradeit::twin
