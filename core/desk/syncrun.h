// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/desk/enginelock.h"
#include "core/sync/accountsync.h"

#include <QObject>

namespace tradeit {

/// One `sync` over several accounts side by side, under the engine's lock. A failed account is a report; the desk's own
/// trouble ends the run with its error, once every account has come to rest. Deletes itself.
class SyncRun : public QObject
{
    Q_OBJECT
public:
    SyncRun(const QList<AccountSync *> &lines, const SyncOptions &options, EngineHold hold, QObject *parent);

    [[nodiscard]] QFuture<Result<QList<SyncReport>>> start();

private:
    void take(qsizetype line, const Result<SyncReport> &report);

    QList<AccountSync *> m_lines;
    SyncOptions m_options;
    EngineHold m_hold;
    QList<SyncReport> m_reports;
    std::optional<Error> m_error;
    qsizetype m_open = 0;
    Promise<QList<SyncReport>> m_promise;
};

} // namespace tradeit
