// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "ui/detail/pagescroll.h"
#include "ui/models/customerpast.h"

class QBoxLayout;

namespace tradeit {

class FactGrid;
class LinkList;
class SignLine;
class TextLabel;

/// Who ordered and where it goes: phone and e-mail to copy, addresses side by side where they differ, what the customer
/// wrote, and their earlier orders.
class CustomerPage : public PageScroll
{
    Q_OBJECT
public:
    explicit CustomerPage(QWidget *parent = nullptr);

    void fill(const OrderDetail &detail);
    void setPast(const CustomerPast &past, const QDateTime &now);
    void clearPast();

Q_SIGNALS:
    void orderAsked(tradeit::OrderId order);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One address as it stands on a label, with its heading and copy button.
    struct Block
    {
        QWidget *box;
        TextLabel *heading, *lines;
    };
    [[nodiscard]] Block makeBlock(const QString &heading);

    FactGrid *m_contact;
    QWidget *m_addresses;
    QBoxLayout *m_side;
    Block m_ship, m_bill;
    SignLine *m_note, *m_standing;
    LinkList *m_past;
};

} // namespace tradeit
