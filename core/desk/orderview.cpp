// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/orderview.h"

#include "core/orders/parcels.h"
#include "core/payments/guard.h"
#include "core/store/accountstore.h"

namespace tradeit {

namespace {

constexpr QStringView trackingKey = u"_wc_shipment_tracking_items";

QList<ProductId> productsOf(const Order &order)
{
    QList<ProductId> products;
    for (const OrderLine &line : order.lines)
        if (const ProductId id = line.variation ? line.variation : line.product)
            products.append(id);
    return products;
}

Result<void> loadRoot(Database &database, OrderView &view)
{
    view.root = view.stored.order;
    if (!view.stored.order.parent)
        return {};
    const OrderStore orders(database);
    const Result<OrderId> oid = orders.find(view.account.id, view.stored.order.parent);
    if (!oid) // a vendor cannot read the parent: the child is all there is
        return oid.error().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(Fault(oid.error()));
    const Result<StoredOrder> parent = orders.load(*oid);
    if (!parent)
        return Fault(parent.error());
    view.root = parent->order;
    return {};
}

Result<QList<SimilarOrder>> similarTo(Database &database, const StoredOrder &stored)
{
    const Result<QList<StoredOrder>> similar = OrderStore(database).similar(stored);
    if (!similar)
        return Fault(similar.error());
    QList<SimilarOrder> orders;
    for (const StoredOrder &other : *similar)
        orders.append({.number = other.order.number,
                       .created = other.order.created,
                       .total = other.order.total,
                       .linesDigest = baseOf(other.order).lines});
    return orders;
}

/// The marketplace's word is not enough: a set-up can verify this payment, or nobody accepted that word.
bool needsMoreThanTheShopsWord(const Order &root, const Account &account)
{
    const QString gateway = gatewayFor(root, account.gateways);
    return gateway.isEmpty() ? !acceptsShopsWord(account) : gateway != u"offline";
}

Result<void> judgeOrder(Database &database, OrderView &view)
{
    const Result<QList<SimilarOrder>> similar = similarTo(database, view.stored);
    if (!similar)
        return Fault(similar.error());
    view.review = review(view.stored.order, {.verdict = view.verdict,
                                             .gatewayKnown = needsMoreThanTheShopsWord(view.root, view.account),
                                             .stock = view.stock,
                                             .similar = *similar,
                                             .shopCurrency = view.account.capabilities.currency,
                                             .shippedSlug = view.account.shippedSlug});
    view.gate = paymentGate(view.root, view.verdict, view.account);
    return {};
}

} // namespace

ActionInputs OrderView::actionInputs() const
{
    return {.effective = stored.effective,
            .review = review,
            .payment = gate,
            .allSent = !shipments().isEmpty() && unshipped().isEmpty(),
            .isGroup = stored.group,
            .gone = stored.gone,
            .readOnly = account.capabilities.probed.isValid() && !account.capabilities.writeOrders};
}

QList<Shipment> OrderView::shipments() const
{
    QList<Shipment> known = facts.shipments;
    const MetaEntry *meta = stored.order.metaOf(trackingKey);
    for (const Shipment &other : meta ? shipmentsFromMeta(meta->value) : QList<Shipment>())
        if (std::none_of(known.cbegin(), known.cend(), [&](const Shipment &own) { return own.id == other.id; }))
            known.append(other);
    std::stable_sort(known.begin(), known.end(),
                     [](const Shipment &a, const Shipment &b) { return a.shippedOn < b.shippedOn; });
    return known;
}

QHash<qint64, int> OrderView::unshipped() const
{
    return unshippedLines(stored.order, shipments());
}

Result<OrderView> viewOrder(Database &database, OrderId oid)
{
    Result<StoredOrder> stored = OrderStore(database).load(oid);
    if (!stored)
        return Fault(stored.error());
    OrderView view{.stored = std::move(*stored)};
    const Result<Account> account = AccountStore(database).find(view.stored.order.account);
    if (!account)
        return Fault(account.error());
    view.account = *account;
    const Result<LocalFacts> facts = LocalFactsStore(database).load(account->id, view.stored.order.id);
    if (!facts)
        return Fault(facts.error());
    view.facts = *facts;
    if (const Result<void> root = loadRoot(database, view); !root)
        return Fault(root.error());
    const Result<std::optional<Verdict>> verdict = VerdictStore(database).find(account->id, view.root.id);
    if (!verdict)
        return Fault(verdict.error());
    view.verdict = *verdict;
    const Result<QList<StockItem>> stock = StockStore(database).find(account->id, productsOf(view.stored.order));
    if (!stock)
        return Fault(stock.error());
    view.stock = *stock;
    if (const Result<void> judged = judgeOrder(database, view); !judged)
        return Fault(judged.error());
    return view;
}

PaymentState shownPayment(const std::optional<Verdict> &verdict, const QString &paymentMethod, const Account &account)
{
    if (verdict)
        return verdict->state;
    Order probe;
    probe.paymentMethod = paymentMethod;
    return gatewayFor(probe, account.gateways) == u"offline" ? PaymentState::Offline : PaymentState::Unverified;
}

} // namespace tradeit
