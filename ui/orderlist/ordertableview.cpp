// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderlist/ordertableview.h"

#include "ui/orderlist/ordercelldelegate.h"
#include "ui/orderlist/orderheader.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int statusColumn = static_cast<int>(OrderColumn::Status);
constexpr std::array hiddenAtFirst = {OrderColumn::Account, OrderColumn::Created, OrderColumn::Method};
constexpr std::array growing = {OrderColumn::Status, OrderColumn::Number, OrderColumn::Due, OrderColumn::Total};

} // namespace

OrderTableView::OrderTableView(QWidget *parent)
    : QTableView(parent), m_delegate(new OrderCellDelegate(this)), m_header(new OrderHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &OrderTableView::fit);
    takeMetrics();
}

void OrderTableView::setDensity(look::Density density)
{
    m_density = density;
    m_delegate->setDensity(density);
    takeMetrics();
}

void OrderTableView::takeMetrics()
{
    verticalHeader()->setDefaultSectionSize(look::metricsOf(fontMetrics(), m_density).row);
    for (int column = 0; column < orderColumns; ++column)
        m_full[static_cast<std::size_t>(column)] =
            OrderCellDelegate::usualWidth(static_cast<OrderColumn>(column), font(), m_density);
    m_header->setMinimumHeight(m_header->sizeHint().height());
    updateGeometries();
    m_fit.start();
    viewport()->update();
}

void OrderTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    resetColumns();
    connect(model, &QAbstractItemModel::modelReset, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, qOverload<>(&QTimer::start));
}

void OrderTableView::resetColumns()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(
            column, std::count(hiddenAtFirst.begin(), hiddenAtFirst.end(), static_cast<OrderColumn>(column)) > 0);
        m_header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_header->resizeSection(column, full(static_cast<OrderColumn>(column)));
    }
    m_header->setSectionResizeMode(static_cast<int>(OrderColumn::Customer), QHeaderView::Stretch);
    m_header->setSortIndicator(statusColumn, Qt::AscendingOrder);
    fit();
}

void OrderTableView::showColumn(OrderColumn column, bool shown)
{
    if (column == OrderColumn::Status)
        return;
    m_header->setSectionHidden(static_cast<int>(column), !shown);
    if (shown)
        place(column, std::max(full(column), m_header->sectionSize(static_cast<int>(column))));
    m_fit.start();
}

bool OrderTableView::isColumnShown(OrderColumn column) const
{
    return !m_header->isSectionHidden(static_cast<int>(column));
}

/// Sums, due words and chips are never cut: their columns grow to what is in sight, and do not shrink again.
void OrderTableView::fit()
{
    if (!model() || m_fitting)
        return;
    m_fitting = true;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    for (const OrderColumn column : growing) {
        int &widest = m_full[static_cast<std::size_t>(column)];
        for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row)
            widest =
                std::max(widest, m_delegate->sizeHint(option, model()->index(row, static_cast<int>(column))).width());
    }
    for (const OrderColumn column : {OrderColumn::Number, OrderColumn::Total, OrderColumn::Payment})
        place(column, std::max(full(column), m_header->sectionSize(static_cast<int>(column))));
    fold();
    m_fitting = false;
}

/// Chips show their icon alone, and due words stand without one, when the customer's name would get no room beside
/// them.
void OrderTableView::fold()
{
    int others = full(OrderColumn::Status) + full(OrderColumn::Due);
    for (int section = 0; section < orderColumns; ++section) {
        const auto column = static_cast<OrderColumn>(section);
        const bool counted =
            column == OrderColumn::Status || column == OrderColumn::Due || column == OrderColumn::Customer;
        if (!counted && !m_header->isSectionHidden(section))
            others += m_header->sectionSize(section);
    }
    const int name = full(OrderColumn::Customer) * 2 / 3;
    const bool narrow = isColumnShown(OrderColumn::Customer) && others + name > viewport()->width();
    const auto give = [this, narrow](OrderColumn column, int least) {
        const int now = m_header->sectionSize(static_cast<int>(column));
        if (narrow)
            place(column, least);
        else if (m_folded || now < full(column))
            place(column, full(column));
    };
    give(OrderColumn::Status, OrderCellDelegate::foldedWidth(fontMetrics()));
    give(OrderColumn::Due, full(OrderColumn::Due) - OrderCellDelegate::signWidth(fontMetrics()));
    m_folded = narrow;
}

void OrderTableView::place(OrderColumn column, int width)
{
    if (isColumnShown(column) && m_header->sectionSize(static_cast<int>(column)) != width)
        m_header->resizeSection(static_cast<int>(column), width);
}

QModelIndex OrderTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveLeft && action != MoveRight)
        return QTableView::moveCursor(action, modifiers);
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(bar->value() + (action == MoveRight ? bar->singleStep() : -bar->singleStep()));
    return currentIndex();
}

void OrderTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.column() != statusColumn)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(statusColumn), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void OrderTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeMetrics();
}

void OrderTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void OrderTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void OrderTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void OrderTableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_HasFocus, false);
    option->fontMetrics = fontMetrics();
}

void OrderTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_fit.start();
}

void OrderTableView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), palette().base());
    }
    QTableView::paintEvent(event);
}

} // namespace tradeit
