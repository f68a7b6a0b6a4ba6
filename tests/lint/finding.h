// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tradeit::lint {

/// One breach of a rule: where, and in a sentence what is wrong.
struct Finding
{
    QString path; ///< relative to the root of the project, with '/'
    int line = 1; ///< from 1
    QString text;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace tradeit::lint
