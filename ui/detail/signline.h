// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tradeit {

/// A muted sign and a few words that wrap beside it: the customer's note, how often they bought.
class SignLine : public QWidget
{
    Q_OBJECT
public:
    explicit SignLine(const QString &icon, QWidget *parent = nullptr);

    /// Hidden while empty.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indent() const;

    QString m_icon, m_text;
};

} // namespace tradeit
