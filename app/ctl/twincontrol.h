// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/net/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tradeit::ctl {

/// The demo's hand on its twin: the control side of COMMANDS.md.
class TwinControl
{
public:
    TwinControl(const QJsonObject &ready, const Clock &clock);

    /// Errors: HttpClient's; BadAnswer for anything but 2xx with JSON.
    [[nodiscard]] QFuture<Result<QJsonDocument>> call(const QByteArray &method, const QString &path,
                                                      const QJsonObject &body, QObject *context);

private:
    HttpClient m_http;
    QString m_url;
    QByteArray m_authorization;
};

} // namespace tradeit::ctl
