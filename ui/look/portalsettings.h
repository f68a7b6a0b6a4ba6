// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace tradeit::look {

/// What the desktop's portal says about light, dark and contrast, now and whenever it changes. Asks without waiting; no
/// bus or no portal is an answer too: it says nothing.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { Unknown, Dark, Light };

    explicit PortalSettings(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

public Q_SLOTS:
    /// Called by the bus.
    void hear(const QDBusMessage &message);

private:
    void take(const QString &group, const QString &key, const QVariant &value);
    void ask(const QString &key);

    QDBusConnection m_bus;
    Scheme m_scheme = Scheme::Unknown;
    bool m_contrast = false;
};

} // namespace tradeit::look
