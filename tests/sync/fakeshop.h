// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/gateways/marketplace.h"

#include <QHash>
#include <QMap>
#include <functional>

namespace tradeit::test {

/// A shop with a state and a script of troubles, instead of WooCommerce. Keeps a transcript of every request, so that a
/// test can also say that nothing else was sent.
class FakeShop : public Marketplace
{
    Q_OBJECT
public:
    enum class Applies { Not, AtOnce, Late };
    struct Trouble
    {
        QString request; ///< start of the transcript line it strikes: "STATUS 7", "GET 7", "LIST"
        Error error;
        Applies applies = Applies::Not;
    };

    explicit FakeShop(const Clock &clock) : m_clock(clock) {}

    QMap<RemoteId, Order> world; ///< every order, trashed ones included
    QHash<RemoteId, QList<Note>> noteLists;
    QList<Trouble> troubles;
    QStringList sent;
    std::function<void()> betweenPages; ///< what happens in the shop after a page was answered
    bool altersNotes = false;           ///< as WooCommerce 11 does (finding 52)
    bool ignoresFilters = false;        ///< a server older than the arguments (finding 9)
    int pageSize = 100;

    Order &add(qint64 id, const QString &status, const QDateTime &when);
    void applyLate(); ///< what was accepted before the line dropped happens now
    [[nodiscard]] QStringList writes() const;
    [[nodiscard]] int customerNotes(qint64 id) const;

    QFuture<Result<Capabilities>> probe() override;
    QFuture<Result<OrderPage>> orders(const OrderQuery &query) override;
    QFuture<Result<OrderPage>> order(RemoteId id) override;
    QFuture<Result<QList<Note>>> notes(RemoteId id) override;
    QFuture<Result<QList<Refund>>> refunds(RemoteId id) override;
    QFuture<Result<QList<StockItem>>> stock(const QList<QPair<ProductId, ProductId>> &products) override;
    QFuture<Result<OrderPage>> writeStatus(RemoteId id, const QString &slug) override;
    QFuture<Result<OrderPage>> writeMeta(RemoteId id, const QString &key, const QJsonValue &value) override;
    QFuture<Result<Note>> addNote(RemoteId id, const QString &text, bool toCustomer) override;

private:
    template <typename T>
    QFuture<Result<T>> answer(const QString &line, const std::function<Result<T>()> &work);
    [[nodiscard]] Result<OrderPage> pageOf(RemoteId id) const;
    [[nodiscard]] QList<Order> matching(const OrderQuery &query) const;
    [[nodiscard]] Order &changed(RemoteId id);

    const Clock &m_clock;
    QList<std::function<void()>> m_late;
    qint64 m_nextNote = 100;
};

} // namespace tradeit::test
