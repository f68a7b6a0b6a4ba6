// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/orders/payment.h"
#include "core/orders/stockitem.h"

#include <QList>
#include <optional>

namespace tradeit {

enum class Check { Items, Sums, Address, Phone, Payment, Stock, Duplicate, Currency };
enum class CheckState { Ok, Neutral, Open };
[[nodiscard]] QString checkWord(Check check);           ///< "items" … as in COMMANDS.md
[[nodiscard]] QString checkStateWord(CheckState state); ///< "ok" "neutral" "open"

/// One row of the checklist. `detail` is a stable machine phrase with its figures ("line 3: qty 40 unusual"), in
/// English; words for people come from ui/words.
struct ReviewRow
{
    Check check = Check::Items;
    CheckState state = CheckState::Ok;
    QString detail;
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// Another order that may be the same purchase.
struct SimilarOrder
{
    QString number;
    QDateTime created;
    Amount total;
    QString linesDigest; ///< as IntentBase::lines
};

/// What the review needs beside the order; gathered by the caller so that this stays pure.
struct ReviewInputs
{
    std::optional<Verdict> verdict;
    bool gatewayKnown = false; ///< the marketplace's word is not enough: a set-up can verify it, or nobody accepted it
    QList<StockItem> stock;    ///< of the order's lines, as far as known
    QList<SimilarOrder> similar;                     ///< same customer (mail or phone), not cancelled, ±24 h
    QString shopCurrency;                            ///< empty when unknown
    QString shippedSlug = QStringLiteral("shipped"); ///< the account's: under it an order counts as paid, too
    int usualQuantity = 10;                          ///< more than this of one line is unusual (neutral)
};

/// F28. Only Open rows gate Confirm. Order of rows is fixed: items sums address phone payment stock duplicate currency.
/// Items: has lines, positive quantities, products still exist; an unusual quantity is Neutral.
/// Sums: Σ lines + shipping + fees + tax = total and line tax = tax lines, to the cent; tolerance one smallest unit per
/// line for tax, and half of one per line for net sums that were rounded out of prices with tax.
/// Address: street and town to send to, unless it is a pick-up; billing ≠ shipping is Neutral.
/// Phone: as internationalPhone. Payment: captured, or offline by its own rule; the marketplace's word alone is Neutral
/// and counts only without a gateway. Stock: what the shop already took for this order (`_reduced_stock` of the line)
/// is not asked of the shelf again; a short line is Open, Neutral with backorders, Neutral when never read.
/// Duplicate: same lines and total within 24 h. Currency: another than the shop's must be looked at.
[[nodiscard]] QList<ReviewRow> review(const Order &order, const ReviewInputs &inputs);

/// Digits of a phone in international form without plus ("0772 123 456" in ZW → "263772123456"); empty if malformed.
/// A leading + or 00 names the country itself. Without, ZW (and no country at all: the desk's sellers are there) reads
/// 0…, 263… and bare mobile numbers; for other countries, whose calling codes the desk does not know, the 7–15 digits
/// come back as written.
[[nodiscard]] QString internationalPhone(QStringView phone, QStringView country);

} // namespace tradeit
