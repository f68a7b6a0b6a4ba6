// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"

#include <QWidget>

namespace tradeit {

/// A status as a chip that stands by itself, for instance beside a headline.
class ChipLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setStatus(look::ChipKind kind, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::ChipKind m_kind = look::ChipKind::Other;
    QString m_word;
};

} // namespace tradeit
