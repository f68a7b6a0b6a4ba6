// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace tradeit {

/// Addresses of a WordPress site. Pure.
namespace wooaddress {

/// The site behind what the seller typed: "shop.example", "https://shop.example/sub/wp-json/wc/v3" and
/// "https://shop.example/sub" become the folder of the site, ending in "/"; user, query and fragment are dropped.
[[nodiscard]] QUrl site(const QUrl &typed);

/// The API root that WordPress has by default: "<site>wp-json/".
[[nodiscard]] QString prettyRoot(const QUrl &site);
/// The root that answers whatever the permalinks are: "<site>?rest_route=/".
[[nodiscard]] QString plainRoot(const QUrl &site);

/// `root` + `path` ("wc/v3/orders") + `query`. Under a plain root the path goes into rest_route, and routes of
/// WooCommerce get the marker argument without which consumer keys are not looked at (finding 29).
[[nodiscard]] QUrl endpoint(const QString &root, const QString &path, const QUrlQuery &query);

/// The target of `Link: <…>; rel="https://api.w.org/"`; empty when there is none (finding 29).
[[nodiscard]] QString rootInLink(const QByteArray &linkHeader);

/// "https://shop.example:8443": all of a peer's address that is fit to be shown. Empty without a host.
[[nodiscard]] QString origin(const QUrl &url);
/// Same scheme, host and port.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace wooaddress
} // namespace tradeit
