// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class SeededRandom;

/// A buyer in Zimbabwe. Person `n` always has an address of mail and a phone number of their own, so that two people
/// are never taken for one.
struct Person
{
    QString firstName;
    QString lastName;
    QString company;
    QString street;
    QString flat;
    QString town;
    QString email;
    QString phone; ///< "+263772123456"

    [[nodiscard]] QJsonObject billing() const;
    [[nodiscard]] QJsonObject shipping() const;
};

[[nodiscard]] Person inventPerson(SeededRandom &random, int number);

} // namespace tradeit::twin
