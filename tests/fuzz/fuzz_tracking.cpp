// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/trackingnumber.h"
#include "tests/fuzz/require.h"

#include <QUrl>

using namespace tradeit;
using namespace tradeit::fuzz;

/// Whatever was scanned or pasted ends as a short number without blanks and at most a safe link.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const TrackingEntry entry = takeTrackingApart(textOf(data, size));
    require(entry.number.size() <= longestTrackingNumber);
    require(normalisedTracking(entry.number) == entry.number);
    require(normalisedTracking(groupedTracking(entry.number)) == entry.number);
    const QUrl link(entry.link, QUrl::StrictMode);
    require(entry.link.isEmpty() || (link.isValid() && link.scheme() == u"https" && link.userInfo().isEmpty()));
    for (const QString &carrier : {QStringLiteral("dhl"), QStringLiteral("fedex"), QString()}) {
        const TrackingJudgement judgement = judgeTracking(entry.number, carrier);
        require((judgement.format == TrackingFormat::Unknown) == (judgement.digit == CheckDigit::None));
    }
    return 0;
}
