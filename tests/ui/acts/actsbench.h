// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/shopfloor.h"
#include "ui/acts/acts.h"
#include "ui/acts/sheet.h"

#include <QApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

namespace tradeit::test {

inline constexpr int patience = 20'000; ///< ms; a deadline, never a wait

/// A window with Acts over a shop floor, and a person with a keyboard before it.
class ActsBench
{
public:
    explicit ActsBench(ShopFloor &shop)
        : floor(shop), acts(shop.context(), &window), taken(&acts, &Acts::taken), undone(&acts, &Acts::undone),
          failed(&acts, &Acts::failed), kept(&acts, &Acts::keepSelected)
    {
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    /// The sheet that is open, on the screen and with the keyboard; null when there is none.
    [[nodiscard]] Sheet *sheet()
    {
        auto *open = window.findChild<Sheet *>();
        if (open)
            (void)QTest::qWaitFor([open] { return open->isAncestorOf(QApplication::focusWidget()); }, patience);
        return open;
    }
    /// A key where the focus is, as a person presses it.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, with);
    }
    static void type(const QString &text)
    {
        for (const QChar character : text) {
            if (QWidget *focus = QApplication::focusWidget()) // it may move on meanwhile
                QTest::keyClicks(focus, character);
        }
    }
    static void pressPrimary() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool wasTaken()
    {
        return QTest::qWaitFor([this] { return taken.count() > 0; }, patience);
    }
    [[nodiscard]] bool isClosed()
    {
        return QTest::qWaitFor([this] { return window.findChild<Sheet *>() == nullptr; }, patience);
    }
    [[nodiscard]] ActNotice notice() const { return taken.constLast().constFirst().value<ActNotice>(); }

    ShopFloor &floor;
    QMainWindow window;
    Acts acts;
    QSignalSpy taken, undone, failed, kept;
};

} // namespace tradeit::test
