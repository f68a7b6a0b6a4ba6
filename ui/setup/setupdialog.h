// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QDialog>

class QStackedWidget;

namespace tradeit {

class LinkButton;
class PaymentsPage;
class PlainButton;
class PrimaryButton;
class ShopPage;
class StepStrip;

/// First run, and "Add a shop…": language, the shop with a live test, payments. A desk that has accounts is asked for
/// the shop and its payments only.
class SetupDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SetupDialog(PaneContext &context, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void demoAsked();
    /// The set-up ended, and this account was added in it.
    void connected(const QString &account);

private:
    enum class Step { Language, Shop, Payments };

    void addPages(PaneContext &context);
    QWidget *makeFooter();
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    void showHelp(bool shown);
    void goBack();
    void goOn();
    void follow();
    [[nodiscard]] QString onwardText() const;
    [[nodiscard]] bool isBusy() const;

    bool m_isFirstRun;
    QList<Step> m_order;
    int m_at = 0;
    bool m_helps = false;
    bool m_isTold = false;
    StepStrip *m_strip;
    QStackedWidget *m_pages;
    ShopPage *m_shop;
    PaymentsPage *m_payments;
    LinkButton *m_help;
    PlainButton *m_back;
    PrimaryButton *m_onward;
};

} // namespace tradeit
