// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/deskrun.h"
#include "tests/bench/measured.h"
#include "tests/bench/windowruns.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/stepbar.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/orderlist/ordertableview.h"
#include "ui/parts/primarybutton.h"

#include <QEventLoop>
#include <QFile>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace tradeit::bench {

namespace {

constexpr int scrolls = 300, clicks = 300, confirmations = 100, searched = 5000;
constexpr int patienceMs = 20'000;

/// Kilobytes of a line of smaps_rollup.
qint64 memory(QByteArrayView name)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    return 0;
}

/// The window's parts, and what a person does with them.
class Person
{
public:
    Person(DeskRun &run, MeasuringApplication &application)
        : m_run(run), m_application(application), m_list(*run.window().findChild<OrderListPane *>()),
          m_table(*run.window().findChild<OrderTableView *>()), m_detail(*run.window().findChild<DetailPane *>())
    {
    }

    void showAll()
    {
        m_list.show(OrderFilter{}, u"All orders"_s);
        const Stopwatch watch;
        while (!m_list.model().isComplete() && watch.milliseconds() < patienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }

    void scroll()
    {
        QList<double> times;
        m_application.wanted = [this](QWidget *painted) { return painted == m_table.viewport(); };
        for (int step = 0; step < scrolls; ++step) {
            m_application.reset();
            m_table.verticalScrollBar()->setValue(m_random.bounded(m_table.verticalScrollBar()->maximum() + 1));
            finish(times, {});
        }
        say(u"scroll"_s, times, {});
    }

    void click()
    {
        QList<double> times;
        for (int step = 0; step < clicks; ++step) {
            const int row = m_random.bounded(m_list.model().rowCount());
            m_table.scrollTo(m_list.model().index(row, 0));
            settle();
            m_application.wanted = [this](QWidget *painted) { return m_detail.isAncestorOf(painted); };
            m_application.reset();
            press(m_table.viewport(), m_table.visualRect(m_list.model().index(row, 0)).center());
            finish(times, m_list.model().orderAt(row));
        }
        say(u"click"_s, times, {});
    }

    void confirm()
    {
        QList<double> times, durable;
        for (const OrderId order : confirmable()) {
            m_list.select(order);
            settle();
            confirmOne(order, times, durable);
        }
        say(u"confirm"_s, times, durable);
    }

private:
    /// Everything that is due now, until nothing more is painted.
    void settle()
    {
        for (double last = -1; last < m_application.busy();) {
            last = m_application.busy();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    void press(QWidget *widget, QPoint at)
    {
        const QPointF local(at), global(widget->mapToGlobal(at));
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            const bool down = type == QEvent::MouseButtonPress;
            QMouseEvent event(type, local, global, Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton,
                              Qt::NoModifier);
            QCoreApplication::sendEvent(widget, &event);
        }
    }

    void finish(QList<double> &times, OrderId order)
    {
        for (int tries = 0; tries < 3; ++tries)
            QCoreApplication::processEvents();
        if (order && m_detail.order() != order)
            giveUp(u"the click chose another order"_s);
        times.append(m_application.painted());
    }

    /// Orders whose checklist is green: one press confirms them.
    QList<OrderId> confirmable()
    {
        QList<OrderId> orders;
        const auto found = must(m_run.reader().sequence({.status = u"to_confirm"_s}, {}, searched));
        for (const OrderId order : found.ids) {
            const OrderDetail detail = must(m_run.reader().show(order));
            if (detail.actions.at(int(Verb::Confirm)).action.permission == Permission::Allowed)
                orders.append(order);
            if (orders.size() == confirmations)
                break;
        }
        return orders;
    }

    void confirmOne(OrderId order, QList<double> &times, QList<double> &durable)
    {
        QWidget *button = m_run.window().findChild<StepBar *>()->findChild<PrimaryButton *>();
        const auto isConfirmed = [&] {
            const OrderSummary *seen = m_list.model().summaryAt(m_list.model().rowOf(order));
            return seen && seen->row.confirmed.has_value();
        };
        bool told = false;
        QObject context;
        const Stopwatch watch;
        QObject::connect(&m_run.client(), &DeskClient::changed, &context, [&](const DeskChanges &changes) {
            if (!told && changes.orders.contains(order))
                durable.append(watch.milliseconds());
            told = told || changes.orders.contains(order);
        });
        m_application.wanted = [this, &told](QWidget *painted) {
            return told && (m_detail.isAncestorOf(painted) || painted == m_table.viewport());
        };
        m_application.reset();
        press(button, button->rect().center());
        while (!(told && m_application.painted() > 0) && watch.milliseconds() < patienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        for (int tries = 0; tries < 3; ++tries)
            QCoreApplication::processEvents();
        times.append(m_application.busyAtPaint());
        if (!isConfirmed())
            giveUp(u"the press confirmed nothing"_s);
    }

    void say(const QString &what, const QList<double> &times, const QList<double> &durable)
    {
        QJsonObject line{{u"bench"_s, QString(u"window_"_s + what)},
                         {u"orders"_s, m_list.model().rowCount()},
                         {u"samples"_s, times.size()},
                         {u"p50_ms"_s, percentile(times, 50)},
                         {u"p99_ms"_s, percentile(times, 99)},
                         {u"worst_ms"_s, percentile(times, 100)},
                         {u"longest_notify_ms"_s, m_application.longestWall()}};
        if (!durable.isEmpty())
            line[u"durable_p50_ms"_s] = percentile(durable, 50);
        sayLine(line);
    }

    DeskRun &m_run;
    MeasuringApplication &m_application;
    OrderListPane &m_list;
    OrderTableView &m_table;
    DetailPane &m_detail;
    QRandomGenerator m_random{160};
};

} // namespace

void runSession(MeasuringApplication &application, const QString &profile)
{
    DeskRun run(profile, application);
    run.openWindow();
    Person person(run, application);
    person.showAll();
    const qint64 rssBefore = memory("Rss:"), pssBefore = memory("Pss:");
    person.scroll();
    person.click();
    person.confirm();
    sayLine({{u"bench"_s, u"window_memory"_s},
             {u"rss_mb"_s, double(memory("Rss:")) / 1024},
             {u"pss_mb"_s, double(memory("Pss:")) / 1024},
             {u"rss_before_mb"_s, double(rssBefore) / 1024},
             {u"pss_before_mb"_s, double(pssBefore) / 1024}});
}

} // namespace tradeit::bench
