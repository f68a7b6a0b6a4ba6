// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/shopentry.h"
#include "ui/preferences/panecontext.h"

#include <QWidget>

namespace tradeit {

class FactList;
class MessageLine;
class OptionCard;
class RowButton;
class ShopForm;
class TextLabel;

/// Where the orders are: the demo shop, or a shop that is asked here and now what the account may do. Adding it and the
/// live test are one step; what fails leaves nothing behind.
class ShopPage : public QWidget
{
    Q_OBJECT
public:
    /// `withDemo`: the choice is offered; without it there is only the form.
    ShopPage(PaneContext &context, bool withDemo, QWidget *parent = nullptr);
    ~ShopPage() override;

    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isConnected() const { return !m_account.name.isEmpty(); }
    [[nodiscard]] const Account &account() const { return m_account; }
    void connectShop();
    /// Nobody waits for the answer any more: should the shop still say yes, the account is removed again.
    void giveUp();

Q_SIGNALS:
    void changed();
    void connected();

private:
    QWidget *makeChoice();
    QWidget *makeTest();
    void follow();
    void begin(const Account &account);
    void takeProgress(const QString &account, ProbePart part, const Capabilities &soFar);
    void takeEntry(const Result<ShopEntry> &entry);
    void testAgain();
    void takeTest(const Result<Account> &account);
    void sayTrouble(const Error &error);
    void sayWorth();
    void countAnswers();

    PaneContext &m_context;
    OptionCard *m_demo = nullptr;
    OptionCard *m_own = nullptr;
    ShopForm *m_form;
    QWidget *m_test;
    TextLabel *m_count;
    RowButton *m_again;
    FactList *m_facts;
    MessageLine *m_message;
    GivenUp m_givenUp;
    QUrl m_elsewhere;
    Account m_asked;   ///< being asked just now
    Account m_account; ///< once it is connected
    bool m_busy = false;
};

} // namespace tradeit
