// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tradeit::twin {

/// A WordPress user of the shop, with the password of the login form and one application password.
struct ShopUser
{
    enum class Role { Manager, Vendor, Customer };

    qint64 id = 0;
    QString login;
    QString password;
    QString applicationPassword; ///< 24 characters, without the blanks WordPress shows
    Role role = Role::Customer;
    QString displayName;
    QString shopName; ///< vendors only
};

/// A WooCommerce consumer key, owned by the shop's manager or a vendor.
struct ConsumerKey
{
    QString key;
    QString secret;
    bool reads = true;
    bool writes = true;
    qint64 owner = 1;
};

/// Who may come in. All of it follows from the seed, so that a restart with the same seed changes nothing.
struct Credentials
{
    QList<ShopUser> users; ///< manager first, then the vendors, then one customer
    ConsumerKey full, readOnly, writeOnly, vendorOwned;

    [[nodiscard]] static Credentials fromSeed(quint32 seed);
    [[nodiscard]] const ShopUser *user(const QString &login) const;
    [[nodiscard]] const ShopUser *user(qint64 id) const;
    [[nodiscard]] const ConsumerKey *key(const QString &consumerKey) const;
};

} // namespace tradeit::twin
