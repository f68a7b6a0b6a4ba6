// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searchfield.h"

#include "ui/look/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tradeit {

namespace {

constexpr std::chrono::milliseconds pause{40}; ///< between two letters of one word
constexpr int widthInPixels = 320, widthInLetters = 40, leastLetters = 16;

} // namespace

SearchField::SearchField(QWidget *parent) : Field(parent)
{
    setLeadingIcon(QStringLiteral("search"));
    setPlaceholderText(tr("Order, name, phone, SKU"));
    setAccessibleName(tr("Search orders"));
    offerClearing();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void SearchField::takeQuery(const QString &query)
{
    m_told = query;
    setText(query);
}

void SearchField::setKey(const QString &key)
{
    m_key = key;
    update();
}

QSize SearchField::sizeHint() const
{
    return {std::max(widthInPixels, fontMetrics().averageCharWidth() * widthInLetters), Field::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastLetters, Field::minimumSizeHint().height()};
}

void SearchField::tell()
{
    m_pause.stop();
    const QString query = text().trimmed();
    if (query == m_told)
        return;
    m_told = query;
    Q_EMIT queryChanged(query);
}

/// The palette's key would otherwise cut the line short.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return false;
        }
    }
    return Field::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leftForList();
        clear();
        tell();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        Q_EMIT leftForList();
        return;
    default:
        Field::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    Field::paintEvent(event);
    if (!text().isEmpty() || m_key.isEmpty() || width() < sizeHint().width())
        return;
    QPainter painter(this);
    painter.setPen(look::tokensOf(palette()).muted);
    const QRect inner = rect().adjusted(look::cellPadding, 0, -look::cellPadding, 0);
    painter.drawText(inner,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing)) | Qt::AlignVCenter,
                     m_key);
}

} // namespace tradeit
