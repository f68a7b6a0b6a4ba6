// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tradeit::words {

/// One or two sentences for a person: what is wrong, what to do about it, and what the other side said. Plain text;
/// text from outside is cut short, freed of markup and control characters, and quoted.
[[nodiscard]] QString errorSentence(const Error &error);

/// Text from outside, made fit to stand in a sentence or on a terminal: markup stripped, control characters gone.
[[nodiscard]] QString harmless(const QString &text, qsizetype limit = 200);

} // namespace tradeit::words
