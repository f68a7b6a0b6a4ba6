// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/models/checkline.h"
#include "ui/models/customerpast.h"

#include <QScrollArea>
#include <QUuid>

class QStackedWidget;

namespace tradeit {

class Column;
class CustomerPage;
class ItemsPage;
class LinkList;
class OrderHead;
class PaymentPage;
class ReviewCard;
class StepBar;
class TabStrip;
class TimelineView;

enum class DetailTab { Items, Customer, Payment, Messages, History };

/// One order from top to bottom: who, what next, the review, the tabs. Its widgets stay and are filled; a tab's content
/// only once it is shown. When the pane is low the tab's content scrolls; only when there is no room for two rows of
/// it does the whole page.
class DetailPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailPage(QWidget *parent = nullptr);

    void fill(const OrderDetail &detail, const QDateTime &now);
    void setPast(const CustomerPast &past);
    void clearPast();
    void setProgress(const QString &words, const QString &sentence = {});
    void setAsking(bool asking);
    void setDensity(look::Density density);
    void showTab(DetailTab tab);
    [[nodiscard]] DetailTab tab() const;

    [[nodiscard]] StepBar *steps() const { return m_steps; }

Q_SIGNALS:
    void helpAsked(tradeit::CheckHelp help, const QString &other);
    void outboxAsked(const QUuid &intent);
    void orderAsked(tradeit::OrderId order);
    void verifyAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTabs();
    void connectParts();
    void fillTab();
    void arrange();

    Column *m_column;
    OrderHead *m_head;
    StepBar *m_steps;
    LinkList *m_parts;
    ReviewCard *m_review;
    TabStrip *m_tabs;
    QStackedWidget *m_pages;
    ItemsPage *m_items;
    CustomerPage *m_customer;
    PaymentPage *m_payment;
    TimelineView *m_messages, *m_history;
    OrderDetail m_detail;
    QDateTime m_now;
    QList<bool> m_filled; ///< by tab: it shows m_detail
};

} // namespace tradeit
