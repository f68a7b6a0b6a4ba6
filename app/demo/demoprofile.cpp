// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoprofile.h"

#include "core/desk/desk.h"

#include <QDir>

namespace tradeit {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// The steps of connecting, one after another; goes with the desk at the latest.
class Connecting : public QObject
{
public:
    Connecting(Desk &desk, QString account, QJsonObject ready)
        : QObject(&desk), m_desk(desk), m_account(std::move(account)), m_ready(std::move(ready))
    {
    }

    QFuture<Result<Account>> start()
    {
        const QFuture<Result<Account>> future = m_promise.future();
        takeSecret(QStringLiteral("secret"), m_ready[u"shop"][u"secret"].toString(), [this] {
            takeSecret(QStringLiteral("client_secret"), m_ready[u"paypal"][u"client_secret"].toString(),
                       [this] { connectShop(); });
        });
        return future;
    }

private:
    void takeSecret(const QString &field, const QString &secret, const std::function<void()> &next)
    {
        whenDone(m_desk.takeSecret(m_account, field, secret.toUtf8()), this,
                 [this, next](const Result<void> &taken) { taken ? next() : finish(Fault(taken.error())); });
    }

    void connectShop()
    {
        const AccountRequest request{.kind = QStringLiteral("woocommerce"),
                                     .name = m_account,
                                     .user = m_ready[u"shop"][u"user"].toString(),
                                     .caFile = m_ready[u"ca_file"].toString(),
                                     .secretVariable = {},
                                     .url = QUrl(m_ready[u"url"].toString())};
        whenDone(m_desk.addAccount(request), this, [this](const Result<Account> &account) {
            account ? connectGateway() : finish(Fault(account.error()));
        });
    }

    void connectGateway()
    {
        const GatewayRequest request{.account = m_account,
                                     .secretVariable = {},
                                     .setup = {.kind = QStringLiteral("paypal"),
                                               .access = GatewayAccess::Own,
                                               .clientId = m_ready[u"paypal"][u"client_id"].toString(),
                                               .base = QUrl(m_ready[u"paypal"][u"url"].toString())}};
        whenDone(m_desk.addGateway(request), this, [this](const Result<Account> &joined) { finish(joined); });
    }

    void finish(const Result<Account> &result)
    {
        m_promise.finish(result);
        deleteLater();
    }

    Desk &m_desk;
    QString m_account;
    QJsonObject m_ready;
    Promise<Account> m_promise;
};

} // namespace

QString standardDemoFolder()
{
    return Profile::standardFolder() + QStringLiteral("-demo");
}

Result<void> prepareDemoFolder(const QString &folder, const QString &twinFile)
{
    QDir dir(folder);
    const bool hasContent = dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    const Result<ProfileSettings> known = ProfileSettings::load(folder);
    if (hasContent && !(known && known->demo))
        return fault(ErrorKind::Refused, QStringLiteral("demo"), QStringLiteral("demo folder"));
    if (hasContent && !dir.removeRecursively())
        return fault(ErrorKind::Disk, QStringLiteral("emptying the demo's folder"), folder);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return fault(ErrorKind::Disk, QStringLiteral("making the demo's folder"), folder);
    ProfileSettings settings;
    settings.demo = true;
    settings.twinFile = twinFile;
    return settings.save(folder);
}

QFuture<Result<Account>> connectDemo(Desk &desk, const QString &account, const QJsonObject &ready)
{
    return (new Connecting(desk, account, ready))->start();
}

} // namespace tradeit
