// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/announce.h"
#include "ui/parts/rowbutton.h"
#include "ui/parts/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr int side = 12;

struct Dress
{
    QString icon;
    QColor fill, edge, ink;
};

Dress dressOf(Banner::Kind kind, const look::Tokens &tokens)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return {u"warning"_s, tokens.warnFill, tokens.warnEdge, tokens.amber};
    case Banner::Kind::Error:
        return {u"failed"_s, tokens.errFill, tokens.errEdge, tokens.red};
    case Banner::Kind::Info:
        break;
    }
    return {u"info"_s, tokens.infoFill, tokens.infoEdge, tokens.link};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_sentence(new TextLabel({}, Ink::Text, this)), m_next(new TextLabel({}, Ink::Muted, this)),
      m_action(new RowButton({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side, 4, side, 5);
    row->setSpacing(look::rhythm);
    row->addSpacing(look::metricsOf(fontMetrics()).icon + look::rhythm); // where the sign is painted
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_next);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionPressed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Banner::showMessage(Kind kind, const QString &sentence, const QString &next, const QString &action)
{
    const bool news = !isVisibleTo(parentWidget()) || m_sentence->text() != sentence;
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setNext(next);
    setAccessibleName(sentence);
    show();
    update();
    if (news) {
        announce(this, sentence);
    }
}

void Banner::setNext(const QString &next)
{
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

QSize Banner::minimumSizeHint() const
{
    const QSize inside = QWidget::minimumSizeHint();
    return {inside.width(), std::max(look::metricsOf(fontMetrics()).banner, inside.height())};
}

QSize Banner::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, look::metricsOf(fontMetrics()).banner});
}

int Banner::heightForWidth(int width) const
{
    return std::max(look::metricsOf(fontMetrics()).banner, QWidget::heightForWidth(width));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    const Dress dress = dressOf(m_kind, tokens);
    const int size = look::metricsOf(fontMetrics()).icon;
    painter.fillRect(rect(), dress.fill);
    painter.fillRect(0, height() - 1, width(), 1, dress.edge);
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), {side, 0, size, height() - 1});
    look::paintIcon(painter, sign, dress.icon, dress.ink, size, layoutDirection());
}

} // namespace tradeit
