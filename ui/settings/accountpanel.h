// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QWidget>

namespace tradeit {

class AccessSection;
class ElidedLabel;
class GatewayForm;
class HabitsSection;
class MessageLine;
class PlainButton;
class TextLabel;

/// All of one account: where and as whom, what it may do, how the desk works with it, payments, the way out.
class AccountPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPanel(PaneContext &context, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    [[nodiscard]] const QString &account() const { return m_account.name; }
    /// The field for another secret.
    void focusSecret();

private:
    void addPayments();
    void followGateway();
    void askRemoval();
    void remove(const QString &name);

    PaneContext &m_context;
    Account m_account;
    TextLabel *m_name;
    ElidedLabel *m_where;
    AccessSection *m_access;
    HabitsSection *m_habits;
    GatewayForm *m_gateway;
    PlainButton *m_useGateway;
    PlainButton *m_remove;
    MessageLine *m_message;
};

} // namespace tradeit
