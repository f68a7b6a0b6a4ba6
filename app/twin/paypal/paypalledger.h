// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

/// The money side of the twin's PayPal: orders with one capture each, changed by buyers (trickle), by tests (control)
/// and by nobody else. Ids are 17 upper-case letters and digits, drawn from the seed.
class PayPalLedger
{
public:
    struct Payment
    {
        QString paypalOrder;
        QString capture;
        QString amount; ///< decimal string
        QString currency;
        QString state;  ///< completed pending declined refunded disputed
        QString reason; ///< PayPal's word for why a capture is pending: ECHECK, PENDING_REVIEW …
        QString customId;
        QString invoiceId;
        QDateTime created;
        QDateTime updated;
    };

    explicit PayPalLedger(quint32 seed) : m_seed(seed) {}

    /// Takes a payment for a shop's order: the shop keeps `capture` as transaction_id, `paypalOrder` in its meta.
    Payment take(const QDateTime &now, const QString &amount, const QString &currency, const QString &customId,
                 const QString &invoiceId, bool completed);
    /// Control's PATCH /payments/TXN: any of amount, currency, state, reason, custom_id, invoice_id, all strings that
    /// the caller has checked. False when TXN is unknown.
    bool patch(const QDateTime &now, const QString &capture, const QJsonObject &change);
    [[nodiscard]] const Payment *byCapture(const QString &capture) const;
    [[nodiscard]] const Payment *byOrder(const QString &paypalOrder) const;

    [[nodiscard]] static QJsonObject paymentToJson(const Payment &payment); ///< members as `patch` names them
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PayPalLedger fromJson(const QJsonObject &saved);

private:
    [[nodiscard]] QString freshId();

    quint32 m_seed;
    quint64 m_drawn = 0;
    QHash<QString, Payment> m_byCapture;
    QHash<QString, QString> m_captureOfOrder; ///< PayPal's order id → capture id
};

} // namespace tradeit::twin
