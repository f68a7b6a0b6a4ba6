// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"
#include "app/twin/paypal/paypalledger.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace tradeit::twin {

/// What one merchant's application sees of PayPal: token, order, capture, disputes. Answers as the published documents
/// say (developer.paypal.com/api/rest), only for the payments of one ledger.
class PayPalApi
{
public:
    struct Client
    {
        QString id;
        QString secret;
    };

    PayPalApi(PayPalLedger &ledger, Client client, QString origin);

    [[nodiscard]] Response handle(const Request &request, const QDateTime &now);

    /// The tokens given out, so that they outlive a restart.
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    [[nodiscard]] Response token(const Request &request, const QDateTime &now);
    [[nodiscard]] Response order(const QString &id);
    [[nodiscard]] Response capture(const QString &id);
    [[nodiscard]] Response disputes(const Request &request);
    [[nodiscard]] bool isClient(const Request &request) const;
    [[nodiscard]] bool isAuthorised(const Request &request, const QDateTime &now) const;
    [[nodiscard]] QString freshDebugId();
    [[nodiscard]] Response failed(int status, const QString &name, const QString &message,
                                  const QJsonArray &details = {});
    [[nodiscard]] Response notFound();

    PayPalLedger &m_ledger;
    Client m_client;
    QString m_origin;
    QHash<QString, QDateTime> m_tokens; ///< token → when it ends
    quint64 m_answers = 0;
};

} // namespace tradeit::twin
