// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tradeit {

/// A page of fields and wrapped words that scrolls when it is low. A plain scroll area asks such a page how small it
/// can be, not how high its words are at this width, and squeezes the fields.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the page, which has a layout.
    explicit FormScroll(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveHeight();
};

} // namespace tradeit
