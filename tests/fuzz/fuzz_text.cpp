// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/amount.h"
#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "tests/fuzz/require.h"

using namespace tradeit;
using namespace tradeit::fuzz;

namespace {

/// What was read as an amount is written and read again as the same amount.
void checkAmount(const QString &text)
{
    const Result<Amount> amount = Amount::parse(text);
    if (!amount)
        return;
    for (const int decimals : {0, 2, 3, 6})
        require(Amount::parse(amount->toString(decimals)) == amount);
}

/// Reading text twice changes nothing more than white space could, and nothing grows.
void checkPlainText(const QString &text)
{
    const QString once = plainText(text);
    require(once == once.simplified());
    require(once.size() <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    checkAmount(text);
    checkPlainText(text);
    const QDateTime time = fromIsoUtc(text);
    if (time.isValid() && time.date().year() > 0 && time.date().year() < 10000)
        require(fromIsoUtc(isoUtc(time)).toSecsSinceEpoch() == time.toSecsSinceEpoch());
    return 0;
}
