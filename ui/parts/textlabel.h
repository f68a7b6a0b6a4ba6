// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QLabel>

namespace tradeit {

/// Which of the desk's colours words take.
enum class Ink { Text, Muted, Link, Amber, Red, Green };
[[nodiscard]] QColor inkOf(Ink ink, const look::Tokens &tokens);

/// Plain text in one of the desk's colours, and it follows the theme. What it shows is never read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    [[nodiscard]] Ink ink() const { return m_ink; }
    /// System font + 3 pt bold, as the one headline of a pane; follows the zoom.
    void setHeadline(bool headline);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeColour();
    void followParent();
    void takeFont();

    Ink m_ink;
    bool m_headline = false;
};

} // namespace tradeit
