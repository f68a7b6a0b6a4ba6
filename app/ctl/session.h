// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/link/linkrequest.h"
#include "core/desk/desk.h"

namespace tradeit::ctl {

/// One command on one profile, from opening it to its exit code. Answers by `finished`, never before `start` returned
/// to the event loop.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const Command &command, const Output &output, QObject *parent = nullptr);
    ~Session() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void run(const ShowHelp &request);
    void run(const ShowVersion &request);
    void run(const AccountAdd &request);
    void run(const AccountList &request);
    void run(const AccountProbe &request);
    void run(const AccountRemove &request);
    void run(const GatewayAdd &request);
    void run(const Sync &request);
    void run(const List &request);
    void run(const Show &request);
    void run(const Notes &request);
    void run(const Payment &request);
    void run(const Act &request);
    void run(const Outbox &request);
    void run(const Export &request);
    void run(const CheckProfile &request);
    void run(const Demo &request);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<OrderFilter> filterOf(const QString &account, const QString &status,
                                               const QString &query) const;
    [[nodiscard]] QString folder() const;
    void sayAccount(const Result<Account> &account, const QString &name);
    void keepSecret(const Result<Account> &account, const QString &name, const QString &field);
    void sayKept(const Account &account, const QString &field, bool kept);
    void syncedElsewhere(const LinkRequest &asked, const Result<QByteArray> &answer);
    void sendHere(OrderId order, const ActOutcome &outcome, const Result<QByteArray> &answer);
    void saySync(const Result<QList<SyncReport>> &reports, qint64 milliseconds);
    void sayNotes(OrderId order, const Result<void> &refreshed);
    void sayPayment(OrderId order, const Result<void> &verified);
    void saySent(OrderId order, ActOutcome outcome, const Result<Intent> &sent);
    void end(int exitCode) { Q_EMIT finished(exitCode); }

    Command m_command;
    Output m_output;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Desk> m_desk;
};

} // namespace tradeit::ctl
