// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ordersearch.h"

#include "core/store/orderquery.h"
#include "core/store/projection.h"
#include "core/store/searchtext.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr qsizetype searchCap = 200;
constexpr qsizetype fewSpellings = 8;
constexpr qsizetype indexedLetters = 3; ///< beginnings up to here are entries of the index, met newest first
constexpr qint64 phonesWalked = 2000;   ///< so many are looked at before every phone that matches is gathered
constexpr qint64 fewListed = 20'000;

/// The number as a person types it: "#1234" is 1234.
QString exactNumber(const QString &query)
{
    const QString trimmed = query.trimmed();
    return trimmed.startsWith(u'#') ? trimmed.mid(1) : trimmed;
}

Conditions filterConditions(const OrderFilter &filter)
{
    Conditions conditions = plainConditions(filter);
    addStatus(conditions, filter.status);
    return conditions;
}

Result<QList<ListedRow>> numbered(const Database &database, const OrderFilter &filter)
{
    Conditions conditions = filterConditions(filter);
    const QVariant number = sqlValue(exactNumber(filter.query));
    conditions.add(isNumber.toString(), {number, number, number});
    Statement statement(database, u"SELECT "_s + rowColumns + u" FROM mirror.orders AS o INDEXED BY orders_numbered" +
                                      conditions.where() + u" ORDER BY o.oid DESC LIMIT ?");
    return statement.allOf(readListedRow, conditions.values() + QVariantList{searchCap});
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

/// The words that begin with a term, if they are few and the index spells them as anybody would. Searching for a
/// beginning gathers all its matches first; words are met newest first.
QStringList spellingsOf(const Database &database, const QString &term)
{
    const QString beginning = term.toLower();
    if (beginning.size() <= indexedLetters || !isPlain(beginning))
        return {};
    QString behind = beginning;
    behind.back() = QChar(behind.back().unicode() + 1);
    Statement statement(database, u"WITH RECURSIVE known(term) AS ("
                                  "SELECT (SELECT term FROM temp.search_terms WHERE term >= ? ORDER BY term LIMIT 1) "
                                  "UNION ALL SELECT (SELECT term FROM temp.search_terms "
                                  "WHERE term >= known.term || char(1) ORDER BY term LIMIT 1) "
                                  "FROM known WHERE known.term < ? LIMIT ?) SELECT term FROM known WHERE term < ?"_s);
    const Result<QStringList> found =
        statement.all([](const Statement &row) { return row.text(0); }, beginning, behind, fewSpellings + 1, behind);
    if (!found || found->size() > fewSpellings || !std::all_of(found->cbegin(), found->cend(), isPlain))
        return {};
    return *found;
}

/// An id that nothing older than is listed by the filter's status or dates: what matches before it is not looked at.
Result<qint64> oldestListed(const Database &database, const OrderFilter &filter)
{
    QList<QPair<QString, QVariantList>> ways;
    if (filter.dueBefore.isValid())
        ways = {{u"o.due < %1 AND o.gone = 0 AND o.due < ?"_s.arg(farDue), {sqlValue(filter.dueBefore)}}};
    else if (!filter.status.isEmpty())
        ways = statusConditions(filter.status);
    std::optional<qint64> oldest;
    for (const auto &[sql, values] : ways) {
        Statement statement(database, u"SELECT min(oid), count(*) FROM (SELECT o.oid FROM mirror.orders AS o WHERE "_s +
                                          sql + u" LIMIT ?)");
        const auto read = [](const Statement &row) {
            return row.integer(1) == fewListed ? 0
                   : row.isNull(0)             ? std::numeric_limits<qint64>::max()
                                               : row.integer(0);
        };
        const Result<QList<qint64>> found = statement.allOf(read, values + QVariantList{fewListed});
        if (!found)
            return tl::unexpected(found.error());
        oldest = std::min(oldest.value_or(found->first()), found->first());
    }
    return oldest.value_or(0);
}

/// One search: what the filter lists of the orders that an expression finds, newest first, one more than the cap.
class Matching
{
public:
    Matching(const Database &database, const OrderFilter &filter, qint64 oldest)
        : m_database(database), m_filter(filter), m_oldest(oldest)
    {
    }

    Result<QList<ListedRow>> all(const QString &expression) const
    {
        Conditions conditions = filterConditions(m_filter);
        conditions.add(u"search MATCH ? AND search.rowid >= ?"_s, {expression, m_oldest});
        // CROSS keeps the order of the loops: matches newest first, each looked up, until the cap is reached.
        Statement statement(m_database,
                            u"SELECT "_s + rowColumns +
                                u" FROM mirror.search CROSS JOIN mirror.orders AS o ON o.oid = search.rowid" +
                                conditions.where() + u" ORDER BY search.rowid DESC LIMIT ?");
        return statement.allOf(readListedRow, conditions.values() + QVariantList{searchCap + 1});
    }

    /// Phones that begin with the same two digits are met newest first, and each is looked at. Only when matches are
    /// rare among them are all of these gathered.
    Result<QList<ListedRow>> phones(const PhoneSearch &phone) const
    {
        Result<QList<ListedRow>> near = phonesAmongNewest(phone);
        if (!near || near->size() > searchCap)
            return near;
        const Result<qint64> wider =
            Statement(m_database, u"SELECT count(*) FROM (SELECT 1 FROM mirror.search WHERE search MATCH ? "
                                  "AND search.rowid >= ? LIMIT ?)"_s)
                .number(phone.wider, m_oldest, phonesWalked + 1);
        if (!wider)
            return tl::unexpected(wider.error());
        return *wider > phonesWalked ? all(phone.beginning) : near;
    }

private:
    Result<QList<ListedRow>> phonesAmongNewest(const PhoneSearch &phone) const
    {
        Conditions conditions = filterConditions(m_filter);
        conditions.add(u"instr(' ' || near.digits, ?) > 0"_s, {phone.token});
        Statement statement(m_database,
                            u"SELECT "_s + rowColumns +
                                u" FROM (SELECT rowid AS oid, digits FROM mirror.search WHERE search MATCH ? "
                                "AND search.rowid >= ? ORDER BY search.rowid DESC LIMIT ?) AS near "
                                "CROSS JOIN mirror.orders AS o ON o.oid = near.oid" +
                                conditions.where() + u" LIMIT ?");
        return statement.allOf(readListedRow, QVariantList{phone.wider, m_oldest, phonesWalked} + conditions.values() +
                                                  QVariantList{searchCap + 1});
    }

    const Database &m_database;
    const OrderFilter &m_filter;
    qint64 m_oldest;
};

/// The newest of both lists, each once, one more than the cap.
QList<ListedRow> newestOf(QList<ListedRow> rows, const QList<ListedRow> &others)
{
    rows += others;
    const auto newer = [](const ListedRow &a, const ListedRow &b) { return a.key.oid > b.key.oid; };
    const auto same = [](const ListedRow &a, const ListedRow &b) { return a.key.oid == b.key.oid; };
    std::sort(rows.begin(), rows.end(), newer);
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end());
    return rows.mid(0, searchCap + 1);
}

