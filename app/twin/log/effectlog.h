// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace tradeit::twin {

/// The twin's own record of what public requests did: the oracle of the tests (COMMANDS.md, /log). Control calls,
/// trickle and seeding are never in it.
class EffectLog
{
public:
    /// Opens the row of one public request; effects recorded until `finish` belong to it. A write that a fault applies
    /// late reopens its row with `resume`.
    qint64 begin(const QDateTime &now, const QString &side, const QString &method, const QString &path);
    void resume(qint64 row);
    void fault(const QString &name);
    /// `kind` is one of status meta note refund stock coupon mail capture; `order` 0 means none. Ignored when no row is
    /// open, so that world code may call it always.
    void effect(const QString &kind, qint64 order, const QJsonValue &value);
    /// Closes the row. `status` is what the client was told: 0 when it was told nothing (reset, stall).
    void finish(int status);

    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static EffectLog fromJson(const QJsonArray &rows);

private:
    QList<QJsonObject> m_rows;
    qint64 m_open = -1;
};

} // namespace tradeit::twin
