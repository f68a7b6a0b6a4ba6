// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keyssheet.h"

#include "ui/commands/keysheetdelegate.h"
#include "ui/commands/keysheetmodel.h"
#include "ui/look/metrics.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/field.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"

#include <QListView>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int widthInLetters = 60, rowsShown = 18;

QListView *makeList(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new KeySheetDelegate(list));
    list->setAccessibleName(KeysSheet::tr("Keys"));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

KeysSheet::KeysSheet(const CommandTable &commands, bool letters, QWidget *parent)
    : QDialog(parent), m_model(new KeySheetModel(commands, letters, this)), m_wanted(new Field(this))
{
    setWindowTitle(tr("Keys"));
    auto *headline = new TextLabel(tr("Keys"), Ink::Text, this);
    headline->setHeadline(true);
    auto *hint = new TextLabel(letters ? tr("Single letters work while the list of orders has the focus.")
                                       : tr("Single letters are switched off in the settings."),
                               Ink::Muted, this);
    hint->setWordWrap(true);
    m_wanted->setLeadingIcon(QStringLiteral("search"));
    m_wanted->setPlaceholderText(tr("Search for a command or a key"));
    m_wanted->setAccessibleName(tr("Search for a command or a key"));
    m_wanted->offerClearing();
    auto *list = makeList(m_model, this);
    auto *nothing = new EmptyState(list, QStringLiteral("search"));
    nothing->setMessage(tr("No command and no key is called that."));
    connect(m_wanted, &QLineEdit::textChanged, m_model, &KeySheetModel::setWanted);

    auto *change = new PlainButton(tr("C&hange keys…"), this);
    auto *close = new PrimaryButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT settingsAsked();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::rhythm);
    buttons->addWidget(change);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    column->setSpacing(look::rhythm);
    column->addWidget(headline);
    column->addWidget(hint);
    column->addWidget(m_wanted);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    resize(fontMetrics().averageCharWidth() * widthInLetters, metrics.tableHeader * rowsShown + 4 * metrics.control);
    m_wanted->setFocus();
}

} // namespace tradeit
