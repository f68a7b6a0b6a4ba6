// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// wc/v3/orders/ID/notes and /notes/NOTE.
[[nodiscard]] Response listNotes(const Call &call);
[[nodiscard]] Response createNote(const Call &call);
[[nodiscard]] Response readNote(const Call &call);
[[nodiscard]] Response deleteNote(const Call &call);

} // namespace tradeit::twin
