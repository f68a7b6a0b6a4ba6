// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/seededrandom.h"

namespace tradeit::twin {

quint64 SeededRandom::next()
{
    quint64 mixed = (m_state += 0x9e3779b97f4a7c15ULL);
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

int SeededRandom::between(int low, int high)
{
    return low + static_cast<int>(next() % static_cast<quint64>(high - low + 1));
}

QString SeededRandom::text(int length, QStringView alphabet)
{
    QString drawn;
    for (int i = 0; i < length; ++i)
        drawn += alphabet[between(0, static_cast<int>(alphabet.size()) - 1)];
    return drawn;
}

} // namespace tradeit::twin
