// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tradeit::twin {

/// Makes the next close of `socket` end the connection with RST instead of FIN.
void resetOnClose(qintptr socket);

} // namespace tradeit::twin
