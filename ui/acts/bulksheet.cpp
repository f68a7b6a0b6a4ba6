// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/bulksheet.h"

#include "core/orders/trackingnumber.h"
#include "ui/acts/bulkmodel.h"
#include "ui/acts/bulktable.h"
#include "ui/acts/sheetwords.h"
#include "ui/look/metrics.h"
#include "ui/parts/announce.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/primarybutton.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QGridLayout>

namespace tradeit {

namespace {

constexpr qint64 sliceMs = 6; ///< of looking at orders before the window gets its turn again

} // namespace

BulkSheet::BulkSheet(PaneContext &context, const QList<OrderId> &orders, Verb verb, QWidget *parent)
    : Sheet(context.preferences, QStringLiteral("bulk"), parent), m_context(context), m_verb(verb),
      m_model(new BulkModel(orders, verb, this)), m_table(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    column->setSpacing(look::panePadding);
    column->addWidget(buildFields());
    auto *card = new Card(body);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_table = new BulkTable(m_model, card);
    inside->addWidget(m_table);
    column->addWidget(card, 1);
    setBody(body, {920, 600});
    connect(m_model, &BulkModel::choiceChanged, this, &BulkSheet::updateWords);
    connect(this, &Sheet::primaryPressed, this, &BulkSheet::start);
    connect(&m_looking, &QTimer::timeout, this, &BulkSheet::lookOn);
    m_looking.start(0);
    updateWords();
    m_table->setFocus();
}

BulkSheet::~BulkSheet() = default;

void BulkSheet::addField(QGridLayout *grid, const QString &words, QWidget *field)
{
    auto *label = new TextLabel(words, Ink::Muted, field->parentWidget());
    label->setBuddy(field);
    field->setMinimumHeight(look::metricsOf(fontMetrics()).control);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void BulkSheet::buildVerbFields(QGridLayout *grid)
{
    QWidget *parent = grid->parentWidget();
    if (m_verb == Verb::Ship) {
        m_carrier = new QComboBox(parent);
        for (const Carrier &carrier : knownCarriers())
            m_carrier->addItem(words::carrierName(carrier), carrier.id);
        addField(grid, tr("Co&urier"), m_carrier);
    }
    if (m_verb == Verb::Hold || m_verb == Verb::Cancel || m_verb == Verb::Note) {
        m_words = new Field(parent);
        m_words->setMaxLength(500);
        addField(grid, m_verb == Verb::Note ? tr("&Note to self") : tr("&Reason"), m_words);
        connect(m_words, &QLineEdit::textChanged, this, &BulkSheet::updateWords);
    }
}

QWidget *BulkSheet::buildFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look::panePadding);
    grid->setVerticalSpacing(look::rhythm);
    grid->setColumnStretch(1, 1);
    buildVerbFields(grid);
    m_override = new Field(fields);
    m_override->setMaxLength(500);
    addField(grid, tr("&Why those go that need a reason"), m_override);
    m_overrideLabel = qobject_cast<QLabel *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
    connect(m_override, &QLineEdit::textChanged, this, &BulkSheet::updateWords);
    return fields;
}

QString BulkSheet::verbWords(int orders) const
{
    switch (m_verb) {
    case Verb::Confirm:
        return tr("Confirm %n order(s)", nullptr, orders);
    case Verb::Ship:
        return tr("Ship %n order(s)", nullptr, orders);
    case Verb::Complete:
        return tr("Complete %n order(s)", nullptr, orders);
    case Verb::Hold:
        return tr("Put %n order(s) on hold", nullptr, orders);
    case Verb::Resume:
        return tr("Resume %n order(s)", nullptr, orders);
    case Verb::Cancel:
        return tr("Cancel %n order(s)", nullptr, orders);
    case Verb::Note:
        break;
    }
    return tr("Keep the note on %n order(s)", nullptr, orders);
}

/// A slice of rows; the window is painted and heard between two.
void BulkSheet::lookOn()
{
    const bool first = m_looked == 0;
    QElapsedTimer slice;
    slice.start();
    while (m_looked < m_model->rowCount() && slice.elapsed() < sliceMs) {
        m_model->take(m_looked, m_context.reader.show(m_model->rows().at(m_looked).order));
        ++m_looked;
    }
    if (first && m_carrier)
        chooseCarrier();
    if (m_looked == m_model->rowCount())
        m_looking.stop();
    updateWords();
}

/// What the first order's account used last.
void BulkSheet::chooseCarrier()
{
    const QString account = m_model->rows().constFirst().summary.account;
    m_carrier->setCurrentIndex(std::max(0, m_carrier->findData(m_context.preferences.lastCarrier(account))));
}

