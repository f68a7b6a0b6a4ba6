// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/json.h"

#include "app/ctl/jsonvalues.h"
#include "ui/words/errorwords.h"

namespace tradeit::ctl {

namespace {

QJsonArray stepsJson(const QList<Step> &steps)
{
    QJsonArray rows;
    for (const Step &step : steps)
        rows.append(QJsonObject{{J("kind"), stepWord(step.kind)},
                                {J("state"), stepStateWord(step.state)},
                                {J("attempts"), step.attempts},
                                {J("evidence"), textOrNull(step.evidence)}});
    return rows;
}

QJsonValue syncErrorJson(const SyncReport &report)
{
    if (!report.error)
        return QJsonValue::Null;
    return QJsonObject{{J("kind"), kindWord(report.error->kind)},
                       {J("text"), words::errorSentence(*report.error)},
                       {J("retry_at"), timeJson(report.retryAt)}};
}

QJsonArray gatewaysJson(const QList<GatewaySetup> &gateways)
{
    QJsonArray rows;
    for (const GatewaySetup &gateway : gateways)
        rows.append(QJsonObject{{J("kind"), gateway.kind},
                                {J("access"), accessWord(gateway.access)},
                                {J("client_id"), textOrNull(gateway.clientId)},
                                {J("base"), textOrNull(gateway.base.toString())}});
    return rows;
}

} // namespace

QJsonObject intentJson(const IntentEntry &entry)
{
    const Intent &intent = entry.intent;
    return {{J("id"), intent.id.toString(QUuid::WithoutBraces)},
            {J("account"), entry.account},
            {J("order"), intent.order.value},
            {J("seq"), intent.seq},
            {J("kind"), intentWord(intent.kind)},
            {J("state"), stateWord(intent.state)},
            {J("reason"), textOrNull(reasonWord(intent.reason))},
            {J("detail"), textOrNull(intent.detail)},
            {J("queued"), timeJson(intent.createdAt)},
            {J("hold_until"), intent.state == IntentState::Held ? timeJson(intent.holdUntil) : QJsonValue()},
            {J("steps"), stepsJson(intent.steps)},
            {J("base"), toJson(intent.base)},
            {J("mine"), toJson(intent.params)},
            {J("theirs"), intent.theirs ? QJsonValue(toJson(*intent.theirs)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject actJson(const ActOutcome &outcome)
{
    const QJsonValue intent =
        outcome.intent ? QJsonValue(intentJson({.intent = *outcome.intent, .account = outcome.order.account}))
                       : QJsonValue(QJsonValue::Null);
    return {{J("intent"), intent}, {J("already"), !outcome.intent.has_value()}, {J("order"), orderJson(outcome.order)}};
}

QJsonObject outboxJson(const QList<IntentEntry> &entries)
{
    QJsonArray intents;
    for (const IntentEntry &entry : entries)
        intents.append(intentJson(entry));
    return {{J("intents"), intents}};
}

QJsonObject syncJson(const QList<SyncReport> &reports, qint64 milliseconds)
{
    QJsonArray accounts;
    for (const SyncReport &report : reports)
        accounts.append(QJsonObject{{J("account"), report.account},
                                    {J("ok"), !report.error.has_value()},
                                    {J("new"), report.fresh},
                                    {J("changed"), report.changed},
                                    {J("gone"), report.gone},
                                    {J("applied"), report.applied},
                                    {J("waiting"), report.waiting},
                                    {J("attention"), report.attention},
                                    {J("requests"), report.requests},
                                    {J("bytes_sent"), report.bytesSent},
                                    {J("bytes_received"), report.bytesReceived},
                                    {J("error"), syncErrorJson(report)}});
    return {{J("accounts"), accounts}, {J("ms"), milliseconds}};
}

QJsonObject accountJson(const Account &account)
{
    return {{J("account"), account.name},
            {J("kind"), account.kind},
            {J("url"), account.url.toString()},
            {J("user"), account.user},
            {J("ca"), textOrNull(account.caFile)},
            {J("gateways"), gatewaysJson(account.gateways)},
            {J("capabilities"), toJson(account.capabilities)},
            {J("paused"), account.paused},
            {J("first_full_sync"), timeJson(account.firstFullSync)}};
}

QJsonObject exportJson(const ExportReport &report, const QString &file)
{
    QJsonObject gross;
    for (auto it = report.gross.cbegin(); it != report.gross.cend(); ++it)
        gross[it.key()] = amountJson(it.value(), it.key());
    return {{J("file"), file},
            {J("rows"), report.rows},
            {J("gross"), gross},
            {J("undated_refunds"), report.undatedRefunds}};
}

Error unfinished(const Intent &intent)
{
    if (intent.state != IntentState::Attention)
        return {.kind = ErrorKind::Offline, .context = intentWord(intent.kind), .detail = QStringLiteral("sending")};
    static const QHash<AttentionReason, ErrorKind> kinds = {{AttentionReason::Auth, ErrorKind::Auth},
                                                            {AttentionReason::Guard, ErrorKind::Guard}};
    return {.kind = kinds.value(intent.reason, ErrorKind::Refused),
            .context = QStringLiteral("sending"),
            .detail = intent.reason == AttentionReason::Refused && !intent.detail.isEmpty()
                          ? intent.detail
                          : QStringLiteral("attention ") + reasonWord(intent.reason)};
}

QJsonObject errorJson(const Error &error, const QString &account)
{
    return {{J("error"), QJsonObject{{J("kind"), kindWord(error.kind)},
                                     {J("text"), words::errorSentence(error)},
                                     {J("account"), textOrNull(account)}}}};
}

} // namespace tradeit::ctl
