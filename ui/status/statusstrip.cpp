// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/status/statusstrip.h"

#include "ui/look/metrics.h"
#include "ui/models/linewords.h"
#include "ui/parts/announce.h"
#include "ui/parts/linkbutton.h"
#include "ui/status/statuspiece.h"
#include "ui/status/undooffer.h"

#include <QHBoxLayout>
#include <utility>

namespace tradeit {

namespace {

using State = words::LineSummary::State;
constexpr std::chrono::seconds often{10};

Ink signInk(State state)
{
    switch (state) {
    case State::Online:
        return Ink::Green;
    case State::NoLine:
        return Ink::Amber;
    case State::Syncing:
    case State::NoShop:
    case State::NotAsked:
        break;
    }
    return Ink::Muted;
}

QString signOf(State state)
{
    switch (state) {
    case State::Online:
        return QStringLiteral("online");
    case State::NoLine:
        return QStringLiteral("offline");
    case State::Syncing:
        return QStringLiteral("sync");
    case State::NoShop:
    case State::NotAsked:
        break;
    }
    return QStringLiteral("store");
}

} // namespace

StatusStrip::StatusStrip(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new StatusPiece(StatusPiece::Apart::No, this)),
      m_trouble(new StatusPiece(StatusPiece::Apart::Yes, this)),
      m_synced(new StatusPiece(StatusPiece::Apart::Yes, this)),
      m_traffic(new StatusPiece(StatusPiece::Apart::Yes, this)), m_sync(new LinkButton(tr("Sync now"), this)),
      m_waiting(new LinkButton({}, this, QStringLiteral("outbox"))),
      m_act(new UndoOffer(context.preferences, context.clock, this))
{
    auto *row = new QHBoxLayout(this);
    build(*row);
    connect(m_sync, &QPushButton::clicked, this, &StatusStrip::syncAsked);
    connect(m_waiting, &QPushButton::clicked, this, &StatusStrip::outboxAsked);
    connect(m_act, &UndoOffer::undoAsked, this, &StatusStrip::undoAsked);
    connect(&context.client, &DeskClient::changed, this, &StatusStrip::follow);
    connect(&context.client, &DeskClient::statusChanged, this, &StatusStrip::showStatus);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::showTimes);
    m_tick.start(often);
    showStatus();
    showWaiting();
}

void StatusStrip::build(QHBoxLayout &row)
{
    row.setContentsMargins(12, 0, 12, 0);
    row.setSpacing(look::rhythm);
    for (QWidget *piece :
         {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_synced),
          static_cast<QWidget *>(m_traffic), static_cast<QWidget *>(m_sync), static_cast<QWidget *>(m_waiting)})
        row.addWidget(piece);
    row.addStretch(1);
    row.addWidget(m_act);
}

QSize StatusStrip::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, look::metricsOf(fontMetrics()).statusBar});
}

QSize StatusStrip::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, look::metricsOf(fontMetrics()).statusBar});
}

void StatusStrip::showAct(const QString &text, const QUuid &intent, const QDateTime &holdUntil)
{
    m_act->offer(text, intent, holdUntil);
}

void StatusStrip::showMessage(const QString &text)
{
    m_act->say(text);
}

void StatusStrip::showNews(const QString &text)
{
    m_act->mention(text);
}

void StatusStrip::follow(const DeskChanges &changes)
{
    if (changes.outbox || changes.many)
        showWaiting();
}

void StatusStrip::showStatus()
{
    const words::LineSummary summary = words::summaryOf(m_context.client.status().lines);
    const bool wasSyncing = std::exchange(m_syncing, summary.state == State::Syncing);
    m_line->say(summary.text, summary.state == State::NoLine ? Ink::Amber : Ink::Muted, signOf(summary.state),
                signInk(summary.state));
    m_trouble->say(summary.trouble, Ink::Amber, QStringLiteral("offline"), Ink::Amber);
    m_sync->setVisible(summary.state == State::NotAsked);
    if (wasSyncing && summary.state == State::Online)
        announce(this, summary.text);
    showTimes();
}

void StatusStrip::showTimes()
{
    const DeskStatus &status = m_context.client.status();
    m_synced->say(words::syncedWords(status.lines, m_context.clock.now()));
    m_traffic->say(status.lines.isEmpty() ? QString() : words::trafficWords(status.bytesToday));
}

void StatusStrip::showWaiting()
{
    const Result<DeskCounts> counts = m_context.reader.counts();
    const int attention = counts ? counts->attention : 0;
    const int waiting = (counts ? counts->waiting : 0) - attention;
    m_waiting->setVisible(waiting + attention > 0);
    QStringList parts;
    if (attention > 0)
        parts.append(tr("%n need you", nullptr, attention));
    if (waiting > 0)
        parts.append(tr("%n waiting to be sent", nullptr, waiting));
    m_waiting->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace tradeit