void BulkSheet::updateWords()
{
    if (m_run)
        return;
    const int all = m_model->rowCount();
    const int going = m_model->included();
    const int guarded = m_model->guarded();
    setWindowTitle(verbWords(all));
    const QString counts = m_looked < all ? tr("looking, %1 of %2").arg(m_looked).arg(all)
                                          : tr("%1 go, %2 are left out").arg(going).arg(all - going);
    setHeadline(verbWords(all), counts);
    setPrimary(verbWords(going));
    m_override->setVisible(guarded > 0);
    m_overrideLabel->setVisible(guarded > 0);
    const bool reasoned = guarded == 0 || !m_override->text().trimmed().isEmpty();
    const bool worded = !m_words || m_verb == Verb::Hold || !m_words->text().trimmed().isEmpty();
    setPrimaryEnabled(m_looked == all && going > 0 && reasoned && worded);
    setFootnote(sheetwords::heldFor(m_context.preferences.undoFor(), m_verb != Verb::Note));
}

ActOptions BulkSheet::optionsOf(int row) const
{
    const BulkRow &order = m_model->rows().at(row);
    ActOptions options{.hold = m_context.preferences.undoFor()};
    if (order.action.permission == Permission::Guarded)
        options.overrideReason = m_override->text().trimmed();
    if (m_words && m_verb == Verb::Note)
        options.note = m_words->text().trimmed();
    else if (m_words)
        options.reason = m_words->text().trimmed();
    if (m_carrier) {
        const TrackingEntry entry = takeTrackingApart(order.tracking);
        options.shipment = Shipment{.carrier = carrierNamed(m_carrier->currentData().toString()).name,
                                    .trackingNumber = entry.number,
                                    .link = entry.link};
    }
    return options;
}

QList<BulkAct> BulkSheet::acts() const
{
    QList<BulkAct> acts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rows().at(row).included)
            acts.append({.row = row, .order = m_model->rows().at(row).order, .options = optionsOf(row)});
    return acts;
}

void BulkSheet::start()
{
    const QList<BulkAct> asked = acts();
    m_asked = static_cast<int>(asked.size());
    m_model->close();
    m_run = new BulkRun(m_context.client, m_verb, asked, this);
    connect(m_run, &BulkRun::began, this,
            [this](int row) { m_model->setOutcome(row, BulkRow::State::Doing, tr("On its way into the outbox…")); });
    connect(m_run, &BulkRun::answered, this, &BulkSheet::answered);
    connect(m_run, &BulkRun::ended, this, &BulkSheet::finishRun);
    setBusy(true);
    setCancelWords(tr("Stop"));
    for (QWidget *field :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_carrier), static_cast<QWidget *>(m_override)})
        if (field)
            field->setEnabled(false);
    setFootnote(tr("0 of %1 done").arg(m_asked));
    if (m_carrier)
        m_context.preferences.setLastCarrier(m_model->rows().constFirst().summary.account,
                                             m_carrier->currentData().toString());
    m_run->start();
}

void BulkSheet::answered(int row)
{
    const Result<ActOutcome> &outcome = m_run->last();
    ++m_done;
    if (outcome) {
        const QString number = sheetwords::orderNumber(outcome->order.row);
        m_model->setOutcome(row, BulkRow::State::Done,
                            outcome->intent ? tr("Done, in the outbox") : sheetwords::already(m_verb, number));
    } else {
        m_model->setOutcome(row, BulkRow::State::Failed, words::errorSentence(outcome.error()));
    }
    m_table->scrollTo(m_model->index(row, 0));
    setFootnote(tr("%1 of %2 done").arg(m_done).arg(m_asked));
}

void BulkSheet::finishRun()
{
    m_over = true;
    const auto failures = static_cast<int>(m_run->outcome().failed.size());
    const int left = m_asked - m_done;
    const BulkOutcome outcome = m_run->outcome();
    Q_EMIT ended(outcome);
    if (failures == 0 && left == 0) {
        finish();
        return;
    }
    QStringList sentences = {tr("%1 of %2 done.").arg(m_done - failures).arg(m_asked)};
    if (failures > 0)
        sentences.append(tr("%n failed: they stay selected in the list.", nullptr, failures));
    if (left > 0)
        sentences.append(tr("Stopped before %n of them.", nullptr, left));
    setFootnote(sentences.join(u' '));
    announce(m_table, sentences.join(u' '));
    primary()->hide();
    cancel()->setEnabled(true);
    setCancelWords(tr("Close"));
    cancel()->setFocus();
}

bool BulkSheet::hasTypedText() const
{
    if (m_run)
        return false;
    const auto has = [](const QLineEdit *field) { return field && !field->text().trimmed().isEmpty(); };
    const QList<BulkRow> &rows = m_model->rows();
    return has(m_words) || has(m_override) ||
           std::any_of(rows.cbegin(), rows.cend(), [](const BulkRow &row) { return !row.tracking.isEmpty(); });
}

QString BulkSheet::leaveWords() const
{
    return tr("Leave without doing it? What you typed here is not kept.");
}

void BulkSheet::reject()
{
    if (m_run && !m_over) {
        m_run->stop();
        cancel()->setEnabled(false);
        return;
    }
    Sheet::reject();
}

} // namespace tradeit
