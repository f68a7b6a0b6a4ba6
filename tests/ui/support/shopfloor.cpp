// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shopfloor.h"

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

} // namespace

ShopFloor::ShopFloor(const twin::TwinOptions &options, bool connect) : twin(options)
{
    m_engine = std::make_unique<DeskEngine>(ProfileOptions{.folder = m_folder.path()});
    bool ready = false;
    QObject::connect(m_engine.get(), &DeskEngine::ready, m_engine.get(), [&ready] { ready = true; });
    m_engine->start();
    if (!ready)
        qFatal("the engine does not start");
    m_engine->pollEvery(std::chrono::seconds(0));
    m_client = std::make_unique<DeskClient>(*m_engine);
    Result<std::unique_ptr<DeskReader>> reader = DeskReader::open(m_folder.path(), m_clock);
    if (!reader)
        qFatal("the reader does not open: %s", qPrintable(reader.error().detail));
    m_reader = std::move(*reader);
    m_preferences = std::make_unique<Preferences>(m_folder.path());
    m_context = std::make_unique<PaneContext>(PaneContext{*m_client, *m_reader, *m_preferences, m_clock});
    if (connect)
        connectShop();
}

ShopFloor::~ShopFloor() = default;

void ShopFloor::connectShop()
{
    connectTwin(twin, shopName);
    sync();
}

void ShopFloor::connectTwin(const TwinShop &shop, const QString &account)
{
    const QJsonObject &ready = shop.ready();
    Desk &desk = *m_engine->desk();
    const auto tell = [&](const QString &field, const QJsonValue &secret) {
        qputenv(desk.secretVariableOf(account, field).toLatin1().constData(), secret.toString().toUtf8());
    };
    tell(QStringLiteral("secret"), ready[u"shop"][u"secret"]);
    tell(QStringLiteral("client_secret"), ready[u"paypal"][u"client_secret"]);
    (void)demand(await(desk.addAccount({.kind = QStringLiteral("woocommerce"),
                                        .name = account,
                                        .user = ready[u"shop"][u"user"].toString(),
                                        .caFile = ready[u"ca_file"].toString(),
                                        .url = QUrl(ready[u"url"].toString())})),
                 "adding the account");
    const GatewaySetup payPal{.kind = QStringLiteral("paypal"),
                              .access = GatewayAccess::Own,
                              .clientId = ready[u"paypal"][u"client_id"].toString(),
                              .base = QUrl(ready[u"paypal"][u"url"].toString())};
    (void)demand(await(desk.addGateway({.account = account, .setup = payPal})), "adding the gateway");
}

void ShopFloor::sync()
{
    const QList<SyncReport> reports = demand(await(m_engine->sync({}, {})), "syncing");
    for (const SyncReport &report : reports)
        if (report.error)
            qFatal("syncing: %s: %s", qPrintable(kindWord(report.error->kind)), qPrintable(report.error->detail));
}

OrderId ShopFloor::arrive(const QJsonObject &asked)
{
    const qint64 remote = twin.placeOrder(asked);
    sync();
    return find(remote);
}

OrderId ShopFloor::find(qint64 remote) const
{
    return demand(m_reader->findOrder(shopName + u'/' + QString::number(remote)), "finding the order");
}

OrderDetail ShopFloor::show(OrderId order) const
{
    return demand(m_reader->show(order), "showing the order");
}

} // namespace tradeit::test
