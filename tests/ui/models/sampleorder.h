// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "core/store/factstores.h"
#include "tests/store/testprofile.h"

namespace tradeit::testing {

inline Amount cents(qint64 cents)
{
    return Amount::fromMillionths(cents * 10'000);
}

inline OrderLine lineOf(qint64 id, const QString &name, int quantity, qint64 eachInCents)
{
    OrderLine line;
    line.id = id;
    line.product = {100 + id};
    line.name = name;
    line.sku = QStringLiteral("SKU-%1").arg(id);
    line.quantity = quantity;
    line.subtotal = line.total = cents(eachInCents * quantity);
    return line;
}

/// #3045 of Tendai Moyo: two satchels of which one is left, one belt, sent with Swift; paid by PayPal, captured.
inline Order sampleOrder()
{
    Order made = order(3045);
    made.created = made.modified = made.paid = today().addSecs(-16 * 3600);
    made.billing.firstName = QStringLiteral("Tendai");
    made.billing.address1 = QStringLiteral("12 Samora Machel Ave");
    made.billing.city = QStringLiteral("Harare");
    made.billing.country = QStringLiteral("ZW");
    made.billing.phone = QStringLiteral("0772 123 456");
    made.paymentMethod = QStringLiteral("ppcp-gateway");
    made.paymentMethodTitle = QStringLiteral("PayPal");
    made.lines = {lineOf(1, QStringLiteral("Leather satchel"), 2, 3200), lineOf(2, QStringLiteral("Belt"), 1, 1450)};
    ShippingLine shipping;
    shipping.id = 9;
    shipping.title = QStringLiteral("Swift to Harare");
    shipping.total = cents(800);
    made.shippingLines = {shipping};
    made.shippingTotal = cents(800);
    made.total = cents(8650);
    return made;
}

/// A profile with PayPal that the desk may look into, and what is read of it.
class SampleShop : public TestProfile
{
public:
    SampleShop()
    {
        account.capabilities.currency = QStringLiteral("USD");
        account.capabilities.probed = today();
        account.capabilities.readOrders = account.capabilities.writeOrders = account.capabilities.readStock = true;
        account.gateways = {{.kind = QStringLiteral("paypal"), .access = GatewayAccess::Own}};
        write([&] { must(AccountStore(*database).update(account)); });
    }
    void capture(const Order &order, PaymentState state = PaymentState::Captured)
    {
        write([&] {
            must(VerdictStore(*database).save(
                {.account = account.id,
                 .root = order.id,
                 .gateway = QStringLiteral("paypal"),
                 .reference = QStringLiteral("8XY12345"),
                 .state = state,
                 .amount = {order.total, order.currency},
                 .checked = today().addSecs(-120),
                 .reason = state == PaymentState::Captured ? QStringLiteral("ok") : paymentWord(state)}));
        });
    }
    void stock(qint64 line, int left, const QString &backorders = QStringLiteral("no"))
    {
        write([&] {
            must(StockStore(*database).save(account.id, {{.product = {100 + line},
                                                          .managed = true,
                                                          .quantity = left,
                                                          .status = QStringLiteral("instock"),
                                                          .backorders = backorders,
                                                          .asOf = today().addSecs(-180)}}));
        });
    }
    [[nodiscard]] OrderId oid(qint64 id = 3045) const { return stored(id).oid; }
    [[nodiscard]] OrderDetail show(qint64 id = 3045) const
    {
        const ShiftedClock clock(today());
        return must(DeskReader(*database, clock).show(oid(id)));
    }
};

} // namespace tradeit::testing
