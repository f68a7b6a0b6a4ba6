// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QObject>
#include <optional>
#include <thread>

namespace tradeit {

/// Reads the whole sequence of a long list on a thread of its own, with a connection of its own. Only the newest
/// request is answered; a new one waits until the thread is done with the last, whose answer is then thrown away.
class SequenceLoader : public QObject
{
    Q_OBJECT
public:
    explicit SequenceLoader(const QString &profile, QObject *parent = nullptr);
    ~SequenceLoader() override; ///< waits for the thread, tenths of a second at most

    void load(const OrderFilter &filter, const OrderSort &sort);
    /// What was asked for is not wanted any more.
    void forget();
    [[nodiscard]] bool isLoading() const { return m_wanted; }

Q_SIGNALS:
    void loaded(const tradeit::OrderSequence &sequence);
    void failed(const tradeit::Error &error);

private:
    struct Request
    {
        OrderFilter filter;
        OrderSort sort;
    };
    void start(const Request &request);
    void finish(const Result<OrderSequence> &sequence);

    QString m_profile;
    bool m_running = false;
    bool m_wanted = false;            ///< somebody waits for an answer
    std::optional<Request> m_waiting; ///< asked for while the thread was busy
    std::jthread m_thread;
};

} // namespace tradeit
