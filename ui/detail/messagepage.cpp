// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/messagepage.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int signSize = 48;

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent), m_icon(QStringLiteral("inbox")), m_sign(new QWidget(this)), m_sentence(new TextLabel),
      m_detail(new TextLabel({}, Ink::Muted))
{
    m_sign->setFixedSize(signSize, signSize);
    for (TextLabel *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    column->setSpacing(look::panePadding);
    column->addStretch(1);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addStretch(2);
}

void MessagePage::show(const QString &icon, const QString &sentence, const QString &detail)
{
    m_icon = icon;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    update();
}

void MessagePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::paintIcon(painter, m_sign->geometry(), m_icon, look::tokensOf(palette()).muted, signSize, layoutDirection());
}

} // namespace tradeit
