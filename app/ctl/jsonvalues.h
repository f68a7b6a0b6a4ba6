// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace tradeit::ctl {

using J = QLatin1String; ///< member names

inline QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoUtc(time)) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue amountJson(Amount amount, const QString &currency)
{
    return amount.toString(currencyDecimals(currency));
}
inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace tradeit::ctl
