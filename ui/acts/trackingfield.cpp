// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/trackingfield.h"

#include <QKeyEvent>

namespace tradeit {

namespace {

constexpr int longestPaste = 2000; ///< an address may be long; a number is cut shorter

} // namespace

TrackingField::TrackingField(QWidget *parent) : Field(parent)
{
    setMaxLength(longestPaste);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textChanged, this, &TrackingField::takeIn);
    connect(this, &QLineEdit::editingFinished, this, &TrackingField::tidy);
}

QString TrackingField::number() const
{
    return normalisedTracking(text());
}

QString TrackingField::link() const
{
    return number() == m_linked ? m_link : QString();
}

/// More than one character at once was pasted, dropped or set.
void TrackingField::takeIn()
{
    const bool pasted = text().size() > m_length + 1;
    m_length = text().size();
    if (pasted && text().contains(u"://"))
        tidy();
}

/// The address out of the way, a postal number as it stands on the label.
void TrackingField::tidy()
{
    const TrackingEntry entry = takeTrackingApart(text());
    if (!entry.link.isEmpty()) {
        m_link = entry.link;
        m_linked = entry.number;
    }
    const QString tidied = groupedTracking(entry.number);
    if (tidied != text())
        setText(tidied);
}

void TrackingField::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !(event->modifiers() & Qt::ControlModifier)) {
        tidy();
        event->accept();
        Q_EMIT entered();
        return;
    }
    Field::keyPressEvent(event);
}

} // namespace tradeit
