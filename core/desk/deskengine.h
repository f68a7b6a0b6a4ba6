// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/desk/deskstatus.h"

#include <QSet>
#include <QTimer>

namespace tradeit {

/// The desk that stays: holds the engine's lock for its life, sends what is due by itself (held acts when their undo
/// time ends, looks, waits), syncs every so often, and says what changed. Lives whole on one thread; everything else
/// reaches it through a DeskClient.
class DeskEngine : public QObject
{
    Q_OBJECT
public:
    /// Opens the profile. Errors as Profile::open; Busy when another process has the engine (`options.patience`).
    explicit DeskEngine(const ProfileOptions &options, QObject *parent = nullptr);
    ~DeskEngine() override;

    /// Opens and migrates; answers by `ready` or `failed`. To be called once, on the engine's thread.
    void start();
    /// Valid from `ready` on.
    [[nodiscard]] Desk &desk() const;
    [[nodiscard]] Profile &profile() const;

    /// Syncs every `seconds` from now on; 0: only when asked.
    void pollEvery(std::chrono::seconds seconds);
    /// One sync of an account, or of all; a sync that is running answers for those that ask meanwhile.
    [[nodiscard]] QFuture<Result<QList<SyncReport>>> sync(const QString &account, const SyncOptions &options);
    /// Refuses new acts, stops timers, gives writes in flight 3 s, leaves them marked; answers by `stopped`.
    void stop();

Q_SIGNALS:
    void ready();
    void failed(const tradeit::Error &error);
    /// After COMMIT, at most ten times a second.
    void changed(const tradeit::DeskChanges &changes);
    void statusChanged(const tradeit::DeskStatus &status);
    /// New orders to tell about; never those of a first sync.
    void arrived(const QList<tradeit::OrderId> &orders);
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
