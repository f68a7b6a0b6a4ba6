// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/helppage.h"

#include "ui/look/metrics.h"
#include "ui/parts/textlabel.h"

#include <QVBoxLayout>

namespace tradeit {

HelpPage::HelpPage(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(look::rhythm);
    const auto add = [column](const QString &text, Ink ink = Ink::Text) {
        auto *label = new TextLabel(text, ink);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
        return label;
    };
    add(tr("What you can sign in with"))->setHeadline(true);
    column->addSpacing(look::rhythm);
    add(tr("An application password belongs to a WordPress user who is shop manager or administrator. It is not the "
           "password you log in with, and it can be taken back alone."));
    add(tr("1. Log in to your shop and open Users, Profile.\n"
           "2. Go down to Application Passwords, write “Tradeit Desk” and press Add.\n"
           "3. Copy the password that is shown once, blanks and all, and paste it here. Above it goes the user name."),
        Ink::Muted);
    column->addSpacing(look::rhythm);
    add(tr("A key belongs to the shop. Take one where application passwords are switched off, or where several people "
           "share the desk."));
    add(tr("1. Open WooCommerce, Settings, Advanced, REST API and press Add key.\n"
           "2. Write “Tradeit Desk”, choose the right to read and write, and generate it.\n"
           "3. Copy the key that begins with ck_ into “Sign in as”, and the secret that begins with cs_ below it."),
        Ink::Muted);
    column->addSpacing(look::rhythm);
    add(tr("A vendor of a marketplace with Dokan cannot sign in with this release: such an account may not use the "
           "shop's own interface."));
    column->addStretch(1);
}

} // namespace tradeit
