// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <compare>
#include <limits>

namespace tradeit {

/// A sum in millionths of its currency, exact. Read from decimal strings, never from double; rounding happens only at
/// gateways, documents and exports (DATA.md). Range ±9.2 × 10^12 units, the same on both sides so that negation is
/// total; arithmetic that would leave it is a programming error and saturates.
class Amount
{
public:
    constexpr Amount() = default;
    [[nodiscard]] static constexpr Amount fromMillionths(qint64 millionths) { return Amount(millionths); }

    /// Reads "-12.345678": optional minus, digits, optional point and at most any number of decimals as long as those
    /// past the sixth are zero. "" reads as zero (WooCommerce sends it for empty taxes, finding 11). Anything else,
    /// exponents and group marks included, is BadAnswer.
    [[nodiscard]] static Result<Amount> parse(QStringView text);

    [[nodiscard]] constexpr qint64 millionths() const { return m_millionths; }
    /// "12.50" with `decimals` places at least; never drops a digit: 12.345 with two decimals is "12.345".
    [[nodiscard]] QString toString(int decimals) const;
    /// Half away from zero to `decimals` places (0…6).
    [[nodiscard]] Amount rounded(int decimals) const;
    [[nodiscard]] constexpr bool isZero() const { return m_millionths == 0; }

    friend constexpr auto operator<=>(Amount, Amount) = default;
    [[nodiscard]] Amount operator-() const { return Amount(-m_millionths); }
    Amount &operator+=(Amount other);
    Amount &operator-=(Amount other);
    [[nodiscard]] friend Amount operator+(Amount a, Amount b) { return a += b; }
    [[nodiscard]] friend Amount operator-(Amount a, Amount b) { return a -= b; }

private:
    static constexpr qint64 greatest = std::numeric_limits<qint64>::max();
    explicit constexpr Amount(qint64 millionths) : m_millionths(millionths < -greatest ? -greatest : millionths) {}
    [[nodiscard]] static qint64 saturatedSum(qint64 a, qint64 b);
    qint64 m_millionths = 0;
};

/// Decimals of an ISO 4217 currency, case ignored: 0 (JPY …), 3 (KWD …), else 2, also for unknown codes such as ZIG.
[[nodiscard]] int currencyDecimals(QStringView code);

/// A sum with its currency (upper-case ISO code). Different currencies never add: `plus` fails with BadAnswer.
struct Money
{
    Amount amount;
    QString currency;

    [[nodiscard]] Result<Money> plus(const Money &other) const;
    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace tradeit
