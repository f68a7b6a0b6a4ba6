// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Outside of every namespace: the macro declares a function of the resource's own.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tradeit::look {

namespace {

const QLatin1StringView applicationName("app");

bool hasDirection(const QString &name)
{
    static const QStringList directed{u"undo"_s,    u"export"_s,   u"ship"_s,
                                      u"shipped"_s, u"refunded"_s, u"chevron-right"_s};
    return directed.contains(name);
}

/// Which drawing stands for a size: the 16 one grows with the font, the 24 one serves its own multiples.
QString fileOf(const QString &name, int size)
{
    int drawing = size % 24 == 0 ? 24 : 16;
    if (name == applicationName) {
        drawing = size >= 48 ? 64 : size >= 24 ? 24 : 16;
    }
    return u":/icons/"_s + name + u'-' + QString::number(drawing) + u".svg"_s;
}

QByteArray readDrawing(const QString &name, int size)
{
    loadIcons();
    QFile file(fileOf(name, size));
    const bool known = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(known, "tradeit::look::icon", qPrintable(name));
    return known ? file.readAll() : QByteArray();
}

/// The SVG module does not know currentColor, so the drawing's text is recoloured before it is read.
QPixmap draw(const QString &name, const QColor &colour, int size, int devicePixels, bool mirrored)
{
    QByteArray drawing = readDrawing(name, size);
    drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(devicePixels, devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, devicePixels, devicePixels));
    painter.end();
    return mirrored ? pixmap.transformed(QTransform::fromScale(-1, 1)) : pixmap;
}

/// Draws one of our icons in the colour the application's palette has at that moment.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourOf(mode), std::min(rect.width(), rect.height()),
                  QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels, `scale` tells how many of them are one pixel of the layout.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = std::min(size.width(), size.height());
        QPixmap drawn = iconPixmap(m_name, colourOf(mode), std::max(1, static_cast<int>(std::lround(side / scale))),
                                   scale, QGuiApplication::layoutDirection());
        drawn.setDevicePixelRatio(1);
        return drawn;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {24, 24}}; }
    QString iconName() override { return m_name; }
    QString key() const override { return u"tradeit-line"_s; }
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return tokensOf(palette).selText;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QIcon applicationIcon()
{
    QIcon icons;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icons.addPixmap(iconPixmap(applicationName, Qt::black, size, 1));
    }
    return icons;
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio,
                   Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && hasDirection(name);
    const int devicePixels = static_cast<int>(std::lround(size * devicePixelRatio));
    const QString key = u"tradeit/%1/%2/%3/%4/%5"_s.arg(name, colour.name(QColor::HexArgb), QString::number(size),
                                                        QString::number(devicePixels), mirrored ? u"m"_s : u""_s);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw(name, colour, size, devicePixels, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int size,
               Qt::LayoutDirection direction)
{
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, iconPixmap(name, colour, size, painter.device()->devicePixelRatioF(), direction));
}

} // namespace tradeit::look
