// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QSplitter>

class QStackedWidget;

namespace tradeit {

/// Where the panes stand: sidebar, list and detail side by side, or the detail below the list; or the outbox, which
/// brings its own detail, in the place of both. Widths are remembered for each of the two layouts.
class PaneLayout : public QSplitter
{
    Q_OBJECT
public:
    struct Panes
    {
        QWidget *sidebar, *list, *detail, *outbox;
    };
    PaneLayout(const Panes &panes, Preferences &preferences, QWidget *parent);

    void setWide(bool wide);
    void showOutbox(bool shown);
    [[nodiscard]] bool showsOutbox() const;
    void save();

private:
    void restore();
    [[nodiscard]] QString innerName() const;

    Panes m_panes;
    Preferences &m_preferences;
    QSplitter *m_inner;
    QStackedWidget *m_stack;
    bool m_wide = true;
};

} // namespace tradeit
