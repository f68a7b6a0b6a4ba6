// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/woogateway.h"

#include "core/base/whendone.h"
#include "core/gateways/woocommerce/wooparser.h"
#include "core/gateways/woocommerce/wooprobe.h"
#include "core/gateways/woocommerce/wooquery.h"
#include "core/gateways/woocommerce/woosession.h"
#include "core/gateways/woocommerce/woostock.h"
#include "core/net/httpdate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tradeit {

namespace {

template <typename T>
QFuture<Result<T>> refused(const QString &detail)
{
    return readyFuture(Result<T>(tl::unexpected(Error{.kind = ErrorKind::Refused,
                                                      .context = QStringLiteral("request not sent"),
                                                      .detail = detail,
                                                      .reach = Reach::NeverSent})));
}

/// Sends and reads: `parse` turns a good answer into the value.
template <typename T, typename Fn>
QFuture<Result<T>> ask(WooSession *session, const WooRequest &request, Fn parse)
{
    const Promise<T> promise;
    whenDone(session->send(request), session, [promise, parse](const Result<HttpAnswer> &answer) {
        promise.finish(answer.and_then([&](const HttpAnswer &whole) -> Result<T> { return parse(whole); }));
    });
    return promise.future();
}

void addTimes(OrderPage &page, const HttpAnswer &answer)
{
    page.requestedAt = answer.requestedAt;
    page.serverTime = fromHttpDate(answer.headers.value("date"));
}

// Beyond the last page one server repeats the totals and another says 0 (finding 8): an empty later page has none.
void addTotals(OrderPage &page, const HttpAnswer &answer, int number)
{
    const bool empty = page.orders.isEmpty() && page.unreadable == 0;
    if (empty && number > 1)
        return;
    bool good = false;
    const qint64 total = answer.headers.value("x-wp-total").toLongLong(&good);
    if (good && total >= 0)
        page.total = total;
    const int pages = answer.headers.value("x-wp-totalpages").toInt(&good);
    if (good && pages >= 0)
        page.pages = pages;
}

Result<OrderPage> readPage(const OrderQuery &query, const HttpAnswer &answer)
{
    return wooparser::orders(answer.body, query.stubsOnly).and_then([&](OrderPage page) -> Result<OrderPage> {
        const QString ignored = ignoredArgument(query, page);
        if (!ignored.isEmpty())
            return fault(ErrorKind::BadAnswer, QStringLiteral("orders"), u"ignored argument: " % ignored);
        addTimes(page, answer);
        addTotals(page, answer, query.page);
        return page;
    });
}

Result<OrderPage> readOne(RemoteId id, const HttpAnswer &answer)
{
    return wooparser::order(answer.body).and_then([&](OrderPage page) -> Result<OrderPage> {
        if (page.orders.constFirst().id != id)
            return fault(ErrorKind::BadAnswer, QStringLiteral("order"), QStringLiteral("another order"));
        addTimes(page, answer);
        return page;
    });
}

QString orderPath(RemoteId id, const QString &below = {})
{
    return u"wc/v3/orders/" % QString::number(id.value) % below;
}

} // namespace

WooGateway::WooGateway(const Account &account, const GatewayContext &context, QObject *parent)
    : ProbedMarketplace(parent), m_account(account), m_session(new WooSession(account, context, this))
{
}

QFuture<Result<Capabilities>> WooGateway::probe()
{
    auto *probe = new WooProbe(*m_session, this);
    connect(probe, &WooProbe::settled, this, &WooGateway::settled);
    return probe->start();
}

QFuture<Result<Capabilities>> WooGateway::look()
{
    return (new WooProbe(*m_session, this))->look();
}

QFuture<Result<OrderPage>> WooGateway::orders(const OrderQuery &query)
{
    if (std::ranges::any_of(query.include, [](RemoteId id) { return id.value <= 0; }))
        return refused<OrderPage>(QStringLiteral("id"));
    return ask<OrderPage>(m_session,
                          {.path = QStringLiteral("wc/v3/orders"),
                           .pathTemplate = QStringLiteral("/wc/v3/orders"),
                           .query = wooOrderQuery(query)},
                          [query](const HttpAnswer &answer) { return readPage(query, answer); });
}

