// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "ui/detail/pagescroll.h"
#include "ui/look/metrics.h"
#include "ui/models/customerpast.h"

#include <QTreeView>

namespace tradeit {

class ItemDelegate;
class ItemsModel;
class SignLine;
class SumsFooter;

/// The items of an order with their sums; below them what the customer wrote and how often they bought here.
class ItemsPage : public PageScroll
{
    Q_OBJECT
public:
    explicit ItemsPage(QWidget *parent = nullptr);

    void fill(const OrderDetail &detail, const QDateTime &now);
    void setPast(const QString &sentence);
    void setDensity(look::Density density);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void fitTable();

    ItemsModel *m_model;
    QTreeView *m_table;
    ItemDelegate *m_delegate;
    SumsFooter *m_sums;
    SignLine *m_note, *m_past;
};

} // namespace tradeit
