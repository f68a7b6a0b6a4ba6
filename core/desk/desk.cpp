// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskprivate.h"

namespace tradeit {

Desk::Desk(Profile &profile, QObject *parent) : QObject(parent), d(std::make_unique<Private>(profile))
{
}

Desk::~Desk() = default;

AccountSync &Desk::Private::line(const Account &account)
{
    Line &line = lines[account.id.value];
    if (!line.sync) {
        line.http = std::make_unique<HttpClient>(profile.clock());
        line.sync = std::make_unique<AccountSync>(account, SyncContext{.database = database(),
                                                                       .gateways = gatewayContext(*line.http),
                                                                       .desk = profile.identity().desk});
    }
    return *line.sync;
}

} // namespace tradeit
