// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QWidget>

class QComboBox;

class QPushButton;

namespace tradeit {

class MessageText;
class SignLabel;
class TextLabel;

/// What the customer will be told by an act: the text as it will read, whether it is sent at all, and who else gets a
/// mail. "Edit text…" turns the preview into an editor; a text that was not edited stays the default and follows what
/// is chosen in the sheet.
class MessagePanel : public QWidget
{
    Q_OBJECT
public:
    MessagePanel(const DeskReader &reader, const OrderDetail &detail, Verb verb, QWidget *parent = nullptr);

    /// The act as it stands in the sheet now.
    void follow(const ActOptions &options);
    /// Puts the text into the options: empty while it is the default.
    void fill(ActOptions &options) const;
    /// The day the default text promises; invalid when it names none.
    [[nodiscard]] QDate promised() const { return m_promised; }
    [[nodiscard]] bool tells() const;

    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] QString editedText() const;
    void editAs(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void buildTop();
    void compose();
    void toggleEditing();
    void updateWords();

    const DeskReader &m_reader;
    OrderDetail m_detail;
    Verb m_verb;
    ActOptions m_options;
    QDate m_promised;
    bool m_edited = false;
    QComboBox *m_route;
    TextLabel *m_recipient;
    QPushButton *m_edit;
    MessageText *m_text;
    SignLabel *m_mails;
};

} // namespace tradeit
