// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/desk/deskengine.h"
#include "core/desk/deskstatus.h"

namespace tradeit {

/// The window's side of the engine. Everything that acts or asks the network is posted to the engine's thread and
/// answers with a future for `whenDone`; only values cross. A context that dies cancels the answer, never the act.
class DeskClient : public QObject
{
    Q_OBJECT
public:
    /// The engine may live on another thread and must outlive this.
    explicit DeskClient(DeskEngine &engine, QObject *parent = nullptr);
    ~DeskClient() override;

    /// Runs `work(Desk &)` on the engine's thread. It returns Result<T> or QFuture<Result<T>>; captures by value.
    ///     whenDone(client.ask([id](Desk &desk) { return desk.undo(id); }), this, [this](const Result<IntentEntry> &r)
    ///     …
    /// Cancelled once the engine has stopped.
    template <typename Work>
    [[nodiscard]] auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work, Desk &>;
        if constexpr (isFuture<Answer>)
            return post<typename FutureOf<Answer>::Value>(std::move(work));
        else
            return post<typename Answer::value_type>(
                [work = std::move(work)](Desk &desk) mutable { return readyFuture(work(desk)); });
    }

    [[nodiscard]] QFuture<Result<QList<SyncReport>>> sync(const QString &account = {}, const SyncOptions &options = {});
    void pollEvery(std::chrono::seconds seconds);

    /// As last told; never older than the signal.
    [[nodiscard]] const DeskStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed(const tradeit::DeskChanges &changes);
    void statusChanged();
    void arrived(const QList<tradeit::OrderId> &orders);
    void probing(const QString &account, tradeit::ProbePart part, const tradeit::Capabilities &soFar);

private:
    template <typename T>
    struct FutureOf;
    template <typename T>
    struct FutureOf<QFuture<Result<T>>>
    {
        using Value = T;
    };
    template <typename T>
    static constexpr bool isFuture = false;
    template <typename T>
    static constexpr bool isFuture<QFuture<T>> = true;

    template <typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> post(Work work)
    {
        const Promise<T> promise;
        QMetaObject::invokeMethod(
            &m_engine,
            [engine = &m_engine, promise, work = std::move(work)]() mutable {
                if (Desk *desk = engine->desk())
                    whenDone(QFuture<Result<T>>(work(*desk)), engine,
                             [promise](const Result<T> &answer) { promise.finish(answer); });
                else
                    promise.finish(fault(ErrorKind::Cancelled, QStringLiteral("the desk is closing")));
            },
            Qt::QueuedConnection);
        return promise.future();
    }

    DeskEngine &m_engine;
    DeskStatus m_status;
};

} // namespace tradeit
