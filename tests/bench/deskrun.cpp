// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/deskrun.h"

#include "core/store/accountstore.h"
#include "tests/bench/measured.h"

#include <QDir>
#include <QEventLoop>

namespace tradeit::bench {

namespace {

constexpr int deskPort = 9; ///< nobody listens there

} // namespace

DeskRun::DeskRun(const QString &profile, QApplication &application) : m_preferences(profile), m_appearance(application)
{
    m_engine = std::make_unique<EngineThread>(ProfileOptions{.folder = profile});
    m_client = std::make_unique<DeskClient>(m_engine->engine());
    QEventLoop opening;
    QObject::connect(&m_engine->engine(), &DeskEngine::ready, &opening, &QEventLoop::quit);
    QObject::connect(&m_engine->engine(), &DeskEngine::failed, &opening,
                     [](const Error &error) { giveUp(error.context + u": " + error.detail); });
    m_engine->start();
    opening.exec();
    m_reader = must(DeskReader::open(profile, m_clock));
    m_context = std::make_unique<PaneContext>(PaneContext{*m_client, *m_reader, m_preferences, m_clock});
    m_client->pollEvery(std::chrono::seconds(0));
}

DeskRun::~DeskRun()
{
    m_window.reset();
    m_context.reset();
    m_reader.reset();
    m_client.reset();
}

void DeskRun::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_context, false);
    m_window->open(false);
}

void copyQuietly(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        giveUp(QStringLiteral("cannot make ") + to);
    for (const QString &file : QDir(from).entryList({QStringLiteral("*.sqlite")}, QDir::Files))
        if (!QFile::copy(from + u'/' + file, to + u'/' + file))
            giveUp(QStringLiteral("cannot copy ") + file);
    const auto database = must(Database::open(to));
    Transaction transaction = must(Transaction::begin(*database));
    AccountStore accounts(*database);
    for (Account account : must(accounts.list())) {
        account.url = QUrl(QStringLiteral("https://127.0.0.1:%1/%2").arg(deskPort).arg(account.name));
        must(accounts.update(account));
    }
    must(transaction.commit());
    Preferences preferences(to);
    preferences.setPollEvery(std::chrono::seconds(0));
    preferences.setUndoFor(std::chrono::seconds(60));
    preferences.flush();
}

} // namespace tradeit::bench
