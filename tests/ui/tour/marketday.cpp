// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tour/marketday.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace tradeit::test {

namespace {

const QString leatherShop = QStringLiteral("Moyo-Leather");
const QString craftsShop = QStringLiteral("Tariro-Crafts");
constexpr quint32 craftsSeed = 7;

} // namespace

void waitUntil(const std::function<bool()> &condition, const char *what)
{
    const QDeadlineTimer deadline(std::chrono::minutes(1));
    QTimer wake;
    wake.start(std::chrono::milliseconds(20));
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("it never came: %s", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::sendPostedEvents();
}

/// One order as it is wished for.
struct MarketDay::Buyer
{
    QString first, last, town;
    double hours = 1; ///< since it was placed
    const char *status = "processing";
    const char *payment = "paypal";
    const char *flaw = "";
    std::vector<std::pair<const char *, int>> basket; ///< SKU and pieces; empty: any
    const char *currency = "";
    const char *worth = ""; ///< of its first line, net; empty: what the goods cost
    bool crafts = false;
    bool confirmed = false;
    const char *wish = "";
};

std::vector<MarketDay::Buyer> MarketDay::earlierBuyers()
{
    using B = MarketDay::Buyer;
    return {
        B{.first = u"Tatenda"_s, .last = u"Nyathi"_s, .town = u"Gweru"_s, .hours = 190, .status = "completed"},
        B{.first = u"Memory"_s, .last = u"Chirwa"_s, .town = u"Mutare"_s, .hours = 160, .status = "completed"},
        B{.first = u"Prosper"_s, .last = u"Tshuma"_s, .town = u"Kadoma"_s, .hours = 150, .status = "refunded"},
        B{.first = u"محمد"_s, .last = u"عبد الرحمن"_s, .town = u"Harare"_s, .hours = 140, .status = "completed"},
        B{.first = u"Kudakwashe"_s,
          .last = u"Zvobgo"_s,
          .town = u"Masvingo"_s,
          .hours = 120,
          .status = "on-hold",
          .payment = "bacs",
          .basket = {{"CRAFT-STONE", 2}},
          .currency = "ZWG",
          .worth = "129000.00"},
        B{.first = u"Ruvimbo"_s, .last = u"Hove"_s, .town = u"Chinhoyi"_s, .hours = 100, .status = "shipped"},
        B{.first = u"Chipo"_s, .last = u"Marufu"_s, .town = u"Harare"_s, .hours = 90, .status = "shipped"},
        B{.first = u"ليلى"_s,
          .last = u"حسن"_s,
          .town = u"Harare"_s,
          .hours = 70,
          .status = "on-hold",
          .payment = "bacs",
          .basket = {{"CRAFT-NHAVA", 3}, {"FOOD-HONEY", 1}}},
        B{.first = u"Farai"_s,
          .last = u"Chikwanha"_s,
          .town = u"Mutare"_s,
          .hours = 53,
          .basket = {{"CRAFT-NHAVA", 2}, {"CRAFT-BASKET", 3}, {"CRAFT-CARD", 1}},
          .confirmed = true},
        B{.first = u"Blessing"_s,
          .last = u"Dube"_s,
          .town = u"Bulawayo"_s,
          .hours = 46,
          .payment = "cod",
          .basket = {{"ELEC-POWER", 1}},
          .crafts = true,
          .confirmed = true},
    };
}

std::vector<MarketDay::Buyer> MarketDay::latestBuyers()
{
    using B = MarketDay::Buyer;
    return {
        B{.first = u"Rutendo"_s, .last = u"Mapfumo"_s, .town = u"Harare"_s, .hours = 26, .confirmed = true},
        B{.first = u"Tendai"_s,
          .last = u"Moyo"_s,
          .town = u"Harare"_s,
          .hours = 21,
          .flaw = "stock",
          .basket = {{"CRAFT-MBIRA", 2}, {"CRAFT-BASKET", 1}},
          .wish = "Please call before you come, the gate is locked."},
        B{.first = u"Anesu"_s,
          .last = u"Banda"_s,
          .town = u"Rusape"_s,
          .hours = 20,
          .status = "cancelled",
          .payment = "bacs"},
        B{.first = u"Gift"_s, .last = u"Mushonga"_s, .town = u"Norton"_s, .hours = 19.5, .status = "failed"},
        B{.first = u"Rudo"_s, .last = u"Ncube"_s, .town = u"Bulawayo"_s, .hours = 19, .basket = {{"FOOD-HONEY", 2}}},
        B{.first = u"Thandiwe Nokuthula"_s,
          .last = u"Sibanda-Mkhwananzi"_s,
          .town = u"Victoria Falls"_s,
          .hours = 15,
          .basket = {{"HOME-STOVE", 5}, {"ELEC-LED", 4}}},
        B{.first = u"Nyasha"_s,
          .last = u"Gumbo"_s,
          .town = u"Harare"_s,
          .hours = 4,
          .status = "pending",
          .crafts = true},
        B{.first = u"山田"_s,
          .last = u"花子"_s,
          .town = u"Harare"_s,
          .hours = 5,
          .payment = "stripe",
          .basket = {{"ELEC-LANTERN", 3}}},
        B{.first = u"Simbarashe"_s,
          .last = u"Mutasa"_s,
          .town = u"Bindura"_s,
          .hours = 1,
          .status = "pending",
          .basket = {{"SHOE-GUM", 2}}},
        B{.first = u"Seán"_s,
          .last = u"O’Neil & Söhne"_s,
          .town = u"Hwange"_s,
          .hours = 2.5,
          .flaw = "phone",
          .crafts = true},
    };
}

std::vector<MarketDay::Buyer> MarketDay::buyers()
{
    std::vector<Buyer> all = earlierBuyers();
    std::vector<Buyer> latest = latestBuyers();
    for (Buyer &buyer : latest)
        all.push_back(std::move(buyer));
    return all;
}

MarketDay::MarketDay()
    : floor(twin::TwinOptions{.orders = 0}, false), m_crafts(twin::TwinOptions{.seed = craftsSeed, .orders = 0})
{
    for (const Buyer &buyer : buyers())
        place(buyer, buyer.crafts ? m_crafts : floor.twin);
    connectShops();
    for (const Buyer &buyer : buyers())
        if (buyer.confirmed)
            confirm(buyer.last);
    waitUntil([this] { return floor.context().reader.counts()->waiting == 0; }, "the outbox");
}

MarketDay::~MarketDay() = default;

void MarketDay::place(const Buyer &buyer, TwinShop &shop)
{
    const bool paid = qstrcmp(buyer.payment, "bacs") != 0 && qstrcmp(buyer.payment, "cod") != 0 &&
                      qstrcmp(buyer.status, "pending") != 0 && qstrcmp(buyer.status, "failed") != 0;
    QJsonObject asked{{u"customer"_s, QJsonObject{{u"first_name"_s, buyer.first},
                                                  {u"last_name"_s, buyer.last},
                                                  {u"city"_s, buyer.town},
                                                  {u"address_1"_s, u"12 Samora Machel Ave"_s}}},
                      {u"payment"_s, QString::fromLatin1(buyer.payment)},
                      {u"paid"_s, paid},
                      {u"status"_s, QString::fromLatin1(buyer.status)},
                      {u"flaw"_s, QString::fromLatin1(buyer.flaw)}};
    QJsonArray basket;
    for (const auto &[sku, pieces] : buyer.basket)
        basket.append(QJsonObject{{u"sku"_s, QString::fromLatin1(sku)}, {u"qty"_s, pieces}});
    if (!basket.isEmpty())
        asked[u"items"_s] = basket;
    const qint64 id = shop.placeOrder(asked);
    m_remote[buyer.last] = id;

    const QDateTime placed = QDateTime::currentDateTimeUtc().addSecs(-qRound64(buyer.hours * 3600));
    QJsonObject change{{u"date_created_gmt"_s, placed.toString(u"yyyy-MM-ddTHH:mm:ss"_s)}};
    if (*buyer.wish)
        change[u"customer_note"_s] = QString::fromUtf8(buyer.wish);
    if (*buyer.currency)
        change[u"currency"_s] = QString::fromLatin1(buyer.currency);
    if (*buyer.worth) {
        const QString worth = QString::fromLatin1(buyer.worth);
        const qint64 line = shop.order(id)[u"line_items"][0][u"id"].toInteger();
        change[u"line_items"_s] = QJsonArray{QJsonObject{{u"id"_s, line}, {u"total"_s, worth}, {u"subtotal"_s, worth}}};
    }
    shop.patchOrder(id, change);
}

void MarketDay::connectShops()
{
    floor.connectTwin(floor.twin, leatherShop);
    floor.connectTwin(m_crafts, craftsShop);
    floor.sync();
}

OrderId MarketDay::find(const QString &lastName)
{
    for (const Buyer &buyer : buyers()) {
        if (buyer.last != lastName)
            continue;
        const QString account = buyer.crafts ? craftsShop : leatherShop;
        const Result<OrderId> order =
            floor.context().reader.findOrder(account + u'/' + QString::number(m_remote.value(lastName)));
        if (order)
            return *order;
    }
    qFatal("nobody of the name %s bought here", qPrintable(lastName));
}

QList<OrderId> MarketDay::arrive(int orders)
{
    QList<qint64> remotes;
    for (int i = 0; i < orders; ++i)
        remotes.append(floor.twin.placeOrder());
    floor.sync();
    QList<OrderId> found;
    for (const qint64 remote : remotes)
        found.append(*floor.context().reader.findOrder(leatherShop + u'/' + QString::number(remote)));
    return found;
}

void MarketDay::confirm(const QString &lastName, std::chrono::seconds hold)
{
    const Result<ActOutcome> outcome = floor.engine().desk()->act(
        find(lastName), Verb::Confirm, {.overrideReason = u"Called, all is well"_s, .hold = hold});
    if (!outcome)
        qFatal("confirming: %s", qPrintable(outcome.error().detail));
}

void MarketDay::note(const QString &lastName, const QString &text, bool toCustomer)
{
    const Result<ActOutcome> outcome =
        floor.engine().desk()->act(find(lastName), Verb::Note, {.note = text, .toCustomer = toCustomer});
    if (!outcome)
        qFatal("noting: %s", qPrintable(outcome.error().detail));
}

void MarketDay::cutLine()
{
    m_crafts.plan(u"shop"_s, u"reset"_s, u"before"_s, {{u"times"_s, 100000}});
    (void)await(floor.engine().sync({}, {}));
}

void MarketDay::fillOutbox()
{
    const auto attention = [this] { return floor.context().reader.counts()->attention; };
    floor.twin.patchOrder(m_remote.value(u"Ncube"_s), {{u"status"_s, u"cancelled"_s}});
    confirm(u"Ncube"_s);
    waitUntil([&] { return attention() == 1; }, "the outbox");
    cutLine();
    note(u"Dube"_s, u"Called, pays today"_s, false);
    confirm(u"O’Neil & Söhne"_s);
    confirm(u"Sibanda-Mkhwananzi"_s, std::chrono::seconds(60));
}

} // namespace tradeit::test
