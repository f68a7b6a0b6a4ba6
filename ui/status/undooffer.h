// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/preferences/preferences.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QPushButton;

namespace tradeit {

class ElidedLabel;
class TextLabel;

/// The last act by its name, the button that takes it back with the seconds that are left, and its key; or a message
/// that goes away by itself. Empty most of the time.
class UndoOffer : public QWidget
{
    Q_OBJECT
public:
    UndoOffer(Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);

    void offer(const QString &text, const QUuid &intent, const QDateTime &until); ///< UTC
    void say(const QString &text);
    /// Something that nobody asked about: an act that can still be undone stays where it is, and this is only spoken.
    void mention(const QString &text);
    void clear();

Q_SIGNALS:
    void undoAsked(const QUuid &intent);

private:
    void show(const QString &text, bool undoable);
    void countDown();
    [[nodiscard]] QString buttonText(int seconds) const;
    void keepWidth(int seconds);
    void press();

    Preferences &m_preferences;
    const Clock &m_clock;
    ElidedLabel *m_text;
    QPushButton *m_undo;
    TextLabel *m_key;
    QUuid m_intent;
    QDateTime m_until;
    QTimer m_seconds, m_gone;
};

} // namespace tradeit
