// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/look/metrics.h"
#include "ui/parts/formscroll.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/rule.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/actspage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/pagesdelegate.h"
#include "ui/settings/startpage.h"
#include "ui/settings/syncingpage.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr QSize usualSize(1008, 680);

} // namespace

SettingsDialog::SettingsDialog(PaneContext &context, CommandTable &commands, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_pages(new QStackedWidget), m_accounts(new AccountsPage(context))
{
    setWindowTitle(tr("Settings"));
    fillList();
    addPage(QStringLiteral("store"), tr("Accounts"), m_accounts);
    addPage(QStringLiteral("sync"), tr("Syncing"), new SyncingPage(context));
    addPage(QStringLiteral("undo"), tr("Acts"), new ActsPage(context.preferences));
    addPage(QStringLiteral("columns"), tr("Appearance"), new AppearancePage(context.preferences));
    addPage(QStringLiteral("edit"), tr("Keys"), new KeysPage(commands, context.preferences));
    addPage(QStringLiteral("online"), tr("Start"), new StartPage(context));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(new Rule);
    auto *close = new PlainButton(tr("Close"));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(look::panePadding, look::cardPadding, look::panePadding, look::cardPadding);
    footer->addStretch(1);
    footer->addWidget(close);
    column->addLayout(footer);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_accounts, &AccountsPage::addAccountAsked, this, &SettingsDialog::addAccountAsked);
    m_list->setCurrentRow(0);
    resize(usualSize);
}

void SettingsDialog::fillList()
{
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setItemDelegate(new PagesDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(std::max(208, 28 * fontMetrics().averageCharWidth()));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void SettingsDialog::addPage(const QString &iconName, const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(PagesDelegate::iconRole, iconName);
    m_pages->addWidget(new FormScroll(page));
}

void SettingsDialog::showAccounts(const QString &account)
{
    m_list->setCurrentRow(0);
    m_accounts->choose(account);
    if (!account.isEmpty())
        m_accounts->focusSecret();
}

} // namespace tradeit
