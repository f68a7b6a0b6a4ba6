// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderlist/orderlistpane.h"

#include "ui/orderlist/listwords.h"
#include "ui/orderlist/orderheader.h"
#include "ui/orderlist/ordertableview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flatbutton.h"
#include "ui/parts/strip.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr int statusColumn = static_cast<int>(OrderColumn::Status);
constexpr int mostSummed = 5000;
constexpr int lookAhead = 500;                     ///< rows that are read in search of something to do
constexpr std::chrono::seconds arrivalPatience{2}; ///< for an order that the last act brings into the list
constexpr auto selectRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

OrderListPane::OrderListPane(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.reader, context.clock), m_title(new ElidedLabel),
      m_count(new TextLabel({}, Ink::Muted)), m_sortWords(new TextLabel({}, Ink::Muted)),
      m_selected(new TextLabel({}, Ink::Muted)), m_sums(new TextLabel({}, Ink::Muted)),
      m_columns(new FlatButton({}, nullptr, u"columns"_s)), m_table(new OrderTableView(this)),
      m_empty(new EmptyState(m_table, u"inbox"_s))
{
    m_model.setLocale(locale());
    build();
    watch();
    setDensity(context.preferences.density());
}

void OrderListPane::build()
{
    auto *head = new Strip(Strip::Edge::Below, this);
    head->row()->addWidget(m_title);
    head->row()->addWidget(m_count);
    head->row()->addStretch();
    head->row()->addWidget(m_sortWords);
    head->row()->addWidget(m_columns);
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    auto *foot = new Strip(Strip::Edge::Above, this);
    foot->row()->addWidget(m_selected);
    foot->row()->addStretch();
    foot->row()->addWidget(m_sums);

    m_table->setAccessibleName(tr("Orders"));
    // Before the table's own: when the current order leaves the list, the one below it is next.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int row = m_table->currentIndex().row();
                m_leaving = row >= first && row <= last ? first : -1;
                m_reloading = m_leaving >= 0;
            });
    m_table->setModel(&m_model);
    m_empty->watch(&m_model);
    setFocusProxy(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addWidget(foot);
    m_foot.setSingleShot(true);
    m_foot.setInterval(0);
    m_patience.setSingleShot(true);
}

void OrderListPane::watch()
{
    connect(&m_context.client, &DeskClient::changed, &m_model, &OrderTableModel::apply);
    connect(&m_context.client, &DeskClient::statusChanged, this, &OrderListPane::tellEmpty);
    connect(&m_model, &OrderTableModel::settled, this, [this] {
        seek();
        if (!m_patience.isActive())
            m_sought = {};
        tellHead();
        tellEmpty();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &OrderListPane::goOn);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_model, change, this, &OrderListPane::seek);
        connect(&m_model, change, this, &OrderListPane::tellHead);
        connect(&m_model, change, this, &OrderListPane::tellEmpty);
        connect(&m_model, change, &m_foot, qOverload<>(&QTimer::start));
    }
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_foot, qOverload<>(&QTimer::start));
    connect(&m_foot, &QTimer::timeout, this, &OrderListPane::tellFoot);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_sought = {}; });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrderListPane::tellCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_foot.start();
        if (!m_reloading)
            Q_EMIT selectionChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model.orderAt(index.row())); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT contextMenuAsked(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &OrderListPane::sortBy);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { chooseColumns(m_table->header()->mapToGlobal(at)); });
    connect(m_columns, &QPushButton::clicked, this,
            [this] { chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    connect(m_empty, &EmptyState::actionPressed, this, &OrderListPane::widen);
}

void OrderListPane::show(const OrderFilter &filter, const QString &title)
{
    if (!m_viewTitle.isEmpty())
        saveLayout();
    m_sought = {};
    m_filter = filter;
    m_filter.query.clear();
    m_viewTitle = title;
    restoreLayout();
    reload();
}

void OrderListPane::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

/// Reads the list anew. The current order stays current if it is in it, else the first one is.
void OrderListPane::reload()
{
    const OrderId before = current();
    OrderFilter filter = m_filter;
    filter.query = m_query;
    m_reloading = true;
    m_model.show(filter, m_sort);
    m_reloading = false;
    goTo(std::max(0, m_model.rowOf(before)));
    tellHead();
    tellEmpty();
    tellCurrent();
    Q_EMIT selectionChanged();
}

OrderId OrderListPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.orderAt(index.row()) : OrderId();
}

QList<OrderId> OrderListPane::selection() const
{
    QList<QItemSelectionRange> ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QList<OrderId> orders;
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row)
            orders.append(m_model.orderAt(row));
        next = std::max(next, range.bottom() + 1);
    }
    return orders;
}

