// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/demo.h"

#include "app/ctl/json.h"
#include "app/ctl/jsonvalues.h"
#include "app/demo/demoprofile.h"
#include "ui/words/errorwords.h"

#include <QDir>
#include <QFile>

namespace tradeit::ctl {

namespace {

const QString accountName = QStringLiteral("demo");
const QString courier = QStringLiteral("DHL");
const QString trackingNumber = QStringLiteral("TD1234567890");

Result<void> outcomeOf(const Result<Intent> &sent)
{
    if (!sent)
        return Fault(sent.error());
    return sent->state == IntentState::Done ? Result<void>() : Result<void>(Fault(unfinished(*sent)));
}

} // namespace

DemoRun::DemoRun(const Demo &demo, const QString &folder, const Output &output, QObject *parent)
    : QObject(parent), m_demo(demo), m_folder(folder), m_output(output)
{
}

DemoRun::~DemoRun() = default;

void DemoRun::begin(const QString &step)
{
    m_step = step;
    m_timer.start();
}

bool DemoRun::close(const Result<void> &result, const QString &detail)
{
    const QString told = result ? detail : words::errorSentence(result.error());
    m_steps.append(QJsonObject{
        {J("step"), m_step}, {J("ok"), result.has_value()}, {J("ms"), m_timer.elapsed()}, {J("detail"), told}});
    m_output.progress(
        QStringLiteral("%1 %2 %3")
            .arg(result ? QStringLiteral("ok    ") : QStringLiteral("FAILED"), m_step.leftJustified(9), told));
    if (!result && m_failed.isEmpty())
        m_failed = m_step;
    return result.has_value();
}

void DemoRun::finish()
{
    const bool keep = m_demo.keep || !m_failed.isEmpty();
    m_desk.reset();
    m_profile.reset();
    if (!keep)
        QDir(m_folder).removeRecursively();
    else
        m_output.progress(QStringLiteral("Profile: %1").arg(m_folder));
    const QJsonObject answer = {{J("steps"), m_steps},
                                {J("order"), textOrNull(m_number)},
                                {J("failed"), textOrNull(m_failed)},
                                {J("profile"), keep ? QJsonValue(m_folder) : QJsonValue(QJsonValue::Null)}};
    m_output.done(answer, {});
    Q_EMIT finished(m_failed.isEmpty() ? 0 : 1);
}

Result<QJsonObject> DemoRun::readyLine()
{
    if (m_demo.twinFile.isEmpty()) {
        m_twin = std::make_unique<twin::Twin>(twin::TwinOptions{.seed = m_demo.seed});
        return m_twin->start();
    }
    QFile file(m_demo.twinFile);
    if (!file.open(QIODevice::ReadOnly))
        return fault(ErrorKind::NotFound, QStringLiteral("demo"), QStringLiteral("no ready line"));
    const QJsonObject ready = QJsonDocument::fromJson(file.readAll()).object();
    if (!ready.contains(u"url") || !ready.contains(u"control"))
        return fault(ErrorKind::BadAnswer, QStringLiteral("demo"), QStringLiteral("not a ready line"));
    return ready;
}

Result<void> DemoRun::prepareProfile()
{
    const Result<QJsonObject> ready = readyLine();
    if (!ready)
        return Fault(ready.error());
    m_ready = *ready;
    m_control = std::make_unique<TwinControl>(m_ready, m_clock);
    const QString twinFile = m_demo.twinFile.isEmpty() ? QString() : QDir::current().absoluteFilePath(m_demo.twinFile);
    if (const Result<void> emptied = prepareDemoFolder(m_folder, twinFile); !emptied)
        return emptied;
    Result<std::unique_ptr<Profile>> profile = Profile::open({.folder = m_folder, .clock = {}});
    if (!profile)
        return Fault(profile.error());
    m_profile = std::move(*profile);
    m_desk = std::make_unique<Desk>(*m_profile);
    return {};
}

void DemoRun::start()
{
    begin(QStringLiteral("connect"));
    if (const Result<void> prepared = prepareProfile(); !prepared) {
        close(prepared);
        return finish();
    }
    whenDone(connectDemo(*m_desk, accountName, m_ready), this, [this](const Result<Account> &account) {
        const Result<void> result = account ? Result<void>() : Result<void>(Fault(account.error()));
        close(result, QStringLiteral("shop and PayPal answer")) ? placeOrder() : finish();
    });
}

void DemoRun::placeOrder()
{
    begin(QStringLiteral("order"));
    const QJsonObject order = {{J("payment"), QStringLiteral("paypal")}, {J("paid"), true}};
    whenDone(m_control->call("POST", QStringLiteral("/orders"), order, this), this,
             [this](const Result<QJsonDocument> &placed) { tookOrder(placed); });
}

void DemoRun::tookOrder(const Result<QJsonDocument> &order)
{
    if (!order) {
        close(Fault(order.error()));
        return finish();
    }
    m_remoteId = (*order)[u"id"].toInteger();
    m_number = (*order)[u"number"].toVariant().toString();
    whenDone(m_control->call("GET", QStringLiteral("/mails"), {}, this), this,
             [this](const Result<QJsonDocument> &mails) {
                 if (mails)
                     m_evidence.mailsBefore = mails->array().size();
                 const Result<void> result = mails ? Result<void>() : Result<void>(Fault(mails.error()));
                 close(result, QStringLiteral("a customer ordered: No. %1").arg(m_number)) ? pull() : finish();
             });
}

void DemoRun::pull()
{
    begin(QStringLiteral("sync"));
    whenDone(m_desk->sync(accountName, {}), this, [this](const Result<QList<SyncReport>> &reports) {
        Result<void> result;
        if (!reports)
            result = Fault(reports.error());
        else if (reports->first().error)
            result = Fault(*reports->first().error);
        if (result) {
            const Result<OrderId> found = m_desk->read().findOrder(accountName + u'/' + QString::number(m_remoteId));
            if (found)
                m_order = *found;
            else
                result = Fault(found.error());
        }
        close(result, QStringLiteral("the desk has the order")) ? verify() : finish();
    });
}

void DemoRun::verify()
{
    begin(QStringLiteral("verify"));
    whenDone(m_desk->verifyPayment(m_order), this, [this](Result<void> verified) {
        const Result<OrderSummary> summary = m_desk->read().summary(m_order);
        if (verified && summary && summary->payment.state != PaymentState::Captured)
            verified = fault(ErrorKind::Guard, QStringLiteral("confirm"),
                             QStringLiteral("payment:") + paymentWord(summary->payment.state));
        close(verified, QStringLiteral("PayPal says captured"));
        act(Verb::Confirm);
    });
}

void DemoRun::act(Verb verb)
{
    begin(verbWord(verb));
    ActOptions options;
    if (verb == Verb::Ship) {
        Shipment parcel;
        parcel.carrier = courier;
        parcel.trackingNumber = trackingNumber;
        options.shipment = parcel;
    }
    const Result<ActOutcome> outcome = m_desk->act(m_order, verb, options);
    if (!outcome) {
        close(Fault(outcome.error()));
        return finish();
    }
    if (!outcome->intent)
        return sent(verb, fault(ErrorKind::Refused, verbWord(verb), QStringLiteral("already")));
    whenDone(m_desk->sendNow(outcome->intent->id), this,
             [this, verb](const Result<Intent> &intent) { sent(verb, intent); });
}

/// Whatever became of it, the act is queued: the next one can be taken.
void DemoRun::sent(Verb verb, const Result<Intent> &intent)
{
    close(outcomeOf(intent), QStringLiteral("done"));
    switch (verb) {
    case Verb::Confirm:
        return act(Verb::Ship);
    case Verb::Ship:
        return act(Verb::Complete);
    default:
        return m_failed.isEmpty() ? askTwin() : finish();
    }
}

void DemoRun::askTwin()
{
    begin(QStringLiteral("check"));
    m_evidence.tracking = trackingNumber;
    const auto then = [this](const Result<QJsonDocument> &answer, auto &&next) {
        if (answer)
            return next(*answer);
        close(Fault(answer.error()));
        finish();
    };
    const QString orderPath = QStringLiteral("/orders/%1").arg(m_remoteId);
    whenDone(m_control->call("GET", orderPath, {}, this), this, [this, then](const Result<QJsonDocument> &order) {
        then(order, [this, then](const QJsonDocument &shown) {
            m_evidence.order = shown.object();
            whenDone(m_control->call("GET", QStringLiteral("/log"), {}, this), this,
                     [this, then](const Result<QJsonDocument> &log) {
                         then(log, [this](const QJsonDocument &rows) {
                             m_evidence.log = rows.array();
                             whenDone(m_control->call("GET", QStringLiteral("/mails"), {}, this), this,
                                      [this](const Result<QJsonDocument> &mails) { check(mails); });
                         });
                     });
        });
    });
}

void DemoRun::check(const Result<QJsonDocument> &mails)
{
    if (!mails) {
        close(Fault(mails.error()));
        return finish();
    }
    m_evidence.mails = mails->array();
    const QStringList broken = brokenClaims(m_evidence);
    const Result<void> result =
        broken.isEmpty()
            ? Result<void>()
            : Result<void>(fault(ErrorKind::BadAnswer, QStringLiteral("check"), broken.join(QStringLiteral("; "))));
    close(result, QStringLiteral("one confirmation, one shipping message, one completion mail"));
    finish();
}

} // namespace tradeit::ctl
