// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/platform/linger.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace tradeit::twin {

void resetOnClose(qintptr socket)
{
    linger nothingLeft{};
    nothingLeft.l_onoff = 1;
    nothingLeft.l_linger = 0;
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&nothingLeft),
                 sizeof nothingLeft);
#else
    ::setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &nothingLeft, sizeof nothingLeft);
#endif
}

} // namespace tradeit::twin
