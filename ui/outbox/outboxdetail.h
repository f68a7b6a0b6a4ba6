// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxanswers.h"
#include "ui/models/outboxmodel.h"
#include "ui/outbox/outboxfact.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tradeit {

class ClashGrid;
class ElidedLabel;
class OutboxFacts;
class FlowLayout;
class TabStrip;

/// One act of the outbox: what it needs, the answers it allows with what each leads to, its steps and the order's log.
class OutboxDetail : public QWidget
{
    Q_OBJECT
public:
    explicit OutboxDetail(QWidget *parent = nullptr);

    void show(const IntentEntry &entry, const OutboxSurroundings &around, const QString &currency);
    void showNothing(const QString &sentence);
    /// The lines of the order's log, newest first; asked for by `logAsked`.
    void showLog(const QList<OutboxFact::Fact> &lines);
    /// Why the last answer was not taken; empty takes it away.
    void showFailure(const QString &sentence);
    void setBusy(bool busy); ///< an answer is on its way

Q_SIGNALS:
    void answered(tradeit::OutboxVerb verb, const QStringList &theirs);
    void orderAsked();
    void logAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildBody(QVBoxLayout &body);
    void buildChoice();
    void showHead(const OutboxSurroundings &around);
    void showButtons();
    void addButton(const OutboxAnswer &answer);
    void showReason(const OutboxSurroundings &around);
    void showClash(const QString &currency, const QDateTime &now);
    void showOutcomes();
    void showTab();
    [[nodiscard]] QList<OutboxFact::Fact> stepFacts() const;
    [[nodiscard]] QList<OutboxFact::Fact> meanings() const;

    IntentEntry m_entry;
    QDateTime m_now;
    QList<OutboxAnswer> m_answers;
    bool m_hasOrder = false, m_busy = false;

    QWidget *m_body, *m_choice;
    TextLabel *m_headline, *m_empty, *m_shut, *m_failure, *m_reason;
    ElidedLabel *m_intro;
    FlowLayout *m_buttons;
    ClashGrid *m_clash;
    OutboxFacts *m_outcomes, *m_meanings, *m_steps, *m_log;
    TabStrip *m_tabs;
};

} // namespace tradeit
