// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/messages.h"
#include "core/orders/allowedactions.h"
#include "core/orders/intent.h"
#include "core/orders/orderstatus.h"
#include "core/orders/payment.h"
#include "core/orders/review.h"
#include "core/orders/shipment.h"

#include <QString>

namespace tradeit::words {

/// The status as a seller says it; a slug that only this shop knows keeps its own name.
[[nodiscard]] QString statusName(const QString &slug);
[[nodiscard]] QString bucketName(Bucket bucket);
[[nodiscard]] QString paymentName(PaymentState state);
/// What an open or neutral row of the checklist means; `detail` is the row's machine phrase.
[[nodiscard]] QString checkName(Check check);
[[nodiscard]] QString reviewSentence(const ReviewRow &row);
/// Why an act is not allowed or asks for a reason: one sentence for a machine word such as "payment:pending".
[[nodiscard]] QString whySentence(const QString &word);
/// "Confirm" …: the act as a heading.
[[nodiscard]] QString intentName(IntentKind kind);
/// Where an act stands: "queued", "needs you: the shop said no", …
[[nodiscard]] QString intentStateName(IntentState state, AttentionReason reason);
/// A courier as the seller calls it: firms keep their names, the other ways of sending are said in the seller's words.
[[nodiscard]] QString carrierName(const Carrier &carrier);
/// What is known about a step or message, never more.
[[nodiscard]] QString evidenceName(const QString &evidence);
/// "the shop mails the customer: completed".
[[nodiscard]] QString mailSentence(const ShopMail &mail);

} // namespace tradeit::words
