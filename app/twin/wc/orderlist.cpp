// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/orderlist.h"

#include "app/twin/wc/answer.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

#include <QSet>
#include <algorithm>

namespace tradeit::twin {

namespace {

constexpr const char *dateArguments[]{"after", "before", "modified_after", "modified_before"};

struct Filter
{
    QStringList statuses;
    std::optional<qint64> after, before, modifiedAfter, modifiedBefore;
    QSet<qint64> include, exclude, parents;
    QString words;
    qint64 customer = 0;
    QByteArray product; ///< as it stands in the bytes of an order with that product
    bool everything = false;

    [[nodiscard]] bool takes(const OrderRow &row) const
    {
        const auto listed = [](const QSet<qint64> &set, qint64 id) { return set.isEmpty() || set.contains(id); };
        return takesStatus(row.status) && (!after || row.created > *after) && (!before || row.created < *before) &&
               (!modifiedAfter || row.modified > *modifiedAfter) &&
               (!modifiedBefore || row.modified < *modifiedBefore) && listed(include, row.id) &&
               !exclude.contains(row.id) && listed(parents, row.parent) &&
               (customer == 0 || row.customer == customer) && row.words.contains(words) &&
               (product.isEmpty() || row.bytes.contains(product));
    }

private:
    [[nodiscard]] bool takesStatus(const QString &status) const
    {
        if (everything)
            return true;
        return statuses.contains(QStringLiteral("any")) ? status != u"trash" : statuses.contains(status);
    }
};

QStringList statusChoices(const World &world)
{
    QStringList choices{QStringLiteral("any"), QStringLiteral("trash"), QStringLiteral("auto-draft")};
    for (const auto &[slug, name] : world.statuses())
        choices.append(slug);
    return choices;
}

QStringList askedStatuses(const Call &call)
{
    const QStringList asked = call.list(QStringLiteral("status"));
    return asked.isEmpty() ? QStringList{QStringLiteral("any")} : asked;
}

QSet<qint64> ids(const Call &call, const QString &name, Invalid &invalid)
{
    QSet<qint64> set;
    const QStringList values = call.list(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        bool isNumber = false;
        set.insert(values[i].toLongLong(&isNumber));
        if (!isNumber)
            invalid.add(name, name + u'[' + QString::number(i) + QStringLiteral("] is not of type integer."),
                        QStringLiteral("rest_invalid_type"), true);
    }
    return set;
}

/// Naive dates are the shop's own time, unless `dates_are_gmt` says otherwise. A date with a zone is turned to the
/// shop's time first, and so counts as GMT wrongly when both are given (finding 2).
std::optional<qint64> dateArgument(const Call &call, const char *argument, Invalid &invalid)
{
    const QString name = QString::fromLatin1(argument);
    if (!call.has(name))
        return std::nullopt;
    const std::optional<qint64> face = parseRestDate(call.text(name));
    if (!face) {
        invalid.add(name, QStringLiteral("Invalid date."), QStringLiteral("rest_invalid_date"));
        return std::nullopt;
    }
    return call.truth(QStringLiteral("dates_are_gmt")) ? *face : *face - shopOffsetSeconds;
}

Filter readFilter(const Call &call, Invalid &invalid)
{
    Filter filter;
    filter.statuses = askedStatuses(call);
    const QStringList choices = statusChoices(call.world);
    for (qsizetype i = 0; i < filter.statuses.size(); ++i) {
        if (!choices.contains(filter.statuses[i]))
            invalid.enumeration(QStringLiteral("status"), QStringLiteral("status[") + QString::number(i) + u']',
                                choices);
    }
    filter.everything = filter.statuses.contains(QStringLiteral("auto-draft")) && !call.world.modern(); // finding 9
    std::optional<qint64> *const targets[]{&filter.after, &filter.before, &filter.modifiedAfter,
                                           &filter.modifiedBefore};
    for (size_t i = 0; i < std::size(dateArguments); ++i)
        *targets[i] = dateArgument(call, dateArguments[i], invalid);
    filter.include = ids(call, QStringLiteral("include"), invalid);
    filter.exclude = ids(call, QStringLiteral("exclude"), invalid);
    filter.parents = ids(call, QStringLiteral("parent"), invalid);
    filter.words = call.text(QStringLiteral("search")).toLower();
    filter.customer = call.text(QStringLiteral("customer")).toLongLong();
    if (call.has(QStringLiteral("product")))
        filter.product = "\"product_id\":" + call.text(QStringLiteral("product")).toLatin1() + ',';
    return filter;
}

void checkEnum(const Call &call, Invalid &invalid, const QString &name, const QStringList &allowed)
{
    if (call.has(name) && !allowed.contains(call.text(name)))
        invalid.enumeration(name, name, allowed);
}

/// Orders of one second have no order of their own where orders are posts: each page shuffles them anew (finding 3).
void sortByModifiedOnPosts(std::vector<const OrderRow *> &rows, const Page &page, bool ascending)
{
    const quint64 salt = quint64(page.page) * 1000003ULL + quint64(page.perPage);
    const auto shuffled = [salt](const OrderRow *row) {
        return SeededRandom(quint64(row->id) * 2654435761ULL ^ (salt << 32)).next();
    };
    std::sort(rows.begin(), rows.end(), [&](const OrderRow *a, const OrderRow *b) {
        if (a->modified != b->modified)
            return ascending ? a->modified < b->modified : a->modified > b->modified;
        return shuffled(a) < shuffled(b);
    });
}

void sortRows(const Call &call, std::vector<const OrderRow *> &rows, const Page &page)
{
    const QString by =
        call.has(QStringLiteral("orderby")) ? call.text(QStringLiteral("orderby")) : QStringLiteral("date");
    const bool ascending = call.text(QStringLiteral("order")) == u"asc";
    if (by == u"modified" && !call.world.modern()) {
        sortByModifiedOnPosts(rows, page, ascending);
        return;
    }
    if (by == u"include") {
        const QStringList wanted = call.list(QStringLiteral("include"));
        std::stable_sort(rows.begin(), rows.end(), [&](const OrderRow *a, const OrderRow *b) {
            return wanted.indexOf(QString::number(a->id)) < wanted.indexOf(QString::number(b->id));
        });
        return;
    }
    const auto key = [&by](const OrderRow *row) {
        return by == u"id" ? row->id : by == u"modified" ? row->modified : row->created;
    };
    std::sort(rows.begin(), rows.end(), [&](const OrderRow *a, const OrderRow *b) {
        const std::pair left(key(a), a->id), right(key(b), b->id);
        return ascending ? left < right : right < left;
    });
}

/// The Link repeats the arguments, with status and two defaults moved to the end.
QList<QPair<QString, QString>> linkArguments(const Call &call, bool empty)
{
    QList<QPair<QString, QString>> arguments;
    const auto pairs = decodedPairs(call.request.query);
    for (const auto &[name, value] : pairs) {
        if (name == u"status" || name.startsWith(QStringLiteral("status[")))
            continue;
        const bool isDatesFlag = name == u"dates_are_gmt";
        arguments.append({name, isDatesFlag ? QStringLiteral("1") : value});
    }
    const QStringList statuses = askedStatuses(call);
    for (qsizetype i = 0; i < statuses.size(); ++i)
        arguments.append({QStringLiteral("status[") + QString::number(i) + u']', statuses[i]});
    if (!empty) {
        arguments.append({QStringLiteral("dp"), QStringLiteral("2")});
        arguments.append({QStringLiteral("context"), QStringLiteral("view")});
    }
    return arguments;
}

} // namespace

Response listOrders(const Call &call)
{
    Invalid invalid;
    const Page page = readPage(call, invalid);
    checkEnum(call, invalid, QStringLiteral("order"), {QStringLiteral("asc"), QStringLiteral("desc")});
    checkEnum(call, invalid, QStringLiteral("orderby"),
              {QStringLiteral("date"), QStringLiteral("id"), QStringLiteral("include"), QStringLiteral("title"),
               QStringLiteral("slug"), QStringLiteral("modified")});
    const Filter filter = readFilter(call, invalid);
    if (const auto refusal = invalid.refusal())
        return *refusal;
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("view"));

    std::vector<const OrderRow *> rows;
    for (const auto &[id, row] : call.world.orders()) {
        if (filter.takes(row))
            rows.push_back(&row);
    }
    sortRows(call, rows, page);
    const auto total = static_cast<qint64>(rows.size());
    const qint64 from = std::clamp<qint64>(page.offset, 0, total);
    const qint64 to = std::min(total, from + page.perPage);
    QByteArrayList shown;
    for (qint64 i = from; i < to; ++i)
        shown.append(rows[static_cast<size_t>(i)]->bytes);
    Response response = Response::json(200, QJsonArray());
    response.body = '[' + shown.join(',') + ']';
    addPaging(call, response, page, total, to - from, linkArguments(call, shown.isEmpty()));
    return response;
}

} // namespace tradeit::twin
