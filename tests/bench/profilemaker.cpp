// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/profilemaker.h"

#include "core/base/clock.h"
#include "core/store/accountstore.h"
#include "core/store/orderstore.h"
#include "tests/bench/measured.h"

#include <QRandomGenerator>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace tradeit::bench {

namespace {

constexpr qint64 perCall = 100;
constexpr qint64 perTransaction = 5000;
constexpr qint64 years = qint64(5) * 365 * 24 * 60 * 60;
constexpr qint64 openOrders = 25; ///< one in so many, all among the newest

const QStringList firstNames = {u"Tendai"_s,     u"Rudo"_s,       u"Thandiwe"_s, u"Farai"_s,      u"Blessing"_s,
                                u"Rutendo"_s,    u"Kudakwashe"_s, u"Nyasha"_s,   u"Simbarashe"_s, u"Ruvimbo"_s,
                                u"Chipo"_s,      u"Tatenda"_s,    u"Memory"_s,   u"Anesu"_s,      u"Prosper"_s,
                                u"Gift"_s,       u"Tariro"_s,     u"Nomsa"_s,    u"Sipho"_s,      u"Lindiwe"_s,
                                u"Andr\u00e9"_s, u"Mar\u00eda"_s, u"John"_s,     u"Grace"_s,      u"Precious"_s,
                                u"Takudzwa"_s,   u"Munashe"_s,    u"Vimbai"_s,   u"Panashe"_s,    u"Ropafadzo"_s};
const QStringList lastNames = {u"Moyo"_s,     u"Ncube"_s,  u"Sibanda"_s,     u"Chikwanha"_s,   u"Dube"_s,
                               u"Mapfumo"_s,  u"Zvobgo"_s, u"Gumbo"_s,       u"Mutasa"_s,      u"Hove"_s,
                               u"Marufu"_s,   u"Nyathi"_s, u"Chirwa"_s,      u"Banda"_s,       u"Tshuma"_s,
                               u"Mushonga"_s, u"Ndlovu"_s, u"Mpofu"_s,       u"Nkomo"_s,       u"Khumalo"_s,
                               u"Phiri"_s,    u"Zulu"_s,   u"O\u2019Neil"_s, u"M\u00fcller"_s, u"Chigumba"_s,
                               u"Makoni"_s,   u"Shumba"_s, u"Mlambo"_s,      u"Zhuwao"_s,      u"Gwatidzo"_s};
const QStringList farNames = {u"\u5c71\u7530 \u82b1\u5b50"_s, u"\u4f50\u3005\u6728 \u5065\u592a\u90ce"_s,
                              u"\u738b \u5c0f\u660e"_s, u"\u0644\u064a\u0644\u0649 \u062d\u0633\u0646"_s,
                              u"\uae40 \ubbfc\uc900"_s};
const QStringList towns = {u"Harare"_s,    u"Bulawayo"_s,       u"Mutare"_s,      u"Gweru"_s,
                           u"Kwekwe"_s,    u"Masvingo"_s,       u"Chinhoyi"_s,    u"Kadoma"_s,
                           u"Marondera"_s, u"Victoria Falls"_s, u"\u4eac\u90fd"_s};
const QStringList things = {u"Leather satchel"_s, u"Belt 34 in"_s, u"Basket"_s,     u"Soapstone bowl"_s,
                            u"Kente scarf"_s,     u"Phone case"_s, u"Solar lamp"_s, u"School shoes"_s,
                            u"Mbira"_s,           u"Woven mat"_s,  u"Enamel pot"_s, u"Radio"_s,
                            u"Sandals"_s,         u"Wallet"_s,     u"Hat"_s,        u"Charger USB-C"_s};
const QStringList colours = {u"brown"_s, u"black"_s, u"red"_s, u"natural"_s, u"blue"_s, u"green"_s};

/// Makes one order after the other.
class Trade
{
public:
    explicit Trade(qint64 orders) : m_orders(orders) {}

    Order order(qint64 id)
    {
        Order made;
        made.id = {id};
        made.number = QString::number(id);
        made.created = profileEnd().addSecs(-years * (m_orders - id) / m_orders - m_random.bounded(60));
        made.status = m_orders - id < m_orders / openOrders ? openStatus() : closedStatus();
        made.modified = std::min(profileEnd(), made.created.addSecs(m_random.bounded(3 * 24 * 60 * 60)));
        made.currency = one({{u"USD"_s, 90}, {u"ZWG"_s, 8}, {u"ZAR"_s, 2}});
        made.paymentMethod = one({{u"ppcp-gateway"_s, 40}, {u"cod"_s, 35}, {u"paynow"_s, 25}});
        made.transactionId =
            made.paymentMethod == u"cod" ? QString() : u"TX"_s + QString::number(id * 7919, 36).toUpper();
        addBuyer(made);
        addLines(made);
        made.meta = {{.id = id, .key = u"_origin"_s, .value = u"web"_s}};
        return made;
    }

private:
    using Shares = QList<std::pair<QString, int>>;

