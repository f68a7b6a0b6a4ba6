// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooprobe.h"

#include "core/gateways/jsonreader.h"
#include "core/gateways/woocommerce/wooaddress.h"
#include "core/gateways/woocommerce/wooparser.h"
#include "core/gateways/woocommerce/woosession.h"

namespace tradeit {

namespace {

QUrlQuery arguments(std::initializer_list<QPair<QString, QString>> items)
{
    QUrlQuery query;
    query.setQueryItems(items);
    return query;
}

Error noApi(const QString &detail)
{
    return Error{.kind = ErrorKind::NoApi, .context = QStringLiteral("probe"), .detail = detail};
}

// The desk's word for a mail and the shop's settings page of it.
QString settingsOfMail(const QString &mail)
{
    const QString name = mail == u"customer_note" ? mail : QString(u"customer_" % mail % u"_order");
    return u"wc/v3/settings/email_" % QString(name).replace(u'-', u'_');
}

} // namespace

WooProbe::WooProbe(WooSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_found.probed = session.clock().now();
    m_mailsLeft = {QStringLiteral("processing"), QStringLiteral("completed"), QStringLiteral("on-hold"),
                   QStringLiteral("refunded"),   QStringLiteral("failed"),    QStringLiteral("customer_note")};
}

QFuture<Result<Capabilities>> WooProbe::start()
{
    askRoot(wooaddress::prettyRoot(m_session.site()), &WooProbe::askFrontPage);
    return m_promise.future();
}

QFuture<Result<Capabilities>> WooProbe::look()
{
    m_onlyLooks = true;
    return start();
}

void WooProbe::giveUp(const Error &why)
{
    m_promise.finish(tl::unexpected(why));
    deleteLater();
}

void WooProbe::askRoot(const QString &root, void (WooProbe::*otherwise)(const Error &))
{
    const QUrl url = wooaddress::endpoint(
        root, {},
        arguments({{QStringLiteral("_fields"), QStringLiteral("name,url,timezone_string,gmt_offset,namespaces")}}));
    whenDone(m_session.look(url, QStringLiteral("/")), this, [this, root, otherwise](const Result<HttpAnswer> &answer) {
        if (!answer) {
            const ErrorKind kind = answer.error().kind;
            const bool mayBeElsewhere = kind == ErrorKind::NoApi || kind == ErrorKind::NotFound ||
                                        kind == ErrorKind::Redirect || kind == ErrorKind::Refused;
            mayBeElsewhere ? (this->*otherwise)(answer.error()) : giveUp(answer.error());
        } else if (!wooparser::index(answer->body)) {
            (this->*otherwise)(noApi(QStringLiteral("no WordPress API at this address")));
        } else {
            m_session.setRoot(root);
            takeIndex(answer->body);
        }
    });
}

// Plain permalinks answer /wp-json/ with the front page or a redirect; its Link header says where the API is.
void WooProbe::askFrontPage(const Error &why)
{
    whenDone(m_session.look(m_session.site(), QStringLiteral("(front page)")), this,
             [this, why](const Result<HttpAnswer> &answer) { takeFrontPage(answer, why); });
}

void WooProbe::takeFrontPage(const Result<HttpAnswer> &answer, const Error &why)
{
    if (!answer) {
        giveUp(why.kind == ErrorKind::Redirect ? why : answer.error());
        return;
    }
    const QString told = wooaddress::rootInLink(answer->headers.value("link"));
    const QUrl root(told);
    if (told.isEmpty()) {
        askRoot(wooaddress::plainRoot(m_session.site()), &WooProbe::giveUp);
    } else if (!wooaddress::isSameOrigin(root, m_session.site())) {
        giveUp({.kind = ErrorKind::Redirect, .context = QStringLiteral("probe"), .detail = wooaddress::origin(root)});
    } else if (root.hasQuery()) {
        askRoot(told, &WooProbe::giveUp);
    } else {
        askRoot(told.endsWith(u'/') ? told : QString(told % u'/'), &WooProbe::giveUp);
    }
}

void WooProbe::takeIndex(const QByteArray &body)
{
    const wooparser::Index index = *wooparser::index(body);
    if (!index.namespaces.contains(u"wc/v3")) {
        giveUp(noApi(QStringLiteral("WordPress without WooCommerce")));
        return;
    }
    m_found.apiRoot = m_session.root();
    m_found.shopName = index.name;
    m_found.zone = index.zone;
    m_found.dokan = index.namespaces.contains(u"dokan/v1");
    Q_EMIT settled(ProbePart::Address, m_found);
    m_onlyLooks ? finish() : askOrders();
}

void WooProbe::ask(const QString &path, const QUrlQuery &query, std::function<void(const Result<HttpAnswer> &)> take)
{
    whenDone(m_session.send({.path = path, .pathTemplate = u'/' % path, .query = query}), this, std::move(take));
}

void WooProbe::askOrders()
{
    ask(QStringLiteral("wc/v3/orders"),
        arguments({{QStringLiteral("per_page"), QStringLiteral("1")},
                   {QStringLiteral("_fields"), QStringLiteral("id,status,version")}}),
        [this](const Result<HttpAnswer> &answer) { takeOrders(answer); });
}

void WooProbe::takeOrders(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        giveUp(answer.error());
        return;
    }
    const Result<JsonDocument> document = JsonDocument::parse(answer->body);
    simdjson::dom::array orders;
    if (!document || document->root().get(orders) != simdjson::SUCCESS) {
        giveUp(document ? noApi(QStringLiteral("orders are no list")) : document.error());
        return;
    }
    m_found.readOrders = true;
    for (const simdjson::dom::element order : orders) {
        JsonReader json(order);
        m_found.wooVersion = json.text("version"); // of the newest order: what made it is what runs
    }
    Q_EMIT settled(ProbePart::ReadOrders, m_found);
    const QByteArray allow = answer->headers.value("allow");
    allow.isEmpty() || allow.contains("POST") ? askWriteRight() : askStatuses();
}

