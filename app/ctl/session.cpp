// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/session.h"

#include "app/ctl/demo.h"
#include "app/ctl/json.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/text.h"
#include "app/demo/demoprofile.h"
#include "app/link/deskasking.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

namespace tradeit::ctl {

namespace {

constexpr int outboxLimit = 500;

template <typename T>
constexpr bool needsProfile =
    !std::is_same_v<T, ShowHelp> && !std::is_same_v<T, ShowVersion> && !std::is_same_v<T, Demo>;

ActOptions optionsOf(const Act &act)
{
    ActOptions options{.message = act.message,
                       .noMessage = act.noMessage,
                       .reason = act.reason,
                       .overrideReason = act.overrideReason,
                       .note = act.note,
                       .toCustomer = act.toCustomer};
    if (act.verb == Verb::Ship) {
        Shipment shipment;
        shipment.carrier = act.carrier;
        shipment.trackingNumber = act.tracking;
        shipment.link = act.link;
        shipment.lines = act.lines;
        options.shipment = shipment;
    }
    return options;
}

std::optional<Error> firstError(const QList<SyncReport> &reports)
{
    for (const SyncReport &report : reports)
        if (report.error)
            return report.error;
    return {};
}

} // namespace

Session::Session(const Command &command, const Output &output, QObject *parent)
    : QObject(parent), m_command(command), m_output(output)
{
}

Session::~Session() = default;

void Session::start()
{
    std::visit(
        [this](const auto &request) {
            if constexpr (needsProfile<std::decay_t<decltype(request)>>)
                if (const Result<void> opened = open(); !opened)
                    return end(m_output.failed(opened.error()));
            run(request);
        },
        m_command.request);
}

QString Session::folder() const
{
    return QDir::cleanPath(
        QDir::current().absoluteFilePath(m_command.profile.isEmpty() ? Profile::standardFolder() : m_command.profile));
}

Result<void> Session::open()
{
    Result<std::unique_ptr<Profile>> profile = Profile::open({.folder = folder(), .clock = m_command.clock});
    if (!profile)
        return Fault(profile.error());
    m_profile = std::move(*profile);
    m_desk = std::make_unique<Desk>(*m_profile);
    return {};
}

Result<OrderFilter> Session::filterOf(const QString &account, const QString &status, const QString &query) const
{
    OrderFilter filter{.status = status, .query = query};
    if (account.isEmpty())
        return filter;
    const Result<Account> found = m_desk->read().account(account);
    if (!found)
        return Fault(found.error());
    filter.account = found->id;
    return filter;
}

void Session::run(const ShowHelp &)
{
    end(m_output.done({{J("help"), helpText()}}, helpText()));
}

void Session::run(const ShowVersion &)
{
    const QString version = QCoreApplication::applicationVersion();
    end(m_output.done({{J("version"), version}}, version + u'\n'));
}

void Session::sayAccount(const Result<Account> &account, const QString &name)
{
    end(account ? m_output.done({{J("account"), accountJson(*account)}}, accountsText({*account}))
                : m_output.failed(account.error(), name));
}

void Session::run(const AccountAdd &request)
{
    const QString caFile = request.caFile.isEmpty() ? QString() : QDir::current().absoluteFilePath(request.caFile);
    const AccountRequest add{.kind = request.kind,
                             .name = request.name,
                             .user = request.user,
                             .caFile = caFile,
                             .secretVariable = request.secretVariable,
                             .url = request.url};
    whenDone(m_desk->addAccount(add), this, [this, name = request.name](const Result<Account> &account) {
        keepSecret(account, name, QStringLiteral("secret"));
    });
}

/// The account stands; whether the next start will find its secret is told beside it.
void Session::keepSecret(const Result<Account> &account, const QString &name, const QString &field)
{
    if (!account)
        return end(m_output.failed(account.error(), name));
    whenDone(m_desk->keepSecret(name, field), this,
             [this, joined = *account, field](const Result<void> &kept) { sayKept(joined, field, kept.has_value()); });
}

void Session::sayKept(const Account &account, const QString &field, bool kept)
{
    const QString place = kept ? QStringLiteral("keychain") : QStringLiteral("environment");
    const QString sentence =
        kept ? QStringLiteral("The secret is kept in the system's keychain.\n")
             : QStringLiteral("The secret is kept nowhere: without a keychain, each start reads it from the "
                              "environment (%1).\n")
                   .arg(m_desk->secretVariableOf(account.name, field));
    end(m_output.done({{J("account"), accountJson(account)}, {J("secret"), place}},
                      accountsText({account}) + sentence));
}

void Session::run(const AccountList &)
{
    const Result<QList<Account>> accounts = m_desk->read().accounts();
    if (!accounts)
        return end(m_output.failed(accounts.error()));
    QJsonArray rows;
    for (const Account &account : *accounts)
        rows.append(accountJson(account));
    end(m_output.done({{J("accounts"), rows}}, accountsText(*accounts)));
}

void Session::run(const AccountProbe &request)
{
    whenDone(m_desk->probeAccount(request.name), this,
             [this, name = request.name](const Result<Account> &account) { sayAccount(account, name); });
}

void Session::run(const AccountRemove &request)
{
    whenDone(m_desk->removeAccount(request.name), this, [this, name = request.name](const Result<void> &removed) {
        end(removed ? m_output.done({{J("removed"), name}}, QStringLiteral("Removed %1.\n").arg(name))
                    : m_output.failed(removed.error(), name));
    });
}

void Session::run(const GatewayAdd &request)
{
    const GatewayRequest add{
        .account = request.account,
        .secretVariable = request.secretVariable,
        .setup = {.kind = request.kind, .access = request.access, .clientId = request.clientId, .base = request.base}};
    whenDone(m_desk->addGateway(add), this,
             [this, name = request.account, access = request.access](const Result<Account> &account) {
                 access == GatewayAccess::None ? sayAccount(account, name)
                                               : keepSecret(account, name, QStringLiteral("client_secret"));
             });
}

void Session::run(const Sync &request)
{
    const SyncOptions options{
        .full = request.full, .pull = request.pull, .drain = request.drain, .verify = request.pull};
    const LinkRequest ask{.verb = LinkRequest::Verb::Sync, .order = {}, .account = request.account, .options = options};
    whenDone(DeskAsking::ask(folder(), ask, m_profile->patience(), this), this,
             [this, ask](const Result<QByteArray> &answer) { syncedElsewhere(ask, answer); });
}

/// A desk that is open on this profile syncs for us; without one the command line does so itself.
void Session::syncedElsewhere(const LinkRequest &asked, const Result<QByteArray> &answer)
{
    if (!answer && answer.error().kind != ErrorKind::NotFound)
        return end(m_output.failed(answer.error()));
    if (answer) {
        const Result<SyncAnswer> told = decodeAnswer(*answer);
        return told ? saySync(told->reports, told->milliseconds) : end(m_output.failed(told.error()));
    }
    QElapsedTimer timer;
    timer.start();
    whenDone(m_desk->sync(asked.account, asked.options), this,
             [this, timer](const Result<QList<SyncReport>> &reports) { saySync(reports, timer.elapsed()); });
}

void Session::saySync(const Result<QList<SyncReport>> &reports, qint64 milliseconds)
{
    if (!reports)
        return end(m_output.failed(reports.error()));
    const int code = m_output.done(syncJson(*reports, milliseconds), syncText(*reports));
    if (!firstError(*reports))
        return end(code);
    if (!m_output.isJson())
        for (const SyncReport &report : *reports)
            if (report.error)
                m_output.failed(*report.error, report.account);
    end(1);
}

void Session::run(const List &request)
{
    const Result<OrderFilter> filter = filterOf(request.account, request.status, request.query);
    if (!filter)
        return end(m_output.failed(filter.error(), request.account));
    const Result<OrderList> list = m_desk->read().list(*filter, request.after, request.limit);
    end(list ? m_output.done(listJson(*list), listText(*list)) : m_output.failed(list.error()));
}

void Session::run(const Show &request)
{
    const Result<OrderId> order = m_desk->read().findOrder(request.order);
    if (!order)
        return end(m_output.failed(order.error()));
    const Result<OrderDetail> detail = m_desk->read().show(*order);
    end(detail ? m_output.done(showJson(*detail), showText(*detail)) : m_output.failed(detail.error()));
}

void Session::run(const Notes &request)
{
    const Result<OrderId> order = m_desk->read().findOrder(request.order);
    if (!order)
        return end(m_output.failed(order.error()));
    whenDone(m_desk->refreshOrder(*order), this,
             [this, id = *order](const Result<void> &refreshed) { sayNotes(id, refreshed); });
}

/// What the shop said now, or, when it cannot be asked, what it said last, with the error beside it.
void Session::sayNotes(OrderId order, const Result<void> &refreshed)
{
    const Result<OrderDetail> detail = m_desk->read().show(order);
    if (!detail)
        return end(m_output.failed(detail.error()));
    const QJsonObject answer = {{J("notes"), notesJson(detail->notes)}, {J("stale"), !refreshed.has_value()}};
    if (refreshed)
        return end(m_output.done(answer, notesText(detail->notes)));
    end(m_output.failedBeside(answer, notesText(detail->notes), refreshed.error(), detail->summary.account));
}

void Session::run(const Payment &request)
{
    const Result<OrderId> order = m_desk->read().findOrder(request.order);
    if (!order)
        return end(m_output.failed(order.error()));
    if (!request.refresh)
        return sayPayment(*order, {});
    whenDone(m_desk->verifyPayment(*order), this,
             [this, id = *order](const Result<void> &verified) { sayPayment(id, verified); });
}

void Session::sayPayment(OrderId order, const Result<void> &verified)
{
    const Result<OrderDetail> detail = m_desk->read().show(order);
    if (!detail)
        return end(m_output.failed(detail.error()));
    const OrderSummary &summary = detail->summary;
    const QJsonObject answer = {{J("account"), summary.account},
                                {J("id"), summary.row.id.value},
                                {J("number"), summary.row.number},
                                {J("payment"), paymentJson(*detail)}};
    if (verified)
        return end(m_output.done(answer, paymentText(*detail)));
    end(m_output.failedBeside(answer, paymentText(*detail), verified.error(), summary.account));
}

void Session::run(const Act &request)
{
    const Result<OrderId> order = m_desk->read().findOrder(request.order);
    if (!order)
        return end(m_output.failed(order.error()));
    const Result<ActOutcome> outcome = m_desk->act(*order, request.verb, optionsOf(request));
    if (!outcome) {
        const Result<OrderSummary> summary = m_desk->read().summary(*order);
        return end(m_output.failed(outcome.error(), summary ? summary->account : QString()));
    }
    if (!request.now || !outcome->intent)
        return end(m_output.done(actJson(*outcome), actText(*outcome)));
    const LinkRequest ask{.verb = LinkRequest::Verb::Sync,
                          .order = {},
                          .account = outcome->order.account,
                          .options = {.pull = false, .verify = false}};
    whenDone(DeskAsking::ask(folder(), ask, m_profile->patience(), this), this,
             [this, id = *order, taken = *outcome](const Result<QByteArray> &answer) { sendHere(id, taken, answer); });
}

/// An open desk was asked to send it, and whatever came of that stands in the intent; without one we send it.
void Session::sendHere(OrderId order, const ActOutcome &outcome, const Result<QByteArray> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return whenDone(m_desk->sendNow(outcome.intent->id), this,
                        [this, order, outcome](const Result<Intent> &sent) { saySent(order, outcome, sent); });
    const Result<IntentEntry> entry = m_desk->read().intent(outcome.intent->id);
    if (!answer)
        return saySent(order, outcome, Fault(answer.error()));
    saySent(order, outcome, entry ? Result<Intent>(entry->intent) : Result<Intent>(Fault(entry.error())));
}

void Session::saySent(OrderId order, ActOutcome outcome, const Result<Intent> &sent)
{
    if (const Result<OrderSummary> summary = m_desk->read().summary(order); summary)
        outcome.order = *summary;
    if (const Result<IntentEntry> entry = m_desk->read().intent(outcome.intent->id); entry)
        outcome.intent = entry->intent;
    if (!sent)
        return end(m_output.failedBeside(actJson(outcome), actText(outcome), sent.error(), outcome.order.account));
    if (sent->state == IntentState::Done)
        return end(m_output.done(actJson(outcome), actText(outcome)));
    end(m_output.failedBeside(actJson(outcome), actText(outcome), unfinished(*sent), outcome.order.account));
}

void Session::run(const Outbox &request)
{
    if (request.task == Outbox::Task::List) {
        const Result<QList<IntentEntry>> entries = m_desk->read().outbox(outboxLimit);
        return end(entries ? m_output.done(outboxJson(*entries), outboxText(*entries))
                           : m_output.failed(entries.error()));
    }
    const Result<IntentEntry> entry = [&]() -> Result<IntentEntry> {
        switch (request.task) {
        case Outbox::Task::Retry:
            return m_desk->retry(request.intent);
        case Outbox::Task::Drop:
            return m_desk->drop(request.intent);
        case Outbox::Task::Undo:
            return m_desk->undo(request.intent);
        case Outbox::Task::Resolve:
            return m_desk->answer(request.intent, request.answer);
        default:
            return m_desk->read().intent(request.intent);
        }
    }();
    end(entry ? m_output.done(outboxJson({*entry}), outboxText({*entry})) : m_output.failed(entry.error()));
}

void Session::run(const Export &request)
{
    const Result<OrderFilter> filter = filterOf(request.account, request.status, request.query);
    if (!filter)
        return end(m_output.failed(filter.error(), request.account));
    const ExportPeriod period{.from = request.from, .to = request.to, .filter = *filter};
    const QString file = QDir::current().absoluteFilePath(request.file);
    const Result<ExportReport> report = m_desk->exportFile(request.lines, period, file);
    end(report ? m_output.done(exportJson(*report, file), exportText(*report, file))
               : m_output.failed(report.error(), request.account));
}

void Session::run(const CheckProfile &)
{
    const Result<QStringList> problems = m_desk->check();
    if (!problems)
        return end(m_output.failed(problems.error()));
    const QJsonObject answer = {{J("ok"), problems->isEmpty()}, {J("problems"), QJsonArray::fromStringList(*problems)}};
    if (problems->isEmpty())
        return end(m_output.done(answer, QStringLiteral("The profile is sound.\n")));
    end(m_output.failedBeside(answer, problems->join(u'\n') + u'\n',
                              {.kind = ErrorKind::Damaged, .context = QStringLiteral("check")}, {}));
}

void Session::run(const Demo &request)
{
    auto *run = new DemoRun(request, m_command.profile.isEmpty() ? standardDemoFolder() : folder(), m_output, this);
    connect(run, &DemoRun::finished, this, &Session::end);
    run->start();
}

} // namespace tradeit::ctl
