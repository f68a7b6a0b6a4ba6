// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/enginethread.h"
#include "ui/look/appearance.h"
#include "ui/preferences/panecontext.h"
#include "ui/window/mainwindow.h"

namespace tradeit::bench {

/// The desk of one profile inside a benchmark: engine on its thread, what panes are given, and the window if asked for.
class DeskRun
{
public:
    DeskRun(const QString &profile, QApplication &application);
    ~DeskRun();
    Q_DISABLE_COPY_MOVE(DeskRun)

    void openWindow();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] DeskClient &client() { return *m_client; }
    [[nodiscard]] DeskReader &reader() { return *m_reader; }

private:
    SystemClock m_clock;
    Preferences m_preferences;
    look::Appearance m_appearance;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<DeskReader> m_reader;
    std::unique_ptr<PaneContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

/// A copy of a profile that asks nobody: its shops are closed ports of this machine and nothing is polled. A profile
/// that is not there is made empty.
void copyQuietly(const QString &from, const QString &to);

} // namespace tradeit::bench
