// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/gateways/probedmarketplace.h"

#include <QUrlQuery>

namespace tradeit {

class WooSession;
struct HttpAnswer;

/// Finds the API of a site and what this account may do there: one method a step, each asking one thing. Rights that
/// the site does not tell stay false; only the root and the orders themselves can make the whole probe fail. Deletes
/// itself when done.
class WooProbe final : public QObject
{
    Q_OBJECT
public:
    WooProbe(WooSession &session, QObject *parent);
    [[nodiscard]] QFuture<Result<Capabilities>> start();
    /// Only finds the API; signs nothing.
    [[nodiscard]] QFuture<Result<Capabilities>> look();

Q_SIGNALS:
    void settled(tradeit::ProbePart part, const tradeit::Capabilities &soFar);

private:
    void askRoot(const QString &root, void (WooProbe::*otherwise)(const Error &));
    void takeIndex(const QByteArray &body);
    void askFrontPage(const Error &why);
    void takeFrontPage(const Result<HttpAnswer> &answer, const Error &why);
    void giveUp(const Error &why);
    void askOrders();
    void takeOrders(const Result<HttpAnswer> &answer);
    void askWriteRight();
    void askStatuses();
    void askStatusTotals();
    void askCurrency();
    void askCurrencyCode();
    void askProducts();
    void askNextMail();
    void takeMail(const QString &mail, const Result<HttpAnswer> &answer);
    void finish();
    /// A read of one right: `take` gets the answer, good or not.
    void ask(const QString &path, const QUrlQuery &query, std::function<void(const Result<HttpAnswer> &)> take);

    WooSession &m_session;
    Capabilities m_found;
    QStringList m_mailsLeft;
    bool m_onlyLooks = false;
    Promise<Capabilities> m_promise;
};

} // namespace tradeit
