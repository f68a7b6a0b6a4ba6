// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/actoptions.h"
#include "core/desk/deskreader.h"
#include "core/desk/enginelock.h"
#include "core/desk/profile.h"
#include "core/exports/export.h"
#include "core/gateways/probedmarketplace.h"
#include "core/store/outboxstore.h"
#include "core/sync/accountsync.h"
#include "core/sync/resolution.h"

namespace tradeit {

struct ActOutcome
{
    std::optional<Intent> intent; ///< unset when the goal already stood
    OrderSummary order;
};

/// A new account or gateway. Its secret is looked up as always (session, environment, keychain); `secretVariable` names
/// the environment variable to look in, and that name is remembered, never what is in it.
struct AccountRequest
{
    QString kind, name, user, caFile, secretVariable;
    QUrl url;
};
struct AccountSettings
{
    QString shippedSlug;
    bool completeOnShip = false, confirmMailCounts = false;
    QHash<QString, int> carrierDays; ///< carrier id → delivery days, 0 … 60
};
struct GatewayRequest
{
    QString account, secretVariable;
    GatewaySetup setup;
};

/// The use cases: what windows, command line and tests call. Lives on the engine's thread. Reading and acting are local
/// and immediate; what needs the network is a future. Only sync and sendNow hold the engine's lock.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(Profile &profile, QObject *parent = nullptr);
    ~Desk() override;

    // Reading
    [[nodiscard]] const DeskReader &read() const;
    [[nodiscard]] Result<ExportReport> exportFile(bool lines, const ExportPeriod &period, const QString &file) const;
    /// What is wrong with the profile's files: empty when sound.
    [[nodiscard]] Result<QStringList> check() const;

    // Acts
    /// Takes the act now and for good: intent, message, facts and audit line in one transaction. Guard (payment named
    /// first) and Refused queue nothing; their `detail` holds the machine words, separated by blanks.
    [[nodiscard]] Result<ActOutcome> act(OrderId order, Verb verb, const ActOptions &options);
    /// Sends what can be sent of the intent's order, makes no timed wait; the intent as it stands then. Busy when
    /// another process holds the engine for longer than the profile's patience.
    [[nodiscard]] QFuture<Result<Intent>> sendNow(const QUuid &intent);

    // Outbox
    [[nodiscard]] Result<IntentEntry> retry(const QUuid &id);
    [[nodiscard]] Result<IntentEntry> drop(const QUuid &id);
    /// Takes back an act that is still held; null: the newest act of all.
    [[nodiscard]] Result<IntentEntry> undo(const QUuid &id);
    /// How an attention is answered (OUTBOX.md rule 11). `fields`: of a clash, those that *theirs* is said of; empty
    /// means all that differ.
    [[nodiscard]] Result<IntentEntry> answer(const QUuid &id, Resolution resolution, const QStringList &fields = {});

    // Accounts
    /// Whether there is a shop of this kind at this address (kind, url, caFile of the request count), without signing
    /// in: where its API is, its name and clock. Nothing is stored. Errors as addAccount's, Auth excepted.
    [[nodiscard]] QFuture<Result<Capabilities>> lookAt(const AccountRequest &request);
    /// Asks the shop first: an account that cannot be reached or may not read orders is not stored.
    [[nodiscard]] QFuture<Result<Account>> addAccount(const AccountRequest &request);
    [[nodiscard]] QFuture<Result<Account>> probeAccount(const QString &name);
    [[nodiscard]] QFuture<Result<void>> removeAccount(const QString &name);
    /// The settings of an account that need no question to the shop: shipped slug, complete on ship, confirm mail,
    /// delivery days. Refused when the slug is no slug.
    [[nodiscard]] Result<Account> changeSettings(const QString &name, const AccountSettings &settings);
    /// A secret typed by the person, kept for this session; `keepSecret` puts it into the keychain.
    [[nodiscard]] QFuture<Result<void>> takeSecret(const QString &account, const QString &field,
                                                   const QByteArray &secret);
    /// Takes back what `takeSecret` was given; what the keychain holds stays.
    [[nodiscard]] QFuture<Result<void>> forgetSecret(const QString &account, const QString &field);
    /// Asks the gateway first, unless the access is none.
    [[nodiscard]] QFuture<Result<Account>> addGateway(const GatewayRequest &request);

    /// Puts the secret that the environment gave for an account ("secret") or its gateway ("client_secret") into the
    /// system's keychain, so that the next start finds it there. Unsupported where there is no keychain and in test and
    /// demo profiles; Auth when it is locked.
    [[nodiscard]] QFuture<Result<void>> keepSecret(const QString &account, const QString &field);

    /// The environment variable that is looked in for a secret: what `--secret-env` named, else the standard one.
    [[nodiscard]] QString secretVariableOf(const QString &account, const QString &field) const;

    // Network
    /// One report an account, in the order of their names. Busy as sendNow.
    [[nodiscard]] QFuture<Result<QList<SyncReport>>> sync(const QString &account, const SyncOptions &options);
    /// Asks the gateway about the order's payment; what it said stands in `summary` from then on.
    [[nodiscard]] QFuture<Result<void>> verifyPayment(OrderId order);
    /// Reads the order, its notes, refunds and stock from the shop.
    [[nodiscard]] QFuture<Result<void>> refreshOrder(OrderId order);

    /// A process that stays keeps the engine for itself: from now on network calls run under this hold.
    void holdEngine(const EngineHold &hold);
    /// Ends every request in flight; what was being written stays marked and is read back at the next start.
    void abortRequests();

Q_SIGNALS:
    /// A pull goes on: orders read and expected, -1 when not known.
    void progressed(tradeit::AccountId account, qint64 done, qint64 expected);
    /// addAccount or probeAccount goes on: `part` is settled, what is known by now stands in `soFar`.
    void probing(const QString &account, tradeit::ProbePart part, const tradeit::Capabilities &soFar);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
