// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/shopentry.h"
#include "ui/preferences/panecontext.h"

#include <QWidget>

namespace tradeit {

class Field;
class FormGrid;
class MessageLine;
class OptionCard;

/// How payments of one account are looked into: a gateway account of the seller's own, or none, with what the guard
/// then does. The gateway is asked before anything is stored.
class GatewayForm : public QWidget
{
    Q_OBJECT
public:
    explicit GatewayForm(PaneContext &context, QWidget *parent = nullptr);

    /// Shows what is set up now.
    void setAccount(const Account &account);
    /// What was chosen differs from what the account has, or is not set up yet.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Asks and stores; answers by `done`, or says what is wrong. Fields that are empty are told first.
    void apply();

Q_SIGNALS:
    void changed(); ///< a choice, a field, or busy
    void done(const tradeit::Account &account);

private:
    void addChoices();
    void addFields();
    void follow();
    [[nodiscard]] QString chosenKind() const;
    [[nodiscard]] std::optional<GatewaySetup> setup();
    void ask(const GatewaySetup &setup);
    void take(const Result<ShopEntry> &entry, const QString &kind);
    void say(SecretPlace place, const GatewaySetup &setup);

    PaneContext &m_context;
    Account m_account;
    QList<std::pair<QString, OptionCard *>> m_kinds; ///< of the registry, in its order
    OptionCard *m_none;
    FormGrid *m_fields;
    Field *m_clientId;
    Field *m_secret;
    Field *m_base;
    MessageLine *m_clientIdMessage;
    MessageLine *m_secretMessage;
    MessageLine *m_baseMessage;
    MessageLine *m_message;
    bool m_busy = false;
};

} // namespace tradeit
