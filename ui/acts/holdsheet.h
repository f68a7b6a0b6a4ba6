// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/actsheet.h"

class QButtonGroup;
class QDateEdit;
class QLineEdit;

namespace tradeit {

/// Hold: why, and when the order is to come up again.
class HoldSheet final : public ActSheet
{
    Q_OBJECT
public:
    HoldSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, QWidget *parent);

protected:
    void read(ActOptions &options) const override;
    [[nodiscard]] bool hasTypedForm() const override;
    void keepForm() override;

private:
    [[nodiscard]] QWidget *buildRemind(QWidget *parent);
    [[nodiscard]] QDate remindDay() const;

    QDate m_today; ///< in the shop's days
    QLineEdit *m_reason;
    QButtonGroup *m_when;
    QDateEdit *m_day;
};

} // namespace tradeit
