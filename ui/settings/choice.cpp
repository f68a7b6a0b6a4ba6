// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/choice.h"

#include "ui/look/metrics.h"

#include <QWheelEvent>
#include <algorithm>

namespace tradeit {

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    setMinimumHeight(look::metricsOf(fontMetrics()).control);
    setMinimumWidth(26 * fontMetrics().averageCharWidth());
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index)); });
}

void Choice::choose(const QVariant &value)
{
    setCurrentIndex(std::max(findData(value), 0));
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tradeit
