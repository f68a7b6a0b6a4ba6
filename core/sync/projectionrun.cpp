// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/projectionrun.h"

#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/sync/intransaction.h"

#include <QJsonObject>

namespace tradeit {

namespace {

const QString feed = QStringLiteral("projection");
const QString afterMember = QStringLiteral("after");
constexpr int sliceSize = 300;

} // namespace

ProjectionRun::ProjectionRun(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers)
{
}

Result<void> ProjectionRun::plan(const AccountPeers &peers)
{
    return CursorStore(peers.database).save(peers.account.id, feed, {{afterMember, 0}});
}

QFuture<Result<void>> ProjectionRun::run()
{
    next();
    return m_promise.future();
}

void ProjectionRun::next()
{
    CursorStore cursors(m_peers.database);
    const AccountId account = m_peers.account.id;
    const Result<QJsonObject> planned = cursors.load(account, feed);
    if (!planned || !planned->contains(afterMember)) {
        m_promise.finish(planned ? Result<void>() : Result<void>(Fault(planned.error())));
        return;
    }
    const OrderId after{planned->value(afterMember).toInteger()};
    const Result<void> written = inTransaction(m_peers.database, [&]() -> Result<void> {
        const Result<OrderId> last = OrderStore(m_peers.database).projectSlice(account, after, sliceSize);
        if (!last)
            return Fault(last.error());
        return cursors.save(account, feed, *last ? QJsonObject{{afterMember, last->value}} : QJsonObject());
    });
    if (written)
        QMetaObject::invokeMethod(this, &ProjectionRun::next, Qt::QueuedConnection);
    else
        m_promise.finish(written);
}

} // namespace tradeit
