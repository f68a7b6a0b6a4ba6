// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QString>

namespace tradeit {

/// Redacted traffic for bug reports, one file an exchange in the folder that TRADEIT_HTTP_LOG names. It is an
/// allow-list (SECURITY.md): method, path template, status, a few named headers, JSON keys with each value replaced by
/// its type and length. Hosts, paths, queries, credentials and values never reach it.
class TrafficLog
{
public:
    explicit TrafficLog(QString folder);
    [[nodiscard]] bool isOn() const { return !m_folder.isEmpty(); }
    void write(const HttpRequest &request, const Result<HttpAnswer> &answer);

private:
    QString m_folder;
    int m_count = 0;
};

/// A JSON body without its values: {"total":"45.99"} becomes {"total":"string(5)"}. Anything else: its length alone.
[[nodiscard]] QJsonValue redactedBody(const QByteArray &body);

} // namespace tradeit
