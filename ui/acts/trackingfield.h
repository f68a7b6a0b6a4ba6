// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/trackingnumber.h"
#include "ui/parts/field.h"

namespace tradeit {

/// Where a tracking number is scanned, pasted or typed. Blanks and control characters do not count; the Enter that a
/// scanner sends at the end stays here; a pasted web address is taken apart into link and number.
class TrackingField : public Field
{
    Q_OBJECT
public:
    explicit TrackingField(QWidget *parent = nullptr);

    /// As it goes into the parcel: normalised.
    [[nodiscard]] QString number() const;
    /// The link that came with the number; empty once the number was changed to another.
    [[nodiscard]] QString link() const;

Q_SIGNALS:
    /// Enter, by hand or by the scanner.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeIn();
    void tidy();

    QString m_link, m_linked; ///< the link, and the number it was taken from
    qsizetype m_length = 0;
};

} // namespace tradeit
