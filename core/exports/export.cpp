// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/export.h"

#include "core/base/plaintext.h"
#include "core/exports/bookkeepinglines.h"
#include "core/exports/csvwriter.h"
#include "core/orders/shopdays.h"
#include "core/store/accountstore.h"
#include "core/store/factstores.h"

#include <functional>

namespace tradeit {

namespace {

constexpr int sliceSize = 100; // orders in memory at a time

/// One account's part of an export: its days and what its rows need.
struct Section
{
    Account account;
    QTimeZone zone;
    OrderFilter filter; ///< bounds set from the days of `zone`
};

using OrderVisitor = std::function<Result<void>(const Section &, const StoredOrder &)>;

Result<Section> sectionOf(const Account &account, const ExportPeriod &period)
{
    const Result<QTimeZone> zone = shopZone(account.capabilities.zone);
    if (!zone)
        return Fault(zone.error());
    Section section{.account = account, .zone = *zone, .filter = period.filter};
    section.filter.account = account.id;
    section.filter.groups = false;
    section.filter.createdFrom = period.from.startOfDay(*zone).toUTC();
    section.filter.createdTo = period.to.addDays(1).startOfDay(*zone).toUTC();
    return section;
}

/// Accounts in the order of their ids, so that the same data gives the same bytes.
Result<QList<Section>> sectionsOf(Database &database, const ExportPeriod &period)
{
    Result<QList<Account>> accounts = AccountStore(database).list();
    if (!accounts)
        return Fault(accounts.error());
    std::sort(accounts->begin(), accounts->end(), [](const Account &a, const Account &b) { return a.id < b.id; });
    QList<Section> sections;
    for (const Account &account : *accounts) {
        if (period.filter.account && period.filter.account != account.id)
            continue;
        Result<Section> section = sectionOf(account, period);
        if (!section)
            return Fault(section.error());
        sections.append(*section);
    }
    return sections;
}

/// The orders after the last one seen, a slice of them; fewer than a slice are the last.
using Slice = std::function<Result<QList<StoredOrder>>(const OrderStore &, const OrderFilter &,
                                                       const std::optional<StoredOrder> &)>;

Result<QList<StoredOrder>> madeInPeriod(const OrderStore &store, const OrderFilter &filter,
                                        const std::optional<StoredOrder> &last)
{
    return store.exportSlice(filter, last, sliceSize);
}

Result<QList<StoredOrder>> refundedInPeriod(const OrderStore &store, const OrderFilter &filter,
                                            const std::optional<StoredOrder> &last)
{
    return store.refundSlice(filter, last ? last->oid : OrderId(), sliceSize);
}

Result<QList<StoredOrder>> madeBeforeAndRefunded(const OrderStore &store, const OrderFilter &filter,
                                                 const std::optional<StoredOrder> &last)
{
    return store.refundedSlice(filter, last ? last->oid : OrderId(), sliceSize);
}

Result<void> visitEach(Database &database, const QList<Section> &sections, const Slice &next, const OrderVisitor &visit)
{
    for (const Section &section : sections) {
        std::optional<StoredOrder> last;
        while (true) {
            const Result<QList<StoredOrder>> slice = next(OrderStore(database), section.filter, last);
            if (!slice)
                return Fault(slice.error());
            for (const StoredOrder &order : *slice)
                if (Result<void> visited = visit(section, order); !visited)
                    return visited;
            if (slice->size() < sliceSize)
                break;
            last = slice->last();
        }
    }
    return {};
}

/// The columns of orders.csv that are sums of lines.csv's records.
struct OrderSums
{
    Amount itemsNet, itemsTax, shippingNet, shippingTax, discountNet, discountTax, feesNet, feesTax;
};

OrderSums sumsOf(const QList<BookkeepingLine> &lines)
{
    OrderSums sums;
    for (const BookkeepingLine &line : lines) {
        const bool discount = line.recordType == u"discount";
        const bool shipping = line.recordType == u"shipping";
        const bool fee = line.recordType == u"fee";
        (discount ? sums.discountNet : shipping ? sums.shippingNet : fee ? sums.feesNet : sums.itemsNet) += line.net;
        (discount ? sums.discountTax : shipping ? sums.shippingTax : fee ? sums.feesTax : sums.itemsTax) += line.tax;
    }
    return sums;
}

/// Parcels of this desk and of the shop, each once.
Result<QList<Shipment>> shipmentsOf(Database &database, const Section &section, const Order &order)
{
    const Result<LocalFacts> facts = LocalFactsStore(database).load(section.account.id, order.id);
    if (!facts)
        return Fault(facts.error());
    QList<Shipment> shipments = facts->shipments;
    const MetaEntry *meta = order.metaOf(u"_wc_shipment_tracking_items");
    for (const Shipment &other : meta ? shipmentsFromMeta(meta->value) : QList<Shipment>())
        if (std::none_of(shipments.cbegin(), shipments.cend(), [&](const Shipment &s) { return s.id == other.id; }))
            shipments.append(other);
    return shipments;
}

QString joined(const QList<Shipment> &shipments, QString Shipment::*member)
{
    QStringList texts;
    for (const Shipment &shipment : shipments)
        if (!(shipment.*member).isEmpty())
            texts.append(shipment.*member);
    return texts.join(QStringLiteral("; "));
}

void writeSums(CsvWriter &csv, const Order &order, const OrderSums &sums)
{
    for (const Amount amount : {sums.itemsNet, sums.itemsTax, sums.shippingNet, sums.shippingTax, sums.discountNet,
                                sums.discountTax, sums.feesNet, sums.feesTax, order.total, order.refunded()})
        csv.amount(amount, order.currency);
}

Result<void> writeOrder(CsvWriter &csv, Database &database, const Section &section, const StoredOrder &stored)
{
    const Order &order = stored.order;
    const Result<QList<Shipment>> shipments = shipmentsOf(database, section, order);
    if (!shipments)
        return Fault(shipments.error());
    csv.text(section.account.name).text(order.number).number(order.id.value);
    csv.day(shopDay(order.created, section.zone)).day(shopDay(order.paid, section.zone));
    csv.day(shopDay(order.completed, section.zone)).text(stored.effective.status).text(order.currency);
    writeSums(csv, order, sumsOf(saleLines(order, section.zone)));
    csv.text(order.paymentMethod).text(order.transactionId);
    csv.empty(5); // gateway_fee commission net_payout payout_ref payout_date: from statements, never computed
    csv.text(order.customerName()).text(order.billing.email).text(order.billing.phone);
    csv.text(order.billing.country).text(order.deliveryAddress().country).text(order.deliveryAddress().city);
    csv.text(joined(*shipments, &Shipment::carrier)).text(joined(*shipments, &Shipment::trackingNumber));
    csv.text(plainText(order.customerNote));
    return csv.endRecord();
}

Result<void> writeLine(CsvWriter &csv, const Order &order, const BookkeepingLine &line)
{
    csv.text(line.recordType).day(line.date).text(order.number);
    line.lineId ? csv.number(line.lineId) : csv.empty();
    line.parentId ? csv.number(line.parentId) : csv.empty();
    csv.text(line.sku).text(line.description);
    if (line.quantity)
        csv.number(*line.quantity).amount(line.unitNet, order.currency);
    else
        csv.empty(2);
    csv.amount(line.net, order.currency).text(line.taxRate).text(line.taxName);
    csv.amount(line.tax, order.currency).amount(line.gross(), order.currency);
    csv.text(order.currency).text(order.paymentMethod).text(line.reference);
    return csv.endRecord();
}

Result<void> writeLines(CsvWriter &csv, const Order &order, const QList<BookkeepingLine> &lines, ExportReport &report)
{
    for (const BookkeepingLine &line : lines) {
        if (Result<void> written = writeLine(csv, order, line); !written)
            return written;
        ++report.rows;
        report.gross[order.currency] += line.gross();
    }
    return {};
}

Result<void> writeRefunds(CsvWriter &csv, const Section &section, const Order &order, ExportReport &report)
{
    for (const Refund &refund : order.refunds) {
        if (refund.created < section.filter.createdFrom || refund.created >= section.filter.createdTo)
            continue;
        if (Result<void> done = writeLines(csv, order, refundLines(order, refund, section.zone), report); !done)
            return done;
    }
    return {};
}

int undatedRefunds(const Order &order)
{
    return static_cast<int>(std::count_if(order.refunds.cbegin(), order.refunds.cend(),
                                          [](const Refund &refund) { return !refund.created.isValid(); }));
}

} // namespace

Result<ExportReport> exportOrders(Database &database, const ExportPeriod &period, QIODevice &out)
{
    CsvWriter csv(out);
    ExportReport report;
    const Result<QList<Section>> sections = sectionsOf(database, period);
    if (!sections)
        return Fault(sections.error());
    Result<void> done =
        csv.header({"store",          "order_number",   "order_id",       "date_created", "date_paid",
                    "date_completed", "status",         "currency",       "items_net",    "items_tax",
                    "shipping_net",   "shipping_tax",   "discount_net",   "discount_tax", "fees_net",
                    "fees_tax",       "total_gross",    "refunded_gross", "gateway",      "gateway_txn",
                    "gateway_fee",    "commission",     "net_payout",     "payout_ref",   "payout_date",
                    "customer_name",  "customer_email", "customer_phone", "bill_country", "ship_country",
                    "ship_city",      "courier",        "tracking",       "note"});
    if (done)
        done = visitEach(database, *sections, madeInPeriod, [&](const Section &section, const StoredOrder &stored) {
            ++report.rows;
            report.gross[stored.order.currency] += stored.order.total;
            return writeOrder(csv, database, section, stored);
        });
    if (!done)
        return Fault(done.error());
    return report;
}

Result<ExportReport> exportLines(Database &database, const ExportPeriod &period, QIODevice &out)
{
    CsvWriter csv(out);
    ExportReport report;
    const Result<QList<Section>> sections = sectionsOf(database, period);
    if (!sections)
        return Fault(sections.error());
    Result<void> done =
        csv.header({"record_type", "date", "order_number", "line_id", "parent_id", "sku", "description", "quantity",
                    "unit_net", "net", "tax_rate", "tax_name", "tax", "gross", "currency", "gateway", "reference"});
    if (done)
        done = visitEach(database, *sections, madeInPeriod, [&](const Section &section, const StoredOrder &stored) {
            return writeLines(csv, stored.order, saleLines(stored.order, section.zone), report);
        });
    if (done)
        done = visitEach(database, *sections, refundedInPeriod, [&](const Section &section, const StoredOrder &stored) {
            return writeRefunds(csv, section, stored.order, report);
        });
    if (done)
        done = visitEach(database, *sections, madeBeforeAndRefunded,
                         [&](const Section &, const StoredOrder &stored) -> Result<void> {
                             report.undatedRefunds += undatedRefunds(stored.order);
                             return {};
                         });
    if (!done)
        return Fault(done.error());
    return report;
}

} // namespace tradeit
