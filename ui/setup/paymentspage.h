// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"

#include <QWidget>

namespace tradeit {

class GatewayForm;
struct PaneContext;

/// How payments of the new account are looked into.
class PaymentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentsPage(PaneContext &context, QWidget *parent = nullptr);
    [[nodiscard]] GatewayForm &form() const { return *m_form; }

private:
    GatewayForm *m_form;
};

} // namespace tradeit
