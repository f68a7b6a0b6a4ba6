// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/allowedactions.h"
#include "core/orders/payment.h"
#include "core/sync/resolution.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <variant>

namespace tradeit::ctl {

struct ShowHelp
{
    friend bool operator==(const ShowHelp &, const ShowHelp &) = default;
};
struct ShowVersion
{
    friend bool operator==(const ShowVersion &, const ShowVersion &) = default;
};

struct AccountAdd
{
    QString kind, name, user, caFile, secretVariable;
    QUrl url;
    friend bool operator==(const AccountAdd &, const AccountAdd &) = default;
};
struct AccountList
{
    friend bool operator==(const AccountList &, const AccountList &) = default;
};
struct AccountProbe
{
    QString name;
    friend bool operator==(const AccountProbe &, const AccountProbe &) = default;
};
struct AccountRemove
{
    QString name;
    friend bool operator==(const AccountRemove &, const AccountRemove &) = default;
};
struct GatewayAdd
{
    QString account, kind, clientId, secretVariable;
    GatewayAccess access = GatewayAccess::None;
    QUrl base;
    friend bool operator==(const GatewayAdd &, const GatewayAdd &) = default;
};

struct Sync
{
    QString account; ///< empty: all
    bool full = false, pull = true, drain = true;
    friend bool operator==(const Sync &, const Sync &) = default;
};
struct List
{
    QString account, status, query, after;
    int limit = 50;
    friend bool operator==(const List &, const List &) = default;
};
struct Show
{
    QString order;
    friend bool operator==(const Show &, const Show &) = default;
};
struct Notes
{
    QString order;
    friend bool operator==(const Notes &, const Notes &) = default;
};
struct Payment
{
    QString order;
    bool refresh = false;
    friend bool operator==(const Payment &, const Payment &) = default;
};

/// confirm, ship, complete, hold, resume, cancel, note.
struct Act
{
    Verb verb = Verb::Confirm;
    QString order;
    QString message, reason, overrideReason, note;
    bool noMessage = false, now = false, toCustomer = false;
    QString carrier, tracking, link;
    QHash<qint64, int> lines; ///< order line id → quantity
    friend bool operator==(const Act &, const Act &) = default;
};

struct Outbox
{
    enum class Task { List, Show, Retry, Drop, Undo, Resolve };
    Task task = Task::List;
    QUuid intent;                         ///< null for list, and for undo of the newest act
    Resolution answer = Resolution::Mine; ///< of resolve
    friend bool operator==(const Outbox &, const Outbox &) = default;
};
struct Export
{
    bool lines = false; ///< lines.csv, else orders.csv
    QDate from, to;
    QString file, account, status, query;
    friend bool operator==(const Export &, const Export &) = default;
};
struct CheckProfile
{
    friend bool operator==(const CheckProfile &, const CheckProfile &) = default;
};
struct Demo
{
    quint32 seed = 1;
    QString twinFile;
    bool keep = false;
    friend bool operator==(const Demo &, const Demo &) = default;
};

using Request = std::variant<ShowHelp, ShowVersion, AccountAdd, AccountList, AccountProbe, AccountRemove, GatewayAdd,
                             Sync, List, Show, Notes, Payment, Act, Outbox, Export, CheckProfile, Demo>;

/// A command line, read.
struct Command
{
    Request request;
    QString profile; ///< empty: the platform's own place
    QDateTime clock; ///< UTC; invalid without --clock
    bool json = false;
    friend bool operator==(const Command &, const Command &) = default;
};

} // namespace tradeit::ctl
