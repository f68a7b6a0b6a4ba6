// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/orderplace.h"

#include <algorithm>
#include <limits>

namespace tradeit {

namespace {

/// As the store's NOCASE: only the letters A to Z are folded, the rest is compared byte by byte.
int compareNames(const QString &a, const QString &b)
{
    const auto folded = [](const QString &text) {
        QByteArray bytes = text.toUtf8();
        std::transform(bytes.cbegin(), bytes.cend(), bytes.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return bytes;
    };
    return folded(a).compare(folded(b));
}

int compareNumbers(const QString &a, const QString &b)
{
    const auto lengths = a.toUcs4().size() <=> b.toUcs4().size();
    if (lengths != 0)
        return lengths < 0 ? -1 : 1;
    return a.toUtf8().compare(b.toUtf8());
}

template <typename T>
int compareValues(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

/// What is not due comes after what is.
int compareDue(const QDateTime &a, const QDateTime &b)
{
    const auto place = [](const QDateTime &due) {
        return due.isValid() ? due.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    return compareValues(place(a), place(b));
}

/// An order without a date comes before those with one.
int compareCreated(const QDateTime &a, const QDateTime &b)
{
    const auto place = [](const QDateTime &created) {
        return created.isValid() ? created.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    };
    return compareValues(place(a), place(b));
}

int compareBy(SortKey key, const OrderRow &a, const OrderRow &b)
{
    switch (key) {
    case SortKey::Workflow:
        return a.bucket == b.bucket ? compareDue(a.due, b.due) : compareValues(a.bucket, b.bucket);
    case SortKey::Number:
        return compareNumbers(a.number, b.number);
    case SortKey::Created:
        return compareCreated(a.created, b.created);
    case SortKey::Due:
        return compareDue(a.due, b.due);
    case SortKey::Customer:
        return compareNames(a.customer, b.customer);
    case SortKey::Total:
        return compareValues(a.total, b.total);
    }
    return 0;
}

} // namespace

bool isListed(const OrderRow &row, const OrderFilter &filter)
{
    if (row.gone || (row.group && !filter.groups))
        return false;
    if (filter.account && row.account != filter.account)
        return false;
    if (!filter.status.isEmpty() && row.status != filter.status && bucketWord(row.bucket) != filter.status)
        return false;
    if (filter.createdFrom.isValid() && !(row.created.isValid() && row.created >= filter.createdFrom))
        return false;
    if (filter.createdTo.isValid() && !(row.created.isValid() && row.created < filter.createdTo))
        return false;
    return !filter.dueBefore.isValid() || (row.due.isValid() && row.due < filter.dueBefore);
}

bool comesBefore(const OrderRow &a, const OrderRow &b, const OrderSort &sort)
{
    const int byKey = compareBy(sort.key, a, b);
    const int order = byKey != 0 ? byKey : compareValues(a.oid, b.oid);
    return sort.descending ? order > 0 : order < 0;
}

} // namespace tradeit
