// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/textlabel.h"

#include <QLineEdit>

class QAction;

namespace tradeit {

/// One line to write in, with a sign before the words and one after them that says how it stands.
class Field : public QLineEdit
{
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);

    /// "search", "scan" …; muted.
    void setLeadingIcon(const QString &iconName);
    /// "check", "warning" … with what it means, for the pointer and the screen reader. An empty name takes it away.
    void setSign(const QString &iconName, Ink ink, const QString &meaning);
    /// A button at its end, once something stands in it, that empties it.
    void offerClearing();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSigns();

    QAction *m_leading = nullptr;
    QAction *m_trailing = nullptr;
    QString m_leadingIcon;
    QString m_signIcon;
    Ink m_signInk = Ink::Muted;
};

} // namespace tradeit
