// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/accountstore.h"

#include "core/store/statement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

const QString columns =
    u"id, name, kind, url, user, ca_file, capabilities, gateways, settings, paused, first_full_sync"_s;

QJsonObject gatewaysToJson(const QList<GatewaySetup> &gateways)
{
    QJsonArray list;
    for (const GatewaySetup &setup : gateways) {
        list.append(QJsonObject{{u"kind"_s, setup.kind},
                                {u"access"_s, accessWord(setup.access)},
                                {u"client_id"_s, setup.clientId},
                                {u"base"_s, setup.base.toString(QUrl::FullyEncoded)}});
    }
    return {{u"list"_s, list}};
}

QList<GatewaySetup> gatewaysFromJson(const QJsonObject &json)
{
    QList<GatewaySetup> gateways;
    for (const QJsonValue &entry : json[u"list"_s].toArray()) {
        gateways.append({.kind = entry[u"kind"_s].toString(),
                         // A word of a newer desk must not open the guard, as "none" would.
                         .access = accessFromWord(entry[u"access"_s].toString()).value_or(GatewayAccess::Own),
                         .clientId = entry[u"client_id"_s].toString(),
                         .base = QUrl(entry[u"base"_s].toString(), QUrl::StrictMode)});
    }
    return gateways;
}

QJsonObject settingsToJson(const Account &account)
{
    QJsonObject days;
    for (auto it = account.carrierDays.cbegin(); it != account.carrierDays.cend(); ++it)
        days.insert(it.key(), it.value());
    return {{u"shipped_slug"_s, account.shippedSlug},
            {u"complete_on_ship"_s, account.completeOnShip},
            {u"confirm_mail_counts"_s, account.confirmMailCounts},
            {u"carrier_days"_s, days}};
}

void readSettings(const QJsonObject &json, Account &account)
{
    account.shippedSlug = json[u"shipped_slug"_s].toString(account.shippedSlug);
    account.completeOnShip = json[u"complete_on_ship"_s].toBool();
    account.confirmMailCounts = json[u"confirm_mail_counts"_s].toBool();
    const QJsonObject days = json[u"carrier_days"_s].toObject();
    for (auto it = days.begin(); it != days.end(); ++it)
        account.carrierDays.insert(it.key(), it.value().toInt());
}

Account readAccount(const Statement &row)
{
    Account account;
    account.id = {row.integer(0)};
    account.name = row.text(1);
    account.kind = row.text(2);
    account.url = QUrl(row.text(3), QUrl::StrictMode);
    account.user = row.text(4);
    account.caFile = row.text(5);
    account.capabilities = capabilitiesFromJson(row.json(6));
    account.gateways = gatewaysFromJson(row.json(7));
    readSettings(row.json(8), account);
    account.paused = row.flag(9);
    account.firstFullSync = row.time(10);
    return account;
}

QVariantList valuesOf(const Account &account)
{
    return {sqlValue(account.name),
            sqlValue(account.kind),
            sqlValue(account.url.toString(QUrl::FullyEncoded)),
            sqlValue(account.user),
            sqlValue(account.caFile),
            sqlValue(toJson(account.capabilities)),
            sqlValue(gatewaysToJson(account.gateways)),
            sqlValue(settingsToJson(account)),
            sqlValue(account.paused),
            sqlValue(account.firstFullSync)};
}

Result<Account> orNotFound(const Result<std::optional<Account>> &found, const QString &what)
{
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fault(ErrorKind::NotFound, u"account"_s, what);
    return **found;
}

} // namespace

Result<QList<Account>> AccountStore::list() const
{
    return Statement(m_database, u"SELECT "_s + columns + u" FROM account ORDER BY id"_s).all(readAccount);
}

Result<Account> AccountStore::find(const QString &name) const
{
    Statement statement(m_database, u"SELECT "_s + columns + u" FROM account WHERE name = ?"_s);
    return orNotFound(statement.first(readAccount, name), name);
}

Result<Account> AccountStore::find(AccountId id) const
{
    Statement statement(m_database, u"SELECT "_s + columns + u" FROM account WHERE id = ?"_s);
    return orNotFound(statement.first(readAccount, id), QString::number(id.value));
}

Result<AccountId> AccountStore::add(const Account &account)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touchAccounts();
    Statement statement(
        m_database, u"INSERT INTO account(name, kind, url, user, ca_file, capabilities, gateways, settings, paused, "
                    "first_full_sync) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return statement.execute(valuesOf(account)).map([&] { return AccountId{statement.insertedRow()}; });
}

Result<void> AccountStore::update(const Account &account)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touchAccounts();
    Statement statement(m_database,
                        u"UPDATE account SET name = ?, kind = ?, url = ?, user = ?, ca_file = ?, capabilities = ?, "
                        "gateways = ?, settings = ?, paused = ?, first_full_sync = ? WHERE id = ?"_s);
    if (auto done = statement.execute(valuesOf(account) << sqlValue(account.id)); !done)
        return done;
    if (statement.changes() == 0)
        return fault(ErrorKind::NotFound, u"account"_s, account.name);
    return {};
}

Result<void> AccountStore::remove(AccountId id)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touchAccounts();
    m_database.touchOutbox();
    // Local facts and verdicts name orders of this account only; messages and audit are the record and stay.
    const QStringList statements = {
        u"UPDATE intent SET state = 'dropped', live = 0 WHERE account = ? AND live = 1"_s,
        u"DELETE FROM order_local WHERE account = ?"_s,
        u"DELETE FROM verdict WHERE account = ?"_s,
        u"DELETE FROM mirror.search WHERE rowid IN (SELECT oid FROM mirror.orders WHERE account = ?)"_s,
        u"DELETE FROM mirror.orders WHERE account = ?"_s,
        u"DELETE FROM mirror.counts WHERE account = ?"_s,
        u"DELETE FROM mirror.note WHERE account = ?"_s,
        u"DELETE FROM mirror.stock WHERE account = ?"_s,
        u"DELETE FROM mirror.cursor WHERE account = ?"_s,
        u"DELETE FROM account WHERE id = ?"_s};
    for (const QString &sql : statements) {
        if (auto done = Statement(m_database, sql).run(id); !done)
            return done;
    }
    return {};
}

} // namespace tradeit
