// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/textlabel.h"

#include <QWidget>

namespace tradeit {

class LinkButton;
class IconSign;

/// What a field or a form has to say, beneath it: sign, sentence, at most one way out. Takes no room while it is
/// silent, and speaks up to screen readers when it changes.
class MessageLine : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Good, Warning, Error, Busy };

    explicit MessageLine(QWidget *parent = nullptr);

    /// `action` empty: no button.
    void say(Kind kind, const QString &sentence, const QString &action = {});
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] LinkButton *action() const { return m_action; }

Q_SIGNALS:
    void actionPressed();

private:
    IconSign *m_sign;
    TextLabel *m_sentence;
    LinkButton *m_action;
};

} // namespace tradeit
