// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebar/sidebar.h"

#include "ui/models/sidebarmodel.h"
#include "ui/sidebar/sidebarview.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace tradeit {

Sidebar::Sidebar(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new SidebarModel(this)), m_view(new SidebarView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Sections"));
    setFocusProxy(m_view);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::takeCurrent);
    connect(&context.client, &DeskClient::changed, this, &Sidebar::follow);
    connect(&context.client, &DeskClient::statusChanged, this, &Sidebar::showLines);
    connect(&m_minute, &QTimer::timeout, this, &Sidebar::refresh);
    m_minute.start(std::chrono::minutes(1));

    m_view->setCurrentIndex(m_model->sectionAt(0));
    showLines();
    refresh();
}

void Sidebar::choose(const Section &section)
{
    if (const QModelIndex index = m_model->indexOf(section); index.isValid())
        m_view->setCurrentIndex(index);
}

Section Sidebar::chosen() const
{
    return m_chosen;
}

void Sidebar::chooseAt(int index)
{
    if (const QModelIndex section = m_model->sectionAt(index); section.isValid())
        m_view->setCurrentIndex(section);
}

QList<Section> Sidebar::sections() const
{
    QList<Section> sections;
    for (int at = 0; m_model->sectionAt(at).isValid(); ++at)
        sections.append(m_model->sectionAt(at).data(SidebarModel::SectionRole).value<Section>());
    return sections;
}

void Sidebar::refresh()
{
    const Result<DeskCounts> counts = m_context.reader.counts();
    const Result<QList<Account>> accounts = m_context.reader.accounts();
    if (counts && accounts)
        m_model->show(*counts, *accounts);
    keepChosen();
}

void Sidebar::follow(const DeskChanges &changes)
{
    if (changes.many || changes.outbox || changes.accounts || !changes.orders.isEmpty())
        refresh();
}

void Sidebar::showLines()
{
    m_model->showLines(m_context.client.status().lines);
}

void Sidebar::takeCurrent(const QModelIndex &current)
{
    const auto section = current.data(SidebarModel::SectionRole).value<Section>();
    if (!current.isValid())
        return;
    const Section before = std::exchange(m_chosen, section); // the same one may have got its title
    if (m_chosen != before)
        Q_EMIT chosenChanged(m_chosen);
}

/// A shop that was removed, or a status that nobody has any more, cannot stay chosen.
void Sidebar::keepChosen()
{
    const QModelIndex index = m_model->indexOf(m_chosen);
    m_view->setCurrentIndex(index.isValid() ? index : m_model->sectionAt(0));
}

} // namespace tradeit