    QString one(const Shares &shares)
    {
        int place = m_random.bounded(100);
        for (const auto &[word, share] : shares) {
            if (place < share)
                return word;
            place -= share;
        }
        return shares.first().first;
    }
    QString pick(const QStringList &words) { return words.at(m_random.bounded(words.size())); }
    QString openStatus()
    {
        return one(
            {{u"processing"_s, 40}, {u"shipped"_s, 30}, {u"on-hold"_s, 10}, {u"pending"_s, 15}, {u"completed"_s, 5}});
    }
    QString closedStatus()
    {
        return one({{u"completed"_s, 84}, {u"cancelled"_s, 8}, {u"refunded"_s, 4}, {u"failed"_s, 4}});
    }

    void addBuyer(Order &order)
    {
        if (m_random.bounded(60) == 0) {
            const QString name = pick(farNames);
            order.billing.firstName = name.section(u' ', 1);
            order.billing.lastName = name.section(u' ', 0, 0);
        } else if (m_random.bounded(200) != 0) {
            order.billing.firstName = pick(firstNames);
            order.billing.lastName = pick(lastNames);
        }
        const qint64 buyer = m_random.bounded(1'000'000);
        order.billing.email = u"buyer%1@example.test"_s.arg(buyer);
        order.billing.phone = u"+26377%1"_s.arg(buyer * 7 % 10'000'000, 7, 10, QChar(u'0'));
        order.billing.address1 = u"%1 Samora Machel Ave"_s.arg(m_random.bounded(1, 400));
        order.billing.city = pick(towns);
        order.billing.country = u"ZW"_s;
    }

    void addLines(Order &order)
    {
        const int lines = m_random.bounded(4) ? 1 : 2;
        for (int i = 1; i <= lines; ++i) {
            const int thing = m_random.bounded(static_cast<int>(things.size()));
            OrderLine line;
            line.id = order.id.value * 10 + i;
            line.product = {thing + 1};
            line.name = things.at(thing) + u", "_s + pick(colours);
            line.sku = u"SKU-%1"_s.arg(thing * 100 + m_random.bounded(100));
            line.quantity = m_random.bounded(1, 4);
            line.total = line.subtotal = Amount::fromMillionths(m_random.bounded(100, 30'000) * 10'000LL);
            order.total += line.total;
            order.lines.append(line);
        }
        if (order.currency == u"ZWG") {
            order.total = Amount::fromMillionths(order.total.millionths() * 27);
            for (OrderLine &line : order.lines)
                line.total = line.subtotal = Amount::fromMillionths(line.total.millionths() * 27);
        }
    }

    qint64 m_orders;
    QRandomGenerator m_random{20261123U};
};

Account addAccount(Database &database, const QString &name)
{
    Account account{.kind = u"woocommerce"_s, .name = name, .url = QUrl(u"https://%1.example.test"_s.arg(name))};
    account.firstFullSync = profileEnd().addDays(-30);
    Transaction transaction = must(Transaction::begin(database));
    account.id = must(AccountStore(database).add(account));
    must(transaction.commit());
    return account;
}

} // namespace

QDateTime profileEnd()
{
    return fromIsoUtc(u"2026-11-23T12:00:00Z"_s);
}

void makeProfile(const QString &folder, qint64 orders)
{
    const auto database = must(Database::open(folder));
    const std::array accounts = {addAccount(*database, u"leather"_s), addAccount(*database, u"crafts"_s)};
    Trade trade(orders);
    for (qint64 next = 1; next <= orders;) {
        Transaction transaction = must(Transaction::begin(*database));
        for (const qint64 end = std::min(orders, next + perTransaction - 1); next <= end;) {
            QList<Order> page;
            for (; next <= end && page.size() < perCall; ++next)
                page.append(trade.order(next));
            const Account &account = accounts[page.first().id.value / perCall % 6 == 0 ? 1 : 0];
            (void)must(OrderStore(*database).store(account, page, profileEnd(), profileEnd()));
        }
        must(transaction.commit());
    }
}

} // namespace tradeit::bench
