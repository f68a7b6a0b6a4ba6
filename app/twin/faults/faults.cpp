// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/faults/faults.h"

#include <algorithm>
#include <cmath>

namespace tradeit::twin {

namespace {

using Kind = PlannedFault::Kind;
using Apply = PlannedFault::Apply;

const QList<QPair<QString, Kind>> &kinds()
{
    static const QList<QPair<QString, Kind>> named = {
        {QStringLiteral("latency"), Kind::Latency}, {QStringLiteral("429"), Kind::TooMany},
        {QStringLiteral("500"), Kind::ServerError}, {QStringLiteral("502"), Kind::BadGateway},
        {QStringLiteral("504"), Kind::TimedOut},    {QStringLiteral("reset"), Kind::Reset},
        {QStringLiteral("stall"), Kind::Stall},     {QStringLiteral("truncate"), Kind::Truncate},
        {QStringLiteral("html"), Kind::Html},       {QStringLiteral("warning"), Kind::Warning},
        {QStringLiteral("bom"), Kind::Bom},         {QStringLiteral("redirect"), Kind::Redirect},
        {QStringLiteral("drop"), Kind::Drop}};
    return named;
}

const QList<QPair<QString, Apply>> &moments()
{
    static const QList<QPair<QString, Apply>> named = {{QStringLiteral("before"), Apply::Before},
                                                       {QStringLiteral("after"), Apply::After},
                                                       {QStringLiteral("late"), Apply::Late}};
    return named;
}

Fault refused(const QString &why)
{
    return tradeit::fault(ErrorKind::Refused, QStringLiteral("plan a fault"), why);
}

/// The first member of `object` that is not among `known`, or empty.
QString unknownMember(const QJsonObject &object, const QStringList &known)
{
    const QStringList members = object.keys();
    const auto unknown =
        std::find_if(members.begin(), members.end(), [&known](const QString &name) { return !known.contains(name); });
    return unknown == members.end() ? QString() : *unknown;
}

/// A whole number of at least `least` (and at most 10⁹); `otherwise` when the member is missing.
Result<int> wholeNumber(const QJsonObject &order, const QString &name, int least, int otherwise)
{
    const QJsonValue value = order[name];
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < least || number > 1e9 || std::floor(number) != number)
        return refused(QStringLiteral("%1 must be a whole number of at least %2").arg(name).arg(least));
    return static_cast<int>(number);
}

template <typename Value>
Result<Value> wordOf(const QList<QPair<QString, Value>> &named, const QJsonObject &order, const QString &name)
{
    // People write the numeric kinds as numbers too: {"fault": 500}.
    const QJsonValue given = order[name];
    const QString word = given.isDouble() ? QString::number(given.toInteger()) : given.toString();
    const auto found =
        std::find_if(named.begin(), named.end(), [&word](const auto &pair) { return pair.first == word; });
    if (found != named.end())
        return found->second;
    QStringList words;
    for (const auto &pair : named)
        words.append(pair.first);
    return refused(QStringLiteral("%1 must be one of %2").arg(name, words.join(u' ')));
}

Result<PlannedFault> withMatch(PlannedFault fault, const QJsonValue &match)
{
    if (!match.isUndefined() && !match.isObject())
        return refused(QStringLiteral("match must be an object"));
    const QJsonObject wanted = match.toObject();
    const QString unknown =
        unknownMember(wanted, {QStringLiteral("side"), QStringLiteral("method"), QStringLiteral("path")});
    if (!unknown.isEmpty())
        return refused(QStringLiteral("match.%1 is not known").arg(unknown));
    if (std::any_of(wanted.begin(), wanted.end(), [](const QJsonValue &value) { return !value.isString(); }))
        return refused(QStringLiteral("the members of match must be strings"));
    fault.side = wanted[u"side"].toString();
    fault.method = wanted[u"method"].toString().toUpper().toLatin1();
    fault.path = wanted[u"path"].toString();
    return fault;
}

} // namespace

Result<PlannedFault> PlannedFault::fromJson(const QJsonObject &order)
{
    const QString unknown =
        unknownMember(order, {QStringLiteral("match"), QStringLiteral("fault"), QStringLiteral("times"),
                              QStringLiteral("apply"), QStringLiteral("after_s"), QStringLiteral("ms")});
    if (!unknown.isEmpty())
        return refused(QStringLiteral("%1 is not known").arg(unknown));
    Result<PlannedFault> planned = withMatch({}, order[u"match"]);
    const Result<Kind> kind = wordOf(kinds(), order, QStringLiteral("fault"));
    const Result<Apply> apply =
        order.contains(u"apply") ? wordOf(moments(), order, QStringLiteral("apply")) : Result<Apply>(Apply::Before);
    const Result<int> times = wholeNumber(order, QStringLiteral("times"), 1, 1);
    const Result<int> lateness = wholeNumber(order, QStringLiteral("after_s"), 0, 90);
    const Result<int> wait = wholeNumber(order, QStringLiteral("ms"), 0, 300);
    if (!planned || !kind || !apply)
        return Fault(!planned ? planned.error() : !kind ? kind.error() : apply.error());
    if (!times || !lateness || !wait)
        return Fault(!times ? times.error() : !lateness ? lateness.error() : wait.error());
    planned->kind = *kind;
    planned->apply = *apply;
    planned->times = *times;
    planned->lateness = std::chrono::seconds(*lateness);
    planned->wait = std::chrono::milliseconds(*wait);
    return planned;
}

bool PlannedFault::matches(const QString &onSide, const Request &request) const
{
    return (side.isEmpty() || side == onSide) && (method.isEmpty() || method == request.method) &&
           request.path.contains(path);
}

QString PlannedFault::word() const
{
    const auto named =
        std::find_if(kinds().begin(), kinds().end(), [this](const auto &pair) { return pair.second == kind; });
    return named->first;
}

std::optional<PlannedFault> Faults::take(const QString &side, const Request &request)
{
    const auto found = std::find_if(m_planned.begin(), m_planned.end(),
                                    [&](const PlannedFault &fault) { return fault.matches(side, request); });
    if (found == m_planned.end())
        return std::nullopt;
    PlannedFault taken = *found;
    if (--found->times == 0)
        m_planned.erase(found);
    return taken;
}

} // namespace tradeit::twin
