// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/control/control.h"
#include "app/twin/faults/faults.h"
#include "app/twin/faults/latewrites.h"
#include "app/twin/http/httpserver.h"
#include "app/twin/log/effectlog.h"
#include "app/twin/options.h"
#include "app/twin/paypal/paypalapi.h"
#include "app/twin/publicside.h"
#include "app/twin/shop.h"
#include "app/twin/tls/authority.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

namespace tradeit::twin {

/// A whole pretend marketplace on three loopback ports: shop and PayPal by https, control by http. Lives on the event
/// loop it is made on, as a program of its own or inside another; destroying it saves its state and closes its ports.
/// Planned faults, and writes that were to be applied late, die with it.
class Twin : public QObject
{
    Q_OBJECT
public:
    explicit Twin(const TwinOptions &options, QObject *parent = nullptr);
    ~Twin() override;
    Q_DISABLE_COPY_MOVE(Twin)

    /// To be called once. The ready line of COMMANDS.md; from then on the ports answer. Fails with Refused (a port is
    /// taken), Damaged or Disk (state file, authority's file) or Tls.
    [[nodiscard]] Result<QJsonObject> start();
    /// Writes the state file now; nothing to do without one. Disk when that fails.
    [[nodiscard]] Result<void> save();

private:
    /// What a client must know and a restart must not change.
    struct Keys
    {
        QString controlToken;
        PayPalApi::Client payPalClient;
    };

    [[nodiscard]] Result<void> listen(const QJsonObject &saved);
    [[nodiscard]] Result<void> writeAuthority();
    void build(const QJsonObject &saved);
    void restoreWorld(const QJsonObject &saved);
    void runTimers();
    void markChanged();
    void saveOrSay();
    [[nodiscard]] QJsonObject state() const;
    [[nodiscard]] QJsonObject readyLine() const;

    TwinOptions m_options;
    QTemporaryDir m_folder; ///< holds the authority's certificate when there is no state file beside which to keep it
    QString m_authorityFile;
    std::optional<Authority> m_authority;
    Keys m_keys;
    ShiftedClock m_clock;
    qint64 m_advanced = 0; ///< seconds that the clock was moved by
    EffectLog m_log;
    Faults m_faults;
    LateWrites m_late;
    PayPalLedger m_ledger;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<PayPalApi> m_payPal;
    std::unique_ptr<PublicSide> m_shopSide;
    std::unique_ptr<PublicSide> m_payPalSide;
    std::unique_ptr<Control> m_control;
    QTimer m_trickle;
    QTimer m_saving;
    HttpServer m_shopPort;
    HttpServer m_payPalPort;
    HttpServer m_controlPort;
};

} // namespace tradeit::twin
