// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskengine.h"

#include <QObject>
#include <thread>

namespace tradeit {

/// The thread that the core lives on, whole: its body builds the engine, runs an event loop, destroys every engine
/// object and returns. A plain thread of the language, so that sanitizers see what crosses.
class EngineThread : public QObject
{
    Q_OBJECT
public:
    /// Returns when the engine exists; it does nothing before `start`.
    explicit EngineThread(const ProfileOptions &options, QObject *parent = nullptr);
    /// Stops if that was not done, and waits for the thread: 3 s at most, when a request hangs.
    ~EngineThread() override;

    /// To connect to and to post to; valid until `stop`.
    [[nodiscard]] DeskEngine &engine() const { return *m_engine; }
    /// Opens the profile; the engine answers by ready or failed.
    void start();
    /// Whatever posts to the engine must be gone by now. Answers by `ended`.
    void stop();

Q_SIGNALS:
    /// Every engine object is gone.
    void ended();

private:
    DeskEngine *m_engine = nullptr;
    bool m_stopping = false;
    std::jthread m_thread; ///< last: it ends before anything it uses
};

} // namespace tradeit
