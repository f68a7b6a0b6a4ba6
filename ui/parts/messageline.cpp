// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/messageline.h"

#include "ui/look/metrics.h"
#include "ui/parts/announce.h"
#include "ui/parts/iconsign.h"
#include "ui/parts/linkbutton.h"

#include <QGridLayout>

namespace tradeit {

namespace {

struct Sign
{
    QString icon;
    Ink ink, words;
};

Sign signOf(MessageLine::Kind kind)
{
    switch (kind) {
    case MessageLine::Kind::Good:
        return {QStringLiteral("check"), Ink::Green, Ink::Green};
    case MessageLine::Kind::Warning:
        return {QStringLiteral("warning"), Ink::Amber, Ink::Text};
    case MessageLine::Kind::Error:
        return {QStringLiteral("warning"), Ink::Red, Ink::Text};
    case MessageLine::Kind::Busy:
        return {QStringLiteral("sync"), Ink::Muted, Ink::Muted};
    case MessageLine::Kind::Info:
        break;
    }
    return {QStringLiteral("info"), Ink::Muted, Ink::Muted};
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent), m_sign(new IconSign), m_sentence(new TextLabel), m_action(new LinkButton(QString()))
{
    m_sentence->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_action, 1, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionPressed);
    m_action->setAutoDefault(false);
    clear();
}

void MessageLine::say(Kind kind, const QString &sentence, const QString &action)
{
    const Sign sign = signOf(kind);
    const bool isNew = m_sentence->text() != sentence || !isVisibleTo(parentWidget());
    m_sign->setSign(sign.icon, sign.ink);
    m_sentence->setInk(sign.words);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    if (isNew)
        announce(this, sentence);
}

void MessageLine::clear()
{
    m_sentence->clear();
    m_action->hide();
    hide();
}

QString MessageLine::sentence() const
{
    return m_sentence->text();
}

} // namespace tradeit
