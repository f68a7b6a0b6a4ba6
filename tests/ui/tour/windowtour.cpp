// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tour/windowtour.h"

#include "ui/acts/sheet.h"
#include "ui/detail/detailpane.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/parts/primarybutton.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/setupdialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace tradeit::test {

namespace {

/// Text into a field, as by hand.
void type(QWidget *field, const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(field, &press);
    }
}

QLineEdit *fieldNamed(const QWidget &root, const QString &name)
{
    for (QLineEdit *field : root.findChildren<QLineEdit *>())
        if (field->accessibleName().contains(name, Qt::CaseInsensitive))
            return field;
    qFatal("there is no field %s", qPrintable(name));
}

} // namespace

WindowTour::WindowTour(MarketDay &day) : m_day(day), m_window(std::make_unique<MainWindow>(day.floor.context(), false))
{
    m_window->open(false);
    m_window->activateWindow();
    waitUntil([this] { return m_window->isActiveWindow(); }, "the window");
    chooseStore();
}

WindowTour::~WindowTour() = default;

void WindowTour::chooseStore()
{
    auto &sidebar = *m_window->findChild<Sidebar *>();
    for (const Section &section : sidebar.sections())
        if (section.kind == Section::Kind::Account)
            return sidebar.choose(section);
}

void WindowTour::select(const QString &lastName)
{
    select(m_day.find(lastName));
}

void WindowTour::select(OrderId order)
{
    auto &list = *m_window->findChild<OrderListPane *>();
    auto &detail = *m_window->findChild<DetailPane *>();
    waitUntil([&] { return list.select(order), list.current() == order && detail.order() == order; }, "the order");
}

