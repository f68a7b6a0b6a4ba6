// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskstatus.h"

#include <optional>

namespace tradeit::words {

/// Whether a line's last try failed in a way that people should hear of.
[[nodiscard]] bool isTrouble(const AccountLine &line);
/// "Tariro Crafts does not answer", by the kind of trouble; no full stop.
[[nodiscard]] QString lineTrouble(const AccountLine &line);

/// How the desk is connected, for the status bar's first place.
struct LineSummary
{
    enum class State { NoShop, NotAsked, Online, Syncing, NoLine };
    State state = State::NoShop;
    QString text;
    QString trouble; ///< shops in trouble while others answer; empty without
    friend bool operator==(const LineSummary &, const LineSummary &) = default;
};
[[nodiscard]] LineSummary summaryOf(const QList<AccountLine> &lines);
/// "synced 1 min ago", of the shop that was synced longest ago among those that answer; empty before the first.
[[nodiscard]] QString syncedWords(const QList<AccountLine> &lines, const QDateTime &now);
[[nodiscard]] QString trafficWords(qint64 bytes); ///< "214 KB today"

/// Background trouble as the banner says it: one sentence or two, when the desk tries again, and what a person can do.
struct Trouble
{
    enum class Remedy { None, Retry, SignIn };
    bool severe = false; ///< nothing goes on by itself
    QString sentence, next;
    Remedy remedy = Remedy::None;
    QString account; ///< whom the remedy is for; empty: all
    friend bool operator==(const Trouble &, const Trouble &) = default;
};
/// The desk's own trouble before that of its lines; several lines become one sentence.
[[nodiscard]] std::optional<Trouble> troubleOf(const DeskStatus &status, const QDateTime &now);

} // namespace tradeit::words
