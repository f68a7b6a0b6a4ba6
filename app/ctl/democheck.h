// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tradeit::ctl {

/// What the demo claims to have done, and what the twin says that happened.
struct DemoEvidence
{
    QJsonObject order; ///< the shop's own truth, as wc/v3 shows it
    QString tracking;
    QJsonArray log;            ///< the twin's /log
    QJsonArray mails;          ///< the twin's /mails
    qsizetype mailsBefore = 0; ///< how many of them there were before the desk did anything
};

/// Exactly one confirmation with each product and quantity, address, method and date; exactly one shipping message with
/// the tracking number; exactly one completion mail; nothing else to this customer. Each broken claim is one sentence.
[[nodiscard]] QStringList brokenClaims(const DemoEvidence &evidence);

} // namespace tradeit::ctl
