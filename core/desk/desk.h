// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/orderview.h"
#include "core/desk/profile.h"
#include "core/exports/export.h"
#include "core/store/outboxstore.h"
#include "core/sync/accountsync.h"
#include "core/sync/resolution.h"

namespace tradeit {

/// How a method of payment stands, as a list shows it.
struct PaymentSummary
{
    QString method;
    PaymentState state = PaymentState::Unverified;
    std::optional<qint64> ageSeconds; ///< since the gateway was asked; unset when it never was
};

struct OrderSummary
{
    OrderRow row;
    QString account; ///< its name
    PaymentSummary payment;
};

struct OrderList
{
    qint64 revision = 0;
    QList<OrderSummary> orders;
    QString next;        ///< cursor of the next window, empty at the end
    bool capped = false; ///< a common word: the newest matches only
};

/// What the shop itself would mail if this act were done now (F69).
struct ActionForecast
{
    Action action;
    QList<ShopMail> mails;
};

struct OrderDetail
{
    OrderSummary summary;
    OrderView view;
    QList<ActionForecast> actions;
    QList<Note> notes;
    QList<MessageRecord> messages;
    QList<Intent> intents; ///< of this order, all states, by seq
    QList<AuditEntry> history;
};

/// How an act is to be done. Empty `message` means the default text.
struct ActOptions
{
    QString message;
    bool noMessage = false;
    QString reason;                   ///< hold, cancel
    QString overrideReason;           ///< passes guards
    QString note;                     ///< note
    bool toCustomer = false;          ///< note
    std::optional<Shipment> shipment; ///< ship: carrier, number, link and lines; the rest is filled in
};

struct ActOutcome
{
    std::optional<Intent> intent; ///< unset when the goal already stood
    OrderSummary order;
};

/// An act with the account's name beside it.
struct IntentEntry
{
    Intent intent;
    QString account;
};

/// A new account or gateway. Its secret is looked up as always (session, environment, keychain); `secretVariable` names
/// the environment variable to look in, and that name is remembered, never what is in it.
struct AccountRequest
{
    QString kind, name, user, caFile, secretVariable;
    QUrl url;
};
struct GatewayRequest
{
    QString account, secretVariable;
    GatewaySetup setup;
};

/// The use cases: what windows, command line and tests call. Lives on the engine's thread. Reading and acting are local
/// and immediate; what needs the network is a future. Only sync, sendNow hold the engine's lock.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(Profile &profile, QObject *parent = nullptr);
    ~Desk() override;

    // Reading
    [[nodiscard]] Result<OrderList> list(const OrderFilter &filter, const QString &after, int limit) const;
    /// By number if that is unique among orders that are not gone, else ACCOUNT/REMOTE_ID. Ambiguous lists the
    /// candidates in `detail`; NotFound.
    [[nodiscard]] Result<OrderId> findOrder(const QString &text) const;
    [[nodiscard]] Result<OrderSummary> summary(OrderId order) const;
    [[nodiscard]] Result<OrderDetail> show(OrderId order) const;
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
    [[nodiscard]] Result<QList<IntentEntry>> outbox(int limit) const;
    [[nodiscard]] Result<IntentEntry> intent(const QUuid &id) const;
    [[nodiscard]] Result<IntentEntry> retry(const QUuid &id);
    [[nodiscard]] Result<IntentEntry> drop(const QUuid &id);
    /// Takes back an act that is still held; null: the newest act of all.
    [[nodiscard]] Result<IntentEntry> undo(const QUuid &id);
    /// How an attention is answered (OUTBOX.md rule 11), all fields alike.
    [[nodiscard]] Result<IntentEntry> answer(const QUuid &id, Resolution resolution);

    // Accounts
    [[nodiscard]] Result<QList<Account>> accounts() const;
    [[nodiscard]] Result<Account> account(const QString &name) const;
    /// Asks the shop first: an account that cannot be reached or may not read orders is not stored.
    [[nodiscard]] QFuture<Result<Account>> addAccount(const AccountRequest &request);
    [[nodiscard]] QFuture<Result<Account>> probeAccount(const QString &name);
    [[nodiscard]] QFuture<Result<void>> removeAccount(const QString &name);
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
    /// Asks the gateway about the order's payment and gives the order as it then stands.
    [[nodiscard]] QFuture<Result<void>> verifyPayment(OrderId order);
    /// Reads the order, its notes, refunds and stock from the shop.
    [[nodiscard]] QFuture<Result<void>> refreshOrder(OrderId order);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
