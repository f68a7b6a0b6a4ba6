// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskreader.h"

#include "core/desk/actcomposition.h"
#include "core/store/accountstore.h"
#include "core/sync/saga.h"

#include <QFileInfo>

namespace tradeit {

namespace {

constexpr qint64 keptMs = 1000; ///< due words and ages of payments are no older

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

Result<QList<OrderSummary>> summariseAll(Database &database, const QList<OrderRow> &rows,
                                         const QList<Account> &accounts, const QDateTime &now)
{
    QList<OrderSummary> orders;
    orders.reserve(rows.size());
    for (const OrderRow &row : rows) {
        const auto account =
            std::find_if(accounts.cbegin(), accounts.cend(), [&](const Account &a) { return a.id == row.account; });
        if (account == accounts.cend())
            continue; // removed by another process since
        Result<OrderSummary> order = summarise(database, row, *account, now);
        if (!order)
            return Fault(order.error());
        orders.append(std::move(*order));
    }
    return orders;
}

template <typename T>
std::optional<Error> failure(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
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

Result<IntentEntry> entryOf(Database &database, const Intent &intent)
{
    IntentEntry entry{.intent = intent};
    const Result<Account> account = AccountStore(database).find(intent.account);
    if (!account && account.error().kind != ErrorKind::NotFound)
        return Fault(account.error());
    if (account)
        entry.account = account->name;
    const OrderStore orders(database);
    const Result<OrderId> order = orders.find(intent.account, intent.order);
    const Result<OrderRow> row = order ? orders.row(*order) : Result<OrderRow>(Fault(order.error()));
    if (!row && row.error().kind != ErrorKind::NotFound)
        return Fault(row.error());
    if (row) {
        entry.order = row->oid;
        entry.number = row->number;
        entry.customer = row->customer;
    }
    return entry;
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

DeskReader::DeskReader(Database &database, const Clock &clock) : m_database(database), m_clock(clock)
{
}

DeskReader::DeskReader(std::unique_ptr<Database> database, const Clock &clock)
    : m_owned(std::move(database)), m_database(*m_owned), m_clock(clock)
{
}

DeskReader::~DeskReader() = default;

QString DeskReader::profile() const
{
    return QFileInfo(m_database.connection().databaseName()).absolutePath();
}

Result<std::unique_ptr<DeskReader>> DeskReader::open(const QString &profile, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = Database::openReadOnly(profile);
    if (!database)
        return Fault(database.error());
    return std::unique_ptr<DeskReader>(new DeskReader(std::move(*database), clock));
}

Result<OrderList> DeskReader::list(const OrderFilter &filter, const QString &after, int limit) const
{
    const Result<OrderWindow> window = OrderStore(m_database).list(filter, after, limit);
    if (!window)
        return Fault(window.error());
    const Result<QList<Account>> accounts = AccountStore(m_database).list();
    if (!accounts)
        return Fault(accounts.error());
    Result<QList<OrderSummary>> orders = summariseAll(m_database, window->rows, *accounts, m_clock.now());
    if (!orders)
        return Fault(orders.error());
    return OrderList{.revision = m_database.revision(),
                     .orders = std::move(*orders),
                     .next = window->next,
                     .capped = window->capped};
}

Result<OrderSequence> DeskReader::sequence(const OrderFilter &filter, const OrderSort &sort, int limit) const
{
    return OrderStore(m_database).sequence(filter, sort, limit);
}

Result<QList<OrderSummary>> DeskReader::rows(const QList<OrderId> &ids) const
{
    const Result<QList<OrderRow>> rows = OrderStore(m_database).rows(ids);
    if (!rows)
        return Fault(rows.error());
    const Result<QList<Account>> accounts = AccountStore(m_database).list();
    if (!accounts)
        return Fault(accounts.error());
    return summariseAll(m_database, *rows, *accounts, m_clock.now());
}

bool DeskReader::stillHolds(qint64 revision, const QDateTime &at) const
{
    const QDateTime now = m_clock.now();
    return m_owned && at <= now && at.msecsTo(now) < keptMs && revision == m_database.revision();
}

Result<DeskCounts> DeskReader::counts() const
{
    if (m_counts && stillHolds(m_counts->revision, m_counts->at))
        return m_counts->answer;
    const qint64 revision = m_database.revision(); // before reading: what is committed meanwhile is read again
    Result<DeskCounts> counts = readCounts();
    if (counts)
        m_counts = KeptAnswer<DeskCounts>{revision, m_clock.now(), *counts};
    return counts;
}

Result<DeskCounts> DeskReader::readCounts() const
{
    const OrderStore orders(m_database);
    const auto buckets = orders.counts({});
    const auto statuses = orders.countsByStatus({});
    const auto open = orders.openByAccount();
    const auto late = orders.late(m_clock.now());
    const auto live = OutboxStore(m_database).liveCount();
    for (const std::optional<Error> &error :
         {failure(buckets), failure(statuses), failure(open), failure(late), failure(live)})
        if (error)
            return Fault(*error);
    return DeskCounts{.buckets = *buckets,
                      .statuses = *statuses,
                      .open = *open,
                      .late = *late,
                      .waiting = live->first,
                      .attention = live->second};
}

Result<QList<Money>> DeskReader::sums(const QList<OrderId> &ids) const
{
    return OrderStore(m_database).sums(ids);
}

Result<OrderId> DeskReader::findOrder(const QString &text) const
{
    const qsizetype slash = text.lastIndexOf(u'/');
    bool isId = false;
    const qint64 id = QStringView(text).mid(slash + 1).toLongLong(&isId);
    if (slash > 0 && isId && id > 0) {
        const Result<Account> account = AccountStore(m_database).find(text.left(slash));
        if (!account)
            return Fault(account.error());
        return OrderStore(m_database).find(account->id, RemoteId{id});
    }
    const Result<QList<OrderId>> found = OrderStore(m_database).findByNumber(text);
    if (!found)
        return Fault(found.error());
    return pickOne(m_database, text, *found);
}

Result<OrderSummary> DeskReader::summary(OrderId order) const
{
    const Result<OrderRow> row = OrderStore(m_database).row(order);
    if (!row)
        return Fault(row.error());
    const Result<Account> account = AccountStore(m_database).find(row->account);
    if (!account)
        return Fault(account.error());
    return summarise(m_database, *row, *account, m_clock.now());
}

Result<OrderDetail> DeskReader::show(OrderId order) const
{
    if (m_detail && m_detail->answer.summary.row.oid == order && stillHolds(m_detail->revision, m_detail->at))
        return m_detail->answer;
    const qint64 revision = m_database.revision();
    Result<OrderDetail> detail = readDetail(order);
    if (detail)
        m_detail = KeptAnswer<OrderDetail>{revision, m_clock.now(), *detail};
    return detail;
}

Result<OrderDetail> DeskReader::readDetail(OrderId order) const
{
    Result<OrderSummary> orderSummary = summary(order);
    if (!orderSummary)
        return Fault(orderSummary.error());
    Result<OrderView> view = viewOrder(m_database, order);
    if (!view)
        return Fault(view.error());
    const AccountId account = view->account.id;
    const RemoteId id = view->stored.order.id;
    const auto notes = NoteStore(m_database).ofOrder(account, id);
    if (!notes)
        return Fault(notes.error());
    const auto messages = MessageStore(m_database).ofOrder(account, id);
    if (!messages)
        return Fault(messages.error());
    const auto intents = OutboxStore(m_database).ofOrder(account, id);
    if (!intents)
        return Fault(intents.error());
    const auto history = AuditStore(m_database).ofOrder(account, id);
    if (!history)
        return Fault(history.error());
    const auto parts = partsOf(view->stored);
    if (!parts)
        return Fault(parts.error());
    return OrderDetail{.summary = std::move(*orderSummary),
                       .view = *view,
                       .actions = forecasts(*view),
                       .notes = *notes,
                       .messages = *messages,
                       .intents = *intents,
                       .history = *history,
                       .parts = *parts};
}

Result<QList<OrderSummary>> DeskReader::partsOf(const StoredOrder &order) const
{
    if (!order.group)
        return QList<OrderSummary>();
    const auto ids = OrderStore(m_database).children(order.order.account, order.order.id);
    return ids ? rows(*ids) : Result<QList<OrderSummary>>(Fault(ids.error()));
}

Result<ComposedMessage> DeskReader::preview(OrderId order, Verb verb, const ActOptions &options) const
{
    const Result<OrderView> view = viewOrder(m_database, order);
    if (!view)
        return Fault(view.error());
    ActOptions filled = options;
    if (verb == Verb::Ship) {
        const Result<Shipment> shipment = completeShipment(options.shipment.value_or(Shipment()), *view, m_clock.now());
        if (!shipment)
            return Fault(shipment.error());
        filled.shipment = *shipment;
    }
    return composeFor(verb, filled, *view, m_clock.now());
}

Result<QString> DeskReader::trackingUsedBy(const QString &trackingNumber, OrderId except) const
{
    const OrderStore orders(m_database);
    const Result<OrderRow> row = orders.row(except);
    if (!row)
        return Fault(row.error());
    const Result<RemoteId> other = LocalFactsStore(m_database).orderWithParcel(trackingNumber, row->account, row->id);
    if (!other)
        return Fault(other.error());
    if (!*other)
        return QString();
    const Result<OrderId> found = orders.find(row->account, *other);
    const Result<OrderRow> used = found ? orders.row(*found) : Result<OrderRow>(Fault(found.error()));
    return used ? used->number : QString::number(other->value);
}

Result<QList<IntentEntry>> DeskReader::outbox(int limit) const
{
    const Result<QList<Intent>> intents = OutboxStore(m_database).recent(limit);
    if (!intents)
        return Fault(intents.error());
    QList<IntentEntry> entries;
    for (const Intent &intent : *intents) {
        Result<IntentEntry> entry = entryOf(m_database, intent);
        if (!entry)
            return Fault(entry.error());
        entries.append(std::move(*entry));
    }
    return entries;
}

Result<IntentEntry> DeskReader::intent(const QUuid &id) const
{
    const Result<Intent> found = OutboxStore(m_database).find(id);
    return found ? entryOf(m_database, *found) : Result<IntentEntry>(Fault(found.error()));
}

Result<QList<Account>> DeskReader::accounts() const
{
    return AccountStore(m_database).list();
}

Result<Account> DeskReader::account(const QString &name) const
{
    return AccountStore(m_database).find(name);
}

} // namespace tradeit
