// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/acts.h"

#include "ui/acts/bulksheet.h"
#include "ui/acts/cancelsheet.h"
#include "ui/acts/exportsheet.h"
#include "ui/acts/guardsheet.h"
#include "ui/acts/holdsheet.h"
#include "ui/acts/notesheet.h"
#include "ui/acts/sheetwords.h"
#include "ui/acts/shipsheet.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

namespace tradeit {

namespace {

/// A second parcel of an order that counts as shipped: something of it is still here.
bool hasMoreToShip(const OrderView &view)
{
    return !view.shipments().isEmpty() && !view.unshipped().isEmpty();
}

bool asksFirst(Verb verb)
{
    return verb == Verb::Ship || verb == Verb::Hold || verb == Verb::Cancel || verb == Verb::Note;
}

} // namespace

Acts::Acts(PaneContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
}

Acts::~Acts()
{
    if (!m_sheet)
        return;
    m_sheet->hide(); // while it is whole: fields speak up once more when they lose the focus
    delete m_sheet;
}

void Acts::perform(const QList<OrderId> &orders, Verb verb)
{
    if (orders.isEmpty() || raiseSheet())
        return;
    if (orders.size() == 1)
        performOne(orders.constFirst(), verb);
    else
        performMany(orders, verb);
}

/// One sheet at a time: a second key press brings the open one forward.
bool Acts::raiseSheet()
{
    if (!m_sheet)
        return false;
    m_sheet->raise();
    m_sheet->activateWindow();
    return true;
}

void Acts::performOne(OrderId order, Verb verb)
{
    const Result<OrderDetail> detail = m_context.reader.show(order);
    if (!detail) {
        Q_EMIT failed(words::errorSentence(detail.error()));
        return;
    }
    const Action &action = detail->actions.at(static_cast<int>(verb)).action;
    const QString number = sheetwords::orderNumber(detail->summary.row);
    const bool further = verb == Verb::Ship && hasMoreToShip(detail->view);
    if (action.permission == Permission::Already && !further)
        Q_EMIT failed(sheetwords::already(verb, number));
    else if (action.permission == Permission::Refused)
        Q_EMIT failed(
            QString(number % QStringLiteral(": ") % sheetwords::reasons(action, detail->view.review).join(u' ')));
    else if (action.permission == Permission::Guarded || asksFirst(verb))
        openSheet(sheetFor(*detail, verb));
    else
        takeStraight(*detail, verb);
}

OrderSheet *Acts::sheetFor(const OrderDetail &detail, Verb verb)
{
    switch (verb) {
    case Verb::Ship:
        return new ShipSheet(m_context, m_drafts, detail, m_window);
    case Verb::Hold:
        return new HoldSheet(m_context, m_drafts, detail, m_window);
    case Verb::Cancel:
        return new CancelSheet(m_context, m_drafts, detail, m_window);
    case Verb::Note:
        return new NoteSheet(m_context, m_drafts, detail, false, m_window);
    case Verb::Confirm:
    case Verb::Complete:
    case Verb::Resume:
        break;
    }
    return new GuardSheet(m_context, m_drafts, detail, verb, m_window);
}

void Acts::openSheet(OrderSheet *sheet)
{
    m_sheet = sheet;
    connect(sheet, &Sheet::primaryPressed, this, [this, sheet] { take(sheet); });
    sheet->open();
}

void Acts::writeNote(OrderId order, bool toCustomer)
{
    if (raiseSheet())
        return;
    const Result<OrderDetail> detail = m_context.reader.show(order);
    if (!detail) {
        Q_EMIT failed(words::errorSentence(detail.error()));
        return;
    }
    const Action &action = detail->actions.at(static_cast<int>(Verb::Note)).action;
    if (action.permission == Permission::Refused)
        Q_EMIT failed(sheetwords::reasons(action, {}).join(u' '));
    else
        openSheet(new NoteSheet(m_context, m_drafts, *detail, toCustomer, m_window));
}

void Acts::takeStraight(const OrderDetail &detail, Verb verb)
{
    const ActOptions options{.hold = m_context.preferences.undoFor()};
    const OrderId order = detail.summary.row.oid;
    whenDone(m_context.client.ask([order, verb, options](Desk &desk) { return desk.act(order, verb, options); }), this,
             [this, order, verb, options](const Result<ActOutcome> &outcome) {
                 if (outcome)
                     tell(verb, options, *outcome);
                 else if (outcome.error().kind == ErrorKind::Guard)
                     performOne(order, verb); // something came in between: the sheet says what
                 else
                     Q_EMIT failed(words::errorSentence(outcome.error()));
             });
}

void Acts::take(OrderSheet *sheet)
{
    ActOptions options = sheet->options();
    options.hold = m_context.preferences.undoFor();
    sheet->setBusy(true);
    const OrderId order = sheet->order();
    const Verb verb = sheet->verb();
    const QPointer<OrderSheet> open(sheet);
    whenDone(m_context.client.ask([order, verb, options](Desk &desk) { return desk.act(order, verb, options); }), this,
             [this, open, verb, options](const Result<ActOutcome> &outcome) {
                 if (open)
                     answered(open, options, outcome);
                 else if (outcome)
                     tell(verb, options, *outcome);
                 else
                     Q_EMIT failed(words::errorSentence(outcome.error()));
             });
}

void Acts::answered(OrderSheet *sheet, const ActOptions &options, const Result<ActOutcome> &outcome)
{
    sheet->setBusy(false);
    if (!outcome) {
        sheet->showTrouble(words::errorSentence(outcome.error()));
        if (outcome.error().kind == ErrorKind::Guard)
            sheet->insist({.verb = sheet->verb(),
                           .permission = Permission::Guarded,
                           .why = outcome.error().detail.split(u' ', Qt::SkipEmptyParts)});
        return;
    }
    sheet->forgetDrafts();
    if (options.shipment)
        m_context.preferences.setLastCarrier(outcome->order.account, carrierNamed(options.shipment->carrier).id);
    const Verb verb = sheet->verb();
    sheet->finish();
    tell(verb, options, *outcome);
}

void Acts::tell(Verb verb, const ActOptions &options, const ActOutcome &outcome)
{
    const QString number = sheetwords::orderNumber(outcome.order.row);
    if (!outcome.intent) {
        Q_EMIT failed(sheetwords::already(verb, number));
        return;
    }
    m_taken.append(outcome.intent->id);
    Q_EMIT taken({.text = sheetwords::taken(verb, number, options.toCustomer),
                  .intent = outcome.intent->id,
                  .holdUntil = outcome.intent->holdUntil});
}

void Acts::performMany(const QList<OrderId> &orders, Verb verb)
{
    auto *sheet = new BulkSheet(m_context, orders, verb, m_window);
    m_sheet = sheet;
    connect(sheet, &BulkSheet::ended, this, [this, verb](const BulkOutcome &outcome) { tellMany(verb, outcome); });
    sheet->open();
}

void Acts::tellMany(Verb verb, const BulkOutcome &outcome)
{
    if (!outcome.failed.isEmpty())
        Q_EMIT keepSelected(outcome.failed);
    if (outcome.intents.isEmpty())
        return;
    const QUuid last = outcome.intents.constLast();
    m_batches.insert(last, outcome.intents);
    m_taken.append(last);
    Q_EMIT taken({.text = sheetwords::takenMany(verb, static_cast<int>(outcome.intents.size())),
                  .intent = last,
                  .holdUntil = outcome.holdUntil});
}

void Acts::undo()
{
    const QUuid newest = m_taken.isEmpty() ? QUuid() : m_taken.takeLast();
    undo(m_batches.contains(newest) ? newest : QUuid());
}

void Acts::undo(const QUuid &intent)
{
    m_taken.removeAll(intent);
    if (const QList<QUuid> batch = m_batches.take(intent); !batch.isEmpty()) {
        undoMany(batch);
        return;
    }
    whenDone(m_context.client.ask([intent](Desk &desk) { return desk.undo(intent); }), this,
             [this](const Result<IntentEntry> &entry) {
                 if (!entry)
                     return failUndo(entry.error());
                 Q_EMIT undone(tr("Taken back: %1 #%2")
                                   .arg(words::intentName(entry->intent.kind), words::harmless(entry->number, 40)));
                 if (entry->order)
                     Q_EMIT returned(entry->order);
             });
}

/// Newest first; what has left already stays.
void Acts::undoMany(const QList<QUuid> &intents)
{
    const auto takeBack = [intents](Desk &desk) -> Result<int> {
        int back = 0;
        for (auto intent = intents.crbegin(); intent != intents.crend(); ++intent)
            back += desk.undo(*intent) ? 1 : 0;
        return back;
    };
    const int all = static_cast<int>(intents.size());
    whenDone(m_context.client.ask(takeBack), this, [this, all](const Result<int> &back) {
        if (!back)
            failUndo(back.error());
        else if (*back == all)
            Q_EMIT undone(tr("Taken back: %n act(s)", nullptr, all));
        else if (*back > 0)
            Q_EMIT undone(tr("Taken back: %1 of %n act(s); the others had left already", nullptr, all).arg(*back));
        else
            failUndo({.kind = ErrorKind::Refused});
    });
}

void Acts::failUndo(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        Q_EMIT failed(tr("There is nothing to undo."));
    else if (error.kind == ErrorKind::Refused)
        Q_EMIT failed(tr("This can no longer be undone: its undo time is over and it is on its way to the shop."));
    else
        Q_EMIT failed(words::errorSentence(error));
}

void Acts::verifyPayment(OrderId order)
{
    whenDone(m_context.client.ask([order](Desk &desk) { return desk.verifyPayment(order); }), this,
             [this, order](const Result<void> &verified) {
                 const Result<OrderSummary> now = m_context.reader.summary(order);
                 if (!verified)
                     Q_EMIT failed(words::errorSentence(verified.error()));
                 else if (now)
                     Q_EMIT said(tr("Payment of %1: %2")
                                     .arg(sheetwords::orderNumber(now->row), words::paymentName(now->payment.state)));
             });
}

void Acts::exportOrders(const OrderFilter &view)
{
    if (raiseSheet())
        return;
    auto *sheet = new ExportSheet(m_context, view, m_window);
    m_sheet = sheet;
    sheet->open();
}

} // namespace tradeit
