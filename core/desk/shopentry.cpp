// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/shopentry.h"

#include "core/base/whendone.h"

#include <functional>

namespace tradeit {

namespace {

using Asking = std::function<QFuture<Result<Account>>()>;

/// The steps of one set-up; deletes itself with the answer.
class Entrance : public QObject
{
public:
    Entrance(Desk &desk, QString account, QString field, GivenUp givenUp)
        : QObject(&desk), m_desk(desk), m_account(std::move(account)), m_field(std::move(field)),
          m_givenUp(std::move(givenUp))
    {
    }

    [[nodiscard]] QFuture<Result<ShopEntry>> start(const QByteArray &secret, Asking ask)
    {
        whenDone(m_desk.takeSecret(m_account, m_field, secret), this,
                 [this, ask = std::move(ask)](const Result<void> &taken) {
                     if (!taken)
                         return finish(Fault(taken.error()));
                     whenDone(ask(), this, [this](const Result<Account> &account) { takeAnswer(account); });
                 });
        return m_promise.future();
    }

private:
    [[nodiscard]] bool isGivenUp() const { return m_givenUp && m_givenUp->load(); }

    void takeAnswer(const Result<Account> &account)
    {
        if (!account)
            return forget(account.error());
        if (isGivenUp())
            return remove();
        m_entry.account = *account;
        whenDone(m_desk.keepSecret(m_account, m_field), this, [this](const Result<void> &kept) { takeKept(kept); });
    }

    void takeKept(const Result<void> &kept)
    {
        if (isGivenUp())
            return remove();
        if (kept)
            m_entry.secret = SecretPlace::Keychain;
        else if (kept.error().kind == ErrorKind::Auth)
            m_entry.secret = SecretPlace::LockedKeychain;
        finish(m_entry);
    }

    /// Removing an account takes its secrets along.
    void remove()
    {
        whenDone(m_desk.removeAccount(m_account), this, [this](const Result<void> &removed) {
            finish(removed ? Fault(fault(ErrorKind::Cancelled, QStringLiteral("adding an account")))
                           : Fault(removed.error()));
        });
    }

    void forget(const Error &why)
    {
        whenDone(m_desk.forgetSecret(m_account, m_field), this,
                 [this, why](const Result<void> &) { finish(Fault(why)); });
    }

    void finish(const Result<ShopEntry> &entry)
    {
        m_promise.finish(entry);
        deleteLater();
    }

    Desk &m_desk;
    QString m_account, m_field;
    GivenUp m_givenUp;
    ShopEntry m_entry;
    Promise<ShopEntry> m_promise;
};

const QString shopField = QStringLiteral("secret");
const QString gatewayField = QStringLiteral("client_secret");

/// The name decides whose secret it is, so a taken one must not even be tried.
bool isTaken(const Desk &desk, const QString &account)
{
    return desk.read().account(account).has_value();
}

} // namespace

QFuture<Result<ShopEntry>> enterShop(Desk &desk, const AccountRequest &request, const QByteArray &secret,
                                     const GivenUp &givenUp)
{
    if (isTaken(desk, request.name))
        return readyFuture(Result<ShopEntry>(
            fault(ErrorKind::Refused, QStringLiteral("adding an account"), QStringLiteral("name taken"))));
    auto *entrance = new Entrance(desk, request.name, shopField, givenUp);
    return entrance->start(secret, [&desk, request] { return desk.addAccount(request); });
}

QFuture<Result<ShopEntry>> signInAgain(Desk &desk, const QString &account, const QByteArray &secret)
{
    auto *entrance = new Entrance(desk, account, shopField, nullptr);
    return entrance->start(secret, [&desk, account] { return desk.probeAccount(account); });
}

QFuture<Result<ShopEntry>> enterGateway(Desk &desk, const GatewayRequest &request, const QByteArray &secret)
{
    if (request.setup.access == GatewayAccess::None) {
        const Promise<ShopEntry> promise;
        whenDone(desk.addGateway(request), &desk, [promise](const Result<Account> &account) {
            promise.finish(account.map([](const Account &changed) { return ShopEntry{.account = changed}; }));
        });
        return promise.future();
    }
    auto *entrance = new Entrance(desk, request.account, gatewayField, nullptr);
    return entrance->start(secret, [&desk, request] { return desk.addGateway(request); });
}

} // namespace tradeit
