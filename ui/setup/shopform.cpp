// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/shopform.h"

#include "core/gateways/registry/registry.h"
#include "core/net/loopback.h"
#include "ui/look/metrics.h"
#include "ui/parts/field.h"
#include "ui/parts/formgrid.h"
#include "ui/parts/linkbutton.h"
#include "ui/setup/addresslook.h"
#include "ui/setup/shopaddress.h"
#include "ui/words/accountwords.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace tradeit {

namespace {

/// Fields for a name or a secret need not be as wide as the window.
int shortWidth(const QWidget *field)
{
    return 38 * field->fontMetrics().averageCharWidth();
}

} // namespace

ShopForm::ShopForm(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_look(new AddressLook(context, this)), m_grid(new FormGrid),
      m_address(new Field), m_user(new Field), m_secret(new Field), m_name(new Field), m_certificate(new Field),
      m_found(new MessageLine), m_userHint(new TextLabel({}, Ink::Muted)), m_secretHint(new MessageLine),
      m_more(new LinkButton(tr("More, for a test shop on this computer…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    addRows();
    addCertificateRow();
    connect(m_address, &QLineEdit::textChanged, this, &ShopForm::followAddress);
    connect(m_certificate, &QLineEdit::textChanged, this, &ShopForm::followAddress);
    connect(m_user, &QLineEdit::textChanged, this, &ShopForm::followUser);
    connect(m_look, &AddressLook::asking, this, [this] { m_found->say(MessageLine::Kind::Busy, tr("Looking…")); });
    connect(m_look, &AddressLook::answered, this, &ShopForm::takeLook);
    connect(m_addressMessage, &MessageLine::actionPressed, this, [this] { useAddress(m_elsewhere); });
    for (Field *field : {m_address, m_user, m_secret, m_name, m_certificate})
        connect(field, &QLineEdit::textEdited, this, &ShopForm::edited);
    setFocusProxy(m_address);
    followUser();
    followAddress();
}

void ShopForm::addRows()
{
    m_address->setPlaceholderText(QStringLiteral("tradeit.co.zw"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setMinimumWidth(shortWidth(m_address));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_name->setMaxLength(40);
    for (Field *field : {m_user, m_secret, m_name})
        field->setMinimumWidth(shortWidth(field));
    m_userHint->setWordWrap(true);
    m_addressMessage = m_grid->addRow(tr("Address"), m_address, m_found);
    m_userMessage = m_grid->addRow(tr("Sign in as"), m_user, m_userHint);
    m_secretMessage = m_grid->addRow(tr("Application password"), m_secret, m_secretHint);
    auto *nameHint = new TextLabel(tr("what the desk calls this account"), Ink::Muted);
    nameHint->setWordWrap(true);
    m_nameMessage = m_grid->addRow(tr("Name"), m_name, nameHint);
}

void ShopForm::addCertificateRow()
{
    auto *choose = new LinkButton(tr("Choose a file…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ShopForm::chooseCertificate);
    (void)m_grid->addRow(tr("Its certificate"), m_certificate, choose);
    m_grid->addWide(m_more);
    m_grid->setRowVisible(m_certificate, false);
    m_more->setAutoDefault(false);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_more->hide();
        m_grid->setRowVisible(m_certificate, true);
        m_certificate->setFocus();
    });
}

void ShopForm::followAddress()
{
    m_found->clear();
    m_addressMessage->clear();
    m_dokan = false;
    const std::optional<QUrl> address = shopAddress(m_address->text());
    const bool isTest = address && isLiteralLoopback(*address);
    m_more->setVisible(isTest && !m_certificate->isVisibleTo(m_grid));
    if (!isTest)
        m_grid->setRowVisible(m_certificate, false);
    if (!m_name->isModified())
        m_name->setText(address ? accountNameFor(*address, takenNames()) : QString());
    if (address)
        m_look->lookSoon(*address, isTest ? m_certificate->text() : QString());
    else
        m_look->forget();
}

void ShopForm::takeLook(const Result<Capabilities> &found)
{
    if (found) {
        m_dokan = found->dokan;
        m_found->say(MessageLine::Kind::Good, m_dokan ? tr("WooCommerce with Dokan") : tr("WooCommerce"));
        return;
    }
    const words::ShopTrouble trouble = words::shopTrouble(found.error(), user(), false);
    m_elsewhere = trouble.elsewhere;
    m_found->clear();
    m_addressMessage->say(MessageLine::Kind::Error, trouble.sentence,
                          m_elsewhere.isEmpty() ? QString()
                                                : tr("Use %1").arg(words::isolated(m_elsewhere.toDisplayString())));
}

void ShopForm::useAddress(const QUrl &address)
{
    m_address->setText(address.toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash));
    m_address->setFocus();
}

bool ShopForm::isKey() const
{
    return m_user->text().startsWith(u"ck_");
}

void ShopForm::followUser()
{
    m_grid->setRowLabel(m_secret, isKey() ? tr("Consumer secret") : tr("Application password"));
    m_userHint->setText(isKey() ? tr("a key of the shop") : tr("a WordPress user, or a key that begins with ck_"));
    m_userMessage->clear();
    m_secretMessage->clear();
    m_secretHint->say(MessageLine::Kind::Info, tr("goes into the system keychain, never into a file"));
}

void ShopForm::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of the test shop's authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

QString ShopForm::user() const
{
    return m_user->text().trimmed();
}

/// WordPress shows application passwords in groups; the blanks are no part of them, nor of a key's secret.
QByteArray ShopForm::secret() const
{
    QString secret = m_secret->text();
    secret.removeIf([](QChar letter) { return letter.isSpace(); });
    return secret.toUtf8();
}

QString ShopForm::secretProblem() const
{
    if (secret().isEmpty())
        return isKey() ? tr("The secret that was shown together with the key is missing.")
                       : tr("The application password is missing.");
    if (isKey() && !secret().startsWith("cs_"))
        return tr("The secret that goes with a key begins with cs_.");
    if (!isKey() && secret().startsWith("cs_"))
        return tr("This secret belongs to a key: put the key, which begins with ck_, above it.");
    return {};
}

QStringList ShopForm::takenNames() const
{
    QStringList names;
    if (const Result<QList<Account>> accounts = m_context.reader.accounts())
        for (const Account &account : *accounts)
            names.append(account.name);
    return names;
}

std::optional<AccountRequest> ShopForm::request()
{
    const std::optional<QUrl> address = shopAddress(m_address->text());
    const auto complain = [](Field *field, MessageLine *message, const QString &sentence) {
        message->say(MessageLine::Kind::Error, sentence);
        field->setFocus();
        return std::optional<AccountRequest>();
    };
    for (MessageLine *message : {m_userMessage, m_secretMessage, m_nameMessage})
        message->clear();
    if (!address)
        return complain(m_address, m_addressMessage,
                        m_address->text().trimmed().startsWith(u"http://")
                            ? tr("The address must begin with https:// so that the password stays secret.")
                            : tr("This is no web address. Type it as in the browser, for instance tradeit.co.zw."));
    if (user().isEmpty())
        return complain(m_user, m_userMessage, tr("The user or the key is missing."));
    if (const QString problem = secretProblem(); !problem.isEmpty())
        return complain(m_secret, m_secretMessage, problem);
    if (!isAccountName(m_name->text()))
        return complain(m_name, m_nameMessage, tr("Use 1 to 40 letters, digits, - and _ without accents or blanks."));
    if (takenNames().contains(m_name->text()))
        return complain(m_name, m_nameMessage, tr("There is an account of this name already."));
    return AccountRequest{.kind = marketplaceKinds().constFirst(),
                          .name = m_name->text(),
                          .user = user(),
                          .caFile = isLiteralLoopback(*address) ? m_certificate->text() : QString(),
                          .url = *address};
}

void ShopForm::setBusy(bool busy)
{
    for (Field *field : {m_address, m_user, m_secret, m_name})
        field->setReadOnly(busy || m_isClosed);
}

void ShopForm::close(SecretPlace place)
{
    m_isClosed = true;
    m_look->forget();
    m_more->hide();
    m_secret->setText(QString(12, u'x')); // dots where the secret was
    setBusy(false);
    switch (place) {
    case SecretPlace::Keychain:
        m_secretHint->say(MessageLine::Kind::Info, tr("kept in the system keychain"));
        break;
    case SecretPlace::Session:
        m_secretHint->say(MessageLine::Kind::Warning, tr("kept for this session only: there is no keychain here"));
        break;
    case SecretPlace::LockedKeychain:
        m_secretHint->say(MessageLine::Kind::Warning, tr("kept for this session only: the keychain is locked"));
        break;
    }
}

} // namespace tradeit
