// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxdetail.h"

#include "ui/look/metrics.h"
#include "ui/models/actwords.h"
#include "ui/models/detailwords.h"
#include "ui/models/timewords.h"
#include "ui/outbox/clashgrid.h"
#include "ui/outbox/flowlayout.h"
#include "ui/outbox/outboxfacts.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/tabstrip.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int stepsTab = 0, logTab = 1;

Ink stepInk(words::StepLine::Mood mood)
{
    switch (mood) {
    case words::StepLine::Mood::Done:
        return Ink::Green;
    case words::StepLine::Mood::Trouble:
        return Ink::Amber;
    case words::StepLine::Mood::Going:
        return Ink::Text;
    case words::StepLine::Mood::Waiting:
        break;
    }
    return Ink::Muted;
}

} // namespace

OutboxDetail::OutboxDetail(QWidget *parent)
    : QWidget(parent), m_body(new QWidget(this)), m_choice(new QWidget(m_body)),
      m_headline(new TextLabel({}, Ink::Text, m_body)), m_empty(new TextLabel({}, Ink::Text, this)),
      m_shut(new TextLabel({}, Ink::Muted, m_body)), m_failure(new TextLabel({}, Ink::Red, m_body)),
      m_reason(new TextLabel({}, Ink::Text, m_body)), m_intro(new ElidedLabel({}, Ink::Muted, m_body)),
      m_buttons(new FlowLayout), m_clash(new ClashGrid(m_choice)),
      m_outcomes(new OutboxFacts(OutboxFacts::Dress::Card, m_choice)),
      m_meanings(new OutboxFacts(OutboxFacts::Dress::Card, m_body)),
      m_steps(new OutboxFacts(OutboxFacts::Dress::Bare, m_body)),
      m_log(new OutboxFacts(OutboxFacts::Dress::Bare, m_body)), m_tabs(new TabStrip(m_body))
{
    build();
    connect(m_clash, &ClashGrid::choiceChanged, this, &OutboxDetail::showOutcomes);
    connect(m_tabs, &QTabBar::currentChanged, this, &OutboxDetail::showTab);
    showNothing({});
}

void OutboxDetail::build()
{
    m_headline->setHeadline(true);
    m_headline->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_empty);
    whole->addWidget(scroll);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    body->setSpacing(0);
    buildBody(*body);
}

void OutboxDetail::buildBody(QVBoxLayout &body)
{
    for (TextLabel *label : {m_shut, m_failure, m_reason})
        label->setWordWrap(true);
    body.addWidget(m_headline);
    body.addSpacing(4);
    body.addWidget(m_intro);
    body.addSpacing(16);
    m_buttons->setSpacing(look::rhythm);
    body.addLayout(m_buttons);
    for (TextLabel *label : {m_shut, m_failure, m_reason})
        label->setContentsMargins(0, look::rhythm, 0, 0);
    body.addWidget(m_shut);
    body.addWidget(m_failure);
    body.addWidget(m_reason);
    m_meanings->setContentsMargins(0, 16, 0, 0);
    body.addWidget(m_meanings);
    body.addWidget(m_choice);
    buildChoice();
    body.addSpacing(16);
    m_tabs->addTab(tr("Steps"));
    m_tabs->addTab(tr("Log"));
    m_tabs->setAccessibleName(tr("Steps and log"));
    body.addWidget(m_tabs);
    body.addSpacing(look::rhythm);
    body.addWidget(m_steps);
    body.addWidget(m_log);
    body.addStretch(1);
}

/// The fields of a clash, and below them what follows from the choice.
void OutboxDetail::buildChoice()
{
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_clash);
    auto *caption = new TextLabel(tr("If you apply this"), Ink::Text, m_choice);
    caption->setContentsMargins(0, 16, 0, look::rhythm);
    column->addWidget(caption);
    column->addWidget(m_outcomes);
}

void OutboxDetail::show(const IntentEntry &entry, const OutboxSurroundings &around, const QString &currency)
{
    const bool another = entry.intent.id != m_entry.intent.id;
    if (another) {
        showFailure({});
        m_log->show({});
    }
    m_entry = entry;
    m_now = around.now;
    m_empty->hide();
    m_body->show();
    showHead(around);
    showButtons();
    showReason(around);
    showClash(currency, around.now);
    m_steps->show(stepFacts());
    showTab();
}

void OutboxDetail::showNothing(const QString &sentence)
{
    m_entry = {};
    m_answers.clear();
    m_empty->setText(sentence);
    m_empty->setVisible(true);
    m_body->hide();
}

void OutboxDetail::showHead(const OutboxSurroundings &around)
{
    m_headline->setText(words::detailHeadline(m_entry));
    m_intro->setText(words::detailIntro(m_entry, around.now));
}

