// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/stepstrip.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/textlabel.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int pictureSize = 48, barWidth = 2;

} // namespace

StepStrip::StepStrip(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    setFixedWidth(std::max(208, 28 * fontMetrics().averageCharWidth()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::rhythm, 2 * look::rhythm, look::rhythm + 1, 2 * look::rhythm);
    column->setSpacing(0);
    auto *picture = new QLabel;
    picture->setPixmap(look::applicationIcon().pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    picture->setContentsMargins(look::rhythm, 0, look::rhythm, 2 * look::rhythm);
    column->addWidget(picture);
    for (qsizetype left = steps.size(); left > 0; --left) {
        auto *row = new QWidget;
        row->setFixedHeight(metrics.row);
        column->addWidget(row);
        m_rows.append(row);
    }
    column->addStretch(1);
    auto *promise = new TextLabel(tr("Nothing is written to your shop during set-up."), Ink::Muted);
    promise->setWordWrap(true);
    promise->setContentsMargins(look::rhythm, 0, look::rhythm, 0);
    column->addWidget(promise);
    tell();
}

void StepStrip::setCurrent(int step)
{
    m_current = step;
    tell();
    update();
}

void StepStrip::tell()
{
    for (int step = 0; step < m_rows.size(); ++step) {
        const QString name = tr("Step %1 of %2: %3").arg(step + 1).arg(m_rows.size()).arg(m_steps.at(step));
        m_rows.at(step)->setAccessibleName(name);
        m_rows.at(step)->setAccessibleDescription(step < m_current    ? tr("done")
                                                  : step == m_current ? tr("this step")
                                                                      : tr("to come"));
    }
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    painter.fillRect(rect(), tokens.sidebar);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens.line);
    for (int step = 0; step < m_rows.size(); ++step)
        paintStep(painter, step);
}

void StepStrip::paintStep(QPainter &painter, int step) const
{
    const look::Tokens tokens = look::tokensOf(palette());
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    const QRect row = m_rows.at(step)->geometry();
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), row, logical); };
    const bool isCurrent = step == m_current;
    if (isCurrent) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sel);
        painter.drawRoundedRect(row, look::radius, look::radius);
        painter.fillRect(visual({row.x(), row.y() + 4, barWidth, row.height() - 8}), tokens.mark);
    }
    const QRect number(row.x() + look::rhythm, row.y(), metrics.icon, row.height());
    const QColor ink = isCurrent ? tokens.selText : tokens.muted;
    painter.setPen(ink);
    if (step < m_current)
        look::paintIcon(painter, visual(number), QStringLiteral("check"), ink, metrics.icon, layoutDirection());
    else
        painter.drawText(visual(number), Qt::AlignCenter, locale().toString(step + 1));
    const int begin = number.right() + 1 + look::rhythm;
    const QRect words(begin, row.y(), row.right() + 1 - begin - look::rhythm, row.height());
    painter.drawText(visual(words), Qt::AlignVCenter | Qt::AlignLeading, m_steps.at(step));
}

} // namespace tradeit
