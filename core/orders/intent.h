// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/ids.h"
#include "core/orders/shipment.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>
#include <optional>

namespace tradeit {

enum class IntentKind { Confirm, Ship, Complete, Hold, Resume, Cancel, Note };
enum class IntentState { Held, Queued, Working, Attention, Done, Dropped };
enum class AttentionReason { None, Clash, Refused, Unknown, Auth, Stale, Guard };
enum class StepKind { Status, TrackingMeta, ConfirmedMark, PrivateNote, CustomerNote };
enum class StepState { Todo, Marked, Done, Skipped, Refused, Unknown };

[[nodiscard]] QString intentWord(IntentKind kind);  ///< "confirm" "ship" "complete" "hold" "resume" "cancel" "note"
[[nodiscard]] QString stateWord(IntentState state); ///< "held" "queued" "working" "attention" "done" "dropped"
[[nodiscard]] QString reasonWord(AttentionReason reason); ///< "" "clash" "refused" "unknown" "auth" "stale" "guard"
[[nodiscard]] QString stepWord(StepKind kind); ///< "status" "tracking" "confirmed_mark" "private_note" "customer_note"
[[nodiscard]] QString stepStateWord(StepState state); ///< "todo" "marked" "done" "skipped" "refused" "unknown"

/// One thing a step does, and how it will be recognised afterwards (OUTBOX.md's table).
struct Step
{
    int n = 0; ///< position in its intent, from 0
    StepKind kind = StepKind::Status;
    QString key;         ///< target slug, tracking_id, mark; empty for a customer note
    QJsonObject payload; ///< what to write: {"status"} · {"shipment"} · {"value"} · {"text"}
    StepState state = StepState::Todo;
    int attempts = 0;
    QDateTime markedAt;   ///< UTC of the last mark
    int looks = 0;        ///< read-backs made since the mark
    QDateTime lastLook;   ///< UTC
    QJsonObject baseline; ///< taken before sending: {"note": highest id}
    QString evidence;     ///< "asked_shop" "shop_logged" "already" …, never more than is known
    QDateTime notBefore;  ///< UTC; after 429 or a host that is down
    friend bool operator==(const Step &, const Step &) = default;
};

/// What the act relied on when it was taken: unchanged means go, otherwise it is a clash (rule 4).
struct IntentBase
{
    QString status;
    Amount refunded, total;
    QString lines; ///< digest of products and quantities; alike for two orders of the same things
    QStringList trackingIds;
    QString verdict; ///< payment word relied on, empty when the act does not need payment
    friend bool operator==(const IntentBase &, const IntentBase &) = default;
};

/// What a person asked for, in the terms of the person.
struct IntentParams
{
    QString status;         ///< target slug of the status step, empty without one
    QString message;        ///< final text for the customer, empty with --no-message
    QString reason;         ///< hold, cancel
    QString overrideReason; ///< why a guard was passed
    QStringList overrides;  ///< what it passed: the words of Action::why; empty when nothing was in the way
    QString note;           ///< note
    bool noteToCustomer = false;
    std::optional<Shipment> shipment; ///< ship
    QDate datePromised;               ///< a date named in `message`, so that a stale one is never sent

    /// Whether the person took the payment on their own word. A reason given for something else does not count.
    [[nodiscard]] bool overridesPayment() const;
    friend bool operator==(const IntentParams &, const IntentParams &) = default;
};

/// A person's act as durable intent. `order` is the shop's id: acts outlive the mirror.
struct Intent
{
    QUuid id;
    AccountId account;
    RemoteId order;
    int seq = 0; ///< per order, given by the store
    IntentKind kind = IntentKind::Confirm;
    IntentState state = IntentState::Queued;
    AttentionReason reason = AttentionReason::None;
    QString detail; ///< for attention: what the shop said or what differs, machine form
    IntentParams params;
    IntentBase base;
    std::optional<IntentBase> theirs; ///< on a clash: what the shop has now
    QDateTime createdAt, holdUntil;   ///< UTC
    QList<Step> steps;

    [[nodiscard]] bool isLive() const { return state != IntentState::Done && state != IntentState::Dropped; }
    [[nodiscard]] bool hasMarkedOrDoneStep() const;
    friend bool operator==(const Intent &, const Intent &) = default;
};

[[nodiscard]] QJsonObject toJson(const IntentParams &params);
[[nodiscard]] IntentParams intentParamsFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const IntentBase &base);
[[nodiscard]] IntentBase intentBaseFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Shipment &shipment);
[[nodiscard]] Shipment shipmentFromJson(const QJsonObject &json);

struct Order;
/// The parts of an order an intent of this kind relies on.
[[nodiscard]] IntentBase baseOf(const Order &order);
/// Which members of `base` that matter for `kind` differ from `now`: "status", "refunded", "total", "lines",
/// "tracking". `own` are what this desk's own earlier steps wrote (status, tracking ids): recognised, never a clash
/// (rule 10).
[[nodiscard]] QStringList differences(IntentKind kind, const IntentBase &base, const IntentBase &now,
                                      const IntentBase &own);

} // namespace tradeit