QFuture<Result<OrderPage>> WooGateway::order(RemoteId id)
{
    if (id.value <= 0)
        return refused<OrderPage>(QStringLiteral("id"));
    QUrlQuery fields;
    fields.addQueryItem(QStringLiteral("_fields"), wooOrderFields(false));
    return ask<OrderPage>(
        m_session, {.path = orderPath(id), .pathTemplate = QStringLiteral("/wc/v3/orders/{id}"), .query = fields},
        [id](const HttpAnswer &answer) { return readOne(id, answer); });
}

QFuture<Result<QList<Note>>> WooGateway::notes(RemoteId id)
{
    if (id.value <= 0)
        return refused<QList<Note>>(QStringLiteral("id"));
    return ask<QList<Note>>(m_session,
                            {.path = orderPath(id, QStringLiteral("/notes")),
                             .pathTemplate = QStringLiteral("/wc/v3/orders/{id}/notes"),
                             .query = {}},
                            [](const HttpAnswer &answer) { return wooparser::notes(answer.body); });
}

QFuture<Result<QList<Refund>>> WooGateway::refunds(RemoteId id)
{
    if (id.value <= 0)
        return refused<QList<Refund>>(QStringLiteral("id"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("per_page"), QStringLiteral("100"));
    return ask<QList<Refund>>(m_session,
                              {.path = orderPath(id, QStringLiteral("/refunds")),
                               .pathTemplate = QStringLiteral("/wc/v3/orders/{id}/refunds"),
                               .query = query},
                              [](const HttpAnswer &answer) { return wooparser::refunds(answer.body); });
}

QFuture<Result<QList<StockItem>>> WooGateway::stock(const QList<QPair<ProductId, ProductId>> &products)
{
    auto *look = new WooStock(*m_session, products, this);
    return look->start();
}

QFuture<Result<OrderPage>> WooGateway::writeStatus(RemoteId id, const QString &slug)
{
    static const QRegularExpression isSlug(QStringLiteral("^(?!wc-)[a-z0-9_-]{1,60}$"));
    if (!isSlug.match(slug).hasMatch())
        return refused<OrderPage>(QStringLiteral("status"));
    return writeOrder(id, {{QStringLiteral("status"), slug}});
}

QFuture<Result<OrderPage>> WooGateway::writeMeta(RemoteId id, const QString &key, const QJsonValue &value)
{
    if (key.isEmpty())
        return refused<OrderPage>(QStringLiteral("meta"));
    const QJsonObject entry{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
    return writeOrder(id, {{QStringLiteral("meta_data"), QJsonArray{entry}}});
}

QFuture<Result<OrderPage>> WooGateway::writeOrder(RemoteId id, const QJsonObject &change)
{
    if (id.value <= 0)
        return refused<OrderPage>(QStringLiteral("id"));
    return ask<OrderPage>(m_session,
                          {.method = "PUT",
                           .path = orderPath(id),
                           .pathTemplate = QStringLiteral("/wc/v3/orders/{id}"),
                           .query = {},
                           .body = QJsonDocument(change).toJson(QJsonDocument::Compact)},
                          [id](const HttpAnswer &answer) { return readOne(id, answer); });
}

QFuture<Result<Note>> WooGateway::addNote(RemoteId id, const QString &text, bool toCustomer)
{
    if (id.value <= 0 || text.isEmpty())
        return refused<Note>(QStringLiteral("note"));
    const QJsonObject note{{QStringLiteral("note"), text}, {QStringLiteral("customer_note"), toCustomer}};
    return ask<Note>(m_session,
                     {.method = "POST",
                      .path = orderPath(id, QStringLiteral("/notes")),
                      .pathTemplate = QStringLiteral("/wc/v3/orders/{id}/notes"),
                      .query = {},
                      .body = QJsonDocument(note).toJson(QJsonDocument::Compact)},
                     [](const HttpAnswer &answer) { return wooparser::note(answer.body); });
}

} // namespace tradeit
