// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tradeit {

/// A drop-down whose entries stand for values. `chosen` is a person's doing; setting it in code tells nobody.
class Choice : public QComboBox
{
    Q_OBJECT
public:
    explicit Choice(QWidget *parent = nullptr);
    /// The entry of this value; the first one when there is none.
    void choose(const QVariant &value);

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    /// Scrolling the page must not change a setting.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tradeit
