// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"

#include <QObject>

namespace tradeit {

/// One act of a bulk: which row of the sheet it belongs to.
struct BulkAct
{
    int row = 0;
    OrderId order;
    ActOptions options;
};

/// What a bulk act came to.
struct BulkOutcome
{
    QList<QUuid> intents;
    QList<OrderId> failed;
    QDateTime holdUntil; ///< UTC; of the last one
};

/// Takes one act after the other, each posted when the one before is answered: the engine gets to other work between
/// two, and `stop` counts at once. Deleting it stops too; what was taken stays taken.
class BulkRun : public QObject
{
    Q_OBJECT
public:
    BulkRun(DeskClient &client, Verb verb, const QList<BulkAct> &acts, QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] const BulkOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] const Result<ActOutcome> &last() const { return m_last; }

Q_SIGNALS:
    void began(int row);
    void answered(int row); ///< `last` says how
    void ended();

private:
    void next();
    void take(const BulkAct &act, const Result<ActOutcome> &outcome);

    DeskClient &m_client;
    Verb m_verb;
    QList<BulkAct> m_acts;
    BulkOutcome m_outcome;
    Result<ActOutcome> m_last;
    qsizetype m_at = 0;
    bool m_stopped = false;
};

} // namespace tradeit
