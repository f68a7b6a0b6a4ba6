// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutdialog.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace tradeit {

namespace {

constexpr int sign = 64;

TextLabel *line(const QString &text, Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(text, ink, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tradeit Desk"));
    auto *icon = new QLabel(this);
    icon->setPixmap(look::applicationIcon().pixmap(QSize(sign, sign), devicePixelRatioF()));
    auto *name = new TextLabel(tr("Tradeit Desk"), Ink::Text, this);
    name->setHeadline(true);
    auto *close = new PrimaryButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *words = new QVBoxLayout;
    words->setSpacing(look::rhythm);
    words->addWidget(name);
    words->addWidget(line(tr("Version %1").arg(QCoreApplication::applicationVersion()), Ink::Text, this));
    words->addWidget(line(tr("An order desk for people who sell on a marketplace."), Ink::Text, this));
    words->addWidget(line(tr("© 2026 The Tradeit Desk authors. Free software: GNU General Public License 3 or later."),
                          Ink::Muted, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::panePadding);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, look::panePadding);
    column->setSpacing(look::panePadding);
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignTrailing);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace tradeit
