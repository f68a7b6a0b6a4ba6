// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/orders/intent.h"

#include <QStringList>

namespace tradeit {

/// The verbs of rule 11. Arrived and Resend answer *unknown*; Mine and Theirs answer *clash*.
enum class Resolution { Mine, Theirs, Arrived, Resend };

/// The intent as it stands after the person's answer; pure, the caller saves it (and writes the audit line). *Mine*:
/// what the shop has now becomes the base, and the act is queued. *Theirs*: the steps that write one of `fields` (all
/// that differ when empty) are skipped, and with a status the telling of it; the rest is queued on the new base.
/// *Arrived*: the unknown step counts as done. *Resend*: it is sent again. Refused when the intent waits for no such
/// answer.
[[nodiscard]] Result<Intent> resolve(const Intent &intent, Resolution resolution, const QStringList &fields = {});

/// `outbox retry`: what needs attention is queued again. An unknown step is looked at again, never resent by this;
/// a stale text and a clash need another answer: Refused.
[[nodiscard]] Result<Intent> retry(const Intent &intent);

/// `outbox drop` (rule 9): free while nothing is marked; with some steps done the rest stays undone. Refused while a
/// step is marked, and for an intent that is over.
[[nodiscard]] Result<Intent> drop(const Intent &intent);

} // namespace tradeit
