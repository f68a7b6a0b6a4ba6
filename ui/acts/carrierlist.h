// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace tradeit {

/// The couriers the desk knows, one under the other; the digits 1 … 9 choose.
class CarrierList : public QListWidget
{
    Q_OBJECT
public:
    explicit CarrierList(QWidget *parent = nullptr);

    [[nodiscard]] QString carrier() const; ///< the id of the chosen one
    void choose(const QString &carrier);
    void chooseAt(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tradeit
