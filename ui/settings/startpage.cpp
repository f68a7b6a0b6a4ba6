// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/startpage.h"

#include "ui/look/metrics.h"
#include "ui/parts/messageline.h"
#include "ui/settings/autostart.h"
#include "ui/words/errorwords.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace tradeit {

StartPage::StartPage(PaneContext &context, QWidget *parent)
    : Page(tr("Start"), parent), m_context(context), m_box(new QCheckBox(tr("Start Tradeit Desk when I log in"))),
      m_message(new MessageLine)
{
    m_box->setMinimumHeight(look::metricsOf(fontMetrics()).rowControl);
    m_box->setChecked(autostart::isOn());
    column()->addWidget(m_box);
    column()->addWidget(m_message);
    addNote(
        tr("New orders are then there when you sit down. It can be switched off here or in the system's own list of "
           "programs that start by themselves."));
    column()->addStretch(1);
    connect(m_box, &QCheckBox::toggled, this, &StartPage::set);
}

/// The file is written on the engine's thread, as everything that touches the disk.
void StartPage::set(bool on)
{
    m_message->clear();
    const QString program = QCoreApplication::applicationFilePath();
    whenDone(m_context.client.ask([on, program](Desk &) -> Result<void> {
        return on ? autostart::turnOn(program) : autostart::turnOff();
    }),
             this, [this, on](const Result<void> &done) {
                 if (done) {
                     m_context.preferences.setAutostart(on);
                     return;
                 }
                 const QSignalBlocker quiet(m_box);
                 m_box->setChecked(!on);
                 m_message->say(MessageLine::Kind::Error, words::errorSentence(done.error()));
             });
}

} // namespace tradeit
