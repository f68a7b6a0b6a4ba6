// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <optional>

namespace tradeit {

/// What an HTTP answer of a WordPress site means, by status and `code` alone: texts are localised (finding 30).
/// Nothing for 2xx. `reach` follows OUTBOX.md rule 6. Details of Auth: "secret" (the secret is wrong, or the key has no
/// right to this), "user" (no such key or user, or the host drops the Authorization header: they look alike), "signed_
/// out" (the site saw no credentials: a wrong key, or a host that drops the header). Detail of Redirect: the target.
[[nodiscard]] std::optional<Error> wooError(const HttpAnswer &answer, const QString &context);

} // namespace tradeit
