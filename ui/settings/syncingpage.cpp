// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/syncingpage.h"

#include "ui/parts/formgrid.h"
#include "ui/settings/choice.h"

namespace tradeit {

SyncingPage::SyncingPage(PaneContext &context, QWidget *parent)
    : Page(tr("Syncing"), parent), m_context(context), m_used(new TextLabel)
{
    auto *form = new FormGrid;
    column()->addWidget(form);
    auto *every = new Choice;
    every->addItem(tr("Only when I ask"), 0);
    every->addItem(tr("Every 30 seconds"), 30);
    every->addItem(tr("Every minute"), 60);
    for (const int minutes : {2, 5, 10, 15, 30})
        every->addItem(tr("Every %1 minutes").arg(minutes), 60 * minutes);
    every->addItem(tr("Every hour"), 3600);
    const int now = static_cast<int>(context.preferences.pollEvery().count());
    if (every->findData(now) < 0)
        every->addItem(tr("Every %1 seconds").arg(now), now);
    every->choose(now);
    connect(every, &Choice::chosen, this,
            [this](const QVariant &value) { m_context.preferences.setPollEvery(std::chrono::seconds(value.toInt())); });
    (void)form->addRow(tr("Ask the shops"), every);
    (void)form->addRow(tr("Data used today"), m_used);
    addNote(tr("What you do is sent at once whenever there is a connection, however often the desk asks."));
    column()->addStretch(1);
    connect(&context.client, &DeskClient::statusChanged, this, &SyncingPage::showUsed);
    showUsed();
}

void SyncingPage::showUsed()
{
    m_used->setText(locale().formattedDataSize(m_context.client.status().bytesToday, 1, QLocale::DataSizeSIFormat));
}

} // namespace tradeit
