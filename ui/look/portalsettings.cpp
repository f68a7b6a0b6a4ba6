// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/portalsettings.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace tradeit::look {

namespace {

const QLatin1StringView service("org.freedesktop.portal.Desktop");
const QLatin1StringView path("/org/freedesktop/portal/desktop");
const QLatin1StringView interface("org.freedesktop.portal.Settings");
const QLatin1StringView appearance("org.freedesktop.appearance");

/// Read answers with a variant inside a variant, the signal with one.
uint numberIn(const QVariant &value)
{
    QVariant inner = value;
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    return inner.toUInt();
}

} // namespace

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    // Signals of the bus have names, not pointers. Qt 6.4 refused a slot of typed arguments here; a message is taken.
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this, "1hear(QDBusMessage)");
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void PortalSettings::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << QString(appearance) << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isValid()) {
            take(appearance, key, QVariant::fromValue(reply.value()));
        }
        finished->deleteLater();
    });
}

void PortalSettings::hear(const QDBusMessage &message)
{
    const QVariantList words = message.arguments(); // group, key, value
    if (words.size() == 3) {
        take(words[0].toString(), words[1].toString(), words[2]);
    }
}

void PortalSettings::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group != appearance) {
        return;
    }
    const uint number = numberIn(value);
    const Scheme before = m_scheme;
    const bool contrastBefore = m_contrast;
    if (key == u"color-scheme"_s) {
        m_scheme = number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::Unknown;
    } else if (key == u"contrast"_s) {
        m_contrast = number == 1;
    }
    if (before != m_scheme || contrastBefore != m_contrast) {
        Q_EMIT changed();
    }
}

} // namespace tradeit::look
