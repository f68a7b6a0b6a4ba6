// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tradeit {

class TextLabel;

/// Trouble in the background, said in one row under the toolbar: what it is, when the desk tries again, one way out.
/// It pushes the panes down once and speaks up to screen readers; it never opens a window.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows it. `next` (muted) and `action` may be empty; without action there is no button.
    void showMessage(Kind kind, const QString &sentence, const QString &next, const QString &action);
    /// Changes the muted words alone (seconds count down) and announces nothing.
    void setNext(const QString &next);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    TextLabel *m_sentence;
    TextLabel *m_next;
    QPushButton *m_action;
};

} // namespace tradeit
