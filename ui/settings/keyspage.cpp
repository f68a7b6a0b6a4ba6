// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keyspage.h"

#include "ui/commands/commandtable.h"
#include "ui/look/metrics.h"
#include "ui/parts/formgrid.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/plainbutton.h"
#include "ui/preferences/preferences.h"
#include "ui/settings/keyedit.h"
#include "ui/settings/keysdelegate.h"
#include "ui/settings/keysmodel.h"
#include "ui/words/accountwords.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTreeView>

namespace tradeit {

KeysPage::KeysPage(CommandTable &commands, Preferences &preferences, QWidget *parent)
    : Page(tr("Keys"), parent), m_commands(commands), m_model(new KeysModel(commands, this)), m_table(new QTreeView),
      m_form(new FormGrid), m_edit(new KeyEdit), m_none(new PlainButton(tr("No key"))),
      m_reset(new PlainButton(tr("As delivered"))), m_message(nullptr)
{
    addTable();
    addEditor();
    addLetters(preferences);
    m_table->setCurrentIndex(m_model->index(0, 0));
    follow();
}

void KeysPage::addTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new KeysDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(10 * look::metricsOf(fontMetrics()).row);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    column()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPage::follow);
    connect(m_table, &QTreeView::activated, m_edit, [this] { m_edit->setFocus(); });
    connect(&m_commands, &CommandTable::keysChanged, this, &KeysPage::follow);
}

void KeysPage::addEditor()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::rhythm);
    auto *all = new LinkButton(tr("All as delivered"));
    for (QPushButton *button : QList<QPushButton *>{m_none, m_reset, all}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_message = m_form->addRow(tr("New key"), m_edit, buttons);
    column()->addWidget(m_form);
    connect(m_edit, &KeyEdit::pressed, this, &KeysPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto command = current())
            m_commands.setKey(*command, {});
    });
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::reset);
    connect(all, &QPushButton::clicked, this, &KeysPage::resetAll);
    connect(m_message, &MessageLine::actionPressed, this, &KeysPage::takeFromOther);
}

void KeysPage::addLetters(Preferences &preferences)
{
    auto *letters = new QCheckBox(tr("Single letters work while the table has the focus"));
    letters->setMinimumHeight(look::metricsOf(fontMetrics()).rowControl);
    letters->setChecked(preferences.singleKeys());
    connect(letters, &QCheckBox::toggled, this, [&preferences](bool on) { preferences.setSingleKeys(on); });
    column()->addWidget(letters);
}

std::optional<Command> KeysPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->commandAt(index.row())) : std::nullopt;
}

QString KeysPage::currentName() const
{
    const auto command = current();
    return command ? m_commands.spec(*command).plainText() : QString();
}

void KeysPage::follow()
{
    const auto command = current();
    m_edit->setEnabled(command.has_value());
    m_form->setRowLabel(m_edit, tr("New key for “%1”").arg(words::isolated(currentName())));
    m_none->setEnabled(command && !m_commands.key(*command).isEmpty());
    m_reset->setEnabled(command && m_commands.key(*command) != m_commands.spec(*command).keys.value(0));
    m_message->clear();
    m_wanted = {};
}

void KeysPage::take(const QKeySequence &key)
{
    const auto command = current();
    if (key.isEmpty() || !command)
        return;
    const QString name = key.toString(QKeySequence::NativeText);
    if (const QString other = m_commands.conflict(*command, key); !other.isEmpty()) {
        m_wanted = key;
        m_message->say(MessageLine::Kind::Warning, tr("%1 is the key of “%2”.").arg(name, words::isolated(other)),
                       tr("Use it here instead"));
        return;
    }
    const QString mine = currentName();
    m_commands.setKey(*command, key);
    m_message->say(MessageLine::Kind::Good, tr("%1 now is the key of “%2”.").arg(name, words::isolated(mine)));
}

void KeysPage::takeFromOther()
{
    const auto command = current();
    if (!command || m_wanted.isEmpty())
        return;
    const QKeySequence key = m_wanted;
    for (const Command other : m_commands.all())
        if (other != *command && m_commands.action(other)->shortcuts().contains(key))
            m_commands.setKey(other, {});
    m_commands.setKey(*command, key);
    m_edit->setFocus();
}

void KeysPage::reset()
{
    const auto command = current();
    if (!command)
        return;
    const QKeySequence key = m_commands.spec(*command).keys.value(0);
    if (m_commands.conflict(*command, key).isEmpty())
        m_commands.setKey(*command, key);
    else
        take(key);
}

void KeysPage::resetAll()
{
    for (const Command command : m_commands.all())
        m_commands.setKey(command, m_commands.spec(command).keys.value(0));
}

} // namespace tradeit