void WindowTour::selectAll(const QList<OrderId> &orders)
{
    auto &table = *m_window->findChild<OrderListPane *>()->findChild<QAbstractItemView *>();
    const OrderTableModel &model = m_window->findChild<OrderListPane *>()->model();
    QItemSelection rows;
    waitUntil([&] { return model.rowCount() > 0; }, "the list");
    for (const OrderId order : orders) {
        const int row = model.rowOf(order);
        rows.select(table.model()->index(row, 0), table.model()->index(row, table.model()->columnCount() - 1));
    }
    table.selectionModel()->setCurrentIndex(rows.indexes().constFirst(), QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

QDialog *WindowTour::open() const
{
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void WindowTour::leave()
{
    while (QDialog *dialog = open()) {
        dialog->hide();
        delete dialog;
    }
}

QWidget *WindowTour::dialogOf(Command command)
{
    QAction *action = m_window->commands().action(command);
    waitUntil([action] { return action->isEnabled(); }, "the command");
    action->trigger();
    waitUntil([this] { return open() && open()->isActiveWindow(); }, "the sheet");
    return open();
}

QWidget *WindowTour::trigger(Command command, const QString &lastName)
{
    select(lastName);
    return dialogOf(command);
}

QWidget *WindowTour::ship()
{
    QWidget *sheet = trigger(Command::Ship, u"Chikwanha"_s);
    QKeyEvent second(QEvent::KeyPress, Qt::Key_2, Qt::AltModifier, u"2"_s); // ZimPost
    QCoreApplication::sendEvent(sheet->focusWidget(), &second);
    type(fieldNamed(*sheet, u"tracking"_s), u"RR473124829ZW"_s);
    waitUntil([sheet] { return sheet->isActiveWindow(); }, "the sheet");
    return sheet;
}

QWidget *WindowTour::search(const QString &query)
{
    auto &field = *m_window->findChild<SearchField *>();
    field.setFocus();
    field.selectAll();
    type(&field, query);
    if (query.isEmpty())
        field.clear();
    const OrderTableModel &model = m_window->findChild<OrderListPane *>()->model();
    waitUntil([&] { return model.filter().query == query && model.isComplete(); }, "the search");
    return m_window.get();
}

QWidget *WindowTour::outbox()
{
    auto &sidebar = *m_window->findChild<Sidebar *>();
    sidebar.choose({.kind = Section::Kind::Outbox});
    auto &pane = *m_window->findChild<OutboxPane *>();
    waitUntil([&] { return pane.isVisible(); }, "the outbox");
    for (const IntentEntry &entry : m_day.floor.context().reader.outbox(20).value_or(QList<IntentEntry>()))
        if (entry.intent.reason == AttentionReason::Clash)
            pane.select(entry.intent.id);
    return m_window.get();
}

QList<WindowTour::Stop> WindowTour::sheets()
{
    return {
        {u"main"_s, [this] { return select(u"Moyo"_s), m_window.get(); }},
        {u"main-green"_s, [this] { return select(u"Sibanda-Mkhwananzi"_s), m_window.get(); }},
        {u"main-confirmed"_s, [this] { return select(u"Chikwanha"_s), m_window.get(); }},
        {u"several"_s,
         [this] {
             selectAll({m_day.find(u"Moyo"_s), m_day.find(u"Ncube"_s), m_day.find(u"Zvobgo"_s)});
             return m_window.get();
         }},
        {u"search"_s, [this] { return search(u"mo"_s); }},
        {u"search-nothing"_s, [this] { return search(u"qqxyzzy"_s); }},
        {u"ship"_s, [this] { return (void)search({}), chooseStore(), ship(); }},
        {u"guard"_s, [this] { return trigger(Command::Confirm, u"Moyo"_s); }},
        {u"hold"_s, [this] { return trigger(Command::Hold, u"Sibanda-Mkhwananzi"_s); }},
        {u"cancel"_s, [this] { return trigger(Command::Cancel, u"Sibanda-Mkhwananzi"_s); }},
        {u"note"_s, [this] { return trigger(Command::Note, u"حسن"_s); }},
        {u"message"_s, [this] { return trigger(Command::Message, u"حسن"_s); }},
        {u"export"_s, [this] { return dialogOf(Command::Export); }},
        {u"palette"_s, [this] { return dialogOf(Command::Palette); }},
        {u"keys"_s, [this] { return dialogOf(Command::Keys); }},
        {u"about"_s, [this] { return dialogOf(Command::About); }},
    };
}

QList<WindowTour::Stop> WindowTour::settings()
{
    QList<Stop> stops;
    for (int page = 0; page < 6; ++page)
        stops.append({u"settings-"_s + QString::number(page + 1), [this, page]() -> QWidget * {
                          auto *dialog = static_cast<SettingsDialog *>(dialogOf(Command::Settings));
                          auto *list = dialog->findChild<QListWidget *>();
                          list->setCurrentRow(qMin(page, list->count() - 1));
                          return dialog;
                      }});
    return stops;
}

QList<WindowTour::Stop> WindowTour::bulk()
{
    const auto preview = [this] {
        chooseStore();
        QList<OrderId> orders = m_day.arrive(3);
        orders << m_day.find(u"Moyo"_s) << m_day.find(u"حسن"_s) << m_day.find(u"Chikwanha"_s);
        const OrderTableModel &model = m_window->findChild<OrderListPane *>()->model();
        waitUntil([&] { return model.rowOf(orders.first()) >= 0; }, "the new orders");
        selectAll(orders);
        return static_cast<Sheet *>(dialogOf(Command::Confirm));
    };
    return {{u"bulk"_s, preview}, {u"bulk-done"_s, [preview] {
                                       Sheet *sheet = preview();
                                       auto *primary = sheet->findChild<PrimaryButton *>();
                                       waitUntil([&] { return primary->isEnabled(); }, "the preview");
                                       primary->click();
                                       waitUntil([&] { return primary->isEnabled(); }, "the results");
                                       return sheet;
                                   }}};
}

QList<WindowTour::Stop> WindowTour::trouble()
{
    return {{u"outbox-empty"_s, [this] { return outbox(); }},
            {u"outbox"_s, [this] { return m_day.fillOutbox(), outbox(); }},
            {u"banner"_s, [this] { return chooseStore(), select(u"Moyo"_s), m_window.get(); }}};
}

QList<WindowTour::Stop> WindowTour::stops()
{
    return quietStops() + bulk() + trouble();
}

FirstRunTour::FirstRunTour()
    : m_floor(twin::TwinOptions{.orders = 0}, false), m_dialog(std::make_unique<SetupDialog>(m_floor.context()))
{
    m_dialog->show();
    waitUntil([this] { return m_dialog->isActiveWindow(); }, "the first run");
}

FirstRunTour::~FirstRunTour() = default;

QWidget *FirstRunTour::connectShop()
{
    const QJsonObject &ready = m_floor.twin.ready();
    fieldNamed(*m_dialog, u"Its certificate"_s)->setText(ready[u"ca_file"].toString());
    QLineEdit *address = fieldNamed(*m_dialog, u"Address"_s);
    address->setFocus();
    type(address, ready[u"url"].toString());
    type(fieldNamed(*m_dialog, u"Sign in as"_s), ready[u"shop"][u"user"].toString());
    type(fieldNamed(*m_dialog, u"Application password"_s), ready[u"shop"][u"secret"].toString());
    auto *onward = m_dialog->findChild<PrimaryButton *>();
    waitUntil([onward] { return onward->isEnabled(); }, "the form");
    onward->click();
    waitUntil([this] { return !m_floor.context().reader.accounts()->isEmpty(); }, "the shop");
    waitUntil([onward] { return onward->isEnabled(); }, "the live test");
    return m_dialog.get();
}

QList<WindowTour::Stop> FirstRunTour::stops()
{
    const auto onward = [this]() -> QWidget * {
        m_dialog->findChild<PrimaryButton *>()->click();
        return m_dialog.get();
    };
    return {{u"setup-1"_s, [this] { return m_dialog.get(); }},
            {u"setup-2"_s, onward},
            {u"setup-3"_s, [this] { return connectShop(); }},
            {u"setup-4"_s, onward}};
}

} // namespace tradeit::test
