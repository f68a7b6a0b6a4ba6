// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/fakeshop.h"

#include <QRegularExpression>
#include <algorithm>

namespace tradeit::test {

namespace {

QString lineOf(const char *verb, RemoteId id, const QString &rest = {})
{
    const QString line = QString::fromLatin1(verb) + u' ' + QString::number(id.value);
    return rest.isEmpty() ? line : line + u' ' + rest;
}

} // namespace

Order &FakeShop::add(qint64 id, const QString &status, const QDateTime &when)
{
    Order order;
    order.account = AccountId{1};
    order.id = RemoteId{id};
    order.number = QString::number(id);
    order.status = status;
    order.currency = QStringLiteral("USD");
    order.created = order.modified = order.paid = when;
    order.paymentMethod = QStringLiteral("cod");
    order.total = Amount::fromMillionths(10'000'000);
    OrderLine line;
    line.id = id * 10;
    line.product = ProductId{5};
    line.name = QStringLiteral("Shoes");
    line.quantity = 1;
    line.subtotal = line.total = order.total;
    order.lines = {line};
    world.insert(order.id, order);
    return world[order.id];
}

void FakeShop::applyLate()
{
    for (const auto &apply : std::exchange(m_late, {}))
        apply();
}

QStringList FakeShop::writes() const
{
    return sent.filter(QRegularExpression(QStringLiteral("^(STATUS|META|NOTE|MAIL) ")));
}

int FakeShop::customerNotes(qint64 id) const
{
    const QList<Note> list = noteLists.value(RemoteId{id});
    return static_cast<int>(std::count_if(list.begin(), list.end(), [](const Note &note) { return note.customer; }));
}

template <typename T>
QFuture<Result<T>> FakeShop::answer(const QString &line, const std::function<Result<T>()> &work)
{
    sent.append(line);
    const auto struck = std::find_if(troubles.begin(), troubles.end(),
                                     [&](const Trouble &trouble) { return line.startsWith(trouble.request); });
    if (struck == troubles.end())
        return readyFuture<T>(work());
    const Trouble trouble = *struck;
    troubles.erase(struck);
    if (trouble.applies == Applies::AtOnce)
        (void)work();
    if (trouble.applies == Applies::Late)
        m_late.append([work] { (void)work(); });
    return readyFuture<T>(Fault(trouble.error));
}

Result<OrderPage> FakeShop::pageOf(RemoteId id) const
{
    const auto found = world.constFind(id);
    if (found == world.constEnd())
        return Fault(Error{.kind = ErrorKind::NotFound,
                           .context = QStringLiteral("order"),
                           .detail = {},
                           .reach = Reach::Answered,
                           .httpStatus = 404});
    OrderPage page;
    page.orders = {*found};
    page.requestedAt = page.serverTime = m_clock.now();
    return page;
}

QList<Order> FakeShop::matching(const OrderQuery &query) const
{
    QList<Order> found;
    for (const Order &order : world) {
        const bool wanted = (query.include.isEmpty() || query.include.contains(order.id)) &&
                            (!query.modifiedAfter.isValid() || order.modified > query.modifiedAfter) &&
                            (!query.createdBefore.isValid() || order.created < query.createdBefore);
        if (order.status != u"trash" && (wanted || ignoresFilters))
            found.append(order);
    }
    if (query.walk == OrderQuery::Walk::NewestFirst)
        std::stable_sort(found.begin(), found.end(),
                         [](const Order &a, const Order &b) { return a.created > b.created; });
    return found;
}

QFuture<Result<Capabilities>> FakeShop::probe()
{
    Capabilities found;
    found.readOrders = found.writeOrders = true;
    found.probed = m_clock.now();
    return answer<Capabilities>(QStringLiteral("PROBE"), [found] { return found; });
}

QFuture<Result<OrderPage>> FakeShop::orders(const OrderQuery &query)
{
    const QString line = QStringLiteral("LIST ") + QString::number(query.page);
    const QFuture<Result<OrderPage>> future = answer<OrderPage>(line, [this, query]() -> Result<OrderPage> {
        const QList<Order> found = matching(query);
        const int size = std::min(pageSize, query.perPage);
        OrderPage page;
        page.orders = found.mid(static_cast<qsizetype>(query.page - 1) * size, size);
        page.total = found.size();
        page.pages = static_cast<int>((found.size() + size - 1) / size);
        page.requestedAt = page.serverTime = m_clock.now();
        return page;
    });
    if (betweenPages)
        betweenPages();
    return future;
}

QFuture<Result<OrderPage>> FakeShop::order(RemoteId id)
{
    return answer<OrderPage>(lineOf("GET", id), [this, id] { return pageOf(id); });
}

QFuture<Result<QList<Note>>> FakeShop::notes(RemoteId id)
{
    return answer<QList<Note>>(lineOf("NOTES", id), [this, id] { return noteLists.value(id); });
}

QFuture<Result<QList<Refund>>> FakeShop::refunds(RemoteId id)
{
    return answer<QList<Refund>>(lineOf("REFUNDS", id), [this, id] {
        QList<Refund> list = world.value(id).refunds;
        for (Refund &refund : list) {
            refund.detailed = true;
            refund.created = m_clock.now();
        }
        return list;
    });
}

QFuture<Result<QList<StockItem>>> FakeShop::stock(const QList<QPair<ProductId, ProductId>> &products)
{
    return answer<QList<StockItem>>(QStringLiteral("STOCK"), [this, products] {
        QList<StockItem> items;
        for (const auto &[product, variation] : products) {
            StockItem item;
            item.product = variation ? variation : product;
            item.managed = true;
            item.quantity = 3;
            item.asOf = m_clock.now();
            items.append(item);
        }
        return items;
    });
}

Order &FakeShop::changed(RemoteId id)
{
    Order &order = world[id];
    order.modified = fromIsoUtc(isoUtc(m_clock.now())); // whole seconds, as the real ones
    return order;
}

QFuture<Result<OrderPage>> FakeShop::writeStatus(RemoteId id, const QString &slug)
{
    return answer<OrderPage>(lineOf("STATUS", id, slug), [this, id, slug] {
        changed(id).status = slug;
        return pageOf(id);
    });
}

QFuture<Result<OrderPage>> FakeShop::writeMeta(RemoteId id, const QString &key, const QJsonValue &value)
{
    return answer<OrderPage>(lineOf("META", id, key), [this, id, key, value] {
        QList<MetaEntry> &meta = changed(id).meta;
        meta.removeIf([&](const MetaEntry &entry) { return entry.key == key; });
        meta.append({.id = 1, .key = key, .value = value});
        return pageOf(id);
    });
}

QFuture<Result<Note>> FakeShop::addNote(RemoteId id, const QString &text, bool toCustomer)
{
    return answer<Note>(lineOf(toCustomer ? "MAIL" : "NOTE", id), [this, id, text, toCustomer]() -> Result<Note> {
        Note note;
        note.id = NoteId{m_nextNote++};
        note.text = text;
        if (altersNotes)
            note.text.replace(u'&', QStringLiteral("&amp;"));
        note.created = m_clock.now();
        note.customer = toCustomer;
        noteLists[id].prepend(note);
        return note;
    });
}

} // namespace tradeit::test
