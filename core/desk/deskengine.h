// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/deskstatus.h"

#include <QObject>
#include <memory>

namespace tradeit {

/// The desk that stays: holds the engine's lock for its life, sends what is due by itself (held acts when their undo
/// time ends, looks, waits), syncs every so often, and says what changed. Lives whole on one thread, the one that calls
/// `start`; everything else reaches it through a DeskClient.
class DeskEngine : public QObject
{
    Q_OBJECT
public:
    explicit DeskEngine(const ProfileOptions &options, QObject *parent = nullptr);
    ~DeskEngine() override;

    /// Opens and migrates the profile; answers by `ready` or `failed` (errors as Profile::open). To be called once.
    /// While another process has the engine, acts queue and the status says Busy; it goes on when that one ends.
    void start();
    /// Null before `ready`, and again once it has stopped.
    [[nodiscard]] Desk *desk() const;
    [[nodiscard]] Profile *profile() const;

    /// Syncs every `seconds` from now on; 0: only when asked. Sending what is due goes on all the same.
    void pollEvery(std::chrono::seconds seconds);
    /// One sync of an account, or of all; like Desk::sync, and the status follows it.
    [[nodiscard]] QFuture<Result<QList<SyncReport>>> sync(const QString &account, const SyncOptions &options);
    /// Takes no more work, gives what is in flight 3 s, then leaves it marked; answers by `stopped`.
    void stop();

Q_SIGNALS:
    void ready();
    void failed(const tradeit::Error &error);
    /// After COMMIT, at most ten times a second.
    void changed(const tradeit::DeskChanges &changes);
    void statusChanged(const tradeit::DeskStatus &status);
    /// New orders to tell about; never those of a first sync.
    void arrived(const QList<tradeit::OrderId> &orders);
    /// As Desk's.
    void probing(const QString &account, tradeit::ProbePart part, const tradeit::Capabilities &soFar);
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
