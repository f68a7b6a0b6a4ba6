// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/textlabel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int signSize = 48;
constexpr int sentenceWidth = 360;

} // namespace

EmptyState::EmptyState(QAbstractItemView *view, const QString &iconName)
    : QWidget(view->viewport()), m_iconName(iconName), m_sign(new QWidget(this)),
      m_sentence(new TextLabel({}, Ink::Text, this)), m_action(new PlainButton({}, this))
{
    m_sign->setFixedSize(signSize, signSize);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMinimumWidth(1);
    m_action->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    column->setSpacing(look::panePadding);
    column->addStretch(1);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionPressed);
    view->viewport()->installEventFilter(this);
    watch(view->model());
}

void EmptyState::watch(QAbstractItemModel *model)
{
    if (m_model != nullptr) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::follow);
        connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyState::follow);
    }
    follow();
}

void EmptyState::setMessage(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setAutoDefault(true); // Enter presses it, as Space does
    setFocusProxy(action.isEmpty() ? nullptr : m_action);
    setAccessibleName(sentence);
}

void EmptyState::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void EmptyState::follow()
{
    setGeometry(parentWidget()->rect());
    const int spare = qMax(0, (width() - sentenceWidth) / 2);
    m_sentence->setContentsMargins(spare, 0, spare, 0);
    setVisible(m_model == nullptr || m_model->rowCount() == 0);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    painter.fillRect(rect(), tokens.base);
    look::paintIcon(painter, m_sign->geometry(), m_iconName, tokens.muted, signSize, layoutDirection());
}

} // namespace tradeit
