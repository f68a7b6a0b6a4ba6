// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>
#include <utility>

namespace tradeit {

/// The one way to consume a QFuture<Result<T>>. Calls `fn(Result<T>)` exactly once, in the thread of `context` and
/// never before this call returns; a future that ended without a result arrives as ErrorKind::Cancelled. When `context`
/// dies first, `fn` is not called: that cancels the answer, never the act. Must be called in the thread of `context`.
template <typename T, typename Fn>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Fn &&fn)
{
    Q_ASSERT(context && context->thread() == QThread::currentThread());
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::forward<Fn>(fn)]() mutable {
        const QFuture<Result<T>> done = watcher->future();
        watcher->deleteLater();
        if (done.resultCount() > 0)
            fn(done.resultAt(0));
        else
            fn(Result<T>(fault(ErrorKind::Cancelled, QStringLiteral("ended without a result"))));
    });
    watcher->setFuture(future);
}

/// A future that already holds its answer.
template <typename T>
[[nodiscard]] QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// The giving end of a QFuture<Result<T>>: started on construction, answered once by `finish`. Shared by value so that
/// callbacks can hold it; when the last copy dies unanswered the future ends without a result.
template <typename T>
class Promise
{
public:
    Promise() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }
    void finish(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

} // namespace tradeit
