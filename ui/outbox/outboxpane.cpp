// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxpane.h"

#include "ui/models/actwords.h"
#include "ui/models/detailwords.h"
#include "ui/models/outboxmodel.h"
#include "ui/models/timewords.h"
#include "ui/outbox/outboxdetail.h"
#include "ui/outbox/outboxview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/strip.h"
#include "ui/parts/textlabel.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

namespace tradeit {

namespace {

constexpr int shownAtMost = 300, doneAtMost = 50;
const QString layoutName = QStringLiteral("outbox.splitter");

} // namespace

OutboxPane::OutboxPane(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new OutboxModel(this)), m_view(new OutboxView(m_model, this)),
      m_detail(new OutboxDetail(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_count(new TextLabel({}, Ink::Muted)), m_totals(new TextLabel({}, Ink::Muted)),
      m_rest(new TextLabel({}, Ink::Muted))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    buildList();
    buildDetail();
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(context.preferences.layout(layoutName)))
        m_splitter->setSizes({624, 456});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.preferences.setLayout(layoutName, m_splitter->saveState()); });
    connect(&context.client, &DeskClient::changed, this, [this](const DeskChanges &changes) {
        if (changes.outbox || changes.many || changes.accounts)
            refreshIfSeen();
    });
    connect(&context.client, &DeskClient::statusChanged, this, [this] {
        m_old |= !isVisible();
        if (!m_old)
            change([this] { m_model->showLines(m_context.client.status().lines); });
    });
    connect(&m_second, &QTimer::timeout, this, &OutboxPane::tick);
    m_second.start(std::chrono::seconds(1));
    refresh();
}

OutboxPane::~OutboxPane() = default;

void OutboxPane::buildList()
{
    auto *side = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new Strip(Strip::Edge::Below, side);
    above->row()->addWidget(new TextLabel(tr("Outbox"), Ink::Text, above));
    above->row()->addWidget(m_count);
    above->row()->addStretch(1);
    above->row()->addWidget(new TextLabel(tr("Oldest first in each group"), Ink::Muted, above));
    auto *below = new Strip(Strip::Edge::Above, side);
    below->row()->addWidget(m_totals);
    below->row()->addStretch(1);
    below->row()->addWidget(m_rest);
    column->addWidget(above);
    column->addWidget(m_view, 1);
    column->addWidget(below);
    auto *empty = new EmptyState(m_view, QStringLiteral("outbox"));
    empty->setMessage(tr("Nothing waits. What you do offline gathers here."));
    setFocusProxy(m_view);
    m_view->setMinimumWidth(320);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPane::takeCurrent);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (const IntentEntry *entry = m_model->entry(m_selected); entry && entry->order)
            Q_EMIT orderAsked(entry->order);
    });
}

void OutboxPane::buildDetail()
{
    m_splitter->addWidget(m_detail);
    m_detail->setMinimumWidth(360);
    connect(m_detail, &OutboxDetail::answered, this, &OutboxPane::answer);
    connect(m_detail, &OutboxDetail::logAsked, this, &OutboxPane::showLog);
    connect(m_detail, &OutboxDetail::orderAsked, this, [this] {
        if (const IntentEntry *entry = m_model->entry(m_selected); entry && entry->order)
            Q_EMIT orderAsked(entry->order);
    });
}

/// What a person chose stays chosen, wherever the change moved it. Else the first one that waits is, as soon as the one
/// shown is over; unseen, always, so that who comes meets what needs them.
void OutboxPane::change(const std::function<void()> &what)
{
    m_changing = true;
    what();
    const IntentEntry *entry = m_model->entry(m_selected);
    const bool isOver = entry && !entry->intent.isLive() && m_model->waiting() > 0;
    if (!entry || (!m_chosenByHand && (isOver || !isVisible())))
        m_selected = m_model->waiting() > 0 ? m_model->first().data(OutboxModel::IdRole).toUuid() : QUuid();
    m_view->choose(m_selected);
    m_changing = false;
    showDetail();
    showTotals();
}

/// A pane that nobody looks at reads again when somebody does.
void OutboxPane::refreshIfSeen()
{
    m_old = !isVisible();
    if (!m_old)
        refresh();
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_old)
        refresh();
}

void OutboxPane::refresh()
{
    m_old = false;
    Result<QList<IntentEntry>> entries = m_context.reader.outbox(shownAtMost);
    if (!entries)
        return;
    int done = 0;
    entries->removeIf([&done](const IntentEntry &entry) { return !entry.intent.isLive() && ++done > doneAtMost; });
    change([this, &entries] {
        m_model->setNow(m_context.clock.now());
        m_model->showLines(m_context.client.status().lines);
        m_model->show(*entries);
    });
}

