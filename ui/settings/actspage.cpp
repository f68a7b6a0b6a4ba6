// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/actspage.h"

#include "ui/parts/formgrid.h"
#include "ui/preferences/preferences.h"

#include <QSpinBox>

namespace tradeit {

ActsPage::ActsPage(Preferences &preferences, QWidget *parent) : Page(tr("Acts"), parent)
{
    auto *form = new FormGrid;
    column()->addWidget(form);
    auto *undo = new QSpinBox;
    undo->setRange(0, 60);
    undo->setSuffix(tr(" s", "seconds, after a number"));
    undo->setSpecialValueText(tr("No undo"));
    undo->setValue(static_cast<int>(preferences.undoFor().count()));
    connect(undo, &QSpinBox::valueChanged, this,
            [&preferences](int seconds) { preferences.setUndoFor(std::chrono::seconds(seconds)); });
    (void)form->addRow(tr("Time for Undo"), undo);
    addNote(
        tr("The desk holds each act back for so long. Undo then takes it back as if it had never been; after that it "
           "is sent, and the shop and your customer know."));
    column()->addStretch(1);
}

} // namespace tradeit
