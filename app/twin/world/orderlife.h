// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class World;

/// What happens to an order in its life, with everything WooCommerce and Dokan do besides: dates, notes, stock, mails,
/// sub-orders. One object serves one request.
class OrderLife
{
public:
    OrderLife(World &world, qint64 now) : m_world(world), m_now(now) {}

    /// Brings the document to a status, with note, dates, stock and mails. The same status again does nothing. An order
    /// that has nothing to ship goes through processing to completed at once (finding 21). Not yet stored.
    void enterStatus(QJsonObject &order, const QString &status);
    /// Like `enterStatus`, stored, and carried on: a parent's status to its sub-orders, and completed to the parent
    /// whose sub-orders all are.
    void changeStatus(qint64 order, const QString &status);
    /// Dokan's split of a basket with several sellers: one sub-order for each, today. Nothing for one seller.
    void split(qint64 parent);
    /// What every write of wc/v3 to a parent does (finding 20): the sub-orders are gone for good, new ones stand in
    /// their place, stock moves again, mails go out again.
    void splitAgain(qint64 parent);
    /// Into the bin: gone from every list but its own, kept by id (finding 6).
    void trash(qint64 order);
    /// A parent follows when all its sub-orders are completed.
    void followSubOrders(qint64 parent);
    /// Stores after the flavour's own rule of when `date_modified` moves (finding 5): `posts` says whether it does
    /// where orders are posts; with order tables it always does.
    void keep(QJsonObject order, bool posts);

private:
    void dateStatus(QJsonObject &order);
    [[nodiscard]] QJsonObject subOrder(const QJsonObject &parent, qint64 vendor) const;

    World &m_world;
    qint64 m_now;
};

} // namespace tradeit::twin
