// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/column.h"
#include "ui/models/nextstep.h"

class QAction;
class QMenu;
class QPushButton;

namespace tradeit {

class FlowRow;
class TextLabel;

/// The next right step as the one primary button, the verbs beside it, the rest in a menu, and a line that says why
/// something is shut. What cannot be done is disabled with its reason, never hidden.
class StepBar : public Column
{
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);

    void fill(const OrderDetail &detail);

Q_SIGNALS:
    void verbAsked(tradeit::Verb verb);
    void noteAsked(bool toCustomer);
    void verifyAsked();
    void copyNumberAsked();
    void copyAddressAsked();
    void openInShopAsked();

private:
    void makeMenu();
    void showAct(QPushButton *button, const std::optional<StepAct> &act);
    [[nodiscard]] QAction *addToMenu(const QString &text, void (StepBar::*asked)());

    FlowRow *m_buttons;
    QPushButton *m_primary, *m_beside, *m_message, *m_more;
    TextLabel *m_reason;
    QMenu *m_menu;
    QList<QAction *> m_verbs; ///< in the order of Verb, without Note
    QAction *m_note = nullptr, *m_verify = nullptr, *m_address = nullptr, *m_shop = nullptr;
    Verb m_primaryVerb = Verb::Confirm, m_besideVerb = Verb::Ship;
};

} // namespace tradeit
