// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradeit::look;

namespace {

QStringList names()
{
    (void)iconPixmap(u"ship"_s, Qt::black, 16, 1); // loads the resource
    QStringList found;
    for (QString file : QDir(u":/icons"_s).entryList({u"*-16.svg"_s})) {
        file.chop(7);
        found += file;
    }
    return found;
}

int inked(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 200 && qAbs(pixel.red() - colour.red()) < 40 &&
                     qAbs(pixel.green() - colour.green()) < 40 && qAbs(pixel.blue() - colour.blue()) < 40;
        }
    }
    return count;
}

} // namespace

/// Every drawing is there in both sizes, is not empty, takes the colour it is given and is sharp on big screens.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingRendersAndRecolours();
    void bothDrawingsAreThere();
    void drawingsStayInsideTheirSquare();
    void sharpOnBigScreens();
    void onlyDirectedOnesAreMirrored();
    void iconFollowsMode();
    void applicationIconIsColoured();
    void paintsInTheMiddle();
};

void TestIcons::everyDrawingRendersAndRecolours()
{
    QVERIFY(names().size() >= 59);
    for (const QString &name : names()) {
        if (name == u"app"_s) {
            continue;
        }
        for (const int size : {16, 24, 32, 48}) {
            for (const QColor &colour : {QColor(Qt::red), QColor(Qt::blue)}) {
                const QImage image = iconPixmap(name, colour, size, 1).toImage();
                QCOMPARE(image.size(), QSize(size, size));
                QVERIFY2(inked(image, colour) >= 3, qPrintable(name + u' ' + QString::number(size)));
            }
        }
    }
}

void TestIcons::bothDrawingsAreThere()
{
    for (const QString &name : names()) {
        QVERIFY2(QFile::exists(u":/icons/%1-24.svg"_s.arg(name)), qPrintable(name));
    }
}

void TestIcons::drawingsStayInsideTheirSquare()
{
    for (const QString &name : names()) {
        if (name == u"app"_s) {
            continue; // fills its square
        }
        const QImage image = iconPixmap(name, Qt::black, 16, 4).toImage();
        for (int at = 0; at < image.width(); ++at) {
            QVERIFY2(qAlpha(image.pixel(at, 0)) == 0 && qAlpha(image.pixel(0, at)) == 0 &&
                         qAlpha(image.pixel(at, image.height() - 1)) == 0 &&
                         qAlpha(image.pixel(image.width() - 1, at)) == 0,
                     qPrintable(name));
        }
    }
}

void TestIcons::sharpOnBigScreens()
{
    const QPixmap pixmap = iconPixmap(u"ship"_s, Qt::black, 16, 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(icon(u"ship"_s).pixmap(QSize(16, 16), 2).size(), QSize(32, 32));
}

void TestIcons::onlyDirectedOnesAreMirrored()
{
    const auto image = [](const QString &name, Qt::LayoutDirection direction) {
        return iconPixmap(name, Qt::black, 16, 1, direction).toImage();
    };
    for (const QString &name : {u"undo"_s, u"export"_s, u"ship"_s, u"shipped"_s, u"refunded"_s, u"chevron-right"_s}) {
        QCOMPARE(image(name, Qt::RightToLeft), image(name, Qt::LeftToRight).mirrored(true, false));
        QVERIFY2(image(name, Qt::RightToLeft) != image(name, Qt::LeftToRight), qPrintable(name));
    }
    QCOMPARE(image(u"check"_s, Qt::RightToLeft), image(u"check"_s, Qt::LeftToRight));
}

void TestIcons::iconFollowsMode()
{
    const QIcon ship = icon(u"ship"_s);
    QCOMPARE(ship.name(), u"ship"_s);
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, Qt::red);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, Qt::green);
    QApplication::setPalette(palette);
    QVERIFY(inked(ship.pixmap(16, QIcon::Normal).toImage(), Qt::red) > 3);
    QVERIFY(inked(ship.pixmap(16, QIcon::Disabled).toImage(), Qt::green) > 3);
}

void TestIcons::applicationIconIsColoured()
{
    for (const int size : {16, 24, 64}) {
        const QImage image = applicationIcon().pixmap(size).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(inked(image, QColor(0x3b7fc0)) > size);
        QVERIFY(inked(image, QColor(0xe3ac62)) > size);
    }
}

void TestIcons::paintsInTheMiddle()
{
    QImage canvas(40, 20, QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    paintIcon(painter, canvas.rect(), u"confirm"_s, Qt::black, 16);
    painter.end();
    for (int y = 0; y < 20; ++y) {
        QCOMPARE(canvas.pixelColor(11, y), QColor(Qt::white));
        QCOMPARE(canvas.pixelColor(28, y), QColor(Qt::white));
    }
    QVERIFY(inked(canvas, Qt::black) > 5);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
