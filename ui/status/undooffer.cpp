// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/status/undooffer.h"

#include "ui/look/metrics.h"
#include "ui/models/timewords.h"
#include "ui/parts/announce.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/rowbutton.h"

#include <QHBoxLayout>
#include <cmath>

namespace tradeit {

namespace {

constexpr std::chrono::milliseconds step{200}; // so that no second is skipped
constexpr std::chrono::seconds messageStays{8};

} // namespace

UndoOffer::UndoOffer(Preferences &preferences, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_clock(clock), m_text(new ElidedLabel({}, Ink::Text, this)),
      m_undo(new RowButton({}, this, QStringLiteral("undo"))), m_key(new TextLabel({}, Ink::Muted, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::rhythm);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_undo->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are; the button is gone after it
    row->addWidget(m_key);
    m_gone.setSingleShot(true);
    connect(m_undo, &QPushButton::clicked, this, &UndoOffer::press);
    connect(&m_seconds, &QTimer::timeout, this, &UndoOffer::countDown);
    connect(&m_gone, &QTimer::timeout, this, &UndoOffer::clear);
    clear();
}

void UndoOffer::offer(const QString &text, const QUuid &intent, const QDateTime &until)
{
    const int seconds = words::secondsUntil(until, m_clock.now());
    if (!until.isValid() || seconds == 0) {
        say(text);
        return;
    }
    m_intent = intent;
    m_until = until;
    m_gone.stop();
    keepWidth(seconds);
    show(text, true);
    countDown();
    m_seconds.start(step);
    announce(this, tr("%1. Undo for %n seconds.", nullptr, seconds).arg(text));
}

void UndoOffer::say(const QString &text)
{
    m_seconds.stop();
    m_intent = {};
    show(text, false);
    m_gone.start(messageStays);
    announce(this, text);
}

void UndoOffer::mention(const QString &text)
{
    if (m_intent.isNull())
        say(text);
    else
        announce(this, text);
}

void UndoOffer::clear()
{
    m_seconds.stop();
    m_gone.stop();
    m_intent = {};
    show({}, false);
}

void UndoOffer::show(const QString &text, bool undoable)
{
    const QKeySequence key = m_preferences.key(QStringLiteral("undo")).value_or(QKeySequence(QKeySequence::Undo));
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_key->setText(key.toString(QKeySequence::NativeText));
    m_undo->setVisible(undoable);
    m_key->setVisible(undoable && !key.isEmpty());
}

void UndoOffer::countDown()
{
    const int seconds = words::secondsUntil(m_until, m_clock.now());
    if (seconds == 0) {
        clear();
        return;
    }
    m_undo->setText(buttonText(seconds));
}

QString UndoOffer::buttonText(int seconds) const
{
    return tr("Undo (%1 s)").arg(seconds);
}

/// As wide as the widest of the seconds to come, so that nothing moves.
void UndoOffer::keepWidth(int seconds)
{
    const int tens = seconds >= 10 ? 10 : 1;
    int width = 0;
    for (int digit = 0; digit < 10; ++digit) {
        m_undo->setText(buttonText(tens == 1 ? digit : 11 * std::max(1, digit)));
        width = std::max(width, m_undo->sizeHint().width());
    }
    m_undo->setFixedWidth(width);
}

void UndoOffer::press()
{
    const QUuid intent = m_intent;
    clear();
    Q_EMIT undoAsked(intent);
}

} // namespace tradeit
