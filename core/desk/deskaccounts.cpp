// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskprivate.h"

#include "core/accounts/environmentcredentials.h"
#include "core/accounts/testprofile.h"
#include "core/base/whendone.h"
#include "core/gateways/registry/registry.h"
#include "core/net/loopback.h"
#include "core/store/accountstore.h"

#include <QRegularExpression>

namespace tradeit {

namespace {

const QString secretField = QStringLiteral("secret");
const QString clientSecretField = QStringLiteral("client_secret");

/// A conversation with a shop that is not (or not yet) one of the profile's lines.
struct Probe
{
    HttpClient http;
    std::unique_ptr<Marketplace> shop;

    explicit Probe(const Clock &clock) : http(clock) {}
};

/// The same with a gateway.
struct GatewayTest
{
    HttpClient http;
    std::unique_ptr<PaymentGateway> gateway;

    explicit GatewayTest(const Clock &clock) : http(clock) {}
};

Result<void> acceptable(const Capabilities &capabilities)
{
    if (!capabilities.readOrders)
        return fault(ErrorKind::Auth, QStringLiteral("adding an account"), QStringLiteral("may not read orders"));
    return {};
}

} // namespace

Result<void> Desk::Private::allowAddress(const QUrl &url) const
{
    if (url.scheme() != u"https")
        return fault(ErrorKind::Refused, QStringLiteral("adding an account"), QStringLiteral("https only"));
    const Result<bool> overridden = profile.isOverridden();
    if (!overridden)
        return Fault(overridden.error());
    if (*overridden && !isLiteralLoopback(url))
        return fault(ErrorKind::Refused, QStringLiteral("adding an account"), QStringLiteral("test profile"));
    return checkAccountUrl(url, *overridden);
}

/// Changes the account as it stands now, not as it stood before a request: a sync may have ended meanwhile.
Result<Account> Desk::Private::storeAccount(Account account, const std::function<void(Account &)> &change)
{
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return Fault(transaction.error());
    AccountStore store(database());
    if (account.id) {
        const Result<Account> stored = store.find(account.id);
        if (!stored)
            return stored;
        account = *stored;
    }
    change(account);
    if (account.id) {
        if (const Result<void> updated = store.update(account); !updated)
            return Fault(updated.error());
    } else {
        const Result<AccountId> id = store.add(account);
        if (!id)
            return Fault(id.error());
        account.id = *id;
    }
    if (const Result<void> committed = transaction->commit(); !committed)
        return Fault(committed.error());
    if (const Result<void> saved = profile.saveSettings(); !saved)
        return Fault(saved.error());
    return account;
}

QFuture<Result<Capabilities>> Desk::lookAt(const AccountRequest &request)
{
    if (const Result<void> allowed = d->allowAddress(request.url); !allowed)
        return readyFuture(Result<Capabilities>(Fault(allowed.error())));
    auto probe = std::make_shared<Probe>(d->profile.clock());
    Account account;
    account.kind = request.kind;
    account.url = request.url;
    account.caFile = request.caFile;
    Result<std::unique_ptr<Marketplace>> shop = makeMarketplace(account, d->gatewayContext(probe->http));
    if (!shop)
        return readyFuture(Result<Capabilities>(Fault(shop.error())));
    probe->shop = std::move(*shop);
    auto *front = qobject_cast<ProbedMarketplace *>(probe->shop.get());
    if (!front)
        return readyFuture(Result<Capabilities>(fault(ErrorKind::Unsupported, QStringLiteral("looking at a shop"))));
    const Promise<Capabilities> promise;
    whenDone(front->look(), this, [probe, promise](const Result<Capabilities> &found) { promise.finish(found); });
    return promise.future();
}

/// Asks the shop what the account may, then stores it.
QFuture<Result<Account>> Desk::Private::probe(Account account, QObject *context)
{
    auto probe = std::make_shared<Probe>(profile.clock());
    Result<std::unique_ptr<Marketplace>> shop = makeMarketplace(account, gatewayContext(probe->http));
    if (!shop)
        return readyFuture(Result<Account>(Fault(shop.error())));
    probe->shop = std::move(*shop);
    if (auto *watched = qobject_cast<ProbedMarketplace *>(probe->shop.get()))
        connect(watched, &ProbedMarketplace::settled, context,
                [this, name = account.name](ProbePart part, const Capabilities &soFar) {
                    Q_EMIT desk.probing(name, part, soFar);
                });
    const Promise<Account> promise;
    whenDone(probe->shop->probe(), context, [this, probe, promise, account](const Result<Capabilities> &found) {
        promise.finish(storeProbed(account, found));
    });
    return promise.future();
}

Result<Account> Desk::Private::storeProbed(const Account &account, const Result<Capabilities> &found)
{
    if (!found)
        return Fault(found.error());
    if (const Result<void> accepted = acceptable(*found); !accepted)
        return Fault(accepted.error());
    return storeAccount(account, [&found](Account &changed) {
        changed.capabilities = *found;
        changed.paused = false;
    });
}

QFuture<Result<Account>> Desk::addAccount(const AccountRequest &request)
{
    if (const Result<void> allowed = d->allowAddress(request.url); !allowed)
        return readyFuture(Result<Account>(Fault(allowed.error())));
    if (d->reader.account(request.name))
        return readyFuture(Result<Account>(
            fault(ErrorKind::Refused, QStringLiteral("adding an account"), QStringLiteral("name taken"))));
    if (!request.secretVariable.isEmpty())
        d->profile.settings().secretVariables[secretKey(request.name, secretField)] = request.secretVariable;
    Account account;
    account.kind = request.kind;
    account.name = request.name;
    account.url = request.url;
    account.user = request.user;
    account.caFile = request.caFile;
    return d->probe(account, this);
}

QFuture<Result<Account>> Desk::probeAccount(const QString &name)
{
    const Result<Account> found = d->reader.account(name);
    return found ? d->probe(*found, this) : readyFuture(found);
}

QFuture<Result<void>> Desk::removeAccount(const QString &name)
{
    const auto remove = [this, &name]() -> Result<void> {
        const Result<Account> found = d->reader.account(name);
        if (!found)
            return Fault(found.error());
        Result<Transaction> transaction = Transaction::begin(d->database());
        if (!transaction)
            return Fault(transaction.error());
        if (Result<void> removed = AccountStore(d->database()).remove(found->id); !removed)
            return removed;
        d->lines.erase(found->id.value);
        return transaction->commit();
    };
    if (const Result<void> removed = remove(); !removed)
        return readyFuture(removed);
    // A secret that was never kept, or a computer without a keychain, leaves nothing to forget.
    const Promise<void> promise;
    whenDone(d->profile.credentials().remove(name, clientSecretField), this, [this, name, promise](const auto &) {
        whenDone(d->profile.credentials().remove(name, secretField), this,
                 [this, name, promise](const auto &) { promise.finish(d->forgetSecrets(name)); });
    });
    return promise.future();
}

Result<Account> Desk::changeSettings(const QString &name, const AccountSettings &settings)
{
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9_-]{1,40}$"));
    const bool sane = slug.match(settings.shippedSlug).hasMatch() &&
                      std::all_of(settings.carrierDays.cbegin(), settings.carrierDays.cend(),
                                  [](int days) { return days >= 0 && days <= 60; });
    if (!sane)
        return fault(ErrorKind::Refused, QStringLiteral("changing an account"), settings.shippedSlug);
    const Result<Account> found = d->reader.account(name);
    if (!found)
        return found;
    return d->storeAccount(*found, [&settings](Account &changed) {
        changed.shippedSlug = settings.shippedSlug;
        changed.completeOnShip = settings.completeOnShip;
        changed.confirmMailCounts = settings.confirmMailCounts;
        changed.carrierDays = settings.carrierDays;
    });
}

