// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/checkrow.h"

#include "ui/detail/flowrow.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/rowbutton.h"
#include "ui/words/orderwords.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int gap = 8;

/// As wide as the longest name of a check, so that the texts of all rows stand on one edge.
int labelWidth(const QFontMetrics &font)
{
    int width = 0;
    for (int check = 0; check <= static_cast<int>(Check::Currency); ++check)
        width = std::max(width, font.horizontalAdvance(words::checkName(static_cast<Check>(check))));
    return width;
}

QString iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return QStringLiteral("check");
    case CheckState::Neutral:
        return QStringLiteral("info");
    case CheckState::Open:
        break;
    }
    return QStringLiteral("warning");
}

QColor signInk(CheckState state, const look::Tokens &tokens)
{
    if (state == CheckState::Neutral)
        return tokens.muted;
    return state == CheckState::Ok ? tokens.green : tokens.amber;
}

} // namespace

CheckRow::CheckRow(QWidget *parent) : QWidget(parent), m_buttons(new FlowRow(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const CheckHelp help : {CheckHelp::VerifyPayment, CheckHelp::WriteToCustomer, CheckHelp::OpenOther}) {
        auto *button = new RowButton({});
        m_buttons->add(button);
        m_helps.append(button);
        connect(button, &QPushButton::clicked, this, [this, help] { Q_EMIT helpAsked(help, m_line.other); });
    }
}

void CheckRow::fill(const CheckLine &line, bool first)
{
    if (line == m_line && first == m_first)
        return;
    m_line = line;
    m_first = first;
    for (int help = 0; help < m_helps.size(); ++help) {
        QPushButton *button = m_helps.at(help);
        const auto what = static_cast<CheckHelp>(help);
        button->setVisible(line.helps.contains(what));
        if (line.helps.contains(what))
            button->setText(helpName(line, what));
    }
    m_buttons->setVisible(!line.helps.isEmpty());
    m_buttons->arrange();
    setAccessibleName(spokenLine(line));
    updateGeometry();
    update();
}

CheckRow::Places CheckRow::placesFor(int width) const
{
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    const int above = (metrics.row - metrics.textHeight) / 2, line = metrics.textHeight;
    Places places;
    places.icon = {look::cardPadding, 0, metrics.icon + 4, metrics.row};
    places.label = {places.icon.right() + 1 + 4, above, labelWidth(fontMetrics()), line};
    const int x = places.label.right() + 1 + gap, room = std::max(1, width - look::cardPadding - x);
    const int aside = m_line.aside.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_line.aside);
    const bool beside = fontMetrics().horizontalAdvance(m_line.text) + 2 * gap + aside <= room;
    const QRect box(0, 0, room, 10000);
    const int high = std::max(line, fontMetrics().boundingRect(box, Qt::TextWordWrap, m_line.text).height());
    places.text = {x, above, room, high};
    int y = above + high;
    if (aside > 0 && beside) {
        places.aside = {width - look::cardPadding - aside, above, aside, line};
    } else if (aside > 0) {
        places.aside = {x, y, room, line};
        y += line;
    }
    if (!m_line.helps.isEmpty()) {
        // Where a button is wider than the words' column it may stand below the name as well.
        const bool narrow = m_buttons->minimumSizeHint().width() > room;
        const int edge = narrow ? look::cardPadding : x, wide = narrow ? width - 2 * look::cardPadding : room;
        places.buttons = {edge, y + 4, wide, m_buttons->heightForWidth(wide)};
        y = places.buttons.bottom() + 1;
    }
    places.height = y + above;
    return places;
}

QSize CheckRow::sizeHint() const
{
    const int wide = width() > 0 ? width() : 400;
    return {wide, heightForWidth(wide)};
}

int CheckRow::heightForWidth(int width) const
{
    return placesFor(width).height;
}

void CheckRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_buttons->setGeometry(QStyle::visualRect(layoutDirection(), rect(), placesFor(width()).buttons));
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    const bool open = m_line.state == CheckState::Open;
    if (open)
        painter.fillRect(rect(), tokens.warnFill);
    if (!m_first)
        painter.fillRect(0, 0, width(), 1, tokens.line);
    const Places places = placesFor(width());
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    look::paintIcon(painter, mirrored(places.icon), iconOf(m_line.state), signInk(m_line.state, tokens),
                    look::metricsOf(fontMetrics()).icon, layoutDirection());
    painter.setPen(tokens.muted);
    painter.drawText(mirrored(places.label), Qt::AlignLeft | Qt::AlignVCenter, m_line.label);
    painter.drawText(mirrored(places.aside), Qt::AlignLeft | Qt::AlignVCenter, m_line.aside);
    painter.setPen(tokens.text);
    painter.drawText(mirrored(places.text), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_line.text);
}

} // namespace tradeit
