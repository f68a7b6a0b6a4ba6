// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/desk/desk.h"
#include "core/desk/enginelock.h"
#include "core/gateways/gatewaycontext.h"
#include "core/net/httpclient.h"

#include <functional>
#include <map>

namespace tradeit {

/// What the files of Desk share.
struct Desk::Private
{
    /// One account's network side, kept while the desk lives so that runs of one account queue behind each other.
    struct Line
    {
        std::unique_ptr<HttpClient> http;
        std::unique_ptr<AccountSync> sync;
    };

    Private(Profile &owner, Desk &front) : profile(owner), desk(front), reader(owner.database(), owner.clock()) {}

    [[nodiscard]] Database &database() const { return profile.database(); }
    [[nodiscard]] AccountSync &line(const Account &account);
    /// The hold of a process that stays, else one for this call.
    [[nodiscard]] QFuture<Result<EngineHold>> takeEngine() const;
    [[nodiscard]] GatewayContext gatewayContext(HttpClient &http) const
    {
        return {.http = http, .credentials = profile.credentials(), .clock = profile.clock()};
    }
    /// Fails when an account or gateway elsewhere is about to join a profile whose clock or gateways are not real.
    [[nodiscard]] Result<void> allowAddress(const QUrl &url) const;
    [[nodiscard]] Result<std::optional<Intent>> takeAct(OrderId order, Verb verb, const ActOptions &options);
    [[nodiscard]] Result<Account> storeAccount(Account account, const std::function<void(Account &)> &change);
    [[nodiscard]] QFuture<Result<Account>> probe(Account account, QObject *context);
    [[nodiscard]] Result<Account> storeProbed(const Account &account, const Result<Capabilities> &found);
    [[nodiscard]] Result<void> rememberKept(const QString &account, const QString &field);
    [[nodiscard]] Result<void> forgetSecrets(const QString &account);
    [[nodiscard]] Result<void> allowGateway(const Account &account, const GatewaySetup &setup) const;
    [[nodiscard]] Result<Account> storeGateway(const Account &account, const GatewaySetup &setup);
    [[nodiscard]] Result<Account> storeTested(const Account &account, const GatewaySetup &setup,
                                              const Result<bool> &live);

    using IntentChange = std::function<Result<Intent>(const Intent &)>;
    [[nodiscard]] Result<IntentEntry> change(const QUuid &id, const QString &what, const IntentChange &change);
    void startSync(const QString &account, const SyncOptions &options, const Result<EngineHold> &hold,
                   const Promise<QList<SyncReport>> &promise, QObject *context);
    void startSend(const QUuid &id, const Result<EngineHold> &hold, const Promise<Intent> &promise, QObject *context);
    [[nodiscard]] Result<std::pair<AccountSync *, RemoteId>> lineOf(OrderId order);

    Profile &profile;
    Desk &desk;
    EngineHold ownHold;
    DeskReader reader;
    std::map<qint64, Line> lines;
};

} // namespace tradeit
