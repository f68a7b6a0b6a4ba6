// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PayPal may answer: money is believed only when it is all there.

#include "core/gateways/paypal/paypalparser.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace tradeit;
using namespace tradeit::fuzz;

namespace {

void checkFinding(const PaymentFinding &finding)
{
    if (finding.state == PaymentState::Captured || finding.state == PaymentState::Authorised)
        require(!finding.amount.currency.isEmpty() && !finding.reference.isEmpty());
    require(!finding.at.isValid() || finding.at.timeSpec() == Qt::UTC);
    require(paymentStateFromWord(paymentWord(finding.state)) == finding.state);
}

void checkErrors(const QByteArray &body)
{
    for (const int status : {200, 302, 401, 403, 404, 422, 429, 500}) {
        const std::optional<Error> error = paypalparser::error({.status = status, .headers = {}, .body = body});
        require(error.has_value() == (status >= 300));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    if (const Result<PaymentFinding> finding = paypalparser::capture(body))
        checkFinding(*finding);
    if (const Result<PaymentFinding> finding = paypalparser::order(body))
        checkFinding(*finding);
    if (const Result<paypalparser::Token> token = paypalparser::token(body))
        require(std::ranges::all_of(token->value, [](char c) { return c > 32 && c < 127; }));
    (void)paypalparser::hasDispute(body);
    checkErrors(body);
    const QString text = QString::fromUtf8(body);
    require(!paypalparser::isId(text) || text.size() == 17);
    return 0;
}