QFuture<Result<void>> Desk::takeSecret(const QString &account, const QString &field, const QByteArray &secret)
{
    return d->profile.session().store(account, field, secret);
}

QFuture<Result<void>> Desk::forgetSecret(const QString &account, const QString &field)
{
    return d->profile.session().remove(account, field);
}

/// The settings no longer say where an account's secrets are.
Result<void> Desk::Private::forgetSecrets(const QString &account)
{
    ProfileSettings &settings = profile.settings();
    for (const QString &field : {secretField, clientSecretField}) {
        settings.secretVariables.remove(secretKey(account, field));
        settings.keptSecrets.removeAll(secretKey(account, field));
    }
    return profile.saveSettings();
}

Result<void> Desk::Private::rememberKept(const QString &account, const QString &field)
{
    QStringList &kept = profile.settings().keptSecrets;
    kept.removeAll(secretKey(account, field));
    kept.append(secretKey(account, field));
    return profile.saveSettings();
}

QString Desk::secretVariableOf(const QString &account, const QString &field) const
{
    const QString named = d->profile.settings().secretVariables.value(secretKey(account, field));
    return named.isEmpty() ? QString::fromLatin1(secretVariable(account, field)) : named;
}

QFuture<Result<void>> Desk::keepSecret(const QString &account, const QString &field)
{
    const Result<bool> test = d->profile.isTest();
    if (!test)
        return readyFuture(Result<void>(Fault(test.error())));
    Credentials *keychain = d->profile.keychain();
    if (*test || !keychain)
        return readyFuture(
            Result<void>(fault(ErrorKind::Unsupported, QStringLiteral("keeping a secret"), QStringLiteral("test"))));
    const Promise<void> promise;
    whenDone(d->profile.credentials().secret(account, field), this,
             [this, keychain, account, field, promise](const Result<QByteArray> &secret) {
                 if (!secret)
                     return promise.finish(Fault(secret.error()));
                 whenDone(keychain->store(account, field, *secret), this,
                          [this, account, field, promise](const Result<void> &stored) {
                              promise.finish(stored ? d->rememberKept(account, field) : stored);
                          });
             });
    return promise.future();
}

