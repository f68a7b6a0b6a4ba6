// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/presets.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tradeit::lint {

namespace {

const QString presetsPath = QStringLiteral("CMakePresets.json");

using PresetTable = QHash<QString, QJsonObject>;

PresetTable readPresets(const QByteArray &json)
{
    PresetTable table;
    const QJsonArray presets =
        QJsonDocument::fromJson(json).object().value(QLatin1String("configurePresets")).toArray();
    for (const QJsonValue &preset : presets)
        table.insert(preset[QLatin1String("name")].toString(), preset.toObject());
    return table;
}

QString textOf(const QJsonValue &variable)
{
    const QJsonValue value = variable.isObject() ? variable[QLatin1String("value")] : variable;
    return value.isBool() ? (value.toBool() ? QStringLiteral("ON") : QStringLiteral("OFF")) : value.toString();
}

// A preset's own value first, then its ancestors' from left to right, as CMake reads it; empty when none sets it.
QString valueOf(const QString &variable, const QString &name, const PresetTable &table)
{
    const QJsonObject preset = table.value(name);
    const QJsonValue own = preset.value(QLatin1String("cacheVariables"))[variable];
    if (!own.isUndefined() && !own.isNull())
        return textOf(own);
    const QJsonValue inherits = preset.value(QLatin1String("inherits"));
    const QJsonArray ancestors = inherits.isString() ? QJsonArray{inherits} : inherits.toArray();
    for (const QJsonValue &ancestor : ancestors) {
        QString value = valueOf(variable, ancestor.toString(), table);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool isOn(const QString &value)
{
    static const QStringList off = {QString(), QStringLiteral("OFF"), QStringLiteral("0"), QStringLiteral("NO"),
                                    QStringLiteral("FALSE")};
    return !off.contains(value.toUpper());
}

} // namespace

Findings checkPresets(const QByteArray &presets, const QString &cmakeLists)
{
    Findings findings;
    const PresetTable table = readPresets(presets);
    for (const char *needed : {"dev", "asan", "tidy", "headless", "release"}) {
        const QString name = QString::fromLatin1(needed);
        if (!table.contains(name))
            findings.append({presetsPath, 1, QStringLiteral("the preset %1 is missing").arg(name)});
        else if (name != QLatin1String("asan") && isOn(valueOf(QStringLiteral("TRADEIT_PLANTS"), name, table)))
            findings.append({presetsPath, 1, QStringLiteral("the preset %1 compiles planted bugs").arg(name)});
    }
    static const QRegularExpression offByDefault(QStringLiteral("option\\(TRADEIT_PLANTS\\s+\"[^\"]*\"\\s+OFF\\)"));
    if (!offByDefault.match(cmakeLists).hasMatch())
        findings.append({QStringLiteral("CMakeLists.txt"), 1, QStringLiteral("TRADEIT_PLANTS is not off by default")});
    return findings;
}

} // namespace tradeit::lint
