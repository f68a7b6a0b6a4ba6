// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesfile.h"

#include "core/store/privatefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace tradeit {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

// "@Variant(…)" and its like are objects in bytes, which QSettings would unpack before anybody can look at them.
bool isHarmless(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(largestFile + 1);
    return bytes.size() <= largestFile && !bytes.contains("@Variant(") && !bytes.contains("@DateTime(") &&
           !bytes.contains('\0');
}

// The file is there and closed to others before anything is in it; writing then keeps what it has.
bool makeEmpty(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && makePrivate(path);
}

} // namespace

PreferencesFile::PreferencesFile(const QString &profileFolder) : m_path(profileFolder + QStringLiteral("/window.ini"))
{
}

QHash<QString, QString> PreferencesFile::read() const
{
    if (!isHarmless(m_path))
        return {};
    const QSettings settings(m_path, QSettings::IniFormat);
    const QStringList names = settings.allKeys();
    if (settings.status() != QSettings::NoError)
        return {};
    QHash<QString, QString> values;
    for (const QString &name : names)
        if (const QVariant value = settings.value(name); value.typeId() == QMetaType::QString)
            values.insert(name, value.toString());
    return values;
}

bool PreferencesFile::write(const QHash<QString, QString> &values) const
{
    if ((!QFile::exists(m_path) || !isHarmless(m_path)) && !makeEmpty(m_path))
        return false;
    if (!makePrivate(m_path))
        return false;
    QSettings settings(m_path, QSettings::IniFormat);
    settings.clear();
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace tradeit
