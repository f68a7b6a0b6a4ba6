// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/accountsync.h"

namespace tradeit {

/// What another program of this person may ask of an open desk: to show itself, to show an order, to sync. It can never
/// act on an order and never add an account.
struct LinkRequest
{
    enum class Verb { Raise, Open, Sync };
    Verb verb = Verb::Raise;
    QString order;       ///< open: "ACCOUNT/REMOTE_ID"
    QString account;     ///< sync: its name; empty: all
    SyncOptions options; ///< sync
};

inline constexpr qsizetype requestLimit = 256;      ///< bytes, with the line's end
inline constexpr qsizetype answerLimit = 1'048'576; ///< bytes

/// One line: "raise", "open ACCOUNT/ID", "sync" and, when it differs from a plain sync, a JSON object.
/// Refused when it would be longer than a request may be.
[[nodiscard]] Result<QByteArray> encodeRequest(const LinkRequest &request);
/// Refused for anything else.
[[nodiscard]] Result<LinkRequest> decodeRequest(const QByteArray &line);

/// What a sync came to, on its way to the program that asked for it. Cut short it would say less than happened, so an
/// answer over the limit is refused.
struct SyncAnswer
{
    Result<QList<SyncReport>> reports = QList<SyncReport>();
    qint64 milliseconds = 0;
};
[[nodiscard]] QByteArray encodeAnswer(const SyncAnswer &answer);
[[nodiscard]] Result<SyncAnswer> decodeAnswer(const QByteArray &bytes);

/// Where the desk of this profile listens: inside its folder, which is its owner's alone.
[[nodiscard]] QString socketOf(const QString &profileFolder);

} // namespace tradeit
