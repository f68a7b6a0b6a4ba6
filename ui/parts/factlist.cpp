// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/factlist.h"

#include "ui/look/metrics.h"
#include "ui/parts/iconsign.h"

#include <QGridLayout>
#include <QPainter>

namespace tradeit {

namespace {

struct Sign
{
    QString icon;
    Ink ink;
    QString meaning;
};

Sign signOf(words::FactSign sign)
{
    switch (sign) {
    case words::FactSign::Good:
        return {QStringLiteral("check"), Ink::Green, FactList::tr("good")};
    case words::FactSign::Warning:
        return {QStringLiteral("warning"), Ink::Amber, FactList::tr("with a workaround")};
    case words::FactSign::Bad:
        return {QStringLiteral("close"), Ink::Red, FactList::tr("not possible")};
    case words::FactSign::Info:
        break;
    }
    return {QStringLiteral("info"), Ink::Muted, FactList::tr("to know")};
}

} // namespace

FactList::FactList(QWidget *parent) : Card(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    for (qsizetype left = words::accountFacts({}).size(); left > 0; --left)
        addRow();
}

void FactList::addRow()
{
    Row row{new QWidget(this), new IconSign, new TextLabel, new TextLabel({}, Ink::Muted)};
    row.consequence->setWordWrap(true);
    auto *grid = new QGridLayout(row.area);
    grid->setContentsMargins(look::cardPadding, 6, look::cardPadding, 6);
    grid->setHorizontalSpacing(look::rhythm);
    grid->addWidget(row.sign, 0, 0, Qt::AlignTop);
    grid->addWidget(row.name, 0, 1, Qt::AlignTop);
    grid->addWidget(row.consequence, 0, 2);
    grid->setColumnMinimumWidth(1, 26 * fontMetrics().averageCharWidth());
    grid->setColumnStretch(2, 1);
    layout()->addWidget(row.area);
    m_rows.append(row);
}

void FactList::showRunning(const Account &soFar, std::optional<ProbePart> upTo)
{
    const QList<words::AccountFact> facts = words::accountFacts(soFar);
    m_answered = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool settled = upTo && facts.at(i).part <= *upTo;
        m_answered += settled ? 1 : 0;
        fill(m_rows.at(i), facts.at(i), settled);
    }
    Q_EMIT answeredChanged();
}

void FactList::showSettled(const Account &account)
{
    showRunning(account, ProbePart::Mails);
}

void FactList::fill(const Row &row, const words::AccountFact &fact, bool settled)
{
    const Sign sign = settled ? signOf(fact.sign) : Sign{QStringLiteral("sync"), Ink::Muted, tr("being asked")};
    row.sign->setSign(sign.icon, sign.ink, sign.meaning);
    row.name->setText(fact.name);
    row.consequence->setText(settled ? fact.consequence : tr("Asking…"));
    row.area->setAccessibleName(fact.name + QStringLiteral(": ") + sign.meaning);
    row.area->setAccessibleDescription(row.consequence->text());
}

QString FactList::consequence(int row) const
{
    return m_rows.at(row).consequence->text();
}

void FactList::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QColor line = look::tokensOf(palette()).line;
    for (const Row &row : m_rows)
        if (row.area != m_rows.constFirst().area)
            painter.fillRect(QRect(1, row.area->y() - 1, width() - 2, 1), line);
}

} // namespace tradeit
