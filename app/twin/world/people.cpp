// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/people.h"

#include "app/twin/world/seededrandom.h"

#include <array>

namespace tradeit::twin {

namespace {

constexpr std::array firstNames{
    u"Tariro",    u"Tendai",     u"Rudo",      u"Farai",   u"Nyasha",   u"Kudzai",   u"Chipo",  u"Tatenda",
    u"Rutendo",   u"Blessing",   u"Nokuthula", u"Thabo",   u"Sibusiso", u"Nomvula",  u"Anesu",  u"Takudzwa",
    u"Ropafadzo", u"Simbarashe", u"Thandiwe",  u"Mthunzi", u"Grace",    u"Brighton", u"Memory", u"Zoë",
};
constexpr std::array lastNames{
    u"Moyo",     u"Ncube",  u"Sibanda", u"Dube",   u"Chirwa",  u"Mutasa",  u"Nyathi",      u"Chikowore",
    u"Mpofu",    u"Ndlovu", u"Makoni",  u"Gumbo",  u"Mhlanga", u"Zvobgo",  u"Khumalo",     u"Banda",
    u"Chigumba", u"Nkomo",  u"Hove",    u"Marufu", u"Tshuma",  u"O'Brien", u"Müller-Moyo",
};
constexpr std::array towns{
    u"Harare",         u"Harare", u"Bulawayo", u"Chitungwiza", u"Mutare",     u"Gweru",
    u"Kwekwe",         u"Kadoma", u"Masvingo", u"Chinhoyi",    u"Marondera",  u"Bindura",
    u"Victoria Falls", u"Hwange", u"Rusape",   u"Chegutu",     u"Zvishavane", u"Beitbridge",
};
constexpr std::array streets{
    u"Samora Machel Ave",   u"Nelson Mandela Ave",  u"Robert Mugabe Rd", u"Josiah Tongogara Ave", u"Fife Street",
    u"Leopold Takawira St", u"Herbert Chitepo Ave", u"Main Street",      u"Simon Mazorodze Rd",   u"Borrowdale Rd",
};
constexpr std::array networks{u"77", u"78", u"71", u"73"};

template <typename List>
QString oneOf(SeededRandom &random, const List &list)
{
    return QString::fromUtf16(random.pick(list));
}

QJsonObject address(const Person &person)
{
    return {{QStringLiteral("first_name"), person.firstName},
            {QStringLiteral("last_name"), person.lastName},
            {QStringLiteral("company"), person.company},
            {QStringLiteral("address_1"), person.street},
            {QStringLiteral("address_2"), person.flat},
            {QStringLiteral("city"), person.town},
            {QStringLiteral("state"), QString()},
            {QStringLiteral("postcode"), QString()},
            {QStringLiteral("country"), QStringLiteral("ZW")}};
}

} // namespace

QJsonObject Person::billing() const
{
    QJsonObject billing = address(*this);
    billing[QStringLiteral("email")] = email;
    billing[QStringLiteral("phone")] = phone;
    return billing;
}

QJsonObject Person::shipping() const
{
    QJsonObject shipping = address(*this);
    shipping[QStringLiteral("phone")] = QString(); // shop fronts do not ask for it
    return shipping;
}

Person inventPerson(SeededRandom &random, int number)
{
    Person person{.firstName = oneOf(random, firstNames),
                  .lastName = oneOf(random, lastNames),
                  .company = random.chance(6) ? QStringLiteral("Acme & Sons (Pvt) \"Ltd\"") : QString(),
                  .street = QString::number(random.between(1, 320)) + u' ' + oneOf(random, streets),
                  .flat =
                      random.chance(20) ? QStringLiteral("Flat ") + QString::number(random.between(1, 40)) : QString(),
                  .town = oneOf(random, towns),
                  .email = {},
                  .phone = {}};
    // 7919 has no factor in common with ten million: every person below that gets another number.
    const qint64 subscriber = (1234567 + qint64(number) * 7919) % 10000000;
    person.phone = QStringLiteral("+263") +
                   QString::fromUtf16(networks[static_cast<size_t>(number) % networks.size()]) +
                   QString::number(subscriber).rightJustified(7, u'0');
    person.email = QStringLiteral("buyer") + QString::number(number) + QStringLiteral("@example.test");
    return person;
}

} // namespace tradeit::twin
