// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/gatewayform.h"

#include "core/gateways/registry/registry.h"
#include "core/net/loopback.h"
#include "ui/look/metrics.h"
#include "ui/parts/field.h"
#include "ui/parts/formgrid.h"
#include "ui/parts/optioncard.h"
#include "ui/words/accountwords.h"

#include <QVBoxLayout>

namespace tradeit {

GatewayForm::GatewayForm(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_none(nullptr), m_fields(new FormGrid), m_clientId(new Field),
      m_secret(new Field), m_base(new Field), m_message(new MessageLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::rhythm);
    addChoices();
    addFields();
    column->addWidget(m_fields);
    column->addWidget(m_message);
    setAccount({});
}

void GatewayForm::addChoices()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(2 * look::rhythm);
    const auto add = [&](const QString &title, const QString &sentence) {
        auto *card = new OptionCard(title, sentence, this);
        cards->addWidget(card, 1);
        connect(card, &QRadioButton::toggled, this, &GatewayForm::follow);
        return card;
    };
    for (const QString &kind : paymentGatewayKinds())
        m_kinds.append({kind, add(tr("My own %1 account").arg(words::gatewayName(kind)),
                                  tr("The money arrives there, and the desk may look whether it did."))});
    m_none = add(tr("I cannot look into it"), tr("The money goes to the marketplace first, or comes another way."));
    static_cast<QVBoxLayout *>(layout())->addLayout(cards);
}

void GatewayForm::addFields()
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_clientIdMessage = m_fields->addRow(tr("Client id"), m_clientId);
    m_secretMessage = m_fields->addRow(tr("Client secret"), m_secret);
    m_baseMessage = m_fields->addRow(tr("Test gateway's address"), m_base);
    for (Field *field : {m_clientId, m_secret, m_base})
        connect(field, &QLineEdit::textEdited, this, &GatewayForm::changed);
}

void GatewayForm::setAccount(const Account &account)
{
    m_account = account;
    m_message->clear();
    m_secret->clear();
    m_fields->setRowVisible(m_base, isLiteralLoopback(account.url));
    OptionCard *chosen = account.gateways.isEmpty() ? m_kinds.constFirst().second : m_none;
    for (const GatewaySetup &setup : account.gateways)
        for (const auto &[kind, card] : m_kinds)
            if (setup.kind == kind && setup.access != GatewayAccess::None) {
                chosen = card;
                m_clientId->setText(setup.clientId);
                m_base->setText(setup.base.toString());
            }
    chosen->setChecked(true);
    follow();
}

QString GatewayForm::chosenKind() const
{
    for (const auto &[kind, card] : m_kinds)
        if (card->isChecked())
            return kind;
    return m_kinds.constFirst().first;
}

void GatewayForm::follow()
{
    const bool none = m_none->isChecked();
    m_fields->setVisible(!none);
    if (!m_busy)
        m_message->say(MessageLine::Kind::Info, words::accessSentence(none ? GatewayAccess::None : GatewayAccess::Own));
    Q_EMIT changed();
}

bool GatewayForm::isChanged() const
{
    if (!m_none->isChecked())
        return !m_secret->text().isEmpty() || m_clientId->isModified();
    return m_account.gateways.isEmpty() ||
           std::any_of(m_account.gateways.cbegin(), m_account.gateways.cend(),
                       [](const GatewaySetup &setup) { return setup.access != GatewayAccess::None; });
}

/// What is to be stored; nothing when a field has something to say first.
std::optional<GatewaySetup> GatewayForm::setup()
{
    if (m_none->isChecked())
        return GatewaySetup{.kind = chosenKind(), .access = GatewayAccess::None};
    const GatewaySetup setup{.kind = chosenKind(),
                             .access = GatewayAccess::Own,
                             .clientId = m_clientId->text().trimmed(),
                             .base = QUrl(m_base->isHidden() ? QString() : m_base->text().trimmed())};
    m_clientIdMessage->clear();
    m_secretMessage->clear();
    if (setup.clientId.isEmpty()) {
        m_clientIdMessage->say(MessageLine::Kind::Error, tr("The client id of your app is missing."));
        m_clientId->setFocus();
        return std::nullopt;
    }
    if (m_secret->text().isEmpty()) {
        m_secretMessage->say(MessageLine::Kind::Error, tr("The secret that goes with it is missing."));
        m_secret->setFocus();
        return std::nullopt;
    }
    return setup;
}

void GatewayForm::apply()
{
    if (m_busy)
        return;
    if (const std::optional<GatewaySetup> chosen = setup())
        ask(*chosen);
}

void GatewayForm::ask(const GatewaySetup &setup)
{
    m_busy = true;
    if (setup.access != GatewayAccess::None)
        m_message->say(MessageLine::Kind::Busy, tr("Asking %1…").arg(words::gatewayName(setup.kind)));
    Q_EMIT changed();
    const GatewayRequest request{.account = m_account.name, .secretVariable = {}, .setup = setup};
    const QByteArray secret = m_secret->text().trimmed().toUtf8();
    whenDone(m_context.client.ask([request, secret](Desk &desk) { return enterGateway(desk, request, secret); }), this,
             [this, kind = setup.kind](const Result<ShopEntry> &entry) { take(entry, kind); });
}

void GatewayForm::take(const Result<ShopEntry> &entry, const QString &kind)
{
    m_busy = false;
    if (!entry) {
        m_message->say(MessageLine::Kind::Error, words::gatewayTrouble(entry.error(), kind));
        Q_EMIT changed();
        return;
    }
    setAccount(entry->account);
    if (!m_none->isChecked())
        say(entry->secret, entry->account.gateways.constLast());
    Q_EMIT done(entry->account);
}

void GatewayForm::say(SecretPlace place, const GatewaySetup &setup)
{
    const QString name = words::gatewayName(setup.kind);
    m_message->say(MessageLine::Kind::Good,
                   place == SecretPlace::Keychain
                       ? tr("%1 answers. The secret is kept in the system keychain.").arg(name)
                       : tr("%1 answers. The secret is kept for this session only.").arg(name));
}

} // namespace tradeit
