// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/credentials.h"

#include "app/twin/world/seededrandom.h"

#include <algorithm>

namespace tradeit::twin {

namespace {

constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789";
constexpr QStringView hexDigits = u"0123456789abcdef";

ConsumerKey freshKey(SeededRandom &random, bool reads, bool writes, qint64 owner)
{
    return {QStringLiteral("ck_") + random.text(40, hexDigits), QStringLiteral("cs_") + random.text(40, hexDigits),
            reads, writes, owner};
}

} // namespace

Credentials Credentials::fromSeed(quint32 seed)
{
    SeededRandom random(0x7472616465ULL ^ (quint64(seed) << 20));
    Credentials made;
    const auto add = [&](qint64 id, const QString &login, ShopUser::Role role, const QString &name,
                         const QString &shop) {
        made.users.append({id, login, random.text(16, letters), random.text(24, letters), role, name, shop});
    };
    add(1, QStringLiteral("shopadmin"), ShopUser::Role::Manager, QStringLiteral("shopadmin"), {});
    add(4, QStringLiteral("vendor1"), ShopUser::Role::Vendor, QStringLiteral("Tariro Moyo"),
        QStringLiteral("Moyo Crafts"));
    add(5, QStringLiteral("vendor2"), ShopUser::Role::Vendor, QStringLiteral("Kudzai Ncube"),
        QStringLiteral("Ncube Electronics"));
    add(6, QStringLiteral("vendor3"), ShopUser::Role::Vendor, QStringLiteral("Rutendo Chirwa"),
        QStringLiteral("Chirwa Shoes"));
    add(7, QStringLiteral("customer1"), ShopUser::Role::Customer, QStringLiteral("Farai Sibanda"), {});
    made.full = freshKey(random, true, true, 1);
    made.readOnly = freshKey(random, true, false, 1);
    made.writeOnly = freshKey(random, false, true, 1);
    made.vendorOwned = freshKey(random, true, true, 4);
    return made;
}

const ShopUser *Credentials::user(const QString &login) const
{
    const auto found =
        std::find_if(users.begin(), users.end(), [&](const ShopUser &one) { return one.login == login; });
    return found == users.end() ? nullptr : &*found;
}

const ShopUser *Credentials::user(qint64 id) const
{
    const auto found = std::find_if(users.begin(), users.end(), [&](const ShopUser &one) { return one.id == id; });
    return found == users.end() ? nullptr : &*found;
}

const ConsumerKey *Credentials::key(const QString &consumerKey) const
{
    for (const ConsumerKey *one : {&full, &readOnly, &writeOnly, &vendorOwned}) {
        if (one->key == consumerKey)
            return one;
    }
    return nullptr;
}

} // namespace tradeit::twin
