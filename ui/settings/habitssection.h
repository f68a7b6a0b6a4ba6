// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace tradeit {

class Choice;
class FormGrid;
class MessageLine;

/// How the desk works with one shop: what its shipped status is called, what Ship and Confirm rely on, how long
/// couriers take. Every change is kept at once.
class HabitsSection : public QWidget
{
    Q_OBJECT
public:
    explicit HabitsSection(PaneContext &context, QWidget *parent = nullptr);

    void setAccount(const Account &account);

private:
    void addStatus();
    void addDays();
    void fillStatuses();
    void keep();
    [[nodiscard]] AccountSettings chosen() const;

    PaneContext &m_context;
    Account m_account;
    FormGrid *m_form;
    FormGrid *m_days;
    Choice *m_slug;
    QCheckBox *m_complete;
    QCheckBox *m_mailCounts;
    QList<std::pair<QString, QSpinBox *>> m_couriers;
    MessageLine *m_message;
    bool m_isFilling = false;
};

} // namespace tradeit