Result<QList<ListedRow>> matched(const Database &database, const OrderFilter &filter)
{
    const Result<qint64> oldest = oldestListed(database, filter);
    if (!oldest)
        return tl::unexpected(oldest.error());
    const Matching matching(database, filter, *oldest);
    if (const std::optional<PhoneSearch> phone = phoneSearch(filter.query)) {
        const Result<QList<ListedRow>> others = matching.all(phone->others);
        if (!others)
            return others;
        return matching.phones(*phone).map([&](const QList<ListedRow> &phones) { return newestOf(phones, *others); });
    }
    const QString expression =
        searchExpression(filter.query, [&database](const QString &term) { return spellingsOf(database, term); });
    return expression.isEmpty() ? Result<QList<ListedRow>>() : matching.all(expression);
}

} // namespace

Result<OrderWindow> searchOrders(const Database &database, const OrderFilter &filter,
                                 const std::optional<ListKey> &after, int limit)
{
    const Result<QList<ListedRow>> exact = numbered(database, filter);
    if (!exact)
        return tl::unexpected(exact.error());
    Result<QList<ListedRow>> found = matched(database, filter);
    if (!found)
        return tl::unexpected(found.error());
    for (ListedRow &listed : *found)
        listed.key.inexact = listed.row.number == exactNumber(filter.query) ? 0 : 1;
    QList<ListedRow> rows = *exact + found->mid(0, searchCap);
    sortOnce(rows);
    if (after)
        rows.removeIf([&](const ListedRow &listed) { return listed.key <= *after; });
    OrderWindow window = windowOf(rows, limit);
    window.capped = found->size() > searchCap;
    return window;
}

} // namespace tradeit
