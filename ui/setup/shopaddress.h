// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace tradeit {

/// The shop's address from what a person typed: "tradeit.co.zw" and "https://tradeit.co.zw/shop" alike. Nothing when
/// there is no host in it, or when it names another scheme than https. User, query and fragment are dropped.
[[nodiscard]] std::optional<QUrl> shopAddress(const QString &typed);

/// A name for the account, from the host: "tradeit" of www.tradeit.co.zw; not one of `taken`.
[[nodiscard]] QString accountNameFor(const QUrl &address, const QStringList &taken);
/// Letters, digits, - and _, 1 to 40 of them.
[[nodiscard]] bool isAccountName(const QString &name);

} // namespace tradeit