// A read-only key gets the same Allow header as any other and is refused before the order is looked for (finding 30),
// so an empty change to an order that cannot exist tells them apart and changes nothing. Only a plain refusal makes the
// account read-only: a server that fails just now says nothing about the key.
void WooProbe::askWriteRight()
{
    const WooRequest request{.method = "PUT",
                             .path = QStringLiteral("wc/v3/orders/999999999999"),
                             .pathTemplate = QStringLiteral("/wc/v3/orders/{id}"),
                             .query = {},
                             .body = "{}"};
    whenDone(m_session.send(request), this, [this](const Result<HttpAnswer> &answer) {
        const bool refused =
            !answer && (answer.error().kind == ErrorKind::Auth || answer.error().kind == ErrorKind::Refused);
        m_found.writeOrders = !refused;
        !answer &&answer.error().kind == ErrorKind::Offline ? giveUp(answer.error()) : askStatuses();
    });
}

void WooProbe::askStatuses()
{
    Q_EMIT settled(ProbePart::WriteOrders, m_found);
    ask(QStringLiteral("wc/v3/orders/statuses"), {}, [this](const Result<HttpAnswer> &answer) {
        const auto slugs = answer.and_then([](const HttpAnswer &a) { return wooparser::statuses(a.body); });
        if (!slugs || slugs->isEmpty()) {
            askStatusTotals();
            return;
        }
        m_found.statuses = *slugs;
        m_found.statusesAsked = true;
        askCurrency();
    });
}

void WooProbe::askStatusTotals()
{
    ask(QStringLiteral("wc/v3/reports/orders/totals"), {}, [this](const Result<HttpAnswer> &answer) {
        const auto slugs = answer.and_then([](const HttpAnswer &a) { return wooparser::statuses(a.body); });
        m_found.statusesAsked = slugs && !slugs->isEmpty();
        m_found.statuses =
            m_found.statusesAsked ? *slugs : QStringList{QStringLiteral("pending"),   QStringLiteral("processing"),
                                                         QStringLiteral("on-hold"),   QStringLiteral("completed"),
                                                         QStringLiteral("cancelled"), QStringLiteral("refunded"),
                                                         QStringLiteral("failed")};
        askCurrency();
    });
}

void WooProbe::askCurrency()
{
    Q_EMIT settled(ProbePart::Statuses, m_found);
    ask(QStringLiteral("wc/v3/settings/general"), {}, [this](const Result<HttpAnswer> &answer) {
        const auto told = [&](const QString &id) {
            return answer.and_then([&](const HttpAnswer &a) { return wooparser::setting(a.body, id); });
        };
        const Result<QString> currency = told(QStringLiteral("woocommerce_currency"));
        if (!currency || currency->isEmpty()) {
            askCurrencyCode();
            return;
        }
        m_found.currency = currency->toUpper();
        bool good = false;
        const Result<QString> places = told(QStringLiteral("woocommerce_price_num_decimals"));
        const int decimals = places ? places->toInt(&good) : 0;
        m_found.currencyDecimals =
            good && decimals >= 0 && decimals <= 6 ? decimals : currencyDecimals(m_found.currency);
        askProducts();
    });
}

void WooProbe::askCurrencyCode()
{
    ask(QStringLiteral("wc/v3/data/currencies/current"), {}, [this](const Result<HttpAnswer> &answer) {
        const auto document = answer.and_then([](const HttpAnswer &a) { return JsonDocument::parse(a.body); });
        if (document) {
            JsonReader json(document->root());
            m_found.currency = json.text("code").toUpper();
            m_found.currencyDecimals = currencyDecimals(m_found.currency);
        }
        askProducts();
    });
}

void WooProbe::askProducts()
{
    Q_EMIT settled(ProbePart::Currency, m_found);
    ask(QStringLiteral("wc/v3/products"),
        arguments({{QStringLiteral("per_page"), QStringLiteral("1")},
                   {QStringLiteral("_fields"), QStringLiteral("id,manage_stock")}}),
        [this](const Result<HttpAnswer> &answer) {
            m_found.readStock = answer && wooparser::stock(answer->body).has_value();
            Q_EMIT settled(ProbePart::Stock, m_found);
            askNextMail();
        });
}

void WooProbe::askNextMail()
{
    if (m_mailsLeft.isEmpty()) {
        finish();
        return;
    }
    const QString mail = m_mailsLeft.takeFirst();
    ask(settingsOfMail(mail), {}, [this, mail](const Result<HttpAnswer> &answer) { takeMail(mail, answer); });
}

void WooProbe::takeMail(const QString &mail, const Result<HttpAnswer> &answer)
{
    const Result<QString> enabled =
        answer.and_then([](const HttpAnswer &a) { return wooparser::setting(a.body, QStringLiteral("enabled")); });
    if (enabled && *enabled == u"yes")
        m_found.mails.append(mail);
    m_found.mailsAsked = m_found.mailsAsked || enabled.has_value();
    const bool closed = !answer && !m_found.mailsAsked && answer.error().kind != ErrorKind::NotFound;
    closed ? finish() : askNextMail(); // not readable here: the rest would be refused alike
}

void WooProbe::finish()
{
    m_promise.finish(m_found);
    deleteLater();
}

} // namespace tradeit
