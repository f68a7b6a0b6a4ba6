// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/guardpanel.h"

#include "ui/acts/signlabel.h"
#include "ui/look/metrics.h"
#include "ui/parts/field.h"

#include <QVBoxLayout>

namespace tradeit {

GuardPanel::GuardPanel(QWidget *parent) : NoticeFrame(Kind::Warning, parent), m_field(new Field(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::cardPadding, look::cardPadding, look::cardPadding, look::cardPadding);
    column->setSpacing(look::rhythm);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(look::rhythm);
    column->addLayout(m_rows);
    auto *label = new TextLabel(tr("Why you go on all the &same (kept in the history)"), Ink::Text, this);
    label->setBuddy(m_field);
    column->addWidget(label);
    column->addWidget(m_field);
    m_field->setAccessibleName(tr("Why you go on all the same"));
    m_field->setMaxLength(500);
    connect(m_field, &QLineEdit::textChanged, this, &GuardPanel::edited);
    hide();
}

void GuardPanel::setReasons(const QStringList &reasons)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &reason : reasons)
        m_rows->addWidget(new SignLabel(QStringLiteral("warning"), reason, Ink::Amber, this));
    setVisible(!reasons.isEmpty());
    Q_EMIT edited();
}

QString GuardPanel::overrideReason() const
{
    return isAsking() ? m_field->text().trimmed() : QString();
}

void GuardPanel::setOverrideReason(const QString &text)
{
    m_field->setText(text);
}

} // namespace tradeit
