// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/paypal/paypalledger.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QPair>
#include <algorithm>

namespace tradeit::twin {

namespace {

using Payment = PayPalLedger::Payment;
using Field = QString Payment::*;

/// The names of a payment's texts, as the control side and the state file use them.
const QList<QPair<QString, Field>> &fields()
{
    static const QList<QPair<QString, Field>> named = {{QStringLiteral("paypal_order"), &Payment::paypalOrder},
                                                       {QStringLiteral("capture"), &Payment::capture},
                                                       {QStringLiteral("amount"), &Payment::amount},
                                                       {QStringLiteral("currency"), &Payment::currency},
                                                       {QStringLiteral("state"), &Payment::state},
                                                       {QStringLiteral("reason"), &Payment::reason},
                                                       {QStringLiteral("custom_id"), &Payment::customId},
                                                       {QStringLiteral("invoice_id"), &Payment::invoiceId}};
    return named;
}

} // namespace

Payment PayPalLedger::take(const QDateTime &now, const QString &amount, const QString &currency,
                           const QString &customId, const QString &invoiceId, bool completed)
{
    const Payment payment{.paypalOrder = freshId(),
                          .capture = freshId(),
                          .amount = amount,
                          .currency = currency,
                          .state = completed ? QStringLiteral("completed") : QStringLiteral("pending"),
                          .reason = {},
                          .customId = customId,
                          .invoiceId = invoiceId,
                          .created = now,
                          .updated = now};
    m_byCapture.insert(payment.capture, payment);
    m_captureOfOrder.insert(payment.paypalOrder, payment.capture);
    return payment;
}

bool PayPalLedger::patch(const QDateTime &now, const QString &capture, const QJsonObject &change)
{
    const auto payment = m_byCapture.find(capture);
    if (payment == m_byCapture.end())
        return false;
    static const QStringList fixed = {QStringLiteral("paypal_order"), QStringLiteral("capture")};
    for (const auto &[name, field] : fields()) {
        if (change.contains(name) && !fixed.contains(name))
            (*payment).*field = change[name].toString();
    }
    payment->updated = now;
    return true;
}

const Payment *PayPalLedger::byCapture(const QString &capture) const
{
    const auto payment = m_byCapture.constFind(capture);
    return payment == m_byCapture.constEnd() ? nullptr : &*payment;
}

const Payment *PayPalLedger::byOrder(const QString &paypalOrder) const
{
    return byCapture(m_captureOfOrder.value(paypalOrder));
}

QString PayPalLedger::freshId()
{
    static constexpr char16_t letters[] = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const QByteArray source = "paypal " + QByteArray::number(m_seed) + ' ' + QByteArray::number(m_drawn++);
    const QByteArray drawn = QCryptographicHash::hash(source, QCryptographicHash::Sha256);
    QString id;
    for (qsizetype i = 0; i < 17; ++i)
        id += letters[static_cast<quint8>(drawn[i]) % 36];
    return id;
}

QJsonObject PayPalLedger::toJson() const
{
    QJsonArray payments;
    for (const Payment &payment : m_byCapture)
        payments.append(paymentToJson(payment));
    return {{QStringLiteral("seed"), static_cast<qint64>(m_seed)},
            {QStringLiteral("drawn"), static_cast<qint64>(m_drawn)},
            {QStringLiteral("payments"), payments}};
}

QJsonObject PayPalLedger::paymentToJson(const Payment &payment)
{
    QJsonObject row{{QStringLiteral("created"), isoUtc(payment.created)},
                    {QStringLiteral("updated"), isoUtc(payment.updated)}};
    for (const auto &[name, field] : fields())
        row[name] = payment.*field;
    return row;
}

PayPalLedger PayPalLedger::fromJson(const QJsonObject &saved)
{
    PayPalLedger ledger(static_cast<quint32>(saved[u"seed"].toInteger()));
    ledger.m_drawn = static_cast<quint64>(saved[u"drawn"].toInteger());
    const QJsonArray payments = saved[u"payments"].toArray();
    for (const QJsonValue &value : payments) {
        const QJsonObject row = value.toObject();
        Payment payment;
        for (const auto &[name, field] : fields())
            payment.*field = row[name].toString();
        payment.created = fromIsoUtc(row[u"created"].toString());
        payment.updated = fromIsoUtc(row[u"updated"].toString());
        ledger.m_captureOfOrder.insert(payment.paypalOrder, payment.capture);
        ledger.m_byCapture.insert(payment.capture, payment);
    }
    return ledger;
}

} // namespace tradeit::twin
