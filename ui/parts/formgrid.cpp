// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/formgrid.h"

#include "ui/look/metrics.h"

#include <QGridLayout>

namespace tradeit {

namespace {

constexpr int labelColumn = 0, fieldColumn = 1, besideColumn = 2;

} // namespace

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::rhythm);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(labelColumn, 17 * fontMetrics().averageCharWidth());
    m_grid->setColumnStretch(besideColumn, 1);
}

MessageLine *FormGrid::addRow(const QString &label, QWidget *field, QWidget *beside)
{
    const int row = m_grid->rowCount();
    auto *words = new TextLabel(label, Ink::Muted);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_grid->addWidget(words, row, labelColumn, Qt::AlignVCenter);
    if (beside) {
        m_grid->addWidget(field, row, fieldColumn);
        m_grid->addWidget(beside, row, besideColumn, Qt::AlignVCenter);
    } else {
        const bool grows = field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
        m_grid->addWidget(field, row, fieldColumn, 1, 2, grows ? Qt::Alignment() : Qt::AlignLeading);
    }
    auto *message = new MessageLine;
    m_grid->addWidget(message, row + 1, fieldColumn, 1, 2);
    m_grid->setRowMinimumHeight(row + 1, 4);
    message->hide();
    return message;
}

void FormGrid::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), fieldColumn, 1, 2);
}

int FormGrid::rowOf(const QWidget *field) const
{
    int row = 0, column = 0, rows = 0, columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &rows, &columns);
    return row;
}

void FormGrid::setRowVisible(const QWidget *field, bool visible)
{
    const int row = rowOf(field);
    for (const int column : {labelColumn, fieldColumn, besideColumn})
        if (const QLayoutItem *item = m_grid->itemAtPosition(row, column); item && item->widget())
            item->widget()->setVisible(visible);
    if (auto *message = qobject_cast<MessageLine *>(m_grid->itemAtPosition(row + 1, fieldColumn)->widget()))
        message->setVisible(visible && !message->sentence().isEmpty());
    m_grid->setRowMinimumHeight(row + 1, visible ? 4 : 0);
}

void FormGrid::setRowLabel(QWidget *field, const QString &label)
{
    if (auto *words = qobject_cast<TextLabel *>(m_grid->itemAtPosition(rowOf(field), labelColumn)->widget()))
        words->setText(label);
    field->setAccessibleName(label);
}

} // namespace tradeit
