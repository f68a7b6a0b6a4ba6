// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/guardsheet.h"

#include "ui/acts/guardpanel.h"
#include "ui/acts/sheetwords.h"
#include "ui/parts/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace tradeit {

GuardSheet::GuardSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, Verb verb, QWidget *parent)
    : ActSheet(context, drafts, detail, verb, parent)
{
    const QString number = sheetwords::orderNumber(detail.summary.row);
    const bool confirms = verb == Verb::Confirm;
    setWindowTitle(confirms ? tr("Confirm order %1").arg(number) : tr("Complete order %1").arg(number));
    setPrimary(confirms ? tr("Confirm anyway") : tr("Complete anyway"),
               confirms ? QStringLiteral("confirm") : QStringLiteral("completed"));
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    auto *hint =
        new TextLabel(tr("Settle what is amiss first, or say why the order goes on without it."), Ink::Muted, form);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch(1);
    compose(form, {880, 520});
    guard()->field()->setFocus();
}

} // namespace tradeit
