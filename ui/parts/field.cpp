// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/field.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QAction>
#include <QEvent>

namespace tradeit {

Field::Field(QWidget *parent) : QLineEdit(parent)
{
}

void Field::setLeadingIcon(const QString &iconName)
{
    m_leadingIcon = iconName;
    if (m_leading == nullptr) {
        m_leading = addAction(QIcon(), QLineEdit::LeadingPosition);
        m_leading->setEnabled(false); // a sign, not a button
    }
    paintSigns();
}

void Field::setSign(const QString &iconName, Ink ink, const QString &meaning)
{
    m_signIcon = iconName;
    m_signInk = ink;
    if (m_trailing == nullptr) {
        m_trailing = addAction(QIcon(), QLineEdit::TrailingPosition);
    }
    m_trailing->setVisible(!iconName.isEmpty());
    m_trailing->setText(meaning);
    m_trailing->setToolTip(meaning);
    setAccessibleDescription(meaning);
    paintSigns();
}

/// Qt's own button says nothing to a screen reader.
void Field::offerClearing()
{
    setClearButtonEnabled(true);
    if (auto *clear = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
}

QSize Field::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo({0, look::metricsOf(fontMetrics()).control});
}

QSize Field::minimumSizeHint() const
{
    return QLineEdit::minimumSizeHint().expandedTo({0, look::metricsOf(fontMetrics()).control});
}

void Field::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSigns();
    }
}

void Field::paintSigns()
{
    const look::Tokens tokens = look::tokensOf(palette());
    const auto pixmap = [this](const QString &name, const QColor &colour) {
        const int size = look::metricsOf(fontMetrics()).icon;
        return look::iconPixmap(name, colour, size, devicePixelRatioF(), layoutDirection());
    };
    if (m_leading != nullptr && !m_leadingIcon.isEmpty()) {
        QIcon sign(pixmap(m_leadingIcon, tokens.muted));
        sign.addPixmap(pixmap(m_leadingIcon, tokens.muted), QIcon::Disabled);
        m_leading->setIcon(sign);
    }
    if (m_trailing != nullptr && !m_signIcon.isEmpty()) {
        m_trailing->setIcon(QIcon(pixmap(m_signIcon, inkOf(m_signInk, tokens))));
    }
}

} // namespace tradeit
