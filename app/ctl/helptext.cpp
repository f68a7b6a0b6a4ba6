// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/text.h"

#include "core/gateways/registry/registry.h"

namespace tradeit::ctl {

QString helpText()
{
    return QStringLiteral(R"(tradeit-deskctl [--profile DIR] [--json] [--clock ISO] COMMAND …

  account add --kind %1 --name A --url https://… --user U [--ca FILE] [--secret-env VARIABLE]
  account list | account probe A | account remove A
  gateway add --account A --kind %2 --access own|connected|operator|none [--client-id ID] [--base URL]
              [--secret-env VARIABLE]
  sync [--account A] [--full] [--pull-only | --drain-only]
  list [--account A] [--status S] [--query Q] [--limit N] [--after CURSOR]
  show ORDER | notes ORDER | payment ORDER [--refresh]
  confirm | complete | resume ORDER
  hold | cancel ORDER --reason R
  ship ORDER --carrier C [--tracking T] [--link URL] [--line ID=QTY]…
      all of these: [--message TEXT | --no-message] [--now] [--override REASON]
  note ORDER TEXT [--customer] [--now]
  outbox [list] | outbox show ID | outbox retry ID | outbox drop ID | outbox undo [ID]
  outbox resolve ID --mine | --theirs | --arrived | --resend
  export orders | export lines --from DAY --to DAY --out FILE [--account A] [--status S] [--query Q]
  check
  demo [--seed N] [--twin FILE] [--keep]

ORDER is the order's number if only one order has it, else ACCOUNT/ID as `list` shows it.
Secrets come from the system's keychain or from the environment: TRADEIT_SECRET_<ACCOUNT>_SECRET for a shop,
TRADEIT_SECRET_<ACCOUNT>_CLIENT_SECRET for a gateway; --secret-env names another variable. Never an argument.
Exit: 0 done, 1 refused or failed, 2 not understood.
)")
        .arg(marketplaceKinds().join(u'|'), paymentGatewayKinds().join(u'|'));
}

} // namespace tradeit::ctl
