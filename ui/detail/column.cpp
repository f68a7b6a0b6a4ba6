// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/column.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

namespace tradeit {

Column::Column(QWidget *parent, int padding) : QWidget(parent), m_padding(padding)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Column::add(QWidget *widget, int gapAbove)
{
    widget->setParent(this);
    m_parts.append({widget, gapAbove});
}

void Column::setFilling(QWidget *widget, int gapAbove, int minimum)
{
    widget->setParent(this);
    m_filling = widget;
    m_fillingGap = gapAbove;
    m_minimum = minimum;
}

void Column::setMinimum(int minimum)
{
    m_minimum = minimum;
}

int Column::heightOf(const QWidget *widget, int width)
{
    if (const QLayout *layout = widget->layout(); layout && layout->hasHeightForWidth())
        return std::max(layout->totalHeightForWidth(width), widget->minimumHeight());
    if (widget->hasHeightForWidth())
        return std::max(widget->heightForWidth(width), widget->minimumHeight());
    return std::max(widget->sizeHint().height(), widget->minimumHeight());
}

int Column::stack(int width, bool place) const
{
    const int room = std::max(0, width - 2 * m_padding);
    int y = m_padding;
    for (const Part &part : m_parts) {
        if (part.widget->isHidden())
            continue;
        y += part.gap;
        const int high = heightOf(part.widget, room);
        if (place)
            part.widget->setGeometry(m_padding, y, room, high);
        y += high;
    }
    if (m_filling && !m_filling->isHidden()) {
        y += m_fillingGap;
        const int high = std::max(m_minimum, height() - y - m_padding);
        if (place)
            m_filling->setGeometry(m_padding, y, room, high);
        y += m_minimum;
    }
    return y + m_padding;
}

void Column::arrange()
{
    (void)stack(width(), true);
    updateGeometry();
}

QSize Column::sizeHint() const
{
    const int wide = width() > 0 ? width() : 400;
    return {wide, stack(wide, false)};
}

int Column::heightForWidth(int width) const
{
    return stack(width, false);
}

void Column::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    (void)stack(width(), true);
}

bool Column::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

} // namespace tradeit
