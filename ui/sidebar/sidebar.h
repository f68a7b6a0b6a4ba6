// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/section.h"
#include "ui/preferences/panecontext.h"

#include <QTimer>
#include <QWidget>

namespace tradeit {

class SidebarModel;
class SidebarView;

/// The leading pane: what is to be done, the states of the work, the shops, the outbox, each with a live count. One
/// section is always chosen, and it stays so while counts and rows change.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(PaneContext &context, QWidget *parent = nullptr);

    /// Chooses it if it is there; says `chosenChanged` when that is another.
    void choose(const Section &section);
    [[nodiscard]] Section chosen() const;
    /// The n-th section from the top, from 0 (Ctrl+1 is 0).
    void chooseAt(int index);
    /// All that can be chosen, from the top.
    [[nodiscard]] QList<Section> sections() const;
    /// Counts anew.
    void refresh();

Q_SIGNALS:
    void chosenChanged(const tradeit::Section &section);

private:
    void follow(const DeskChanges &changes);
    void showLines();
    void takeCurrent(const QModelIndex &current);
    void keepChosen();

    PaneContext &m_context;
    SidebarModel *m_model;
    SidebarView *m_view;
    Section m_chosen;
    QTimer m_minute; ///< an order gets late while nothing else happens
};

} // namespace tradeit
