// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/carrierlist.h"

#include "core/orders/shipment.h"
#include "ui/look/metrics.h"
#include "ui/parts/listdelegatebase.h"
#include "ui/words/orderwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tradeit {

namespace {

constexpr int digitWidth = 32;
constexpr int barWidth = 3;

/// A courier's name and the digit that chooses it.
class CarrierDelegate final : public ListDelegateBase
{
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setFont(option.font);
        paintGround(*painter, option);
        const QRect inner = option.rect.adjusted(look::panePadding, 0, -look::panePadding, 0);
        QRect name = inner;
        name.setWidth(inner.width() - digitWidth);
        paintName(*painter, QStyle::visualRect(option.direction, inner, name), index.data().toString(), wordInk(option),
                  option.direction);
        painter->setPen(mutedInk(option));
        const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(inner, static_cast<int>(end), QString::number(index.row() + 1));
        painter->restore();
    }

    /// No ground of its own: the list lies on the sheet's.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
    {
        if (!isSelected(option))
            return;
        const look::Tokens tokens = tokensFor(option);
        painter.fillRect(option.rect, tokens.sel);
        const QRect bar(option.rect.topLeft(), QSize(barWidth, option.rect.height()));
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), focused ? tokens.mark : tokens.ctl);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {words + digitWidth + 2 * look::panePadding, look::metricsOf(option.fontMetrics).row};
    }
};

} // namespace

CarrierList::CarrierList(QWidget *parent) : QListWidget(parent)
{
    for (const Carrier &carrier : knownCarriers()) {
        auto *item = new QListWidgetItem(words::carrierName(carrier), this);
        item->setData(Qt::UserRole, carrier.id);
    }
    setItemDelegate(new CarrierDelegate(this));
    setAccessibleName(tr("Courier"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, look::rhythm, 0, look::rhythm);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &CarrierList::chosen);
}

QString CarrierList::carrier() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void CarrierList::choose(const QString &carrier)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == carrier)
            setCurrentRow(row);
}

void CarrierList::chooseAt(int index)
{
    if (index >= 0 && index < count())
        setCurrentRow(index);
}

QSize CarrierList::sizeHint() const
{
    return {sizeHintForColumn(0) + 2, count() * sizeHintForRow(0) + 2 * look::rhythm};
}

QSize CarrierList::minimumSizeHint() const
{
    return {sizeHint().width(), 3 * sizeHintForRow(0)};
}

void CarrierList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < count() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        chooseAt(digit);
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace tradeit