/// Seconds of what is held run; all else says other words once a minute at most.
void OutboxPane::tick()
{
    if (isVisible() && m_model->rowCount() > 0)
        change([this] { m_model->setNow(m_context.clock.now()); });
}

void OutboxPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_chosenByHand = false;
}

void OutboxPane::select(const QUuid &intent)
{
    if (m_old)
        refresh();
    m_selected = intent;
    m_chosenByHand = m_model->entry(intent) != nullptr;
    change([] {});
}

void OutboxPane::focusTable()
{
    m_view->setFocus();
}

void OutboxPane::takeCurrent()
{
    const QUuid chosen = m_view->chosen();
    if (m_changing || chosen.isNull() || chosen == m_selected)
        return;
    m_selected = chosen;
    m_chosenByHand = true;
    showDetail();
}

void OutboxPane::showDetail()
{
    if (const IntentEntry *entry = m_model->entry(m_selected))
        m_detail->show(*entry, m_model->surroundings(), currencyOf(entry->order));
    else
        m_detail->showNothing(tr("Nothing waits. What you do offline gathers here."));
}

QString OutboxPane::currencyOf(OrderId order) const
{
    if (!order)
        return {};
    const Result<OrderSummary> summary = m_context.reader.summary(order);
    return summary ? words::harmless(summary->row.currency, 3) : QString();
}

void OutboxPane::showTotals()
{
    const Result<DeskCounts> counts = m_context.reader.counts();
    const int waiting = counts ? counts->waiting : m_model->waiting();
    m_count->setText(tr("%n entries", nullptr, waiting));
    m_totals->setText(m_model->totals());
    const int more = waiting - m_model->waiting();
    m_rest->setText(more > 0 ? tr("%n more below", nullptr, more) : QString());
}

void OutboxPane::showLog()
{
    const IntentEntry *entry = m_model->entry(m_selected);
    if (!entry || !entry->order)
        return;
    const Result<OrderDetail> order = m_context.reader.show(entry->order);
    if (!order)
        return;
    QList<OutboxFact::Fact> facts;
    for (const AuditEntry &line : order->history)
        facts.prepend(
            {.text = words::auditPhrase(line.what), .trailing = words::clockTime(line.when, m_context.clock.now())});
    m_detail->showLog(facts);
}

void OutboxPane::answer(OutboxVerb verb, const QStringList &theirs)
{
    const IntentEntry *entry = m_model->entry(m_selected);
    if (!entry)
        return;
    m_chosenByHand = true;
    if (verb == OutboxVerb::SignIn)
        Q_EMIT signInAsked(entry->account);
    else if (verb == OutboxVerb::Drop && leavesHalfDone(entry->intent))
        confirmDrop(m_selected);
    else
        ask(m_selected, verb, theirs);
}

void OutboxPane::confirmDrop(const QUuid &intent)
{
    const IntentEntry *entry = m_model->entry(intent);
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Drop the rest"),
                                     tr("Drop the rest of “%1”?").arg(words::actTitle(*entry)), {}, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(words::dropWarning(*entry, m_context.clock.now()));
    QPushButton *drop = question->addButton(tr("Drop the rest"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, intent, drop](QAbstractButton *pressed) {
        if (pressed == drop)
            ask(intent, OutboxVerb::Drop, {});
    });
    question->open();
}

void OutboxPane::ask(const QUuid &intent, OutboxVerb verb, const QStringList &theirs)
{
    m_detail->setBusy(true);
    m_detail->showFailure({});
    const auto work = [intent, verb, theirs](Desk &desk) -> Result<IntentEntry> {
        switch (verb) {
        case OutboxVerb::Apply:
            return desk.answer(intent, theirs.isEmpty() ? Resolution::Mine : Resolution::Theirs, theirs);
        case OutboxVerb::Arrived:
            return desk.answer(intent, Resolution::Arrived);
        case OutboxVerb::Resend:
            return desk.answer(intent, Resolution::Resend);
        case OutboxVerb::Undo:
            return desk.undo(intent);
        case OutboxVerb::Drop:
            return desk.drop(intent);
        case OutboxVerb::Retry:
        case OutboxVerb::SignIn:
            break;
        }
        return desk.retry(intent);
    };
    const IntentEntry *asked = m_model->entry(intent);
    const bool clashed = asked && asked->intent.reason == AttentionReason::Clash;
    whenDone(m_context.client.ask(work), this, [this, clashed](const Result<IntentEntry> &result) {
        m_detail->setBusy(false);
        refresh();
        if (!result)
            m_detail->showFailure(words::answerFailure(result.error()));
        else if (clashed) // what the shop changed belongs into the list at once, or the next act clashes again
            whenDone(m_context.client.sync(result->account), this, [](const Result<QList<SyncReport>> &) {});
    });
}

} // namespace tradeit
