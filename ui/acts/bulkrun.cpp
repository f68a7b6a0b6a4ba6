// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/bulkrun.h"

namespace tradeit {

BulkRun::BulkRun(DeskClient &client, Verb verb, const QList<BulkAct> &acts, QObject *parent)
    : QObject(parent), m_client(client), m_verb(verb), m_acts(acts)
{
}

void BulkRun::start()
{
    next();
}

void BulkRun::stop()
{
    m_stopped = true;
}

void BulkRun::next()
{
    if (m_stopped || m_at >= m_acts.size()) {
        Q_EMIT ended();
        return;
    }
    const BulkAct act = m_acts.at(m_at++);
    Q_EMIT began(act.row);
    whenDone(m_client.ask([act, verb = m_verb](Desk &desk) { return desk.act(act.order, verb, act.options); }), this,
             [this, act](const Result<ActOutcome> &outcome) { take(act, outcome); });
}

void BulkRun::take(const BulkAct &act, const Result<ActOutcome> &outcome)
{
    if (!outcome)
        m_outcome.failed.append(act.order);
    else if (outcome->intent) {
        m_outcome.intents.append(outcome->intent->id);
        m_outcome.holdUntil = outcome->intent->holdUntil;
    }
    m_last = outcome;
    Q_EMIT answered(act.row);
    next();
}

} // namespace tradeit
