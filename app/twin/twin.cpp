// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/twin.h"

#include "app/twin/statefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>

namespace tradeit::twin {

namespace {

Q_LOGGING_CATEGORY(logTwin, "tradeit.twin")

/// How long changes may stay unsaved; a big world waits longer, so that saving takes no more than a twentieth of the
/// time.
constexpr qint64 savingMs = 500;
constexpr qint64 savingShare = 20;

QString secret(qsizetype words)
{
    QList<quint32> drawn(words);
    QRandomGenerator::system()->fillRange(drawn.data(), drawn.size());
    const QByteArray bytes(reinterpret_cast<const char *>(drawn.constData()), words * qsizetype(sizeof(quint32)));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

quint16 savedPort(const QJsonObject &saved, QStringView name)
{
    return static_cast<quint16>(saved[u"ports"][name].toInt());
}

Fault taken(quint16 port)
{
    return fault(ErrorKind::Refused, QStringLiteral("open the twin's ports"),
                 QStringLiteral("port %1 is taken").arg(port));
}

} // namespace

Twin::Twin(const TwinOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_folder(QDir::tempPath() + u"/tradeit-twin-XXXXXX"),
      m_clock(QDateTime::currentDateTimeUtc()), m_late(m_clock), m_ledger(options.seed),
      m_shopPort(m_clock,
                 [this](const Request &request, const Deliver &deliver) { m_shopSide->serve(request, deliver); }),
      m_payPalPort(m_clock,
                   [this](const Request &request, const Deliver &deliver) { m_payPalSide->serve(request, deliver); }),
      m_controlPort(m_clock, atOnce([this](const Request &request) { return m_control->handle(request); }))
{
}

Twin::~Twin()
{
    if (m_shop)
        saveOrSay();
}

Result<QJsonObject> Twin::start()
{
    const Result<QJsonObject> saved = m_options.stateFile.isEmpty() ? QJsonObject() : readState(m_options.stateFile);
    if (!saved)
        return Fault(saved.error());
    const Result<Authority> authority =
        saved->isEmpty() ? Authority::create() : Authority::fromJson((*saved)[u"authority"].toObject());
    if (!authority)
        return Fault(authority.error());
    m_authority = *authority;
    if (const Result<void> open = listen(*saved); !open)
        return Fault(open.error());
    if (const Result<void> written = writeAuthority(); !written)
        return Fault(written.error());
    build(*saved);
    if (const Result<void> kept = save(); !kept)
        return Fault(kept.error());
    runTimers();
    return readyLine();
}

Result<void> Twin::listen(const QJsonObject &saved)
{
    const Result<QSslConfiguration> configuration = m_authority->serverConfiguration();
    if (!configuration)
        return Fault(configuration.error());
    const quint16 shopPort = m_options.port != 0 ? m_options.port : savedPort(saved, u"shop");
    if (!m_shopPort.listenSecurely(shopPort, *configuration))
        return taken(shopPort);
    if (!m_payPalPort.listenSecurely(savedPort(saved, u"paypal"), *configuration))
        return taken(savedPort(saved, u"paypal"));
    if (!m_controlPort.listen(savedPort(saved, u"control")))
        return taken(savedPort(saved, u"control"));
    return {};
}

Result<void> Twin::writeAuthority()
{
    m_authorityFile = m_options.stateFile.isEmpty()
                          ? m_folder.filePath(QStringLiteral("authority.pem"))
                          : QFileInfo(m_options.stateFile).absoluteFilePath() + u".authority.pem";
    return writePrivately(m_authorityFile, m_authority->certificatePem());
}

void Twin::build(const QJsonObject &saved)
{
    if (saved.isEmpty()) {
        m_keys = {secret(8), {secret(15), secret(15)}};
        m_shop = std::make_unique<Shop>(ShopOptions{.seed = m_options.seed,
                                                    .flavour = m_options.flavour,
                                                    .customShipped = m_options.customShipped,
                                                    .orders = m_options.orders,
                                                    .origin = m_shopPort.origin(),
                                                    .plainPermalinks = m_options.plainPermalinks,
                                                    .readOnlyKey = m_options.readOnlyKey},
                                        m_clock.now(), m_log, m_ledger);
    } else {
        restoreWorld(saved);
    }
    m_payPal = std::make_unique<PayPalApi>(m_ledger, m_keys.payPalClient, m_payPalPort.origin());
    m_payPal->restore(saved[u"paypal_tokens"].toObject());

    const PublicSide::Common common{m_clock, m_log, m_faults, m_late};
    m_shopSide = std::make_unique<PublicSide>(
        QStringLiteral("shop"), common,
        [this](const Request &request, const QDateTime &now) { return m_shop->handle(request, now); });
    m_payPalSide = std::make_unique<PublicSide>(
        QStringLiteral("paypal"), common,
        [this](const Request &request, const QDateTime &now) { return m_payPal->handle(request, now); });
    m_control = std::make_unique<Control>(
        m_keys.controlToken.toLatin1(),
        Control::Reach{m_clock, m_log, m_faults, m_late, m_ledger,
                       [this](const Request &request) { return m_shop->control(request, m_clock.now()); }});
}

void Twin::restoreWorld(const QJsonObject &saved)
{
    const QJsonObject keys = saved[u"keys"].toObject();
    m_keys = {keys[u"control"].toString(), {keys[u"paypal_id"].toString(), keys[u"paypal_secret"].toString()}};
    const QJsonObject world = saved[u"options"].toObject();
    m_options.seed = static_cast<quint32>(world[u"seed"].toInteger());
    m_options.flavour = world[u"flavour"].toString();
    m_options.customShipped = world[u"shipped"].toBool();
    m_options.plainPermalinks = world[u"plain_permalinks"].toBool();
    m_advanced = saved[u"advanced_s"].toInteger();
    m_clock.advance(m_advanced);
    m_shop = std::make_unique<Shop>(ShopOptions{.seed = m_options.seed,
                                                .flavour = m_options.flavour,
                                                .customShipped = m_options.customShipped,
                                                .orders = 0,
                                                .origin = m_shopPort.origin(),
                                                .plainPermalinks = m_options.plainPermalinks,
                                                .readOnlyKey = m_options.readOnlyKey},
                                    m_clock.now(), m_log, m_ledger);
    // After the shop was made: its making may have touched both.
    m_ledger = PayPalLedger::fromJson(saved[u"ledger"].toObject());
    m_log = EffectLog::fromJson(saved[u"log"].toArray());
    m_shop->restore(saved[u"shop"].toObject());
}

void Twin::runTimers()
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(int(savingMs));
    connect(&m_saving, &QTimer::timeout, this, &Twin::saveOrSay);
    connect(m_control.get(), &Control::changed, this, &Twin::markChanged);
    connect(m_control.get(), &Control::clockAdvanced, this, [this](qint64 seconds) { m_advanced += seconds; });
    for (PublicSide *side : {m_shopSide.get(), m_payPalSide.get()}) {
        connect(side, &PublicSide::served, this, [this](bool write) {
            if (write)
                markChanged();
        });
    }
    connect(&m_trickle, &QTimer::timeout, this, [this] {
        m_shop->trickle(m_clock.now());
        markChanged();
    });
    if (m_options.trickleSeconds > 0)
        m_trickle.start(std::chrono::seconds(m_options.trickleSeconds));
}

void Twin::markChanged()
{
    if (!m_options.stateFile.isEmpty() && !m_saving.isActive())
        m_saving.start();
}

void Twin::saveOrSay()
{
    QElapsedTimer took;
    took.start();
    if (const Result<void> done = save(); !done)
        qCWarning(logTwin).noquote() << done.error().context << done.error().detail;
    m_saving.setInterval(static_cast<int>(std::max(savingMs, took.elapsed() * savingShare)));
}

Result<void> Twin::save()
{
    if (m_options.stateFile.isEmpty())
        return {};
    return writePrivately(m_options.stateFile, QJsonDocument(state()).toJson(QJsonDocument::Compact));
}

QJsonObject Twin::state() const
{
    return {{QStringLiteral("ports"), QJsonObject{{QStringLiteral("shop"), m_shopPort.port()},
                                                  {QStringLiteral("paypal"), m_payPalPort.port()},
                                                  {QStringLiteral("control"), m_controlPort.port()}}},
            {QStringLiteral("authority"), m_authority->toJson()},
            {QStringLiteral("keys"), QJsonObject{{QStringLiteral("control"), m_keys.controlToken},
                                                 {QStringLiteral("paypal_id"), m_keys.payPalClient.id},
                                                 {QStringLiteral("paypal_secret"), m_keys.payPalClient.secret}}},
            {QStringLiteral("options"), QJsonObject{{QStringLiteral("seed"), static_cast<qint64>(m_options.seed)},
                                                    {QStringLiteral("flavour"), m_options.flavour},
                                                    {QStringLiteral("shipped"), m_options.customShipped},
                                                    {QStringLiteral("plain_permalinks"), m_options.plainPermalinks}}},
            {QStringLiteral("advanced_s"), m_advanced},
            {QStringLiteral("ledger"), m_ledger.toJson()},
            {QStringLiteral("paypal_tokens"), m_payPal->save()},
            {QStringLiteral("log"), m_log.toJson()},
            {QStringLiteral("shop"), m_shop->save()}};
}

QJsonObject Twin::readyLine() const
{
    QJsonObject line = m_shop->credentials();
    line[u"url"] = m_shopPort.origin();
    line[u"ca_file"] = m_authorityFile;
    line[u"paypal"] = QJsonObject{{QStringLiteral("url"), m_payPalPort.origin()},
                                  {QStringLiteral("client_id"), m_keys.payPalClient.id},
                                  {QStringLiteral("client_secret"), m_keys.payPalClient.secret}};
    line[u"control"] =
        QJsonObject{{QStringLiteral("url"), m_controlPort.origin()}, {QStringLiteral("token"), m_keys.controlToken}};
    return line;
}

} // namespace tradeit::twin
