// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/drafts.h"
#include "ui/preferences/panecontext.h"

#include <QHash>
#include <QPointer>

namespace tradeit {

class OrderSheet;
class Sheet;

/// An act that was just taken, in words, and until when it can be taken back.
struct ActNotice
{
    QString text; ///< "Confirmed #3044"
    QUuid intent;
    QDateTime holdUntil; ///< UTC; invalid: it left at once
};

/// Everything a person does with orders: straight away where nothing is in the way and nothing is to be asked, else by
/// a sheet, and for many orders by the bulk sheet. Every act is held for the undo time. Answers by signals; what was
/// queued without the shop being reachable is taken all the same.
class Acts : public QObject
{
    Q_OBJECT
public:
    /// Sheets open over `window`.
    Acts(PaneContext &context, QWidget *window);
    ~Acts() override;

    void perform(const QList<OrderId> &orders, Verb verb);
    void writeNote(OrderId order, bool toCustomer);
    /// Takes back the newest act that is still held, of any order; after a bulk act all of it.
    void undo();
    void undo(const QUuid &intent);
    void verifyPayment(OrderId order);
    /// `view`: what the list shows now.
    void exportOrders(const OrderFilter &view);

Q_SIGNALS:
    void taken(const tradeit::ActNotice &notice);
    void undone(const QString &text);
    /// An order stands again as before its act.
    void returned(tradeit::OrderId order);
    void failed(const QString &sentence);
    /// Something ended well that cannot be undone: a payment was verified.
    void said(const QString &text);
    void keepSelected(const QList<tradeit::OrderId> &failedRows);

private:
    void performOne(OrderId order, Verb verb);
    void performMany(const QList<OrderId> &orders, Verb verb);
    [[nodiscard]] OrderSheet *sheetFor(const OrderDetail &detail, Verb verb);
    void openSheet(OrderSheet *sheet);
    [[nodiscard]] bool raiseSheet();
    void takeStraight(const OrderDetail &detail, Verb verb);
    void take(OrderSheet *sheet);
    void answered(OrderSheet *sheet, const ActOptions &options, const Result<struct ActOutcome> &outcome);
    void tell(Verb verb, const ActOptions &options, const struct ActOutcome &outcome);
    void tellMany(Verb verb, const struct BulkOutcome &outcome);
    void undoMany(const QList<QUuid> &intents);
    void failUndo(const Error &error);

    PaneContext &m_context;
    QWidget *m_window;
    Drafts m_drafts;
    QPointer<Sheet> m_sheet;
    QHash<QUuid, QList<QUuid>> m_batches; ///< the last act of a bulk act → all of them
    QList<QUuid> m_taken;                 ///< here, newest last
};

} // namespace tradeit
