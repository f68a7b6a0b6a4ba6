// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/finding.h"
#include "tests/lint/sourcefile.h"

namespace tradeit::lint {

/// Sizes to aim for are named in the report; only what is past a hard limit is a finding.
struct SizeLimits
{
    int wishedFunction = 60;
    int hardFunction = 80;
    int wishedFile = 400;
    int hardFile = 600;
};

struct SizeReport
{
    QString text; ///< medians, 95th percentiles and the longest, for people
    Findings findings;
};

[[nodiscard]] SizeReport measureSizes(const QList<SourceFile> &files, const SizeLimits &limits = {});

/// The value below which the share of the sorted values lies (nearest rank); 0 of nothing.
[[nodiscard]] int percentile(QList<int> values, double share);

} // namespace tradeit::lint
