// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"

#include <QLocale>
#include <QString>

namespace tradeit::words {

/// "1,284.50" in the locale's digits, as many decimals as the currency has at least and every digit there is; without
/// the currency.
[[nodiscard]] QString amountDigits(Amount amount, const QString &currency, const QLocale &locale);
/// "1,284.50 USD".
[[nodiscard]] QString moneyWords(const Money &money, const QLocale &locale);

} // namespace tradeit::words
