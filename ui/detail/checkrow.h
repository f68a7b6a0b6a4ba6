// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/checkline.h"

#include <QWidget>

class QPushButton;

namespace tradeit {

class FlowRow;

/// One row of the review card: sign, name, what was found, an age at the end; an open one is filled and has below its
/// words what can be done about it now. Its words wrap, they are never cut.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    explicit CheckRow(QWidget *parent = nullptr);

    void fill(const CheckLine &line, bool first);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void helpAsked(tradeit::CheckHelp help, const QString &other);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where everything stands, left to right; mirrored when painted.
    struct Places
    {
        QRect icon, label, text, aside, buttons;
        int height = 0;
    };
    [[nodiscard]] Places placesFor(int width) const;

    CheckLine m_line;
    bool m_first = true;
    FlowRow *m_buttons;
    QList<QPushButton *> m_helps; ///< in the order of CheckHelp
};

} // namespace tradeit
