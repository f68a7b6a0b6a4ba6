// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/optioncard.h"

#include "ui/look/controls.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;
constexpr int betweenWords = 4; ///< between title and sentence

} // namespace

OptionCard::OptionCard(const QString &title, const QString &sentence, QWidget *parent)
    : QRadioButton(title, parent), m_sentence(sentence)
{
    setAccessibleDescription(sentence);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int OptionCard::wordsIndent() const
{
    return look::cardPadding + look::metricsOf(fontMetrics()).icon + look::rhythm;
}

int OptionCard::heightForWidth(int width) const
{
    const int room = std::max(width - wordsIndent() - look::cardPadding, 1);
    const int words = fontMetrics().boundingRect(QRect(0, 0, room, 10'000), wrapping, m_sentence).height();
    return 2 * look::cardPadding + look::metricsOf(fontMetrics()).textHeight + betweenWords + words;
}

QSize OptionCard::sizeHint() const
{
    const int width = 20 * fontMetrics().averageCharWidth() + 2 * wordsIndent();
    return {std::max(width, minimumSizeHint().width()), heightForWidth(width)};
}

QSize OptionCard::minimumSizeHint() const
{
    const int title = fontMetrics().horizontalAdvance(text()) + wordsIndent() + look::cardPadding;
    return {title, 2 * look::cardPadding + look::metricsOf(fontMetrics()).textHeight};
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const look::Tokens tokens = look::tokensOf(palette());
    const look::ControlState state = look::controlState(option);
    look::paintBox(painter, rect(), tokens.base, isChecked() ? tokens.mark : tokens.line2);
    if (isChecked() || state.focused)
        look::paintFocusRing(painter, rect(), tokens);

    const look::Metrics metrics = look::metricsOf(fontMetrics());
    const int indent = wordsIndent();
    const QRect sign(look::cardPadding, look::cardPadding + (metrics.textHeight - metrics.icon) / 2, metrics.icon,
                     metrics.icon);
    const QRect words = rect().adjusted(indent, look::cardPadding, -look::cardPadding, -look::cardPadding);
    QRect title = words;
    title.setHeight(metrics.textHeight);
    const QRect sentence = words.adjusted(0, metrics.textHeight + betweenWords, 0, 0);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };

    look::paintRadioButton(painter, visual(sign), isChecked(), state, tokens);
    painter.setPen(tokens.text);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(visual(title), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    painter.setPen(tokens.muted);
    painter.drawText(visual(sentence), wrapping, m_sentence);
}

} // namespace tradeit
