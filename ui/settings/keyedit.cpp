// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keyedit.h"

#include <QKeyEvent>

namespace tradeit {

namespace {

bool leadsElsewhere(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & ~Qt::ShiftModifier);
    return plain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

bool isOnlyModifier(int key)
{
    return key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : Field(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press a key"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

/// What is a command's key elsewhere is only a key here.
bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !leadsElsewhere(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Field::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (leadsElsewhere(*event)) {
        event->ignore();
        return;
    }
    event->accept();
    if (!isOnlyModifier(event->key()))
        Q_EMIT pressed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key())));
}

} // namespace tradeit
