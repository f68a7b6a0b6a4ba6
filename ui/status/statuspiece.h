// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/elidedlabel.h"

namespace tradeit {

/// One thing that the status bar says: a sign perhaps, a few words, and a line that sets it apart from the one before.
class StatusPiece : public ElidedLabel
{
    Q_OBJECT
public:
    enum class Apart { No, Yes };

    explicit StatusPiece(Apart apart, QWidget *parent = nullptr);

    /// Hidden when `text` is empty.
    void say(const QString &text, Ink ink = Ink::Muted, const QString &iconName = {}, Ink iconInk = Ink::Muted);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    [[nodiscard]] int lead() const;

    bool m_apart;
    QString m_icon;
    Ink m_iconInk = Ink::Muted;
};

} // namespace tradeit
