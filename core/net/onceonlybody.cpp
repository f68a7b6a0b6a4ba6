// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/onceonlybody.h"

#include <algorithm>
#include <cstring>

namespace tradeit {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, bytesAvailable());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace tradeit
