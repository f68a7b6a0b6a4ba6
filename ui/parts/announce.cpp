// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/announce.h"

#include <QAccessible>
#include <QLabel>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

/// The window's voice: a label without a size, whose name is what was said last. Readers of all systems follow a change
/// of name or an alert; Qt 6.4 knows no announcement event.
QLabel *voiceOf(QWidget *speaker)
{
    const QString name = u"tradeit-announcement"_s;
    QWidget *window = speaker->window();
    auto *voice = window->findChild<QLabel *>(name, Qt::FindDirectChildrenOnly);
    if (voice == nullptr) {
        voice = new QLabel(window);
        voice->setObjectName(name);
        voice->setTextFormat(Qt::PlainText);
        voice->setGeometry(0, 0, 0, 0);
        voice->setAttribute(Qt::WA_TransparentForMouseEvents);
        voice->setFocusPolicy(Qt::NoFocus);
        voice->show();
    }
    return voice;
}

} // namespace

void announce(QWidget *speaker, const QString &text)
{
    QLabel *voice = voiceOf(speaker);
    voice->setAccessibleName(text); // tells NameChanged
    QAccessibleEvent alert(voice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tradeit
