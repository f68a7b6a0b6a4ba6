// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskclient.h"
#include "tests/torture/twinshop.h"
#include "ui/preferences/panecontext.h"

#include <QTemporaryDir>

namespace tradeit::test {

/// A profile with its engine on this thread, connected to a twin in this program (account "shop", PayPal verified), and
/// what a pane is given. The engine polls only when asked.
class ShopFloor
{
public:
    explicit ShopFloor(const twin::TwinOptions &options = {.orders = 0}, bool connect = true);
    ~ShopFloor();

    /// Connects the account; done already unless the floor was made without.
    void connectShop();
    /// Connects another twin, or this one under another name; nothing is synced yet.
    void connectTwin(const TwinShop &shop, const QString &account);
    /// One sync of everything; fails the program when an account failed.
    void sync();
    /// A flawless order, paid by PayPal unless asked otherwise, synced and verified; the desk's own id of it.
    OrderId arrive(const QJsonObject &asked = {});
    [[nodiscard]] OrderId find(qint64 remote) const;
    [[nodiscard]] OrderDetail show(OrderId order) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] DeskEngine &engine() { return *m_engine; }
    [[nodiscard]] PaneContext &context() { return *m_context; }

    TwinShop twin;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<DeskEngine> m_engine;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<DeskReader> m_reader;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<PaneContext> m_context;
};

} // namespace tradeit::test
