// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/actsheet.h"

namespace tradeit {

class CarrierList;
class ShipForm;

/// Ship: which courier, under which number, and the note the customer gets. The usual case is two keys: open, (scan),
/// Ctrl+Enter. The account's last courier is chosen beforehand; digits choose another in the list, Alt+digit anywhere.
class ShipSheet final : public ActSheet
{
    Q_OBJECT
public:
    ShipSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, QWidget *parent);

    [[nodiscard]] QString carrier() const;

protected:
    void read(ActOptions &options) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool hasTypedForm() const override;
    void keepForm() override;
    void showPromise(const QDate &promised) override;

private:
    void buildDue();
    void buildKeys();
    [[nodiscard]] QString firstCarrier() const;

    CarrierList *m_carriers;
    ShipForm *m_form;
};

} // namespace tradeit
