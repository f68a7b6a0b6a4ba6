// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace tradeit {

/// What went wrong, as the rest of the desk needs to tell it apart. The first sixteen are the words of the command
/// line's contract (COMMANDS.md); Cancelled never leaves the program.
enum class ErrorKind {
    Offline,     ///< no connection, no DNS, time-out: the peer could not be reached or did not answer in time
    Tls,         ///< the certificate or the handshake was refused
    Auth,        ///< the peer knows us not, or no longer
    Refused,     ///< not allowed at all, or the shop said no
    Guard,       ///< a gate that a reason may pass
    Ambiguous,   ///< several orders answer to that number
    NotFound,    ///< no such order, account, intent, product
    NoApi,       ///< the site answers but has no WooCommerce API at that address
    BadAnswer,   ///< an answer that cannot be read or is not what was asked for
    Redirect,    ///< the peer sent us elsewhere; credentials are never carried there
    Server,      ///< 5xx, or a host's error page
    RateLimited, ///< 429, or a firewall page that means the same
    Unsupported, ///< this shop or this account cannot do that
    Busy,        ///< another desk holds this profile
    Damaged,     ///< a file of the profile is damaged
    Disk,        ///< the disk is full, read-only or failing
    Cancelled    ///< given up by the caller, or ended without a result
};

/// Whether a write can have reached the peer when it failed: decides between sending again and reading back
/// (OUTBOX.md rule 6).
enum class Reach {
    NeverSent, ///< no byte of the request left (DNS, refused, TLS)
    Answered,  ///< the peer answered in a way that says it did not apply
    Unknown    ///< the peer may have applied it
};

/// An error is a value. `context` says what the desk was doing, in English, for logs; `detail` what the peer or the
/// system said. Neither ever holds a secret. Words for people are made in ui/words from `kind`.
struct Error
{
    ErrorKind kind = ErrorKind::BadAnswer;
    QString context;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter = {}; ///< the peer's own wish, when it had one
    Reach reach = Reach::Unknown;
    int httpStatus = 0; ///< 0 when no HTTP answer arrived
    QString code = {};  ///< the peer's machine-readable error code, never its localised text

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Fault = tl::unexpected<Error>;

/// `return fault(ErrorKind::NotFound, u"order"_qs, …)`.
[[nodiscard]] Fault fault(ErrorKind kind, QString context, QString detail = {});

/// The contract's word for a kind ("offline", "rate_limited", …).
[[nodiscard]] QString kindWord(ErrorKind kind);

} // namespace tradeit
