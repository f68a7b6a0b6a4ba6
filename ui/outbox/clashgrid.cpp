// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/clashgrid.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/outbox/choicecell.h"
#include "ui/parts/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace tradeit {

namespace {

constexpr int columns = 4, mineColumn = 2, theirsColumn = 3;
constexpr int mineId = 0, theirsId = 1;

} // namespace

ClashGrid::ClashGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(1);
    for (int column = 1; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ClashGrid::show(const QList<ClashRow> &rows, const QString &mineAt)
{
    if (rows == m_rows)
        return;
    clear();
    m_rows = rows;
    addHeader(mineAt);
    for (const ClashRow &row : rows)
        addRow(row);
    update();
}

void ClashGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qDeleteAll(m_choices);
    m_choices.clear();
    m_lines = 0;
}

QWidget *ClashGrid::cell(const QString &text, bool muted)
{
    auto *label = new TextLabel(text, muted ? Ink::Muted : Ink::Text, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setContentsMargins(look::rhythm, look::rhythm, look::rhythm, look::rhythm);
    return label;
}

void ClashGrid::addHeader(const QString &mineAt)
{
    m_grid->addWidget(cell({}, true), 0, 0);
    m_grid->addWidget(cell(tr("Before"), true), 0, 1);
    m_grid->addWidget(cell(tr("Mine\nyou, %1").arg(mineAt), true), 0, mineColumn);
    m_grid->addWidget(cell(tr("Theirs\nthe shop, now"), true), 0, theirsColumn);
}

void ClashGrid::addRow(const ClashRow &row)
{
    const int at = ++m_lines;
    m_grid->addWidget(cell(row.label, true), at, 0);
    m_grid->addWidget(cell(row.before, row.same), at, 1);
    if (row.choice && !row.same) {
        addChoice(row, at);
        return;
    }
    m_grid->addWidget(cell(row.same && !row.choice ? tr("same") : row.mine, !row.choice), at, mineColumn);
    m_grid->addWidget(cell(row.same ? tr("same") : row.theirs, row.same), at, theirsColumn);
}

/// Another's status stands unless the person says otherwise; a parcel of one's own only comes on top of theirs.
void ClashGrid::addChoice(const ClashRow &row, int at)
{
    auto *group = new QButtonGroup(this);
    auto *mine = new ChoiceCell(row.mine, this);
    auto *theirs = new ChoiceCell(row.theirs, this);
    mine->setAccessibleName(tr("%1, mine: %2").arg(row.label, row.mine));
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(row.label, row.theirs));
    group->addButton(mine, mineId);
    group->addButton(theirs, theirsId);
    m_grid->addWidget(mine, at, mineColumn);
    m_grid->addWidget(theirs, at, theirsColumn);
    (row.field == u"tracking" ? mine : theirs)->setChecked(true);
    m_choices.insert(row.field, group);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        update();
        if (checked)
            Q_EMIT choiceChanged();
    });
}

QStringList ClashGrid::theirs() const
{
    QStringList fields;
    for (const ClashRow &row : m_rows)
        if (const QButtonGroup *group = m_choices.value(row.field); group && group->checkedId() == theirsId)
            fields.append(row.field);
    return fields;
}

QRect ClashGrid::cellRect(int row, int column) const
{
    const QLayoutItem *item = m_grid->itemAtPosition(row, column);
    return item ? item->geometry() : QRect();
}

void ClashGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::radius, look::radius);
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(rect(), tokens.line);
    for (int row = 0; row <= m_lines; ++row)
        for (int column = 0; column < columns; ++column)
            painter.fillRect(cellRect(row, column), row == 0 ? tokens.head : tokens.base);
    for (const ChoiceCell *choice : findChildren<ChoiceCell *>())
        if (choice->isChecked())
            painter.fillRect(choice->geometry(), tokens.sel);
    painter.restore();
    painter.setPen(tokens.line);
    painter.drawPath(card);
}

} // namespace tradeit
