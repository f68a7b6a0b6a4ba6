// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textlabel.h"

#include "ui/look/metrics.h"

#include <QApplication>
#include <QEvent>

namespace tradeit {

QColor inkOf(Ink ink, const look::Tokens &tokens)
{
    switch (ink) {
    case Ink::Muted:
        return tokens.muted;
    case Ink::Link:
        return tokens.link;
    case Ink::Amber:
        return tokens.amber;
    case Ink::Red:
        return tokens.red;
    case Ink::Green:
        return tokens.green;
    case Ink::Text:
        break;
    }
    return tokens.text;
}

TextLabel::TextLabel(const QString &text, Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    takeColour();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    takeColour();
}

void TextLabel::setHeadline(bool headline)
{
    m_headline = headline;
    followParent();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        takeColour();
    }
}

bool TextLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        takeFont();
    } else if (event->type() == QEvent::ParentChange) {
        followParent();
    }
    return handled;
}

bool TextLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange) {
        takeFont();
    }
    return QLabel::eventFilter(watched, event);
}

/// A headline has a font of its own, so Qt does not tell it that its parent's has changed.
void TextLabel::followParent()
{
    if (m_headline && parentWidget() != nullptr) {
        parentWidget()->installEventFilter(this);
    }
    takeFont();
}

/// The colours are derived from the parent's palette: the label's own already holds the ink.
void TextLabel::takeColour()
{
    const QPalette ground = parentWidget() != nullptr ? parentWidget()->palette() : QApplication::palette();
    const QColor colour = inkOf(m_ink, look::tokensOf(ground));
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour) {
        return;
    }
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(own);
}

void TextLabel::takeFont()
{
    if (!m_headline) {
        return;
    }
    QWidget plain;
    plain.setFont(parentWidget() != nullptr ? parentWidget()->font() : QApplication::font());
    setFont(look::headlineFont(&plain));
}

} // namespace tradeit
