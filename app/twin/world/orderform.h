// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace tradeit::twin {

class World;

/// What a buyer fills in, or what a program asks for: enough to make an order of it.
struct OrderForm
{
    struct Line
    {
        qint64 product = 0; ///< a simple product or a variation
        int quantity = 1;
    };
    struct Extra
    {
        QString title;
        qint64 cents = 0;
    };

    QList<Line> lines;
    QJsonObject billing;
    QJsonObject shipping;
    qint64 customer = 0;
    QString customerNote;
    QString paymentMethod;
    QString paymentTitle;
    QString currency = QStringLiteral("USD");
    QString createdVia = QStringLiteral("checkout");
    QList<Extra> freight;
    QList<Extra> fees;
    QString coupon; ///< "save10": 10 % off every line; empty: none
};

/// The order document of a form: status pending, nothing paid, no stock moved, with a fresh id; not yet stored.
[[nodiscard]] QJsonObject compose(World &world, const OrderForm &form, qint64 created);

/// A line of an order for a product or variation, with tax and fresh ids.
[[nodiscard]] QJsonObject composeLine(World &world, const OrderForm::Line &line, int discountPercent);
[[nodiscard]] QJsonObject composeFreight(World &world, const OrderForm::Extra &extra);
[[nodiscard]] QJsonObject composeFee(World &world, const OrderForm::Extra &extra);
/// The single VAT line; `addUp` fills its totals.
[[nodiscard]] QJsonObject composeVat(World &world);
/// "wc_order_" and thirteen characters.
[[nodiscard]] QString freshOrderKey(World &world);

} // namespace tradeit::twin
