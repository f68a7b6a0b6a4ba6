// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/column.h"

#include <QScrollArea>

namespace tradeit {

/// A tab's content below the tabs: as wide as the pane, scrolled when it is higher.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *parent = nullptr);

    /// What is in it: add the widgets there.
    [[nodiscard]] Column *column() const { return m_column; }
    /// Places everything again after the content changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Column *m_column;
};

} // namespace tradeit
