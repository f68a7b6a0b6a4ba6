// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/actsheet.h"

class QLineEdit;

namespace tradeit {

/// Cancel asks first: it names order, sum and recipient, and says what the shop does by itself.
class CancelSheet final : public ActSheet
{
    Q_OBJECT
public:
    CancelSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, QWidget *parent);

protected:
    void read(ActOptions &options) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool hasTypedForm() const override;
    void keepForm() override;

private:
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString moneyWords() const;

    QLineEdit *m_reason;
};

} // namespace tradeit
