// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panelayout.h"

#include <QStackedWidget>

namespace tradeit {

namespace {

constexpr int sidebarWidth = 200, listWidth = 640, detailWidth = 440, listHeight = 380, detailHeight = 320;

void makeThin(QSplitter &splitter)
{
    splitter.setHandleWidth(1);
    splitter.setChildrenCollapsible(false);
}

} // namespace

PaneLayout::PaneLayout(const Panes &panes, Preferences &preferences, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_panes(panes), m_preferences(preferences), m_inner(new QSplitter),
      m_stack(new QStackedWidget), m_wide(preferences.wideLayout())
{
    makeThin(*this);
    makeThin(*m_inner);
    m_inner->addWidget(panes.list);
    m_inner->addWidget(panes.detail);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_inner->setOrientation(m_wide ? Qt::Horizontal : Qt::Vertical);
    m_stack->addWidget(m_inner);
    m_stack->addWidget(panes.outbox);
    addWidget(panes.sidebar);
    addWidget(m_stack);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    restore();
}

QString PaneLayout::innerName() const
{
    return m_wide ? QStringLiteral("panes.wide") : QStringLiteral("panes.tall");
}

void PaneLayout::restore()
{
    if (!restoreState(m_preferences.layout(QStringLiteral("panes.sidebar"))))
        setSizes({sidebarWidth, listWidth + detailWidth});
    if (!m_inner->restoreState(m_preferences.layout(innerName())))
        m_inner->setSizes(m_wide ? QList<int>{listWidth, detailWidth} : QList<int>{listHeight, detailHeight});
    setHandleWidth(1);
    m_inner->setHandleWidth(1);
    m_inner->setOrientation(m_wide ? Qt::Horizontal : Qt::Vertical);
}

void PaneLayout::save()
{
    m_preferences.setLayout(QStringLiteral("panes.sidebar"), saveState());
    m_preferences.setLayout(innerName(), m_inner->saveState());
}

void PaneLayout::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    save();
    m_wide = wide;
    m_inner->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    restore();
}

void PaneLayout::showOutbox(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

bool PaneLayout::showsOutbox() const
{
    return m_stack->currentIndex() == 1;
}

} // namespace tradeit
