// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/profilesettings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tradeit {

namespace {

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/settings.json");
}

} // namespace

QString secretKey(const QString &account, const QString &field)
{
    return account + u'/' + field;
}

Result<ProfileSettings> ProfileSettings::load(const QString &folder)
{
    ProfileSettings settings;
    QFile file(fileIn(folder));
    if (!file.exists())
        return settings;
    const auto damaged = [&] { return fault(ErrorKind::Damaged, QStringLiteral("reading settings"), file.fileName()); };
    if (!file.open(QIODevice::ReadOnly))
        return damaged();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return damaged();
    settings.demo = document[u"demo"].toBool();
    settings.twinFile = document[u"twin"].toString();
    const QJsonObject variables = document[u"secret_variables"].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        settings.secretVariables[it.key()] = it.value().toString();
    for (const QJsonValue &key : document[u"kept_secrets"].toArray())
        settings.keptSecrets.append(key.toString());
    return settings;
}

Result<void> ProfileSettings::save(const QString &folder) const
{
    QJsonObject variables;
    for (auto it = secretVariables.cbegin(); it != secretVariables.cend(); ++it)
        variables[it.key()] = it.value();
    const QJsonObject all = {{QStringLiteral("demo"), demo},
                             {QStringLiteral("twin"), twinFile},
                             {QStringLiteral("secret_variables"), variables},
                             {QStringLiteral("kept_secrets"), QJsonArray::fromStringList(keptSecrets)}};
    QSaveFile file(fileIn(folder));
    const QByteArray text = QJsonDocument(all).toJson();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(text) == text.size() && file.commit();
    if (!written)
        return fault(ErrorKind::Disk, QStringLiteral("writing settings"), file.errorString());
    return {};
}

} // namespace tradeit
