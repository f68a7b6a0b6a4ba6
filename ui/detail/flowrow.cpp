// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/flowrow.h"

#include "ui/look/metrics.h"

#include <QStyle>
#include <algorithm>

namespace tradeit {

FlowRow::FlowRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget *widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
}

void FlowRow::pin(QWidget *widget)
{
    widget->setParent(this);
    m_pinned = widget;
}

void FlowRow::put(QWidget *widget, const QRect &logical) const
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
}

int FlowRow::flow(int width, bool place) const
{
    const QSize pinned = m_pinned && !m_pinned->isHidden() ? m_pinned->sizeHint() : QSize();
    int x = 0, y = 0, line = std::max(0, pinned.height());
    int room = pinned.isValid() ? width - pinned.width() - look::rhythm : width;
    for (QWidget *widget : m_widgets) {
        if (widget->isHidden())
            continue;
        const QSize size = widget->sizeHint();
        if (x > 0 && x + size.width() > room) {
            x = 0;
            y += line + look::rhythm;
            line = 0;
            room = width;
        }
        if (place)
            put(widget, {QPoint(x, y), size});
        x += size.width() + look::rhythm;
        line = std::max(line, size.height());
    }
    if (place && pinned.isValid())
        put(m_pinned, {QPoint(width - pinned.width(), 0), pinned});
    return y + line;
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    for (const QWidget *widget : m_widgets)
        if (!widget->isHidden())
            width += widget->sizeHint().width() + look::rhythm;
    if (m_pinned && !m_pinned->isHidden())
        width += m_pinned->sizeHint().width();
    return {width, flow(width, false)};
}

QSize FlowRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *widget : m_widgets)
        if (!widget->isHidden())
            width = std::max(width, widget->sizeHint().width());
    return {width, 0};
}

int FlowRow::heightForWidth(int width) const
{
    return flow(width, false);
}

void FlowRow::arrange()
{
    updateGeometry();
    (void)flow(width(), true);
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    (void)flow(width(), true);
}

} // namespace tradeit
