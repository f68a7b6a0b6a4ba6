// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/status/troublebanner.h"

#include "ui/look/metrics.h"

#include <QEvent>

namespace tradeit {

namespace {

using Remedy = words::Trouble::Remedy;

} // namespace

TroubleBanner::TroubleBanner(PaneContext &context, QWidget *parent) : Banner(parent), m_context(context)
{
    connect(&context.client, &DeskClient::statusChanged, this, &TroubleBanner::follow);
    connect(&m_minute, &QTimer::timeout, this, &TroubleBanner::follow);
    connect(this, &Banner::actionPressed, this, &TroubleBanner::press);
    m_minute.start(std::chrono::minutes(1));
    setMinimumHeight(look::metricsOf(fontMetrics()).banner);
    follow();
}

void TroubleBanner::follow()
{
    const std::optional<words::Trouble> trouble = words::troubleOf(m_context.client.status(), m_context.clock.now());
    if (trouble == m_trouble)
        return;
    const bool sameButTime = trouble && m_trouble && trouble->sentence == m_trouble->sentence;
    m_trouble = trouble;
    if (!trouble) {
        hide();
        return;
    }
    if (sameButTime) {
        setNext(trouble->next);
        return;
    }
    const QString action = trouble->remedy == Remedy::SignIn  ? tr("Sign in again…")
                           : trouble->remedy == Remedy::Retry ? tr("Try now")
                                                              : QString();
    showMessage(trouble->severe ? Kind::Error : Kind::Warning, trouble->sentence, trouble->next, action);
}

void TroubleBanner::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(look::metricsOf(fontMetrics()).banner);
}

void TroubleBanner::press()
{
    if (!m_trouble)
        return;
    if (m_trouble->remedy == Remedy::SignIn)
        Q_EMIT signInAsked(m_trouble->account);
    else
        Q_EMIT retryAsked(m_trouble->account);
}

} // namespace tradeit
