// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/field.h"

namespace tradeit {

/// Where a person presses the key that a command shall have. Takes every key but those that lead on (Tab) and out
/// (Escape), and tells each press at once.
class KeyEdit : public Field
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tradeit
