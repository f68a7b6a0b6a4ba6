// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/democheck.h"
#include "app/ctl/output.h"
#include "app/ctl/twincontrol.h"
#include "app/twin/twin.h"
#include "core/desk/desk.h"

#include <QElapsedTimer>

namespace tradeit::ctl {

/// The mission's example, driven through the real desk against a twin over https: connect order sync verify confirm
/// ship complete check. Once an order is there, acts are queued even when sending one failed, so that a later `sync` on
/// the kept profile finishes the job. The profile stays after a failure, and with --keep.
class DemoRun : public QObject
{
    Q_OBJECT
public:
    DemoRun(const Demo &demo, const QString &folder, const Output &output, QObject *parent);
    ~DemoRun() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    [[nodiscard]] Result<QJsonObject> readyLine();
    [[nodiscard]] Result<void> prepareProfile();
    void placeOrder();
    void tookOrder(const Result<QJsonDocument> &order);
    void pull();
    void verify();
    void act(Verb verb);
    void sent(Verb verb, const Result<Intent> &intent);
    void askTwin();
    void check(const Result<QJsonDocument> &mails);

    void begin(const QString &step);
    /// Closes the step; the first failed one names the run's failure. False when it failed.
    bool close(const Result<void> &result, const QString &detail = {});
    void finish();

    Demo m_demo;
    QString m_folder;
    Output m_output;
    SystemClock m_clock;
    std::unique_ptr<twin::Twin> m_twin; ///< without --twin: lives in this program
    QJsonObject m_ready;
    std::unique_ptr<TwinControl> m_control;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Desk> m_desk;
    DemoEvidence m_evidence;
    OrderId m_order;
    qint64 m_remoteId = 0;
    QString m_number;
    QJsonArray m_steps;
    QString m_step, m_failed;
    QElapsedTimer m_timer;
};

} // namespace tradeit::ctl
