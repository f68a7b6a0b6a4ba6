// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/torturebench.h"

#include "core/gateways/woocommerce/wooparser.h"
#include "core/orders/orderstatus.h"
#include "core/store/accountstore.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"

#include <QJsonDocument>

namespace tradeit::test {

namespace {

const QString shopName = QStringLiteral("shop");

template <typename T>
T demand(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s: %s", what, qPrintable(kindWord(result.error().kind)), qPrintable(result.error().detail));
    return *result;
}

/// A Desk that is opened for one use, as a second process beside the engine would.
struct OtherProcess
{
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Desk> desk;

    explicit OtherProcess(const ProfileOptions &options)
    {
        Result<std::unique_ptr<Profile>> opened = Profile::open(options);
        if (!opened)
            qFatal("the profile does not open: %s", qPrintable(opened.error().detail));
        profile = std::move(*opened);
        desk = std::make_unique<Desk>(*profile);
    }
};

} // namespace

quint32 chosenSeed(quint32 usual)
{
    const quint32 seed = qEnvironmentVariableIsSet("TRADEIT_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("TRADEIT_SEED"))
                             : usual;
    qInfo("TRADEIT_SEED=%u", seed);
    return seed;
}

ActOptions parcel(const QString &number)
{
    return {.shipment = Shipment{.carrier = QStringLiteral("DHL"), .trackingNumber = number}};
}

TortureBench::TortureBench(const twin::TwinOptions &options) : twin(options), m_clock(SystemClock().now())
{
    qputenv("TRADEIT_SECRET_SHOP_SECRET", twin.ready()[u"shop"][u"secret"].toString().toUtf8());
    qputenv("TRADEIT_SECRET_SHOP_CLIENT_SECRET", twin.ready()[u"paypal"][u"client_secret"].toString().toUtf8());
    connectAccount();
    open();
}

void TortureBench::connectAccount()
{
    const OtherProcess other({.folder = m_folder.path()});
    const QJsonObject &ready = twin.ready();
    (void)demand(await(other.desk->addAccount({.kind = QStringLiteral("woocommerce"),
                                               .name = shopName,
                                               .user = ready[u"shop"][u"user"].toString(),
                                               .caFile = ready[u"ca_file"].toString(),
                                               .url = QUrl(ready[u"url"].toString())})),
                 "adding the account");
    const GatewaySetup payPal{.kind = QStringLiteral("paypal"),
                              .access = GatewayAccess::Own,
                              .clientId = ready[u"paypal"][u"client_id"].toString(),
                              .base = QUrl(ready[u"paypal"][u"url"].toString())};
    (void)demand(await(other.desk->addGateway({.account = shopName, .setup = payPal})), "adding the gateway");
}

void TortureBench::open()
{
    Result<std::unique_ptr<Database>> opened = Database::open(m_folder.path());
    if (!opened)
        qFatal("the profile does not open: %s", qPrintable(opened.error().detail));
    m_database = std::move(*opened);
    m_http = std::make_unique<HttpClient>(m_clock);
    m_engine = std::make_unique<AccountSync>(
        account(), SyncContext{.database = *m_database,
                               .gateways = {.http = *m_http, .credentials = m_credentials, .clock = m_clock},
                               .desk = QStringLiteral("bench")});
}

void TortureBench::close()
{
    m_engine.reset();
    m_http.reset();
    m_database.reset();
}

Account TortureBench::account() const
{
    return demand(AccountStore(*m_database).find(shopName), "the account");
}

Result<SyncReport> TortureBench::sync(const SyncOptions &options)
{
    return await(m_engine->run(options));
}

bool TortureBench::quiet()
{
    static constexpr std::array waits = {0, 31, 90, 481, 31, 90, 481, 31, 90, 481, 601, 3601, 601};
    for (const int wait : waits) {
        advance(wait);
        const Result<SyncReport> report = sync();
        if (report && !report->error && report->waiting == 0)
            return true;
    }
    return false;
}

void TortureBench::advance(qint64 seconds)
{
    if (seconds <= 0)
        return;
    m_clock.advance(seconds);
    twin.advance(seconds);
}

Result<ActOutcome> TortureBench::act(qint64 order, Verb verb, ActOptions options)
{
    const OtherProcess other({.folder = m_folder.path(), .clock = m_clock.now()});
    const Result<OrderId> found = other.desk->read().findOrder(QStringLiteral("%1/%2").arg(shopName).arg(order));
    return found ? other.desk->act(*found, verb, options) : Result<ActOutcome>(Fault(found.error()));
}

QUuid TortureBench::acted(qint64 order, Verb verb, const ActOptions &options)
{
    const ActOutcome outcome = demand(act(order, verb, options), qPrintable(verbWord(verb)));
    if (!outcome.intent)
        qFatal("%s queued nothing", qPrintable(verbWord(verb)));
    return outcome.intent->id;
}

int TortureBench::answerAttention(bool drop)
{
    const OtherProcess other({.folder = m_folder.path(), .clock = m_clock.now()});
    int answered = 0;
    for (const Intent &intent : intents()) {
        if (intent.state != IntentState::Attention)
            continue;
        ++answered;
        if (drop || intent.reason == AttentionReason::Stale)
            (void)other.desk->drop(intent.id);
        else if (intent.reason == AttentionReason::Clash)
            (void)other.desk->answer(intent.id, Resolution::Theirs);
        else
            (void)other.desk->retry(intent.id);
    }
    return answered;
}

OrderDetail TortureBench::show(qint64 order)
{
    const OtherProcess other({.folder = m_folder.path(), .clock = m_clock.now()});
    const OrderId found = demand(OrderStore(*m_database).find(account().id, RemoteId{order}), "the order");
    return demand(other.desk->read().show(found), "showing the order");
}

QList<Intent> TortureBench::intents()
{
    return demand(OutboxStore(*m_database).recent(100'000), "the outbox");
}

Intent TortureBench::intent(const QUuid &id)
{
    return demand(OutboxStore(*m_database).find(id), "the act");
}

Verdict TortureBench::verdict(qint64 order)
{
    return demand(VerdictStore(*m_database).find(account().id, RemoteId{order}), "the verdict").value_or(Verdict());
}

QString TortureBench::difference(qint64 id)
{
    const QJsonObject theirs = twin.order(id);
    const OrderStore store(*m_database);
    const Result<OrderId> oid = store.find(account().id, RemoteId{id});
    const Result<StoredOrder> ours = oid ? store.load(*oid) : Result<StoredOrder>(Fault(oid.error()));
    if (theirs.isEmpty() || !isRealStatus(theirs[u"status"].toString()))
        return ours && !ours->gone ? QStringLiteral("%1 is not gone").arg(id) : QString();
    if (!ours || ours->gone)
        return QStringLiteral("%1 is missing").arg(id);
    const Result<OrderPage> page = wooparser::order(QJsonDocument(theirs).toJson());
    Order shown = demand(page, "the twin's order").orders.constFirst();
    Order stored = ours->order;
    shown.account = stored.account;
    if (ours->complete && shown == stored)
        return {};
    QStringList what;
    if (shown.status != stored.status)
        what.append(stored.status + u" is " + shown.status);
    if (shown.modified != stored.modified)
        what.append(QStringLiteral("modified"));
    if (shown.meta != stored.meta)
        what.append(QStringLiteral("meta"));
    if (shown.lines != stored.lines || shown.total != stored.total)
        what.append(QStringLiteral("lines"));
    if (shown.billing != stored.billing || shown.shipping != stored.shipping)
        what.append(QStringLiteral("address"));
    if (shown.refunded() != stored.refunded())
        what.append(QStringLiteral("refunds"));
    if (!ours->complete)
        what.append(QStringLiteral("let go"));
    return QStringLiteral("%1: %2").arg(id).arg(what.isEmpty() ? QStringLiteral("other") : what.join(u", "));
}

QStringList TortureBench::differences()
{
    QStringList all;
    for (const qint64 id : twin.placed())
        if (const QString one = difference(id); !one.isEmpty())
            all.append(one);
    return all;
}

QString TortureBench::explain()
{
    QStringList lines;
    for (const Intent &intent : intents()) {
        QStringList steps;
        for (const Step &step : intent.steps)
            steps.append(QStringLiteral("%1=%2×%3(%4)")
                             .arg(stepWord(step.kind), stepStateWord(step.state))
                             .arg(step.attempts)
                             .arg(step.evidence));
        lines.append(QStringLiteral("%1 %2: %3 %4 %5 [%6]")
                         .arg(intent.order.value)
                         .arg(intentWord(intent.kind), stateWord(intent.state), reasonWord(intent.reason),
                              intent.detail, steps.join(u' ')));
    }
    return lines.join(u'\n');
}

} // namespace tradeit::test
