// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/paymentspage.h"

#include "ui/look/metrics.h"
#include "ui/parts/gatewayform.h"
#include "ui/parts/textlabel.h"

#include <QVBoxLayout>

namespace tradeit {

PaymentsPage::PaymentsPage(PaneContext &context, QWidget *parent) : QWidget(parent), m_form(new GatewayForm(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(2 * look::rhythm);
    auto *headline = new TextLabel(tr("Where does the money arrive?"));
    headline->setHeadline(true);
    column->addWidget(headline);
    column->addWidget(m_form);
    column->addStretch(1);
}

} // namespace tradeit
