// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/chainedcredentials.h"

#include "core/accounts/environmentcredentials.h"

namespace tradeit {

namespace {

bool hasNothing(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unsupported;
}

} // namespace

ChainedCredentials::ChainedCredentials(QList<Credentials *> places, QObject *parent)
    : Credentials(parent), m_places(std::move(places))
{
}

QFuture<Result<QByteArray>> ChainedCredentials::secret(const QString &account, const QString &field)
{
    const Promise<QByteArray> promise;
    askFrom(0, account, field, promise);
    return promise.future();
}

void ChainedCredentials::askFrom(qsizetype place, const QString &account, const QString &field,
                                 const Promise<QByteArray> &promise)
{
    if (place >= m_places.size()) {
        const QString variable = QString::fromLatin1(secretVariable(account, field));
        promise.finish(tl::unexpected(Error{.kind = ErrorKind::Auth,
                                            .context = QStringLiteral("secret"),
                                            .detail = QStringLiteral("no secret: ") + variable,
                                            .reach = Reach::NeverSent}));
        return;
    }
    whenDone(m_places[place]->secret(account, field), this,
             [this, place, account, field, promise](const Result<QByteArray> &secret) {
                 if (secret || !hasNothing(secret.error())) {
                     promise.finish(secret);
                     return;
                 }
                 askFrom(place + 1, account, field, promise);
             });
}

QFuture<Result<void>> ChainedCredentials::store(const QString &account, const QString &field, const QByteArray &secret)
{
    const Promise<void> promise;
    storeFrom(0, account, field, secret, promise);
    return promise.future();
}

void ChainedCredentials::storeFrom(qsizetype place, const QString &account, const QString &field,
                                   const QByteArray &secret, const Promise<void> &promise)
{
    if (place >= m_places.size()) {
        promise.finish(fault(ErrorKind::Unsupported, QStringLiteral("secret"), QStringLiteral("no place to keep it")));
        return;
    }
    whenDone(m_places[place]->store(account, field, secret), this,
             [this, place, account, field, secret, promise](const Result<void> &stored) {
                 if (stored || stored.error().kind != ErrorKind::Unsupported)
                     promise.finish(stored);
                 else
                     storeFrom(place + 1, account, field, secret, promise);
             });
}

QFuture<Result<void>> ChainedCredentials::remove(const QString &account, const QString &field)
{
    const Promise<void> promise;
    removeFrom(0, account, field, {}, promise);
    return promise.future();
}

void ChainedCredentials::removeFrom(qsizetype place, const QString &account, const QString &field,
                                    const Result<void> &soFar, const Promise<void> &promise)
{
    if (place >= m_places.size()) {
        promise.finish(soFar);
        return;
    }
    whenDone(m_places[place]->remove(account, field), this,
             [this, place, account, field, soFar, promise](const Result<void> &removed) {
                 const bool failed = !removed && !hasNothing(removed.error());
                 removeFrom(place + 1, account, field, soFar && failed ? removed : soFar, promise);
             });
}

} // namespace tradeit
