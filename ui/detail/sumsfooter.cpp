// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/sumsfooter.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/moneytext.h"
#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"

#include <QPainter>
#include <QStyle>

namespace tradeit {

namespace {

constexpr int totalGap = 4;

} // namespace

SumsFooter::SumsFooter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SumsFooter::fill(const Order &order)
{
    m_lines = sumLinesOf(order);
    m_currency = words::harmless(order.currency, 8);
    m_numbers.clear();
    QStringList spoken;
    for (const SumLine &line : std::as_const(m_lines)) {
        m_numbers.append(words::amountDigits(line.amount, order.currency, locale()));
        spoken.append(tr("%1 %2").arg(line.label, m_numbers.constLast()));
    }
    setAccessibleName(tr("Sums in %1: %2").arg(m_currency, spoken.join(tr(", "))));
    updateGeometry();
    update();
}

int SumsFooter::rowHeight() const
{
    return look::metricsOf(fontMetrics()).rowControl;
}

QSize SumsFooter::sizeHint() const
{
    int height = 0;
    for (const SumLine &line : m_lines)
        height += rowHeight() + (line.total ? 2 * totalGap : 0);
    return {200, height};
}

void SumsFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    int y = 0;
    for (int index = 0; index < m_lines.size(); ++index) {
        const SumLine &line = m_lines.at(index);
        if (line.total) {
            painter.fillRect(0, y, width(), 1, tokens.line);
            y += totalGap;
        }
        const MoneyText money{.number = m_numbers.at(index), .currency = m_currency};
        const int wide = moneyWidth(money, fontMetrics());
        const QRect row(look::cardPadding, y, width() - 2 * look::cardPadding, rowHeight());
        const QRect figures(row.right() + 1 - wide, y, wide, row.height());
        paintMoney(painter, QStyle::visualRect(layoutDirection(), rect(), figures), money, tokens.text, tokens.muted);
        const QRect name = row.adjusted(0, 0, -wide - look::rhythm, 0);
        painter.setPen(line.total ? tokens.text : tokens.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name),
                         static_cast<int>(edge | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(line.label, Qt::ElideRight, name.width()));
        y += rowHeight() + (line.total ? totalGap : 0);
    }
}

} // namespace tradeit
