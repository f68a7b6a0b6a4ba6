// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/models/checkline.h"
#include "ui/preferences/panecontext.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QStackedLayout;

namespace tradeit {

class Freshener;
class MessagePage;
class DetailPage;

/// Everything about the one order that is chosen: what to do next, what the review found, and what else is known. Reads
/// at once what the store has, follows every change of its order, and asks the shop again when what is known is old.
/// It acts on nothing itself: every verb goes out as a signal.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(PaneContext &context, QWidget *parent = nullptr);
    ~DetailPane() override;

    void showOrder(OrderId order); ///< 0: the empty state
    void showSelection(int count); ///< several orders are selected
    /// The same with their sums, one a currency; left out for more than can be summed at once.
    void showSelection(const QList<OrderId> &orders);
    void showTab(int tab); ///< items, customer, payment, messages, history
    [[nodiscard]] OrderId order() const { return m_order; }
    void setDensity(look::Density density);

Q_SIGNALS:
    void verbAsked(tradeit::OrderId order, tradeit::Verb verb);
    void noteAsked(tradeit::OrderId order, bool toCustomer);
    void verifyAsked(tradeit::OrderId order);
    void shopPageAsked(tradeit::OrderId order);
    void outboxAsked(const QUuid &intent);
    void orderAsked(tradeit::OrderId order);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectPage();
    void follow(const DeskChanges &changes);
    void reload();
    void showFailure(const Error &error);
    void leaveOrder();
    void showMessage(const QString &icon, const QString &sentence, const QString &detail = {});
    void readPast(OrderId order);
    void endRefresh(OrderId order, const QString &sentence);
    void help(CheckHelp help, const QString &other);
    void askToVerify();

    PaneContext &m_context;
    QStackedLayout *m_stack;
    MessagePage *m_message;
    DetailPage *m_page;
    Freshener *m_freshener;
    QTimer m_reload, m_minute, m_verifying;
    OrderId m_order;
    OrderDetail m_detail; ///< as shown
};

} // namespace tradeit
