// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tour/windowtour.h"
#include "ui/look/appearance.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTranslator>
#include <cstdio>

using namespace tradeit;
using namespace tradeit::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int fontPoints = 10;
constexpr std::chrono::milliseconds calm{350}; ///< until what comes a moment later has come, too
constexpr qreal dimming = 0.32;

struct Light
{
    QString name;
    look::Theme theme;
};

/// Takes pictures of windows into a folder.
class Camera
{
public:
    Camera(QApplication &application, const QString &folder, const QString &only)
        : m_appearance(application), m_folder(folder), m_only(only)
    {
    }

    void takeAll();

private:
    void takeRound(const Light &light, const QSize &size);
    void takeVariants(const Light &light);
    void takeFirstRun(const Light &light);
    void take(const QWidget *behind, QWidget *shown, const QString &name);
    [[nodiscard]] bool wants(const QString &name) const { return m_only.isEmpty() || name.contains(m_only); }

    look::Appearance m_appearance;
    QDir m_folder;
    QString m_only;
};

/// A sheet lies over the dimmed window, as window managers draw it.
void Camera::take(const QWidget *behind, QWidget *shown, const QString &name)
{
    pass(calm);
    QPixmap picture = shown->grab();
    if (behind && behind != shown) {
        QPixmap ground = const_cast<QWidget *>(behind)->grab();
        QPainter painter(&ground);
        painter.fillRect(ground.rect(), QColor::fromRgbF(0, 0, 0, static_cast<float>(dimming)));
        const QPoint corner((ground.width() - picture.width()) / 2, (ground.height() - picture.height()) / 2);
        painter.drawPixmap(corner, picture);
        painter.setPen(look::tokensOf(shown->palette()).line2);
        painter.drawRect(QRect(corner, picture.size()).adjusted(-1, -1, 0, 0));
        painter.end();
        picture = ground;
    }
    if (!picture.save(m_folder.filePath(name + u".png")))
        qFatal("%s cannot be written", qPrintable(m_folder.filePath(name)));
    std::fprintf(stderr, "shots: %s\n", qPrintable(name));
}

void Camera::takeRound(const Light &light, const QSize &size)
{
    const QString suffix = u'-' + light.name + (size.width() > 1280 ? u"-1920"_s : QString());
    MarketDay day;
    WindowTour tour(day);
    tour.window().resize(size);
    for (const WindowTour::Stop &stop : tour.stops()) {
        if (!wants(stop.name) && stop.name != u"outbox")
            continue;
        QWidget *shown = stop.show();
        take(&tour.window(), shown, stop.name + suffix);
        tour.leave();
    }
}

/// Compact, right to left, and twice as large.
void Camera::takeVariants(const Light &light)
{
    MarketDay day;
    WindowTour tour(day);
    tour.window().resize(1280, 800);
    Preferences &preferences = day.floor.context().preferences;
    tour.select(u"Moyo"_s);
    preferences.setDensity(look::Density::Compact);
    take(nullptr, &tour.window(), u"main-compact-"_s + light.name);
    preferences.setDensity(look::Density::Comfortable);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    take(nullptr, &tour.window(), u"main-rtl-"_s + light.name);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    preferences.setWideLayout(false);
    take(nullptr, &tour.window(), u"main-below-"_s + light.name);
    preferences.setWideLayout(true);
    m_appearance.setZoom(2);
    tour.window().resize(1920, 1080);
    take(nullptr, &tour.window(), u"main-200-"_s + light.name);
    m_appearance.setZoom(1);
    m_appearance.setTheme(look::Theme::HighContrast);
    tour.window().resize(1280, 800);
    take(nullptr, &tour.window(), u"main-contrast-"_s + light.name);
    m_appearance.setTheme(light.theme);
}

void Camera::takeFirstRun(const Light &light)
{
    FirstRunTour tour;
    for (const WindowTour::Stop &stop : tour.stops())
        take(nullptr, stop.show(), stop.name + u'-' + light.name);
    ShopFloor floor;
    MainWindow empty(floor.context(), false);
    empty.open(false);
    empty.resize(1280, 800);
    take(nullptr, &empty, u"main-empty-"_s + light.name);
}

void Camera::takeAll()
{
    for (const Light &light : {Light{u"light"_s, look::Theme::Light}, Light{u"dark"_s, look::Theme::Dark}}) {
        m_appearance.setTheme(light.theme);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            takeRound(light, size);
        if (m_only.isEmpty() || m_only == u"variants")
            takeVariants(light);
        if (m_only.isEmpty() || m_only == u"setup")
            takeFirstRun(light);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2 || argc > 3) {
        std::fputs("usage: tradeit-shots FOLDER [WORD]\nTakes a picture of every window, or of those whose name has "
                   "the word, into the folder.\n",
                   stderr);
        return 2;
    }
    QApplication application(argc, argv);
    QFont font(u"Sans"_s);
    font.setPointSize(fontPoints);
    QApplication::setFont(font);
    QTranslator english; // "1 order", "2 orders"
    if (!english.load(u":/i18n/tradeit_en.qm"_s) || !QCoreApplication::installTranslator(&english))
        qFatal("there are no words");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", argv[1]);
    Camera(application, folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString()).takeAll();
    return 0;
}
