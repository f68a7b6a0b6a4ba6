// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/log/effectlog.h"
#include "app/twin/paypal/paypalledger.h"
#include "app/twin/world/credentials.h"
#include "app/twin/world/seededrandom.h"
#include "app/twin/world/shopoptions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace tradeit::twin {

/// What lists need to know of an order without reading its document. Times are seconds since 1970, UTC.
struct OrderRow
{
    qint64 id = 0;
    qint64 parent = 0;
    qint64 customer = 0;
    qint64 created = 0;
    qint64 modified = 0;
    QString status;
    QString words;    ///< what `search` looks through, in lower case
    QByteArray bytes; ///< the document as it is served
};

/// A product, or a variation of one (`parent` is then its product).
struct Product
{
    qint64 id = 0;
    qint64 parent = 0;
    qint64 vendor = 1;
    QJsonObject document; ///< as served, without `store` and `_links`
};

/// A mail the shop would have sent.
struct Mail
{
    qint64 time = 0;
    QString to;
    QString subject;
    QString text; ///< as its reader sees it
    qint64 order = 0;
    QString cause;
};

/// Everything a shop keeps: products, customers, orders with notes and refunds, mails. It stores and finds, and knows
/// no rules; those are in OrderLife.
class World
{
public:
    World(const ShopOptions &options, EffectLog &log, PayPalLedger &paypal);
    Q_DISABLE_COPY_MOVE(World)

    [[nodiscard]] bool modern() const { return m_modern; } ///< WooCommerce 11 with its own order tables
    [[nodiscard]] const ShopOptions &options() const { return m_options; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] SeededRandom &random() { return m_random; }
    [[nodiscard]] EffectLog &log() { return m_log; }
    [[nodiscard]] PayPalLedger &paypal() { return m_paypal; }

    [[nodiscard]] qint64 freshPost() { return m_nextPost++; } ///< orders, refunds and products share one row of numbers
    void startOrdersAt(qint64 id) { m_nextPost = std::max(m_nextPost, id); }
    [[nodiscard]] qint64 freshItem() { return m_nextItem++; }
    [[nodiscard]] qint64 freshMeta() { return m_nextMeta++; }
    [[nodiscard]] int freshPerson() { return m_nextPerson++; }

    [[nodiscard]] const std::map<qint64, OrderRow> &orders() const { return m_orders; }
    [[nodiscard]] const OrderRow *order(qint64 id) const;
    [[nodiscard]] QJsonObject document(qint64 id) const; ///< empty when there is no such order
    /// Keeps the order; id, status and dates are read from the document, derived members are set anew.
    void store(QJsonObject document);
    /// Keeps a recorded order as it is.
    void storeVerbatim(const QJsonObject &document);
    void remove(qint64 id);
    [[nodiscard]] QList<qint64> subOrders(qint64 parent) const;

    [[nodiscard]] std::map<qint64, Product> &products() { return m_products; }
    [[nodiscard]] Product *product(qint64 id);
    [[nodiscard]] Product *productBySku(const QString &sku);
    [[nodiscard]] QJsonObject storeOf(qint64 vendor) const; ///< Dokan's `store` object

    [[nodiscard]] QList<QJsonObject> &notes(qint64 order) { return m_notes[order]; }
    [[nodiscard]] QList<QJsonObject> &refunds(qint64 order) { return m_refunds[order]; }
    [[nodiscard]] QList<QJsonObject> &fulfillments(qint64 order) { return m_fulfillments[order]; }
    [[nodiscard]] QList<QJsonObject> &customers() { return m_customers; }
    [[nodiscard]] QList<QJsonObject> &coupons() { return m_coupons; }
    [[nodiscard]] QList<Mail> &mails() { return m_mails; }
    [[nodiscard]] qint64 freshNote() { return m_nextNote++; }

    /// The statuses of this shop, slug and name, in WooCommerce's order.
    [[nodiscard]] QList<QPair<QString, QString>> statuses() const;
    [[nodiscard]] bool hasStatus(const QString &slug) const;
    [[nodiscard]] QString statusName(const QString &slug) const;

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    ShopOptions m_options;
    bool m_modern;
    EffectLog &m_log;
    PayPalLedger &m_paypal;
    Credentials m_credentials;
    SeededRandom m_random;
    std::map<qint64, OrderRow> m_orders;
    std::map<qint64, Product> m_products;
    QHash<qint64, QList<QJsonObject>> m_notes;
    QHash<qint64, QList<QJsonObject>> m_refunds;
    QHash<qint64, QList<QJsonObject>> m_fulfillments;
    QList<QJsonObject> m_customers;
    QList<QJsonObject> m_coupons;
    QList<Mail> m_mails;
    qint64 m_nextPost = 20;
    qint64 m_nextItem = 1;
    qint64 m_nextMeta = 1;
    qint64 m_nextNote = 100;
    int m_nextPerson = 0;
};

} // namespace tradeit::twin
