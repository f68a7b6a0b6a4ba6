// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tradeit {

class PrimaryButton;
class TextLabel;

/// The frame of every sheet: a headline with facts, the body, and a foot with one muted sentence, Cancel and the one
/// primary button, named by its act. Ctrl+Enter presses it from anywhere; plain Enter never does, so that a scanner
/// cannot. Esc leaves; where something was typed it says first that this is kept, and a second Esc leaves. Remembers
/// its size.
class Sheet : public QDialog
{
    Q_OBJECT
public:
    /// `name` is the one its size is remembered by.
    Sheet(Preferences &preferences, const QString &name, QWidget *parent);
    ~Sheet() override;

    /// What went wrong with the act; empty takes it away. The sheet stays as it is.
    void showTrouble(const QString &sentence);
    /// While the act is being taken nothing can be pressed twice.
    void setBusy(bool busy);
    /// The act is taken: closes without asking.
    void finish();
    void reject() override;

Q_SIGNALS:
    void primaryPressed();

protected:
    void setHeadline(const QString &headline, const QString &facts);
    [[nodiscard]] QHBoxLayout *headRow() const { return m_head; } ///< after the facts
    void setBody(QWidget *body, const QSize &usual);
    void setFootnote(const QString &sentence);
    void setPrimary(const QString &words, const QString &iconName = {});
    void setPrimaryEnabled(bool enabled);
    void setCancelWords(const QString &words);
    [[nodiscard]] PrimaryButton *primary() const { return m_primary; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }

    /// Whether something was typed that would be missed.
    [[nodiscard]] virtual bool hasTypedText() const { return false; }
    /// What is said before typed text is left behind.
    [[nodiscard]] virtual QString leaveWords() const;
    /// Called when the sheet is left without the act: keeps what was typed.
    virtual void keepDrafts() {}

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void buildQuestion(QVBoxLayout *column);
    void press();
    void leave();

    Preferences &m_preferences;
    QString m_name;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_middle = nullptr;
    TextLabel *m_headline = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_footnote = nullptr;
    TextLabel *m_trouble = nullptr;
    QWidget *m_question = nullptr;
    TextLabel *m_questionWords = nullptr;
    QWidget *m_headFrame = nullptr;
    QWidget *m_footFrame = nullptr;
    QPushButton *m_stay = nullptr;
    QPushButton *m_cancel = nullptr;
    PrimaryButton *m_primary = nullptr;
    bool m_enabled = true;
    bool m_busy = false;
};

} // namespace tradeit
