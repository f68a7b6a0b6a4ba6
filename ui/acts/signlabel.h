// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/textlabel.h"

#include <QWidget>

namespace tradeit {

/// A sign and, beside it, a sentence that may take several lines.
class SignLabel : public QWidget
{
    Q_OBJECT
public:
    SignLabel(const QString &iconName, const QString &text, Ink ink, QWidget *parent = nullptr);

    /// Beside other words: no wrapping, as wide as it is.
    void setSingleLine();
    void say(const QString &iconName, const QString &text, Ink ink);
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    TextLabel *m_text;
};

} // namespace tradeit
