// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/factgrid.h"

#include "ui/look/metrics.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

namespace tradeit {

namespace {

Ink inkFor(FactTone tone)
{
    switch (tone) {
    case FactTone::Muted:
        return Ink::Muted;
    case FactTone::Warning:
        return Ink::Amber;
    case FactTone::Trouble:
        return Ink::Red;
    case FactTone::Good:
        return Ink::Green;
    case FactTone::Plain:
        break;
    }
    return Ink::Text;
}

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::cardPadding);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    Row made{.label = new TextLabel({}, Ink::Muted, this),
             .value = new TextLabel({}, Ink::Text, this),
             .copy = new LinkButton({}, this, QStringLiteral("copy")),
             .copied = {}};
    made.value->setWordWrap(true);
    made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made.label->setBuddy(made.copy);
    m_grid->addWidget(made.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(made.value, row, 1, Qt::AlignTop);
    m_grid->addWidget(made.copy, row, 2, Qt::AlignTop);
    connect(made.copy, &QAbstractButton::clicked, this,
            [this, row] { QGuiApplication::clipboard()->setText(m_rows.at(row).copied); });
    m_rows.append(made);
}

void FactGrid::fill(const QList<FactLine> &facts)
{
    while (m_rows.size() < facts.size())
        addRow();
    for (int index = 0; index < m_rows.size(); ++index) {
        Row &row = m_rows[index];
        const bool used = index < facts.size();
        const FactLine fact = used ? facts.at(index) : FactLine();
        row.copied = fact.copy;
        row.label->setVisible(used);
        row.value->setVisible(used);
        row.copy->setVisible(!fact.copy.isEmpty());
        if (!used)
            continue;
        // Beside a button the words stand on its middle line.
        const int spare = fact.copy.isEmpty() ? 0 : (row.copy->sizeHint().height() - fontMetrics().height()) / 2;
        row.label->setContentsMargins(0, spare, 0, 0);
        row.value->setContentsMargins(0, spare, 0, 0);
        row.label->setText(fact.label);
        row.value->setText(fact.value);
        row.value->setInk(inkFor(fact.tone));
        row.copy->setAccessibleName(tr("Copy: %1").arg(fact.label));
        row.copy->setToolTip(tr("Copy"));
    }
    updateGeometry();
}

} // namespace tradeit
