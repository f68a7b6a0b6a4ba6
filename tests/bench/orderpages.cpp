// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/orderpages.h"

#include "core/gateways/woocommerce/wooparser.h"
#include "core/gateways/woocommerce/wooquery.h"
#include "core/orders/orderstatus.h"
#include "tests/bench/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tradeit::bench {

namespace {

constexpr qint64 firstId = 10'000;

/// Recorded orders, cut down to the members that the desk asks for.
QList<QJsonObject> recordedOrders()
{
    const QStringList fields = wooOrderFields(false).split(u',');
    const QDir folder(QStringLiteral(TRADEIT_FIXTURES "/wc-v3"));
    QList<QJsonObject> orders;
    for (const QString &name : folder.entryList({u"order-*-wc11.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            giveUp(file.errorString());
        const QByteArray body = file.readAll();
        const Result<OrderPage> page = wooparser::order(body);
        if (!page || !isRealStatus(page->orders.first().status))
            continue;
        const QJsonObject whole = QJsonDocument::fromJson(body).object();
        QJsonObject order;
        for (const QString &field : fields)
            order[field] = whole.value(field);
        orders.append(order);
    }
    if (orders.isEmpty())
        giveUp(u"no recorded orders in "_s + folder.path());
    return orders;
}

void renamePerson(QJsonObject &address, qint64 n)
{
    static const QStringList firstNames = {u"Tendai"_s, u"Chipo"_s, u"Rudo"_s, u"Tafadzwa"_s, u"Nyasha"_s,
                                           u"Søren"_s,  u"Amina"_s, u"José"_s, u"Blessing"_s, u"Farai"_s};
    static const QStringList lastNames = {u"Moyo"_s,   u"Ncube"_s,  u"Dube"_s,   u"Sibanda"_s, u"Chirwa"_s, u"Banda"_s,
                                          u"Müller"_s, u"Mhofu"_s,  u"Shumba"_s, u"Nkomo"_s,   u"Makoni"_s, u"Zulu"_s,
                                          u"Phiri"_s,  u"Mutasa"_s, u"Gumbo"_s,  u"Tembo"_s,   u"Masuku"_s};
    const QString first = firstNames.at(n % firstNames.size()), last = lastNames.at(n / 7 % lastNames.size());
    address[u"first_name"] = first;
    address[u"last_name"] = last;
    if (address.value(u"email").isString())
        address[u"email"] = u"customer%1@example.test"_s.arg(n);
    address[u"phone"] = u"+26377%1"_s.arg(1'000'000 + n * 7919 % 9'000'000);
}

QJsonObject variant(QJsonObject order, qint64 n)
{
    const QString created =
        QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addSecs(-n * 1800).toString(Qt::ISODate);
    order[u"id"] = firstId - n;
    order[u"parent_id"] = 0;
    order[u"number"] = QString::number(firstId - n);
    order[u"date_created_gmt"] = created.chopped(1);
    order[u"date_modified_gmt"] = created.chopped(1);
    if (!order.value(u"transaction_id").toString().isEmpty())
        order[u"transaction_id"] = u"%1TX"_s.arg(n * 104'729, 15, 36, QLatin1Char('0')).toUpper();
    for (const QString &side : {u"billing"_s, u"shipping"_s}) {
        QJsonObject address = order.value(side).toObject();
        if (!address.value(u"first_name").toString().isEmpty())
            renamePerson(address, n);
        order[side] = address;
    }
    return order;
}

} // namespace

QList<QByteArray> orderPages(int pages, int perPage)
{
    const QList<QJsonObject> recorded = recordedOrders();
    QList<QByteArray> bodies;
    for (int page = 0; page < pages; ++page) {
        QJsonArray orders;
        for (int i = 0; i < perPage; ++i) {
            const qint64 n = qint64(page) * perPage + i;
            orders.append(variant(recorded.at(n % recorded.size()), n));
        }
        bodies.append(QJsonDocument(orders).toJson(QJsonDocument::Compact));
    }
    return bodies;
}

} // namespace tradeit::bench
