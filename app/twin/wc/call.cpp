// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/call.h"

namespace tradeit::twin {

QList<QPair<QString, QString>> decodedPairs(const QUrlQuery &query)
{
    const auto decoded = [](QString part) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace(u'+', u' ').toUtf8()));
    };
    QList<QPair<QString, QString>> pairs;
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        pairs.append({decoded(name), decoded(value)});
    return pairs;
}

bool Call::truth(const QString &name) const
{
    const QString value = text(name);
    return value == u"true" || value == u"1";
}

QStringList Call::list(const QString &name) const
{
    QStringList values;
    const auto pairs = decodedPairs(request.query);
    for (const auto &[key, value] : pairs) {
        if (key == name)
            values += value.split(u',', Qt::SkipEmptyParts);
        else if (key.startsWith(name + u'[') && key.endsWith(u']'))
            values += value;
    }
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

} // namespace tradeit::twin
