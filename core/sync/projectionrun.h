// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"

namespace tradeit {

/// Works out anew what the seller sees of every order of an account, a slice of them in each step of the event loop.
/// Where it stands is in the cursor `projection`, so that a process that ends in between leaves nothing half done. One
/// run per object.
class ProjectionRun : public QObject
{
    Q_OBJECT
public:
    explicit ProjectionRun(const AccountPeers &peers, QObject *parent = nullptr);

    /// Notes in the open transaction, which changes what orders are judged by, that it has to be done.
    [[nodiscard]] static Result<void> plan(const AccountPeers &peers);
    /// Does what is planned from where it was left; nothing when nothing is. Fails only with the desk's own trouble.
    [[nodiscard]] QFuture<Result<void>> run();

private:
    void next();

    AccountPeers m_peers;
    Promise<void> m_promise;
};

} // namespace tradeit
