// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"
#include "core/sync/pullshelf.h"

namespace tradeit {

/// Reads given orders again: by include lists, and one by one what a list does not show (a trashed order is only seen
/// by its id, finding 6; a 403 by id means not visible and changes nothing). An order that cannot be read keeps nobody
/// else from being read: it is named, and stays as it is stored. One run per object.
class OrderReread : public QObject
{
    Q_OBJECT
public:
    OrderReread(const AccountPeers &peers, PullShelf &shelf, QObject *parent = nullptr);

    /// `listed` are asked for in lists, `single` one by one.
    [[nodiscard]] QFuture<Result<void>> run(const QList<RemoteId> &listed, const QList<RemoteId> &single);
    /// BadAnswer, naming the first order that could not be read.
    [[nodiscard]] const std::optional<Error> &unreadable() const { return m_unreadable; }

private:
    void next();
    void listRead(const QList<RemoteId> &asked, const Result<OrderPage> &page);
    void oneRead(RemoteId id, const Result<OrderPage> &page);
    [[nodiscard]] bool isSkipped(RemoteId id, const Error &error);

    AccountPeers m_peers;
    PullShelf &m_shelf;
    Promise<void> m_promise;
    QList<RemoteId> m_listed, m_single;
    std::optional<Error> m_unreadable;
    int m_unreadableInARow = 0;
};

} // namespace tradeit
