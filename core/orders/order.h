// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace tradeit {

struct Address
{
    QString firstName, lastName, company, address1, address2, city, state, postcode, country, email, phone;

    [[nodiscard]] bool isEmpty() const; ///< nothing that a courier could use (names, e-mail and phone do not count)
    [[nodiscard]] QString name() const; ///< "first last", else company
    friend bool operator==(const Address &, const Address &) = default;
};

/// One meta_data entry: value is string, object or array (finding 12).
struct MetaEntry
{
    qint64 id = 0;
    QString key;
    QJsonValue value;
    friend bool operator==(const MetaEntry &, const MetaEntry &) = default;
};

/// Tax of one line at one rate.
struct TaxShare
{
    qint64 rateId = 0;
    Amount total;
    friend bool operator==(const TaxShare &, const TaxShare &) = default;
};

/// A product line. `subtotal` is before, `total` after coupons, both net of tax. Product 0: the product was deleted.
struct OrderLine
{
    qint64 id = 0;
    ProductId product, variation;
    QString name, sku;
    int quantity = 0;
    Amount subtotal, subtotalTax, total, totalTax;
    QList<TaxShare> taxes;
    QList<MetaEntry> meta; ///< visible ones: size, colour, add-ons
    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

struct ShippingLine
{
    qint64 id = 0;
    QString methodId, title;
    Amount total, totalTax;
    QList<TaxShare> taxes;
    friend bool operator==(const ShippingLine &, const ShippingLine &) = default;
};

/// A surcharge or, negative, a discount of its own.
struct FeeLine
{
    qint64 id = 0;
    QString name;
    Amount total, totalTax;
    QList<TaxShare> taxes;
    friend bool operator==(const FeeLine &, const FeeLine &) = default;
};

struct CouponLine
{
    qint64 id = 0;
    QString code;
    Amount discount, discountTax;
    friend bool operator==(const CouponLine &, const CouponLine &) = default;
};

/// One rate of the order: what `TaxShare::rateId` points to.
struct TaxLine
{
    qint64 id = 0, rateId = 0;
    QString code, label;
    QString percent; ///< decimal string as the shop sends it ("15", "15.5"), empty when it does not
    Amount taxTotal, shippingTaxTotal;
    friend bool operator==(const TaxLine &, const TaxLine &) = default;
};

/// One line of a refund; quantity and sums are negative or zero as WooCommerce lists them.
struct RefundLine
{
    qint64 id = 0, refundedItem = 0; ///< refundedItem: id of the order's line, 0 when not told
    QString name, sku;
    int quantity = 0;
    Amount total, totalTax;
    QList<TaxShare> taxes;
    friend bool operator==(const RefundLine &, const RefundLine &) = default;
};

/// A refund. `total` is positive here whatever the wire's sign. The list in an order has id, reason and total only;
/// `detailed` says whether date and lines were read from orders/ID/refunds.
struct Refund
{
    qint64 id = 0;
    QString reason;
    Amount total;
    QDateTime created; ///< UTC
    bool detailed = false;
    QList<RefundLine> lines;
    QList<RefundLine> shippingLines, feeLines;
    QList<MetaEntry> meta;
    friend bool operator==(const Refund &, const Refund &) = default;
};

/// An order as the shop last showed it: the remote snapshot. Times UTC (invalid when the shop has none), sums exact in
/// `currency`. https://woocommerce.github.io/woocommerce-rest-api-docs/#order-properties
struct Order
{
    AccountId account;
    RemoteId id;
    RemoteId parent; ///< 0 unless a Dokan sub-order
    QString number, orderKey;
    QString status; ///< slug without "wc-"
    QString currency;
    bool pricesIncludeTax = false;
    QDateTime created, modified, paid, completed;
    Amount total, totalTax, shippingTotal, shippingTax, discountTotal, discountTax;
    QString paymentMethod, paymentMethodTitle, transactionId, paymentUrl;
    qint64 customer = 0; ///< the shop's customer id, 0 for a guest
    Address billing, shipping;
    QString customerNote; ///< hostile: may hold any HTML (finding 13)
    QList<OrderLine> lines;
    QList<ShippingLine> shippingLines;
    QList<FeeLine> fees;
    QList<CouponLine> coupons;
    QList<TaxLine> taxes;
    QList<Refund> refunds;
    QList<MetaEntry> meta;
    bool hasSubOrders = false; ///< a Dokan parent: never written to (finding 20)
    qint64 vendor = 0;         ///< _dokan_vendor_id, 0 when the shop has none

    [[nodiscard]] Amount refunded() const;                        ///< Σ refunds.total, positive
    [[nodiscard]] const MetaEntry *metaOf(QStringView key) const; ///< last entry of that key, or null
    [[nodiscard]] QString customerName() const;                   ///< billing name, else shipping name
    [[nodiscard]] const Address &deliveryAddress() const;         ///< shipping if it has an address, else billing
    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace tradeit
