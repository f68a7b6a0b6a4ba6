// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

#include <QJsonArray>
#include <optional>

namespace tradeit::twin {

/// An error as WordPress sends it: {code, message, data:{status}}.
[[nodiscard]] Response refuse(int status, const QString &code);
/// "You may not": 401 for nobody, 403 for a known user; `what` is view, create, edit, delete or batch.
[[nodiscard]] Response forbid(const Call &call, const QString &what);
/// What keeps a caller from the notes, refunds … of the order that the route names; a missing one is told by
/// `missingCode`, for WooCommerce has a code of its own in each place.
[[nodiscard]] std::optional<Response> refusedForOrder(const Call &call, const QString &what,
                                                      const QString &missingCode);
/// The page of a PHP error: JSON when it was asked for, else HTML (finding 43).
[[nodiscard]] Response fatal(const Call &call);

/// Gathers what WordPress finds wrong with the arguments of a call: 400 rest_invalid_param.
class Invalid
{
public:
    void add(const QString &name, const QString &why, const QString &code, bool naming = false);
    void enumeration(const QString &name, const QString &shown, const QStringList &allowed);
    void type(const QString &name, const QString &wanted);
    [[nodiscard]] std::optional<Response> refusal() const;

private:
    QJsonObject m_params;
    QJsonObject m_details;
};

/// Which part of a list was asked for.
struct Page
{
    int perPage = 10;
    int page = 1;
    qint64 offset = 0;
};

/// Reads per_page, page and offset; what is out of bounds goes to `invalid` (finding 8).
[[nodiscard]] Page readPage(const Call &call, Invalid &invalid);

/// Adds X-WP-Total, X-WP-TotalPages and the Link to the pages beside this one. `arguments` are the pairs the Link
/// repeats.
void addPaging(const Call &call, Response &response, const Page &page, qint64 total, qint64 shown,
               const QList<QPair<QString, QString>> &arguments);

/// Like PHP's urlencode.
[[nodiscard]] QByteArray urlEncoded(const QString &text);

/// Leaves only what `_fields` names, nested names included (finding 16). Lists lose `_links`, single objects keep it.
[[nodiscard]] QJsonValue onlyFields(const QJsonValue &value, const QStringList &fields);

} // namespace tradeit::twin
