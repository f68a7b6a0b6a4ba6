// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/iconsign.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace tradeit {

IconSign::IconSign(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconSign::setSign(const QString &iconName, Ink ink, const QString &meaning)
{
    m_icon = iconName;
    m_ink = ink;
    setAccessibleName(meaning);
    update();
}

QSize IconSign::sizeHint() const
{
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    return {metrics.icon, metrics.textHeight};
}

void IconSign::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    look::paintIcon(painter, rect(), m_icon, inkOf(m_ink, look::tokensOf(palette())),
                    look::metricsOf(fontMetrics()).icon, layoutDirection());
}

} // namespace tradeit
