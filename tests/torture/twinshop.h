// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/twin.h"
#include "core/base/whendone.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTimer>

namespace tradeit::test {

/// Runs the event loop until the future is answered, a minute at most.
template <typename T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> answer;
    QEventLoop loop;
    whenDone(future, &loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    loop.exec();
    return answer.value_or(fault(ErrorKind::Cancelled, QStringLiteral("test: no answer in a minute")));
}

/// Runs the event loop for so long.
void pass(std::chrono::milliseconds time);

/// What public requests did to one order, in the order they did it: "status:shipped", "note:customer" …
struct Effects
{
    QStringList words;
    [[nodiscard]] int count(const QString &word) const { return static_cast<int>(words.count(word)); }
};

/// A twin in this program, asked through its control side: the shop's own truth, untouched by faults.
class TwinShop
{
public:
    explicit TwinShop(const twin::TwinOptions &options);

    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }
    QJsonDocument control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    /// A flawless order paid through PayPal, unless asked otherwise; its id.
    qint64 placeOrder(QJsonObject asked = {});
    void patchOrder(qint64 id, const QJsonObject &change);
    void patchPayment(qint64 order, const QJsonObject &change);
    /// `match` is "side method path-part".
    void plan(const QString &match, const QString &fault, const QString &apply = QStringLiteral("before"),
              const QJsonObject &more = {});
    void clearFaults();
    void advance(qint64 seconds);

    [[nodiscard]] QJsonObject order(qint64 id); ///< empty when it was deleted
    [[nodiscard]] Effects effects(qint64 id);
    [[nodiscard]] QStringList clientNotes(qint64 id); ///< texts of the notes that came through the API
    [[nodiscard]] int mails(qint64 id, const QString &cause, const QString &with = {});
    /// Requests of the public sides whose row holds all of these: method, part of the path, name of the fault.
    [[nodiscard]] int requests(const QByteArray &method, const QString &path, const QString &fault = {});
    [[nodiscard]] const QList<qint64> &placed() const { return m_placed; }

private:
    twin::Twin m_twin;
    QJsonObject m_ready;
    QNetworkAccessManager m_network;
    QList<qint64> m_placed;
    QHash<qint64, QString> m_captures;
};

} // namespace tradeit::test
