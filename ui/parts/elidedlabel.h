// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/textlabel.h"

namespace tradeit {

/// A name or a long reason on one line: it gives way at its end, and the tooltip has all of it.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isElided() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace tradeit