void OrderListPane::select(OrderId order)
{
    const int row = m_model.rowOf(order);
    m_sought = row < 0 ? order : OrderId();
    m_soughtFrom = current();
    if (row >= 0)
        goTo(row);
    else if (m_model.isComplete())
        m_patience.start(arrivalPatience);
}

/// An order that was asked for before it was there: a list still being read, an act that was just taken back. Who has
/// gone to another one meanwhile is not carried off: the next key would act on the wrong order.
void OrderListPane::seek()
{
    if (m_sought && m_soughtFrom == current() && m_model.rowOf(m_sought) >= 0)
        select(m_sought);
}

void OrderListPane::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex index = m_model.index(row, statusColumn);
    m_table->setCurrentIndex(index); // also where Shift begins from
    m_table->selectionModel()->setCurrentIndex(index, selectRow);
    m_table->scrollTo(index);
}

void OrderListPane::selectOrders(const QList<OrderId> &orders)
{
    QItemSelection rows;
    for (const OrderId order : orders)
        if (const int row = m_model.rowOf(order); row >= 0)
            rows.select(m_model.index(row, 0), m_model.index(row, 0));
    m_table->selectionModel()->select(rows, selectRow);
}

/// The current order has left the list.
void OrderListPane::goOn()
{
    if (std::exchange(m_reloading, false))
        goTo(std::min(m_leaving, m_model.rowCount() - 1));
    tellCurrent();
}

void OrderListPane::step(int by)
{
    const QModelIndex index = m_table->currentIndex();
    goTo(index.isValid() ? std::clamp(index.row() + by, 0, m_model.rowCount() - 1) : 0);
}

void OrderListPane::selectNext()
{
    step(1);
}

void OrderListPane::selectPrevious()
{
    step(-1);
}

bool OrderListPane::needsPerson(int row) const
{
    const OrderSummary *order = m_model.summaryAt(row);
    if (!order)
        return false;
    const bool late = dueStateOf(order->row.due, m_context.clock.now()) == DueState::Late;
    return order->row.bucket == Bucket::ToConfirm || order->row.bucket == Bucket::Processing || order->row.attention ||
           late;
}

void OrderListPane::selectNextToDo()
{
    const int rows = m_model.rowCount();
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    for (int row = from + 1; row < std::min(rows, from + 1 + lookAhead); ++row) {
        if (needsPerson(row))
            return goTo(row);
    }
    for (int row = 0; row < std::min({rows, from, lookAhead}); ++row) {
        if (needsPerson(row))
            return goTo(row);
    }
}

void OrderListPane::focusTable()
{
    QWidget *way = m_empty->isVisible() ? m_empty->focusProxy() : nullptr; // Enter in the search goes on from here
    (way ? way : m_table)->setFocus(Qt::ShortcutFocusReason);
}

void OrderListPane::setDensity(look::Density density)
{
    m_table->setDensity(density);
}

void OrderListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_model.setLocale(locale());
}

void OrderListPane::widen()
{
    show({}, tr("All orders"));
    Q_EMIT widened();
    m_table->setFocus(Qt::ShortcutFocusReason); // the button is gone
}

void OrderListPane::tellCurrent()
{
    const OrderId order = current();
    if (m_reloading || order == m_told)
        return;
    m_told = order;
    Q_EMIT currentChanged(order);
}

void OrderListPane::tellHead()
{
    m_title->setText(m_viewTitle);
    m_count->setText(countWords(m_model, locale()));
    m_sortWords->setText(sortWords(m_sort));
    m_foot.start();
}

int OrderListPane::selectedRows() const
{
    int rows = 0;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        rows += range.height();
    return rows;
}

void OrderListPane::tellFoot()
{
    const QString all = locale().toString(m_model.rowCount());
    m_selected->setText(tr("%1 selected of %2").arg(locale().toString(selectedRows()), all));
    m_sums->setText(sums());
}

/// Of what is selected when that is more than one, else of the list; none where adding up would take too long.
QString OrderListPane::sums() const
{
    const int selected = selectedRows();
    if ((selected > 1 ? selected : m_model.rowCount()) > mostSummed)
        return {};
    const auto sums = m_context.reader.sums(selected > 1 ? selection() : m_model.orders());
    if (!sums)
        return {};
    QStringList parts;
    for (const Money &sum : *sums)
        parts.append(amountWords(sum.amount, sum.currency, locale()) + u' ' + words::harmless(sum.currency, 8));
    return parts.join(u" · "_s);
}

void OrderListPane::tellEmpty()
{
    const EmptyWords words = emptyWords(m_model, m_filter, m_viewTitle, m_context.client.status(), locale());
    m_empty->setMessage(words.sentence, words.action);
}

} // namespace tradeit
