// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/orderhead.h"

#include "ui/look/icons.h"
#include "ui/models/factline.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/linkbutton.h"
#include "ui/words/orderwords.h"

#include <QHBoxLayout>

namespace tradeit {

/// The act that waits, as a link to the outbox: amber while it needs a person.
class WaitingLink final : public LinkButton
{
public:
    WaitingLink() : LinkButton({}, nullptr, QStringLiteral("outbox")) {}
    void setAttention(bool attention)
    {
        m_attention = attention;
        setIcon(look::icon(attention ? QStringLiteral("warning") : QStringLiteral("outbox")));
    }

protected:
    [[nodiscard]] QColor ink(const look::ControlState &state, const look::Tokens &tokens) const override
    {
        return m_attention ? tokens.amber : LinkButton::ink(state, tokens);
    }

private:
    bool m_attention = false;
};

OrderHead::OrderHead(QWidget *parent)
    : Column(parent), m_headline(new ElidedLabel), m_placed(new ElidedLabel({}, Ink::Muted)), m_chip(new ChipLabel),
      m_waiting(new WaitingLink)
{
    auto *first = new QWidget;
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::rhythm);
    row->addWidget(m_headline, 1);
    row->addWidget(m_chip);
    m_headline->setHeadline(true);
    add(first);
    add(m_placed, 4);
    auto *waiting = new QWidget;
    auto *line = new QHBoxLayout(waiting);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_waiting);
    line->addStretch(1);
    add(waiting, look::rhythm);
    connect(m_waiting, &QAbstractButton::clicked, this, [this] { Q_EMIT outboxAsked(m_intent); });
}

void OrderHead::fill(const OrderDetail &detail, const QDateTime &now, const QLocale &locale)
{
    const StoredOrder &stored = detail.view.stored;
    m_headline->setText(headlineOf(detail));
    m_placed->setText(placedLine(detail, now, locale));
    const QString &status = stored.effective.status;
    const QString word = status == u"pending" ? tr("Pending") : words::statusName(status);
    m_chip->setStatus(look::chipKindOf(status, detail.view.account.shippedSlug), word);
    m_chip->setAccessibleName(tr("Status: %1").arg(word));
    const WaitingAct waiting = waitingActOf(detail);
    m_intent = waiting.intent;
    if (!waiting.text.isEmpty()) {
        m_waiting->setText(waiting.text);
        m_waiting->setAttention(waiting.attention);
        m_waiting->setToolTip(tr("Show it in the outbox"));
    }
    m_waiting->parentWidget()->setVisible(!waiting.text.isEmpty());
}

} // namespace tradeit
