// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/gzip.h"

#include <QList>
#include <QtEndian>
#include <array>

namespace tradeit::twin {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzipped(const QByteArray &plain)
{
    // qCompress gives four bytes of length, two of zlib head, the deflate stream and four of Adler-32: gzip wants the
    // same stream in its own frame, so that Qt's zlib is all that is needed.
    const QByteArray zlib = qCompress(plain, 1);
    static constexpr char head[] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 4, '\xff'};
    QByteArray file(head, sizeof head);
    file += zlib.mid(6, zlib.size() - 10);
    file += littleEndian(crc32(plain));
    file += littleEndian(static_cast<quint32>(plain.size()));
    return file;
}

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    const QList<QByteArray> codings = acceptEncoding.toLower().split(',');
    for (const QByteArray &coding : codings) {
        const QList<QByteArray> parts = coding.split(';');
        if (parts.constFirst().trimmed() != "gzip")
            continue;
        const QByteArray weight = parts.size() > 1 ? parts[1].trimmed() : QByteArray();
        return !weight.startsWith("q=") || weight.mid(2).toDouble() > 0;
    }
    return false;
}

} // namespace tradeit::twin
