// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tradeit {

class TextLabel;

/// What stands in the pane when there is not one order to show: nothing chosen, several chosen, gone.
class MessagePage : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);

    /// `detail` may hold several lines.
    void show(const QString &icon, const QString &sentence, const QString &detail = {});
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_sign;
    TextLabel *m_sentence, *m_detail;
};

} // namespace tradeit
