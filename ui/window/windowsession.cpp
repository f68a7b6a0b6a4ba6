// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowsession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tradeit {

namespace {

using L = QLatin1String;

} // namespace

QByteArray encodeSession(const WindowSession &session)
{
    const Section &section = session.section;
    const QJsonObject json{{L("kind"), static_cast<int>(section.kind)},
                           {L("bucket"), static_cast<int>(section.bucket)},
                           {L("status"), section.status},
                           {L("account"), section.account.value},
                           {L("order"), session.order.value}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

WindowSession decodeSession(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    WindowSession session;
    const int kind = json[u"kind"].toInt(-1);
    if (kind < 0 || kind > static_cast<int>(Section::Kind::Outbox))
        return session;
    session.section.kind = static_cast<Section::Kind>(kind);
    session.section.bucket = static_cast<Bucket>(json[u"bucket"].toInt());
    session.section.status = json[u"status"].toString();
    session.section.account = AccountId{json[u"account"].toInteger()};
    session.order = OrderId{json[u"order"].toInteger()};
    return session;
}

} // namespace tradeit
