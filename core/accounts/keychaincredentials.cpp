// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/keychaincredentials.h"

#include "core/base/whendone.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace tradeit {

namespace {

constexpr std::chrono::seconds patience{10};
const QString service = QStringLiteral("tradeit-desk");

QString entryOf(const QString &account, const QString &field)
{
    return account % u'/' % field;
}

/// Starts the job and answers once: with what `result` makes of the finished job, or after ten seconds.
template <typename T, typename Fn>
QFuture<Result<T>> run(QKeychain::Job *job, QObject *context, Fn result)
{
    const Promise<T> promise;
    auto answered = std::make_shared<bool>(false);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [promise, answered, result](QKeychain::Job *done) {
        if (!std::exchange(*answered, true))
            promise.finish(result(done));
    });
    QTimer::singleShot(patience, context, [promise, answered] {
        if (!std::exchange(*answered, true))
            promise.finish(
                fault(ErrorKind::Auth, QStringLiteral("keychain"), QStringLiteral("no answer, perhaps locked")));
    });
    job->start();
    return promise.future();
}

Result<void> done(QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError)
        return tl::unexpected(keychainError(job->error(), true));
    return {};
}

} // namespace

Error keychainError(int keychainError, bool wasStored)
{
    Error error{.kind = ErrorKind::Unsupported, .context = QStringLiteral("keychain")};
    switch (keychainError) {
    case QKeychain::EntryNotFound:
        error.kind = wasStored ? ErrorKind::Auth : ErrorKind::NotFound;
        error.detail = wasStored ? QStringLiteral("locked, or the entry was deleted") : QStringLiteral("no entry");
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        error.kind = ErrorKind::Auth;
        error.detail = QStringLiteral("access denied");
        break;
    default:
        error.detail = QStringLiteral("no keychain here");
        break;
    }
    return error;
}

KeychainCredentials::KeychainCredentials(WasStored wasStored, QObject *parent)
    : Credentials(parent), m_wasStored(std::move(wasStored))
{
}

QFuture<Result<QByteArray>> KeychainCredentials::secret(const QString &account, const QString &field)
{
    const bool wasStored = m_wasStored && m_wasStored(account, field);
    if (m_wasStored && !wasStored)
        return readyFuture<QByteArray>(tl::unexpected(keychainError(QKeychain::EntryNotFound, false)));
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(entryOf(account, field));
    return run<QByteArray>(job, this, [wasStored](QKeychain::Job *read) -> Result<QByteArray> {
        if (read->error() != QKeychain::NoError)
            return tl::unexpected(keychainError(read->error(), wasStored));
        return static_cast<QKeychain::ReadPasswordJob *>(read)->binaryData();
    });
}

QFuture<Result<void>> KeychainCredentials::store(const QString &account, const QString &field, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(entryOf(account, field));
    job->setBinaryData(secret);
    return run<void>(job, this, &done);
}

QFuture<Result<void>> KeychainCredentials::remove(const QString &account, const QString &field)
{
    if (m_wasStored && !m_wasStored(account, field))
        return readyFuture(Result<void>());
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(entryOf(account, field));
    return run<void>(job, this, [](QKeychain::Job *removed) -> Result<void> {
        if (removed->error() == QKeychain::EntryNotFound)
            return {};
        return done(removed);
    });
}

} // namespace tradeit
