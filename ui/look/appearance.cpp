// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include "ui/look/deskstyle.h"
#include "ui/look/portalsettings.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit::look {

namespace {

bool isFusion(const QString &style)
{
    return style.isEmpty() || style.compare(u"fusion", Qt::CaseInsensitive) == 0;
}

bool sameGrounds(const QPalette &a, const QPalette &b)
{
    const auto same = [&](QPalette::ColorRole role) {
        return a.color(QPalette::Active, role) == b.color(QPalette::Active, role);
    };
    return same(QPalette::Window) && same(QPalette::Base) && same(QPalette::WindowText) && same(QPalette::Highlight);
}

/// Fusion's own colours mean that the platform has none to offer.
bool isOffered(const QPalette &palette)
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    return !sameGrounds(palette, fusion->standardPalette());
}

struct Wanted
{
    bool dark = false;
    bool contrast = false;
};

} // namespace

struct Appearance::Private : public QObject
{
    Private(Appearance &owner, QApplication &program);

    void apply();
    void applyFont();
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QPalette platformPalette();
    [[nodiscard]] Wanted wanted(const Tokens &platform) const;
    void wear(bool desk);

    Appearance &appearance;
    QApplication &application;
    PortalSettings portal;
    const QFont font;
    const QString style;
    Theme theme = Theme::System;
    double zoom = 1;
    bool wearsDesk = false;
    bool changing = false; ///< the change that is heard is our own
};

Appearance::Private::Private(Appearance &owner, QApplication &program)
    : appearance(owner), application(program),
#ifdef Q_OS_LINUX
      portal(QDBusConnection::sessionBus()),
#else
      portal(QDBusConnection(QString())),
#endif
      font(QApplication::font()), style(QApplication::style()->name())
{
    connect(&portal, &PortalSettings::changed, this, &Private::apply);
    application.installEventFilter(this);
}

bool Appearance::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &application && event->type() == QEvent::ApplicationPaletteChange && !changing) {
        // The platform is not done telling its widgets yet.
        QMetaObject::invokeMethod(this, &Private::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// What the platform would show without us.
QPalette Appearance::Private::platformPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

Wanted Appearance::Private::wanted(const Tokens &platform) const
{
    using Scheme = PortalSettings::Scheme;
    const bool systemDark = portal.scheme() == Scheme::Unknown ? platform.dark : portal.scheme() == Scheme::Dark;
    switch (theme) {
    case Theme::Light:
        return {};
    case Theme::Dark:
        return {.dark = true};
    case Theme::HighContrast:
        return {.dark = systemDark, .contrast = true};
    case Theme::System:
        break;
    }
    return {.dark = systemDark, .contrast = platform.highContrast || portal.wantsContrast()};
}

/// The platform's own palette wherever it is of the kind that is wanted; ours on Fusion where it is not.
void Appearance::Private::apply()
{
    const QScopedValueRollback<bool> guard(changing, true);
    const QPalette before = QApplication::palette();
    const QPalette platform = platformPalette();
    const Tokens offered = tokensOf(platform);
    const Wanted goal = wanted(offered);
    const bool platformServes =
        isOffered(platform) && offered.dark == goal.dark && offered.highContrast == goal.contrast;
    wear(!platformServes || isFusion(style));
    if (!platformServes) {
        QApplication::setPalette(goal.contrast ? highContrastPalette(goal.dark)
                                 : goal.dark   ? darkPalette()
                                               : lightPalette());
    }
    if (before != QApplication::palette()) {
        Q_EMIT appearance.changed();
    }
}

void Appearance::Private::wear(bool desk)
{
    if (desk == wearsDesk) {
        return;
    }
    wearsDesk = desk;
    QApplication::setStyle(desk ? new DeskStyle : QStyleFactory::create(style));
}

void Appearance::Private::applyFont()
{
    QFont scaled = font;
    if (font.pointSizeF() > 0) {
        scaled.setPointSizeF(font.pointSizeF() * zoom);
    } else {
        scaled.setPixelSize(qRound(font.pixelSize() * zoom));
    }
    if (scaled != QApplication::font()) {
        QApplication::setFont(scaled);
        Q_EMIT appearance.changed();
    }
}

Appearance::Appearance(QApplication &application) : d(std::make_unique<Private>(*this, application))
{
    d->apply();
}

Appearance::~Appearance() = default;

void Appearance::setTheme(Theme theme)
{
    d->theme = theme;
    d->apply();
}

void Appearance::setZoom(double zoom)
{
    constexpr double smallest = 0.75;
    constexpr double largest = 2;
    d->zoom = std::clamp(zoom, smallest, largest);
    d->applyFont();
}

} // namespace tradeit::look
