// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/windowruns.h"

#include "app/demo/demoprofile.h"
#include "app/desk/program.h"
#include "app/desk/twinthread.h"
#include "tests/bench/deskrun.h"
#include "tests/bench/measured.h"
#include "ui/orderlist/ordertableview.h"

#include <QEventLoop>
#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tradeit::bench {

namespace {

constexpr int syncedOrders = 3000;
constexpr int frameMs = 50;

/// A window that does nothing but paint itself now and then.
class EmptyWindow : public QWidget
{
public:
    EmptyWindow()
    {
        resize(1280, 768);
        QObject::connect(&m_frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
        m_frames.start(frameMs);
    }

protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), Qt::white); }

private:
    QTimer m_frames;
};

bool isFilledTable(QWidget *painted)
{
    const auto *table = qobject_cast<OrderTableView *>(painted->parentWidget());
    return table && painted == table->viewport() && table->model() && table->model()->rowCount() > 0;
}

void waitForPaint(const MeasuringApplication &application)
{
    while (application.painted() <= 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void sayStart(qint64 begun)
{
    sayLine({{u"ms"_s, double(monotonicNanoseconds() - begun) / 1e6}, {u"cpu_ms"_s, processMilliseconds()}});
}

/// The twin's ready line, once it has one.
QJsonObject readyLine(TwinThread &twin)
{
    QJsonObject line;
    QEventLoop loop;
    QObject::connect(&twin, &TwinThread::ready, &loop, [&](const QJsonObject &ready) {
        line = ready;
        loop.quit();
    });
    QObject::connect(&twin, &TwinThread::failed, &loop, [](const Error &error) { giveUp(error.detail); });
    loop.exec();
    return line;
}

template <typename T>
T waitFor(const QFuture<Result<T>> &future, QObject *context)
{
    std::optional<Result<T>> answer;
    QEventLoop loop;
    whenDone(future, context, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return must(std::move(*answer));
}

} // namespace

void runEmptyStart(MeasuringApplication &application, qint64 begun)
{
    application.wanted = [](QWidget *) { return true; };
    EmptyWindow window;
    window.show();
    waitForPaint(application);
    sayStart(begun);
}

void runDeskStart(MeasuringApplication &application, const QString &profile, qint64 begun)
{
    application.wanted = isFilledTable;
    Program program({.profile = profile}, application);
    QEventLoop loop;
    QObject::connect(&program, &Program::finished, &loop, &QEventLoop::quit);
    program.start();
    waitForPaint(application);
    sayStart(begun);
    program.end();
    loop.exec();
}

void runSync(MeasuringApplication &application, const QString &profile, bool desk)
{
    TwinThread twin({.orders = syncedOrders});
    const QJsonObject ready = readyLine(twin);
    DeskRun run(profile, application);
    EmptyWindow empty;
    if (desk)
        run.openWindow();
    else
        empty.show();
    QObject context;
    waitFor(run.client().ask([ready](Desk &core) { return connectDemo(core, u"demo"_s, ready); }), &context);
    QCoreApplication::processEvents();
    application.reset();
    const Stopwatch watch;
    waitFor(run.client().sync(u"demo"_s, {}), &context);
    const double synced = watch.milliseconds();
    QEventLoop quiet; // what the sync changed last is told a moment later
    QTimer::singleShot(1000, &quiet, &QEventLoop::quit);
    quiet.exec();
    sayLine({{u"longest_wall_ms"_s, application.longestWall()},
             {u"longest_cpu_ms"_s, application.longestCpu()},
             {u"busy_ms"_s, application.busy()},
             {u"sync_ms"_s, synced},
             {u"synced"_s, syncedOrders}});
}

} // namespace tradeit::bench
