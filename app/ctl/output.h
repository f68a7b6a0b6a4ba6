// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace tradeit::ctl {

/// Where answers go: with JSON exactly one document on stdout, errors too; else text on stdout and errors as sentences
/// on stderr. Exit codes: 0 done, 1 refused or failed, 2 not understood.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    int done(const QJsonObject &answer, const QString &text) const;
    int failed(const Error &error, const QString &account = {}) const;
    /// An answer that also says what went wrong: `error` beside its members, exit 1.
    int failedBeside(QJsonObject answer, const QString &text, const Error &error, const QString &account) const;
    int misunderstood(const Error &usage) const;
    /// A line of progress for people; nothing with JSON.
    void progress(const QString &line) const;

private:
    bool m_json;
};

} // namespace tradeit::ctl
