// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/base/whendone.h"
#include "core/gateways/gatewaycontext.h"
#include "core/net/httpclient.h"
#include "core/orders/account.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace tradeit {

/// One request to a shop's API, before it has an address.
struct WooRequest
{
    QByteArray method = "GET";
    QString path;         ///< "wc/v3/orders/12"
    QString pathTemplate; ///< "/wc/v3/orders/{id}", for the log
    QUrlQuery query;
    QByteArray body = {};   ///< JSON; empty for reads
    bool anonymous = false; ///< discovery: keys sent outside /wp-json/wc/ are taken for a WordPress user (finding 29)
};

/// The signed conversation with one shop: adds root, credentials and authority, and judges the answer's status.
class WooSession : public QObject
{
    Q_OBJECT
public:
    WooSession(const Account &account, const GatewayContext &context, QObject *parent = nullptr);

    /// Errors: HttpClient's, Credentials' and wooError's.
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(const WooRequest &request);
    /// An anonymous look at any address of the site.
    [[nodiscard]] QFuture<Result<HttpAnswer>> look(const QUrl &url, const QString &pathTemplate);

    [[nodiscard]] QUrl site() const;
    [[nodiscard]] QString root() const { return m_root; }
    void setRoot(const QString &root) { m_root = root; }
    [[nodiscard]] const Clock &clock() const { return m_context.clock; }

private:
    [[nodiscard]] HttpRequest httpRequest(const WooRequest &request) const;
    void sendSigned(const WooRequest &request, const Result<QByteArray> &secret, const Promise<HttpAnswer> &promise);
    void transfer(const HttpRequest &request, const Promise<HttpAnswer> &promise);

    Account m_account;
    GatewayContext m_context;
    QString m_root;
};

} // namespace tradeit
