// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a shop may answer: every parser of WooCommerce's answers gets every input.

#include "core/gateways/woocommerce/wooerrors.h"
#include "core/gateways/woocommerce/wooparser.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace tradeit;
using namespace tradeit::fuzz;

namespace {

void checkOrder(const Order &order)
{
    require(order.id && order.parent.value >= 0 && !order.status.isEmpty());
    require(std::ranges::all_of(order.refunds, [](const Refund &refund) { return refund.total >= Amount(); }));
    require(!order.modified.isValid() || order.modified.timeSpec() == Qt::UTC);
}

/// An order reads the same alone and in a list.
void checkOrders(const QByteArray &body)
{
    for (const bool stubs : {false, true}) {
        if (const Result<OrderPage> page = wooparser::orders(body, stubs))
            std::ranges::for_each(page->orders, checkOrder);
    }
    const Result<OrderPage> single = wooparser::order(body);
    if (!single)
        return;
    require(single->orders.size() == 1);
    const Result<OrderPage> listed = wooparser::orders('[' + body + ']');
    if (listed)
        require(listed->orders == single->orders && listed->unreadable == 0);
}

void checkLists(const QByteArray &body)
{
    if (const Result<QList<Refund>> refunds = wooparser::refunds(body))
        require(std::ranges::all_of(*refunds, [](const Refund &refund) {
            return refund.detailed && refund.id > 0 && refund.total >= Amount();
        }));
    if (const Result<QList<StockItem>> stock = wooparser::stock(body))
        require(std::ranges::all_of(*stock, [](const StockItem &item) { return bool(item.product); }));
    if (const Result<QList<Note>> notes = wooparser::notes(body))
        require(std::ranges::all_of(*notes, [](const Note &note) { return bool(note.id); }));
    if (const Result<Note> note = wooparser::note(body))
        require(bool(note->id));
}

/// What the first look at a shop reads.
void checkProbeAnswers(const QByteArray &body)
{
    if (const Result<QStringList> statuses = wooparser::statuses(body))
        require(!statuses->contains(QString()));
    (void)wooparser::setting(body, QStringLiteral("enabled"));
    (void)wooparser::index(body);
}

/// Only an answer of the shop itself may count as one: everything else leaves a write unclear.
void checkErrors(const QByteArray &body)
{
    for (const int status : {200, 301, 400, 401, 403, 404, 408, 425, 429, 500, 503}) {
        const std::optional<Error> error = wooError({.status = status, .headers = {}, .body = body}, QString());
        require(error.has_value() == (status >= 300));
        if (status >= 500 || status == 408 || status == 425)
            require(error->reach != Reach::Answered);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    checkOrders(body);
    checkLists(body);
    checkProbeAnswers(body);
    checkErrors(body);
    return 0;
}
