// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

namespace tradeit::words {

/// "#3036", or the shop's own id for an order that is not stored.
[[nodiscard]] QString orderNumber(const IntentEntry &entry);
/// "#3036 Tendai Moyo: put back to Processing".
[[nodiscard]] QString actTitle(const IntentEntry &entry);
/// What was asked for, without the order: "ship with Swift", "private note".
[[nodiscard]] QString actPhrase(const Intent &intent);
/// What a step does to the world: "Set the status to Cancelled".
[[nodiscard]] QString stepPhrase(const Step &step, const Intent &intent);
/// The same while it goes on, for a sentence: "setting the status".
[[nodiscard]] QString stepDoing(const Step &step);
/// The kind of thing it is, for a list in a sentence: "tracking", "the note to the customer".
[[nodiscard]] QString stepThing(const Step &step);

/// A step as a row: what, how it stands (never more than the evidence), and when.
struct StepLine
{
    enum class Mood { Done, Waiting, Going, Trouble };
    Mood mood = Mood::Waiting;
    QString icon, text, when;
    friend bool operator==(const StepLine &, const StepLine &) = default;
};
[[nodiscard]] StepLine stepLine(const Step &step, const Intent &intent, const QDateTime &now);

/// A line of the audit for people; what is not known here stays as it was written.
[[nodiscard]] QString auditPhrase(const QString &what);

} // namespace tradeit::words