QFuture<Result<Account>> Desk::addGateway(const GatewayRequest &request)
{
    Result<Account> found = d->reader.account(request.account);
    if (!found)
        return readyFuture(found);
    if (const Result<void> allowed = d->allowGateway(*found, request.setup); !allowed)
        return readyFuture(Result<Account>(Fault(allowed.error())));
    if (!request.secretVariable.isEmpty())
        d->profile.settings().secretVariables[secretKey(request.account, clientSecretField)] = request.secretVariable;
    if (request.setup.access == GatewayAccess::None)
        return readyFuture(d->storeGateway(*found, request.setup));
    auto test = std::make_shared<GatewayTest>(d->profile.clock());
    auto gateway = makePaymentGateway(*found, request.setup, d->gatewayContext(test->http));
    if (!gateway)
        return readyFuture(Result<Account>(Fault(gateway.error())));
    test->gateway = std::move(*gateway);
    const Promise<Account> promise;
    whenDone(test->gateway->test(), this,
             [this, test, promise, account = *found, setup = request.setup](const Result<bool> &live) {
                 promise.finish(d->storeTested(account, setup, live));
             });
    return promise.future();
}

Result<void> Desk::Private::allowGateway(const Account &account, const GatewaySetup &setup) const
{
    if (setup.base.isEmpty())
        return {};
    const Result<bool> test = profile.isTest();
    if (!test)
        return Fault(test.error());
    if (!*test || !isLiteralLoopback(setup.base) || !isLiteralLoopback(account.url))
        return fault(ErrorKind::Refused, QStringLiteral("adding a gateway"), QStringLiteral("base"));
    return {};
}

Result<Account> Desk::Private::storeGateway(const Account &account, const GatewaySetup &setup)
{
    return storeAccount(account, [&setup](Account &changed) {
        changed.gateways.removeIf([&setup](const GatewaySetup &other) { return other.kind == setup.kind; });
        changed.gateways.append(setup);
    });
}

Result<Account> Desk::Private::storeTested(const Account &account, const GatewaySetup &setup, const Result<bool> &live)
{
    if (!live)
        return Fault(live.error());
    const Result<bool> overridden = profile.isOverridden();
    if (!overridden)
        return Fault(overridden.error());
    if (*live && (*overridden || isLiteralLoopback(account.url)))
        return fault(ErrorKind::Refused, QStringLiteral("adding a gateway"), QStringLiteral("live keys"));
    return storeGateway(account, setup);
}

} // namespace tradeit
