// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paintedbutton.h"

#include "ui/look/icons.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int wordPadding = 13; // 12 and the edge

} // namespace

PaintedButton::PaintedButton(look::ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    if (!iconName.isEmpty()) {
        setIcon(look::icon(iconName));
    }
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QStyleOptionButton PaintedButton::labelOption() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = rect();
    return option;
}

QSize PaintedButton::sizeHint() const
{
    ensurePolished();
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    const int height = buttonHeight(metrics);
    const int width = look::buttonLabelSize(labelOption()).width() + 2 * padding();
    return {text().isEmpty() ? std::max(height, metrics.icon + 8) : std::max(width, height), height};
}

void PaintedButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QStyleOptionButton option = labelOption();
    const look::Tokens tokens = look::tokensOf(palette());
    const look::ControlState state = look::controlState(option);
    look::paintButton(painter, rect(), m_kind, state, tokens);
    look::paintButtonLabel(painter, option, ink(state, tokens));
}

QColor PaintedButton::ink(const look::ControlState &state, const look::Tokens &tokens) const
{
    return look::buttonInk(m_kind, state, tokens);
}

int PaintedButton::buttonHeight(const look::Metrics &metrics) const
{
    return metrics.control;
}

int PaintedButton::padding() const
{
    return wordPadding;
}

} // namespace tradeit
