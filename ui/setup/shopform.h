// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/shopentry.h"
#include "ui/preferences/panecontext.h"

#include <QWidget>

namespace tradeit {

class AddressLook;
class Field;
class FormGrid;
class LinkButton;
class MessageLine;
class TextLabel;

/// Which shop, and as whom: address, user or key, secret, name of the account. What was found at the address is said
/// beside it while the person goes on typing.
class ShopForm : public QWidget
{
    Q_OBJECT
public:
    explicit ShopForm(PaneContext &context, QWidget *parent = nullptr);

    /// What to add; nothing when a field has something to say first, and that field then has the focus.
    [[nodiscard]] std::optional<AccountRequest> request();
    [[nodiscard]] QByteArray secret() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] bool sawDokan() const { return m_dokan; }
    void useAddress(const QUrl &address);
    /// After the account was added nothing can be changed here any more; the secret is overwritten.
    void close(SecretPlace place);
    /// While the shop is being asked.
    void setBusy(bool busy);

Q_SIGNALS:
    void edited();

private:
    void addRows();
    void addCertificateRow();
    void followAddress();
    void followUser();
    void takeLook(const Result<Capabilities> &found);
    void chooseCertificate();
    [[nodiscard]] bool isKey() const;
    [[nodiscard]] QString secretProblem() const;
    [[nodiscard]] QStringList takenNames() const;

    PaneContext &m_context;
    AddressLook *m_look;
    FormGrid *m_grid;
    Field *m_address;
    Field *m_user;
    Field *m_secret;
    Field *m_name;
    Field *m_certificate;
    MessageLine *m_found;
    TextLabel *m_userHint;
    MessageLine *m_secretHint;
    LinkButton *m_more;
    MessageLine *m_addressMessage = nullptr;
    MessageLine *m_userMessage = nullptr;
    MessageLine *m_secretMessage = nullptr;
    MessageLine *m_nameMessage = nullptr;
    QUrl m_elsewhere; ///< where the site sends visitors
    bool m_dokan = false;
    bool m_isClosed = false;
};

} // namespace tradeit
