// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/stepbar.h"

#include "ui/detail/flowrow.h"
#include "ui/look/icons.h"
#include "ui/models/factline.h"
#include "ui/models/paymentphrases.h"
#include "ui/models/shoplink.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/textlabel.h"

#include <QMenu>

namespace tradeit {

namespace {

QString iconOf(Verb verb)
{
    switch (verb) {
    case Verb::Ship:
        return QStringLiteral("ship");
    case Verb::Complete:
        return QStringLiteral("completed");
    case Verb::Resume:
        return QStringLiteral("processing");
    default:
        return QStringLiteral("confirm");
    }
}

} // namespace

StepBar::StepBar(QWidget *parent)
    : Column(parent), m_buttons(new FlowRow), m_primary(new PrimaryButton({})), m_beside(new PlainButton({})),
      m_message(new PlainButton(tr("Message…"))), m_more(new PlainButton({}, nullptr, QStringLiteral("more"))),
      m_reason(new TextLabel({}, Ink::Muted)), m_menu(new QMenu(this))
{
    for (QPushButton *button : {m_primary, m_beside, m_message})
        m_buttons->add(button);
    m_buttons->pin(m_more);
    m_more->setAccessibleName(tr("More acts"));
    m_more->setToolTip(tr("More acts"));
    m_reason->setWordWrap(true);
    add(m_buttons);
    add(m_reason, look::rhythm);
    makeMenu();
    connect(m_primary, &QPushButton::clicked, this, [this] { Q_EMIT verbAsked(m_primaryVerb); });
    connect(m_beside, &QPushButton::clicked, this, [this] { Q_EMIT verbAsked(m_besideVerb); });
    connect(m_message, &QPushButton::clicked, this, [this] { Q_EMIT noteAsked(true); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? 0 : m_more->width() - m_menu->sizeHint().width();
        m_menu->popup(m_more->mapToGlobal(QPoint(x, m_more->height())));
    });
}

QAction *StepBar::addToMenu(const QString &text, void (StepBar::*asked)())
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, asked] { Q_EMIT(this->*asked)(); });
    return action;
}

void StepBar::makeMenu()
{
    m_menu->setToolTipsVisible(true);
    for (int verb = 0; verb < static_cast<int>(Verb::Note); ++verb) {
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, verb] { Q_EMIT verbAsked(static_cast<Verb>(verb)); });
        m_verbs.append(action);
    }
    m_menu->addSeparator();
    m_note = m_menu->addAction(tr("Note…"));
    connect(m_note, &QAction::triggered, this, [this] { Q_EMIT noteAsked(false); });
    m_verify = addToMenu(tr("Verify payment"), &StepBar::verifyAsked);
    m_menu->addSeparator();
    addToMenu(tr("Copy number"), &StepBar::copyNumberAsked)->setIcon(look::icon(QStringLiteral("copy")));
    m_address = addToMenu(tr("Copy address"), &StepBar::copyAddressAsked);
    m_shop = addToMenu(tr("Open in the shop"), &StepBar::openInShopAsked);
}

void StepBar::showAct(QPushButton *button, const std::optional<StepAct> &act)
{
    button->setVisible(act.has_value());
    if (!act)
        return;
    button->setText(act->text);
    button->setEnabled(act->enabled);
    button->setToolTip(plainToolTip(act->hint));
    button->setAccessibleDescription(act->hint);
}

void StepBar::fill(const OrderDetail &detail)
{
    const NextStep step = nextStepOf(detail);
    showAct(m_primary, step.primary);
    if (step.primary) {
        m_primaryVerb = step.primary->verb;
        m_primary->setIcon(look::icon(iconOf(m_primaryVerb)));
    }
    showAct(m_beside, step.beside.isEmpty() ? std::nullopt : std::optional(step.beside.constFirst()));
    if (!step.beside.isEmpty())
        m_besideVerb = step.beside.constFirst().verb;
    for (QAction *action : std::as_const(m_verbs))
        action->setVisible(false);
    for (const StepAct &act : step.menu) {
        QAction *action = m_verbs.at(static_cast<int>(act.verb));
        action->setVisible(true);
        action->setText(act.text);
        action->setEnabled(act.enabled);
        action->setToolTip(plainToolTip(act.hint));
        action->setStatusTip(act.hint);
    }
    m_message->setEnabled(step.note.enabled);
    m_message->setToolTip(plainToolTip(step.note.hint));
    m_note->setEnabled(step.note.enabled);
    m_verify->setEnabled(canVerify(detail.view));
    m_address->setEnabled(!detail.view.stored.order.deliveryAddress().isEmpty());
    m_shop->setEnabled(!detail.view.stored.gone &&
                       orderPage(detail.view.account, detail.view.stored.order.id).isValid());
    m_reason->setText(step.reason);
    m_reason->setVisible(!step.reason.isEmpty());
    m_buttons->arrange();
}

} // namespace tradeit
