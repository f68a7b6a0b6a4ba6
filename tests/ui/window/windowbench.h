// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/shopfloor.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTest>

namespace tradeit::test {

/// The whole window on a twin, and a person who has no mouse.
class WindowBench
{
public:
    explicit WindowBench(std::chrono::seconds undo = std::chrono::seconds(0))
    {
        floor.context().preferences.setUndoFor(undo);
        openWindow();
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(floor.context(), false);
        window->open(false);
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not get active");
    }

    [[nodiscard]] OrderListPane &list() const { return *window->findChild<OrderListPane *>(); }

    /// A key, wherever the focus is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    // Where there is no window manager, nobody hands the focus to a sheet, or back when it has gone.
    static void goTo(QWidget &wanted)
    {
        wanted.activateWindow();
        if (!QTest::qWaitFor([&wanted] { return QApplication::activeWindow() == &wanted; }))
            qFatal("a window does not get active");
    }
    void comeBack() const
    {
        goTo(*window);
        list().focusTable();
    }

    /// Tab until the focus is on a widget of this class; false when there is none.
    [[nodiscard]] bool tabTo(const char *className) const
    {
        for (int tries = 0; tries < 60; ++tries) {
            const QWidget *focused = QApplication::focusWidget();
            if (focused && focused->inherits(className))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    ShopFloor floor;
    std::unique_ptr<MainWindow> window;
};

} // namespace tradeit::test
