// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/program.h"

#include "app/demo/demoprofile.h"
#include "app/desk/troublewindow.h"
#include "ui/look/icons.h"
#include "ui/window/mainwindow.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

namespace tradeit {

namespace {

constexpr std::chrono::seconds raisePatience{5};
constexpr std::chrono::seconds busyPatience{1}; ///< another engine is no reason to wait: the desk opens and queues
constexpr int demoOrders = 40, demoTrickleSeconds = 75;

QString demoAccount()
{
    return QStringLiteral("demo");
}

/// A demo never shares a process with the real shop.
void startDemo()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

Result<void> makeFolder(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(folder) && (!isNew || QFile::setPermissions(folder, ownerOnly)))
        return {};
    return fault(ErrorKind::Disk, QStringLiteral("making the profile's folder"), folder);
}

} // namespace

Program::Program(const Call &call, QApplication &application) : m_call(call), m_application(application)
{
    QApplication::setQuitOnLastWindowClosed(false);
    application.setWindowIcon(look::applicationIcon());
}

Program::~Program() = default;

void Program::start()
{
    const LinkRequest raise{.verb = LinkRequest::Verb::Raise};
    whenDone(DeskAsking::ask(m_call.profile, raise, raisePatience, this), this,
             [this](const Result<QByteArray> &answer) { take(answer); });
}

/// There is one desk a profile: if it answers, it has shown itself and this start is done.
void Program::take(const Result<QByteArray> &otherDesk)
{
    if (m_leaving)
        return;
    if (otherDesk) {
        Q_EMIT finished(0);
        return;
    }
    Result<void> claimed = Fault(otherDesk.error());
    if (otherDesk.error().kind == ErrorKind::NotFound)
        claimed = claim();
    compose();
    if (!claimed)
        return showTrouble(claimed.error());
    if (m_call.demo)
        runTwin();
    m_engine = std::make_unique<EngineThread>(ProfileOptions{.folder = m_call.profile, .patience = busyPatience});
    m_client = std::make_unique<DeskClient>(m_engine->engine());
    connect(&m_engine->engine(), &DeskEngine::ready, this, &Program::opened);
    connect(&m_engine->engine(), &DeskEngine::failed, this, &Program::showTrouble);
    connect(
        m_engine.get(), &EngineThread::ended, this, [this] { leave(m_exitCode); }, Qt::QueuedConnection);
    m_engine->start();
}

Result<void> Program::claim()
{
    const Result<void> made = m_call.demo ? prepareDemoFolder(m_call.profile, {}) : makeFolder(m_call.profile);
    if (!made)
        return made;
    m_listener = std::make_unique<DeskListener>(
        m_call.profile,
        [this](const LinkRequest &request, const DeskListener::Answer &answer) { hear(request, answer); });
    const Result<void> listening = m_listener->listen();
    if (!listening && listening.error().kind == ErrorKind::Busy)
        return listening;
    return {}; // without a socket the desk works; a second start cannot find it, and the engine's lock keeps order
}

void Program::compose()
{
    m_preferences = std::make_unique<Preferences>(m_call.profile);
    m_languages = std::make_unique<Languages>(m_application, m_preferences->language());
    m_appearance = std::make_unique<look::Appearance>(m_application);
    applyLook();
    connect(m_preferences.get(), &Preferences::changed, this, [this] {
        applyLook();
        if (m_client)
            m_client->pollEvery(m_preferences->pollEvery());
    });
}

void Program::applyLook()
{
    m_appearance->setTheme(m_preferences->theme());
    m_appearance->setZoom(m_preferences->zoom());
}

void Program::runTwin()
{
    m_twin =
        std::make_unique<TwinThread>(twin::TwinOptions{.orders = demoOrders, .trickleSeconds = demoTrickleSeconds});
    connect(m_twin.get(), &TwinThread::ready, this, [this](const QJsonObject &line) {
        m_twinLine = line;
        if (m_window)
            connectTwin(line);
    });
    connect(m_twin.get(), &TwinThread::failed, this, &Program::showTrouble);
}

void Program::opened()
{
    Result<std::unique_ptr<DeskReader>> reader = DeskReader::open(m_call.profile, m_clock);
    if (!reader)
        return showTrouble(reader.error());
    m_reader = std::move(*reader);
    m_context = std::make_unique<PaneContext>(PaneContext{*m_client, *m_reader, *m_preferences, m_clock});
    m_client->pollEvery(m_preferences->pollEvery());
    makeWindow();
    if (!m_twinLine.isEmpty())
        connectTwin(m_twinLine);
    Q_EMIT windowOpened();
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_context, m_call.demo);
    connect(m_window.get(), &MainWindow::closed, this, &Program::end, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::demoAsked, this, [] { startDemo(); });
    m_window->open(m_call.minimised);
}

void Program::connectTwin(const QJsonObject &line)
{
    const auto join = [line](Desk &desk) { return connectDemo(desk, demoAccount(), line); };
    whenDone(m_client->ask(join), this, [this](const Result<Account> &joined) {
        if (!joined)
            return showTrouble(joined.error());
        whenDone(m_client->sync(), this, [](const Result<QList<SyncReport>> &) {}); // the status tells how it went
    });
}

void Program::hear(const LinkRequest &request, const DeskListener::Answer &answer)
{
    switch (request.verb) {
    case LinkRequest::Verb::Sync:
        return syncFor(request, answer);
    case LinkRequest::Verb::Open:
        if (m_window && m_reader)
            if (const Result<OrderId> order = m_reader->findOrder(request.order); order)
                m_window->showOrder(*order);
        [[fallthrough]];
    case LinkRequest::Verb::Raise:
        if (m_window)
            m_window->bringUp();
        return answer({});
    }
}

void Program::syncFor(const LinkRequest &request, const DeskListener::Answer &answer)
{
    if (!m_client)
        return; // closing: the asker is cut off and told that the profile is busy
    QElapsedTimer timer;
    timer.start();
    whenDone(m_client->sync(request.account, request.options), this,
             [answer, timer](const Result<QList<SyncReport>> &reports) {
                 answer(encodeAnswer({.reports = reports, .milliseconds = timer.elapsed()}));
             });
}

void Program::showTrouble(const Error &error)
{
    m_exitCode = 1;
    auto *trouble = new TroubleWindow(error, m_call.profile);
    trouble->setAttribute(Qt::WA_DeleteOnClose);
    connect(trouble, &TroubleWindow::closed, this, &Program::end, Qt::QueuedConnection);
    trouble->show();
}

/// The order matters: see the class.
void Program::end()
{
    if (std::exchange(m_leaving, true))
        return;
    m_listener.reset();
    if (m_window)
        m_window->saveSession();
    m_window.reset();
    m_context.reset();
    m_reader.reset();
    if (m_preferences)
        m_preferences->flush();
    m_client.reset();
    if (m_engine)
        m_engine->stop();
    else
        leave(m_exitCode);
}

void Program::leave(int exitCode)
{
    m_engine.reset();
    m_twin.reset();
    Q_EMIT finished(exitCode);
}

} // namespace tradeit
