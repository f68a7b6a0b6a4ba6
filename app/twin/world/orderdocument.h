// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class World;

/// Sets what WooCommerce derives from the rest of an order: is_editable, needs_payment, needs_processing,
/// currency_symbol, payment_url, refunds, stores and _links.
void finishDocument(World &world, QJsonObject &document);

/// Adds lines, shipping, fees and taxes up into the totals of the order.
void addUp(QJsonObject &document);

/// Sets `NAME` and `NAME_gmt` (`date_created` …) to a time in seconds since 1970.
void setDate(QJsonObject &document, const QString &name, qint64 seconds);

/// The value of the last meta entry with that key; undefined when there is none.
[[nodiscard]] QJsonValue metaValue(const QJsonObject &document, const QString &key);
/// Replaces the value of the key or adds it (finding 17); null removes. Returns whether anything changed.
bool setMeta(World &world, QJsonObject &document, const QString &key, const QJsonValue &value);
/// One element of `meta_data` of a request: {id?, key, value}. A value null with an id, or with a key, deletes.
bool applyMeta(World &world, QJsonObject &document, const QJsonObject &change);

/// Scalars come back from WordPress as strings (finding 12): true → "1", false → "", 42 → "42". The rest is kept.
[[nodiscard]] QJsonValue asPhpKeepsIt(const QJsonValue &value);

/// The parts of `_links` every resource has.
[[nodiscard]] QJsonObject linksOf(const World &world, const QString &self, const QString &collection,
                                  const QStringList &allowed);

} // namespace tradeit::twin
