// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskprivate.h"

#include "core/store/accountstore.h"
#include "core/sync/saga.h"

#include <QSaveFile>

namespace tradeit {

namespace {

PaymentSummary paymentOf(const OrderRow &row, const Account &account, const std::optional<Verdict> &verdict,
                         const QDateTime &now)
{
    PaymentSummary payment{.method = row.paymentMethod, .state = shownPayment(verdict, row.paymentMethod, account)};
    if (verdict && verdict->checked.isValid())
        payment.ageSeconds = std::max<qint64>(0, verdict->checked.secsTo(now));
    return payment;
}

Result<OrderSummary> summarise(Database &database, const OrderRow &row, const Account &account, const QDateTime &now)
{
    const RemoteId root = row.parent ? row.parent : row.id;
    const Result<std::optional<Verdict>> verdict = VerdictStore(database).find(row.account, root);
    if (!verdict)
        return Fault(verdict.error());
    return OrderSummary{.row = row, .account = account.name, .payment = paymentOf(row, account, *verdict, now)};
}

Result<OrderId> pickOne(Database &database, const QString &number, const QList<OrderId> &found)
{
    if (found.isEmpty())
        return fault(ErrorKind::NotFound, QStringLiteral("finding an order"), number.left(80));
    if (found.size() == 1)
        return found.first();
    QStringList candidates;
    for (const OrderId oid : found) {
        const Result<OrderRow> row = OrderStore(database).row(oid);
        if (!row)
            return Fault(row.error());
        const Result<Account> account = AccountStore(database).find(row->account);
        if (!account)
            return Fault(account.error());
        candidates.append(account->name + u'/' + QString::number(row->id.value));
    }
    return fault(ErrorKind::Ambiguous, QStringLiteral("finding an order"), candidates.join(QStringLiteral(", ")));
}

/// What the shop would mail if the act moved the order to its target.
QList<ActionForecast> forecasts(const OrderView &view)
{
    QList<ActionForecast> forecasts;
    for (const Action &action : allowedActions(view.actionInputs())) {
        ActionForecast forecast{.action = action};
        const QString target = action.verb == Verb::Note ? QString()
                                                         : targetStatus(static_cast<IntentKind>(action.verb),
                                                                        view.stored.order, view.account);
        if (!target.isEmpty())
            forecast.mails = shopMailsOn(view.stored.order.status, target, view.account.capabilities);
        forecasts.append(forecast);
    }
    return forecasts;
}

static_assert(int(Verb::Confirm) == int(IntentKind::Confirm) && int(Verb::Note) == int(IntentKind::Note) &&
              int(Verb::Cancel) == int(IntentKind::Cancel));

} // namespace

Result<OrderList> Desk::list(const OrderFilter &filter, const QString &after, int limit) const
{
    Database &database = d->database();
    const Result<OrderWindow> window = OrderStore(database).list(filter, after, limit);
    if (!window)
        return Fault(window.error());
    const Result<QList<Account>> accounts = AccountStore(database).list();
    if (!accounts)
        return Fault(accounts.error());
    OrderList list{.revision = database.revision(), .next = window->next, .capped = window->capped};
    for (const OrderRow &row : window->rows) {
        const auto account =
            std::find_if(accounts->cbegin(), accounts->cend(), [&](const Account &a) { return a.id == row.account; });
        if (account == accounts->cend())
            continue; // removed by another process since
        Result<OrderSummary> order = summarise(database, row, *account, d->profile.clock().now());
        if (!order)
            return Fault(order.error());
        list.orders.append(std::move(*order));
    }
    return list;
}

Result<OrderId> Desk::findOrder(const QString &text) const
{
    Database &database = d->database();
    const qsizetype slash = text.lastIndexOf(u'/');
    bool isId = false;
    const qint64 id = QStringView(text).mid(slash + 1).toLongLong(&isId);
    if (slash > 0 && isId && id > 0) {
        const Result<Account> account = AccountStore(database).find(text.left(slash));
        if (!account)
            return Fault(account.error());
        return OrderStore(database).find(account->id, RemoteId{id});
    }
    const Result<QList<OrderId>> found = OrderStore(database).findByNumber(text);
    if (!found)
        return Fault(found.error());
    return pickOne(database, text, *found);
}

Result<OrderSummary> Desk::summary(OrderId order) const
{
    const Result<OrderRow> row = OrderStore(d->database()).row(order);
    if (!row)
        return Fault(row.error());
    const Result<Account> account = AccountStore(d->database()).find(row->account);
    if (!account)
        return Fault(account.error());
    return summarise(d->database(), *row, *account, d->profile.clock().now());
}

Result<OrderDetail> Desk::show(OrderId order) const
{
    Database &database = d->database();
    Result<OrderSummary> orderSummary = summary(order);
    if (!orderSummary)
        return Fault(orderSummary.error());
    Result<OrderView> view = viewOrder(database, order);
    if (!view)
        return Fault(view.error());
    const AccountId account = view->account.id;
    const RemoteId id = view->stored.order.id;
    const auto notes = NoteStore(database).ofOrder(account, id);
    if (!notes)
        return Fault(notes.error());
    const auto messages = MessageStore(database).ofOrder(account, id);
    if (!messages)
        return Fault(messages.error());
    const auto intents = OutboxStore(database).ofOrder(account, id);
    if (!intents)
        return Fault(intents.error());
    const auto history = AuditStore(database).ofOrder(account, id);
    if (!history)
        return Fault(history.error());
    return OrderDetail{.summary = std::move(*orderSummary),
                       .view = *view,
                       .actions = forecasts(*view),
                       .notes = *notes,
                       .messages = *messages,
                       .intents = *intents,
                       .history = *history};
}

Result<ExportReport> Desk::exportFile(bool lines, const ExportPeriod &period, const QString &file) const
{
    QSaveFile out(file);
    const auto failed = [&out] {
        return fault(ErrorKind::Disk, QStringLiteral("writing an export"), out.errorString());
    };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    Result<ExportReport> report =
        lines ? exportLines(d->database(), period, out) : exportOrders(d->database(), period, out);
    if (!report)
        return report;
    if (!out.commit())
        return failed();
    return report;
}

Result<QStringList> Desk::check() const
{
    Result<QStringList> problems = d->database().check();
    if (!problems)
        return problems;
    const Result<bool> chain = AuditStore(d->database()).verify();
    if (!chain)
        return Fault(chain.error());
    if (!*chain)
        problems->append(QStringLiteral("audit: the chain of entries is broken"));
    return problems;
}

} // namespace tradeit
