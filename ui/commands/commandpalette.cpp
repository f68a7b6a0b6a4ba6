// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandpalette.h"

#include "ui/commands/palettedelegate.h"
#include "ui/look/controls.h"
#include "ui/look/metrics.h"
#include "ui/parts/announce.h"
#include "ui/parts/field.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int widthInLetters = 64, rowsShown = 10;

QListView *makeList(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setFocusPolicy(Qt::NoFocus); // the field keeps it; arrows are handed on
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    return list;
}

} // namespace

CommandPalette::CommandPalette(const CommandTable &commands, const DeskReader &reader,
                               const QList<PalettePlace> &places, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_commands(commands),
      m_model(new PaletteModel(commands, reader, this)), m_typed(new Field(this)), m_list(makeList(m_model, this)),
      m_nothing(new TextLabel(tr("Nothing is called that. Try an order number, a name, or what you want to do."),
                              Ink::Muted, this))
{
    setWindowTitle(tr("Command palette"));
    setModal(true);
    m_model->setPlaces(places);
    m_typed->setLeadingIcon(QStringLiteral("search"));
    m_typed->setPlaceholderText(tr("What do you want to do?"));
    m_typed->setAccessibleName(tr("What do you want to do?"));
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands, orders and sections"));
    m_nothing->setContentsMargins(look::panePadding, look::rhythm, look::panePadding, look::panePadding);
    m_nothing->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, look::rhythm, 1, 1);
    column->setSpacing(look::rhythm);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(look::rhythm, 0, look::rhythm, 0);
    top->addWidget(m_typed);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);

    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    search({});
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget()->window();
    const int rowHeight = look::metricsOf(fontMetrics()).row;
    const int width = std::min(fontMetrics().averageCharWidth() * widthInLetters, window->width() - 32);
    setFixedSize(width, m_typed->sizeHint().height() + rowHeight * rowsShown + 3 * look::rhythm);
    const QRect around(window->mapToGlobal(QPoint(0, 0)), window->size());
    QWidget::move(around.x() + (around.width() - width) / 2, around.y() + around.height() / 8);
    QDialog::open();
    m_typed->setFocus();
}

void CommandPalette::search(const QString &typed)
{
    m_model->setTyped(typed);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    if (!found)
        announce(this, m_nothing->text());
    m_list->setCurrentIndex({});
    step(1);
}

/// To the next row that can be chosen; around the ends.
void CommandPalette::step(int direction)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (direction > 0 ? -1 : count);
    for (int tries = 0; tries < count; ++tries) {
        row = (row + direction + count) % count;
        const QModelIndex index = m_model->index(row);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(index);
            m_typed->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
            return;
        }
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const int row = index.row();
    const PaletteModel::Kind kind = m_model->kindAt(row);
    const Command command = m_model->commandAt(row);
    const OrderId order = m_model->orderAt(row);
    const int place = m_model->placeAt(row);
    accept(); // first: what comes next may open a sheet of its own
    switch (kind) {
    case PaletteModel::Kind::Order:
        Q_EMIT orderChosen(order);
        break;
    case PaletteModel::Kind::Place:
        Q_EMIT placeChosen(place);
        break;
    case PaletteModel::Kind::Command:
        m_commands.action(command)->trigger();
        break;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        return QCoreApplication::sendEvent(m_list, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    look::paintBox(painter, rect(), tokens.base, tokens.ctl, 0);
}

} // namespace tradeit
