// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"

#include <QTest>

#include <optional>

namespace tradeit::test {

/// Runs the event loop until the future is answered, ten seconds at most.
template <typename T>
[[nodiscard]] Result<T> waitFor(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> answer;
    QObject context;
    whenDone(future, &context, [&answer](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return fault(ErrorKind::Cancelled, QStringLiteral("test: no answer in ten seconds"));
    return *answer;
}

} // namespace tradeit::test
