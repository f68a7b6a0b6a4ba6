// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/recorded/recorded.h"

#include <QFile>
#include <QJsonDocument>

// The resource sits in a static library, where nothing else would pull it in. It must be named outside any namespace.
static void initRecorded()
{
    Q_INIT_RESOURCE(recorded);
}

namespace tradeit::twin {

namespace {

QJsonDocument document(const QString &name, const QString &origin)
{
    initRecorded();
    QFile file(QStringLiteral(":/twin/") + name + QStringLiteral(".json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(opened ? file.readAll().replace("{origin}", origin.toUtf8()) : QByteArray());
}

} // namespace

QJsonObject recordedObject(const QString &name, const QString &origin)
{
    return document(name, origin).object();
}

QJsonArray recordedArray(const QString &name, const QString &origin)
{
    return document(name, origin).array();
}

} // namespace tradeit::twin
