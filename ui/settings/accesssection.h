// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/shopentry.h"
#include "ui/preferences/panecontext.h"

#include <QWidget>

namespace tradeit {

class FactList;
class Field;
class MessageLine;
class RowButton;
class TextLabel;

/// What the shop lets one account do, asked again when wanted, and another secret for it.
class AccessSection : public QWidget
{
    Q_OBJECT
public:
    explicit AccessSection(PaneContext &context, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void focusSecret();

private:
    QWidget *makeTest();
    QWidget *makeSignIn();
    void begin();
    void testAgain();
    void signIn();
    void takeProgress(const QString &account, ProbePart part, const Capabilities &soFar);
    void takeEntry(const QString &name, const Result<ShopEntry> &entry);
    void takeTest(const QString &name, const Result<Account> &account);
    void end(const Error *trouble);

    PaneContext &m_context;
    Account m_account;
    Account m_asked;
    FactList *m_facts;
    TextLabel *m_when;
    RowButton *m_again;
    Field *m_secret;
    RowButton *m_signIn;
    MessageLine *m_secretMessage = nullptr;
    MessageLine *m_message;
    bool m_busy = false;
};

} // namespace tradeit
