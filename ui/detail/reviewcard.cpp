// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/reviewcard.h"

#include "ui/detail/checkrow.h"
#include "ui/look/metrics.h"
#include "ui/parts/card.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plaintooltip.h"

#include <QHBoxLayout>

namespace tradeit {

ReviewCard::ReviewCard(QWidget *parent)
    : Column(parent), m_card(new Card), m_rowsColumn(new Column(m_card, 1)),
      m_progress(new ElidedLabel({}, Ink::Muted)), m_settled(new TextLabel({}, Ink::Muted))
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::rhythm);
    row->addWidget(new TextLabel(tr("Review")));
    row->addWidget(m_progress, 1);
    row->addWidget(m_settled);
    add(heading);
    auto *box = new QVBoxLayout(m_card);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_rowsColumn);
    m_card->setContentsMargins(0, 0, 0, 0);
    add(m_card, look::rhythm);
}

void ReviewCard::fill(const CheckList &list)
{
    while (m_rows.size() < list.lines.size()) {
        auto *row = new CheckRow;
        m_rowsColumn->add(row);
        connect(row, &CheckRow::helpAsked, this, &ReviewCard::helpAsked);
        m_rows.append(row);
    }
    for (int index = 0; index < m_rows.size(); ++index) {
        m_rows.at(index)->setVisible(index < list.lines.size());
        if (index < list.lines.size())
            m_rows.at(index)->fill(list.lines.at(index), index == 0);
    }
    m_settled->setText(settledWords(list));
    m_rowsColumn->arrange();
}

void ReviewCard::setProgress(const QString &words, const QString &sentence)
{
    m_progress->setText(words);
    m_progress->setToolTip(plainToolTip(sentence));
    m_progress->setAccessibleDescription(sentence);
}

} // namespace tradeit
