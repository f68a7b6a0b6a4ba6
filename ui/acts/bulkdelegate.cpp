// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/bulkdelegate.h"

#include "ui/acts/bulkmodel.h"
#include "ui/acts/trackingfield.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/moneytext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tradeit {

namespace {

constexpr int box = 16;

using Column = BulkModel::Column;

struct Sign
{
    QString icon;
    Ink ink = Ink::Muted;
};

Sign signOf(BulkRow::State state)
{
    switch (state) {
    case BulkRow::State::Done:
        return {QStringLiteral("check"), Ink::Green};
    case BulkRow::State::Failed:
        return {QStringLiteral("failed"), Ink::Red};
    case BulkRow::State::Doing:
    case BulkRow::State::Looking:
        return {QStringLiteral("clock"), Ink::Muted};
    case BulkRow::State::LeftOut:
        return {QStringLiteral("close"), Ink::Muted};
    case BulkRow::State::Ready:
        break;
    }
    return {};
}

BulkRow::State stateOf(const QModelIndex &index)
{
    return static_cast<BulkRow::State>(index.data(BulkModel::stateRole).toInt());
}

} // namespace

QRect BulkDelegate::boxRect(const QStyleOptionViewItem &option)
{
    const QRect rect(option.rect.left() + look::cellPadding, option.rect.center().y() - box / 2 + 1, box, box);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void BulkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    paintRow(*painter, option, index);
    const look::Tokens tokens = tokensFor(option);
    const QRect cell = option.rect.adjusted(look::cellPadding, 0, -look::cellPadding, 0);
    const int icon = look::metricsOf(option.fontMetrics).icon;
    QRect words = cell;
    words.setLeft(words.left() + icon + look::rhythm);
    words = QStyle::visualRect(option.direction, cell, words);
    const QRect leading = QStyle::visualRect(option.direction, cell, {cell.topLeft(), QSize(icon, cell.height())});
    const bool resting = stateOf(index) == BulkRow::State::LeftOut;
    const QColor ink = resting ? mutedInk(option) : wordInk(option);
    switch (static_cast<Column>(index.column())) {
    case Column::Order:
        if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid())
            look::paintCheckBox(*painter, boxRect(option), checked.value<Qt::CheckState>(),
                                {.enabled = index.flags().testFlag(Qt::ItemIsUserCheckable)}, tokens);
        paintName(*painter, words, index.data().toString(), ink, option.direction);
        break;
    case Column::Total:
        paintMoney(*painter, cell, {index.data().toString(), index.data(BulkModel::currencyRole).toString()}, ink,
                   mutedInk(option));
        break;
    case Column::Outcome:
        if (const Sign sign = signOf(stateOf(index)); !sign.icon.isEmpty())
            look::paintIcon(*painter, leading, sign.icon, isSelected(option) ? ink : inkOf(sign.ink, tokens), icon,
                            option.direction);
        else if (index.siblingAtColumn(0).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Unchecked)
            look::paintIcon(*painter, leading, QStringLiteral("warning"), isSelected(option) ? ink : tokens.amber, icon,
                            option.direction);
        paintName(*painter, words, index.data().toString(), ink, option.direction);
        break;
    case Column::Customer:
    case Column::Tracking:
        paintName(*painter, cell, index.data().toString(), ink, option.direction);
        break;
    }
    painter->restore();
}

QSize BulkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Metrics metrics = look::metricsOf(option.fontMetrics);
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * look::cellPadding;
    if (static_cast<Column>(index.column()) == Column::Order)
        width += metrics.icon + look::rhythm;
    if (static_cast<Column>(index.column()) == Column::Total)
        width =
            moneyWidth({index.data().toString(), index.data(BulkModel::currencyRole).toString()}, option.fontMetrics) +
            2 * look::cellPadding;
    return {width, metrics.row};
}

QWidget *BulkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new TrackingField(parent);
    field->setAccessibleName(tr("Tracking number of %1").arg(index.siblingAtColumn(0).data().toString()));
    return field;
}

/// Enter, by hand or by a scanner, goes on to the next row.
bool BulkDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *field = qobject_cast<TrackingField *>(object);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (!field || (key != Qt::Key_Return && key != Qt::Key_Enter))
        return ListDelegateBase::eventFilter(object, event);
    Q_EMIT commitData(field);
    Q_EMIT closeEditor(field, QAbstractItemDelegate::EditNextItem);
    return true;
}

void BulkDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<TrackingField *>(editor)->setText(index.data(Qt::EditRole).toString());
}

/// With its link, where one was pasted: the model keeps what was given, apart when the act is taken.
void BulkDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = static_cast<TrackingField *>(editor);
    model->setData(index, field->link().isEmpty() ? field->text() : field->link(), Qt::EditRole);
}

bool BulkDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QRect target = boxRect(option).adjusted(-4, -4, 4, 4);
    if (!target.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace tradeit
