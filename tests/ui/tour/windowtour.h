// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/marketday.h"
#include "ui/window/mainwindow.h"

#include <QDialog>

namespace tradeit::test {

/// A walk through everything the window can show on a market day: each stop brings one sheet or state to the screen.
class WindowTour
{
public:
    struct Stop
    {
        QString name; ///< "ship", also a file's name
        std::function<QWidget *()> show;
    };

    explicit WindowTour(MarketDay &day);
    ~WindowTour();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// All of them, in an order that can be walked; the last ones leave acts behind.
    [[nodiscard]] QList<Stop> stops();
    /// Those that leave the day as it is.
    [[nodiscard]] QList<Stop> quietStops() { return sheets() + settings(); }
    /// Closes whatever is open over the window, without an act.
    void leave();

    /// One order, as by a click.
    void select(const QString &lastName);
    void select(OrderId order);
    void selectAll(const QList<OrderId> &orders);
    void chooseStore();

private:
    [[nodiscard]] QWidget *trigger(Command command, const QString &lastName);
    [[nodiscard]] QWidget *dialogOf(Command command);
    [[nodiscard]] QDialog *open() const;
    [[nodiscard]] QList<Stop> sheets();
    [[nodiscard]] QList<Stop> settings();
    [[nodiscard]] QList<Stop> bulk();
    [[nodiscard]] QList<Stop> trouble();
    [[nodiscard]] QWidget *ship();
    [[nodiscard]] QWidget *search(const QString &query);
    [[nodiscard]] QWidget *outbox();

    MarketDay &m_day;
    std::unique_ptr<MainWindow> m_window;
};

/// The steps of the first run, on a desk without a shop.
class FirstRunTour
{
public:
    FirstRunTour();
    ~FirstRunTour();
    [[nodiscard]] QList<WindowTour::Stop> stops();

private:
    [[nodiscard]] QWidget *connectShop();

    ShopFloor m_floor;
    std::unique_ptr<QDialog> m_dialog;
};

} // namespace tradeit::test
