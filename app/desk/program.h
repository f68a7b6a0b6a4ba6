// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/call.h"
#include "app/desk/enginethread.h"
#include "app/desk/languages.h"
#include "app/desk/twinthread.h"
#include "app/link/deskasking.h"
#include "app/link/desklistener.h"
#include "ui/look/appearance.h"
#include "ui/preferences/panecontext.h"

class QApplication;

namespace tradeit {

class MainWindow;

/// One run of the window: which parts there are, and in which order they come and go. It alone knows that the core
/// lives on another thread.
///
/// Coming: another desk of this profile is asked to show itself; the twin of a demo; the engine; when that is ready the
/// window's own reading connection and the window. Going: no new acts, the window and its connection, the engine, the
/// twin last.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(const Call &call, QApplication &application);
    ~Program() override;

    /// Answers by the end of the event loop: 0, or 1 when the profile cannot be opened.
    void start();
    /// As when the person closes the window, without a question: at log-out, or on a signal.
    void end();

Q_SIGNALS:
    void windowOpened();
    void finished(int exitCode);

private:
    void take(const Result<QByteArray> &otherDesk);
    [[nodiscard]] Result<void> claim();
    void hear(const LinkRequest &request, const DeskListener::Answer &answer);
    void syncFor(const LinkRequest &request, const DeskListener::Answer &answer);
    void compose();
    void applyLook();
    void runTwin();
    void opened();
    void makeWindow();
    void connectTwin(const QJsonObject &line);
    void showTrouble(const Error &error);
    void leave(int exitCode);

    Call m_call;
    QApplication &m_application;
    SystemClock m_clock;
    std::unique_ptr<DeskListener> m_listener;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<look::Appearance> m_appearance;
    std::unique_ptr<TwinThread> m_twin;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<DeskReader> m_reader;
    std::unique_ptr<PaneContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    QJsonObject m_twinLine;
    int m_exitCode = 0;
    bool m_leaving = false;
};

} // namespace tradeit
