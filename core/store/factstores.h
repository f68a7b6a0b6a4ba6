// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/effective.h"
#include "core/orders/note.h"
#include "core/orders/payment.h"
#include "core/orders/stockitem.h"
#include "core/store/database.h"

namespace tradeit {

/// acts.order_local: what only this desk knows of an order.
class LocalFactsStore
{
public:
    explicit LocalFactsStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<LocalFacts> load(AccountId account, RemoteId order) const; ///< empty facts when there are none
    [[nodiscard]] Result<void> save(AccountId account, RemoteId order, const LocalFacts &facts); ///< projects the order
    /// An order other than `except` that has a parcel with this tracking number in the desk's own record; 0 if none.
    [[nodiscard]] Result<RemoteId> orderWithParcel(const QString &trackingNumber, AccountId account,
                                                   RemoteId except) const;

private:
    Database &m_database;
};

/// acts.verdict, with its events.
class VerdictStore
{
public:
    explicit VerdictStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<std::optional<Verdict>> find(AccountId account, RemoteId root) const;
    [[nodiscard]] Result<void> save(const Verdict &verdict); ///< adds an event when state, reference or reason changed
    /// Root that a stored verdict binds this reference to, other than `except`; 0 if none.
    [[nodiscard]] Result<RemoteId> boundTo(AccountId account, const QString &reference, RemoteId except) const;

private:
    Database &m_database;
};

/// A message that was or will be sent: what `show` lists under "messages".
struct MessageRecord
{
    QUuid intent;
    AccountId account;
    RemoteId order;
    QString event; ///< "confirm" "ship" "complete" "note" …
    QString route; ///< "customer_note"
    QString body, evidence;
    QDateTime at; ///< UTC of the evidence
    friend bool operator==(const MessageRecord &, const MessageRecord &) = default;
};

class MessageStore
{
public:
    explicit MessageStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> add(const MessageRecord &message);
    [[nodiscard]] Result<void> setEvidence(const QUuid &intent, const QString &evidence, const QDateTime &at);
    [[nodiscard]] Result<QList<MessageRecord>> ofOrder(AccountId account, RemoteId order) const;

private:
    Database &m_database;
};

/// acts.audit: append-only, each row's hash covers the one before (SHA-256 over prev_hash and the row's fields).
struct AuditEntry
{
    qint64 seq = 0;
    QDateTime when;    ///< UTC
    QString who, what; ///< what: "confirm queued", "override payment:pending: paid in shop" …
    AccountId account;
    RemoteId order;
};

class AuditStore
{
public:
    explicit AuditStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> append(const AuditEntry &entry);
    [[nodiscard]] Result<QList<AuditEntry>> ofOrder(AccountId account, RemoteId order) const;
    [[nodiscard]] Result<bool> verify() const; ///< the chain holds from the first row to the last

private:
    Database &m_database;
};

/// mirror.note: notes of the orders that were opened or acted on.
class NoteStore
{
public:
    explicit NoteStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> replace(AccountId account, RemoteId order, const QList<Note> &notes);
    [[nodiscard]] Result<QList<Note>> ofOrder(AccountId account, RemoteId order) const; ///< newest first

private:
    Database &m_database;
};

/// mirror.product and mirror.variation: stock as last read.
class StockStore
{
public:
    explicit StockStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> save(AccountId account, const QList<StockItem> &items);
    [[nodiscard]] Result<QList<StockItem>> find(AccountId account, const QList<ProductId> &products) const;

private:
    Database &m_database;
};

/// mirror.cursor: where each walk of an account stands. `value` is the feed's own small JSON.
class CursorStore
{
public:
    explicit CursorStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<QJsonObject> load(AccountId account, const QString &feed) const; ///< empty when none
    [[nodiscard]] Result<void> save(AccountId account, const QString &feed, const QJsonObject &value);
    [[nodiscard]] Result<void> clear(AccountId account);

private:
    Database &m_database;
};

} // namespace tradeit
