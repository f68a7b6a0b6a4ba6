// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/section.h"

namespace tradeit {

namespace {

/// "processing" is also a slug and would list what is not confirmed yet.
QString wordOf(Bucket bucket)
{
    return bucket == Bucket::Processing ? QStringLiteral("to_ship") : bucketWord(bucket);
}

} // namespace

OrderFilter filterOf(const Section &section, const QDateTime &now)
{
    OrderFilter filter;
    filter.groups = section.kind == Section::Kind::Outbox;
    switch (section.kind) {
    case Section::Kind::Bucket:
        filter.status = wordOf(section.bucket);
        break;
    case Section::Kind::Late:
        filter.dueBefore = now;
        break;
    case Section::Kind::Status:
        filter.status = section.status;
        break;
    case Section::Kind::Account:
        filter.account = section.account;
        break;
    case Section::Kind::Outbox:
        break;
    }
    return filter;
}

} // namespace tradeit
