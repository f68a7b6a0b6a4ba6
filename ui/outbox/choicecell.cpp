// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/choicecell.h"

#include "ui/look/controls.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace tradeit {

namespace {

constexpr int padding = look::rhythm;
constexpr int flags = Qt::TextWordWrap | Qt::AlignTop;

} // namespace

ChoiceCell::ChoiceCell(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

int ChoiceCell::lead() const
{
    return padding + look::metricsOf(fontMetrics()).icon + look::rhythm;
}

QSize ChoiceCell::sizeHint() const
{
    const int width = lead() + fontMetrics().horizontalAdvance(text()) + padding;
    return {width, heightForWidth(width)};
}

QSize ChoiceCell::minimumSizeHint() const
{
    const int width = lead() + 8 * fontMetrics().averageCharWidth() + padding;
    return {width, heightForWidth(width)};
}

int ChoiceCell::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - lead() - padding), 10'000);
    return std::max(24, fontMetrics().boundingRect(room, flags, text()).height() + 2 * padding);
}

bool ChoiceCell::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const look::Tokens tokens = look::tokensOf(palette());
    const look::ControlState state = look::controlState(option);
    const int size = look::metricsOf(fontMetrics()).icon;
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int top = padding + (fontMetrics().height() - size) / 2;
    look::paintRadioButton(painter, place({padding, top, size, size}), isChecked(), state, tokens);
    painter.setPen(isChecked() ? tokens.selText : tokens.text);
    const Qt::Alignment where = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
    painter.drawText(place({lead(), padding, width() - lead() - padding, height() - padding}),
                     static_cast<int>(where | Qt::AlignAbsolute) | Qt::TextWordWrap, text());
}

} // namespace tradeit