/// Buttons stay as they are while the answers do, so that the focus does not get lost under somebody's fingers.
void OutboxDetail::showButtons()
{
    const QList<OutboxAnswer> answers = answersTo(m_entry.intent);
    const bool hasOrder = bool(m_entry.order);
    if (answers == m_answers && hasOrder == m_hasOrder && m_buttons->count() > 0)
        return;
    m_answers = answers;
    m_hasOrder = hasOrder;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const OutboxAnswer &answer : answers)
        addButton(answer);
    if (hasOrder) {
        auto *open = new PlainButton(tr("Open order"), m_body);
        connect(open, &QPushButton::clicked, this, &OutboxDetail::orderAsked);
        m_buttons->addWidget(open);
    }
    QStringList shut;
    for (const OutboxAnswer &answer : answers)
        if (!answer.shut.isEmpty() && !shut.contains(answer.shut))
            shut.append(answer.shut);
    m_shut->setText(shut.join(u' '));
    m_shut->setVisible(!shut.isEmpty());
    m_meanings->show(meanings());
    m_meanings->setVisible(m_entry.intent.reason == AttentionReason::Unknown);
}

void OutboxDetail::addButton(const OutboxAnswer &answer)
{
    QPushButton *button = answer.primary ? static_cast<QPushButton *>(new PrimaryButton(answer.label, m_body))
                                         : new PlainButton(answer.label, m_body);
    button->setEnabled(answer.shut.isEmpty() && !m_busy);
    button->setToolTip(answer.shut.isEmpty() ? answer.meaning : answer.shut);
    button->setAccessibleDescription(answer.shut.isEmpty() ? answer.meaning : answer.shut);
    connect(button, &QPushButton::clicked, this,
            [this, verb = answer.verb] { Q_EMIT answered(verb, m_clash->theirs()); });
    m_buttons->addWidget(button);
}

void OutboxDetail::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    for (qsizetype at = 0; at < m_answers.size(); ++at)
        if (QWidget *button = m_buttons->itemAt(static_cast<int>(at))->widget())
            button->setEnabled(!busy && m_answers.at(at).shut.isEmpty());
}

void OutboxDetail::showFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void OutboxDetail::showReason(const OutboxSurroundings &around)
{
    m_reason->setText(words::detailReason(m_entry, around));
    m_reason->setVisible(!m_reason->text().isEmpty());
}

QList<OutboxFact::Fact> OutboxDetail::meanings() const
{
    QList<OutboxFact::Fact> facts;
    for (const OutboxAnswer &answer : m_answers)
        if (!answer.meaning.isEmpty()) {
            const bool risky = answer.verb == OutboxVerb::Resend;
            facts.append({.icon = risky ? QStringLiteral("warning") : QStringLiteral("info"),
                          .iconInk = risky ? Ink::Amber : Ink::Muted,
                          .text = tr("%1: %2").arg(answer.label, answer.meaning)});
        }
    return facts;
}

void OutboxDetail::showClash(const QString &currency, const QDateTime &now)
{
    const bool clash =
        m_entry.intent.state == IntentState::Attention && m_entry.intent.reason == AttentionReason::Clash;
    const QList<ClashRow> rows = clash ? clashRows(m_entry.intent, currency) : QList<ClashRow>();
    m_clash->show(rows, words::clockTime(m_entry.intent.createdAt, now));
    m_choice->setVisible(!rows.isEmpty());
    showOutcomes();
}

void OutboxDetail::showOutcomes()
{
    const QStringList theirs = m_clash->theirs();
    QList<OutboxFact::Fact> facts;
    if (m_choice->isVisibleTo(m_body))
        for (const OutboxOutcome &outcome :
             outcomesOf(m_entry.intent, theirs.isEmpty() ? Resolution::Mine : Resolution::Theirs, theirs))
            facts.append({.icon = outcome.icon, .text = outcome.text, .chip = outcome.chip});
    m_outcomes->show(facts);
}

QList<OutboxFact::Fact> OutboxDetail::stepFacts() const
{
    QList<OutboxFact::Fact> facts;
    for (const Step &step : m_entry.intent.steps) {
        const words::StepLine line = words::stepLine(step, m_entry.intent, m_now);
        const bool waits = line.mood == words::StepLine::Mood::Waiting;
        facts.append({.icon = line.icon,
                      .iconInk = stepInk(line.mood),
                      .text = line.text,
                      .ink = waits ? Ink::Muted : Ink::Text,
                      .trailing = line.when});
    }
    return facts;
}

void OutboxDetail::showLog(const QList<OutboxFact::Fact> &lines)
{
    m_log->show(lines);
}

/// One line sets it apart from the list.
void OutboxDetail::paintEvent(QPaintEvent *)
{
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()});
    QPainter(this).fillRect(line, look::tokensOf(palette()).line);
}

void OutboxDetail::showTab()
{
    const bool log = m_tabs->currentIndex() == logTab;
    m_steps->setVisible(m_tabs->currentIndex() == stepsTab);
    m_log->setVisible(log);
    if (log)
        Q_EMIT logAsked();
}

} // namespace tradeit
