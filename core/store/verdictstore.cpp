// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

Result<std::optional<Verdict>> VerdictStore::find(AccountId account, RemoteId root) const
{
    Statement statement(m_database, u"SELECT gateway, reference, state, amount, currency, checked, stale, reason "
                                    "FROM verdict WHERE account = ? AND root = ?"_s);
    const auto read = [&](const Statement &row) {
        return Verdict{.account = account,
                       .root = root,
                       .gateway = row.text(0),
                       .reference = row.text(1),
                       .state = paymentStateFromWord(row.text(2)),
                       .amount = {row.amount(3), row.text(4)},
                       .checked = row.time(5),
                       .stale = row.flag(6),
                       .reason = row.text(7)};
    };
    return statement.first(read, account, root);
}

Result<void> VerdictStore::save(const Verdict &verdict)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touch(verdict.account, verdict.root);
    const Result<std::optional<Verdict>> before = find(verdict.account, verdict.root);
    if (!before)
        return tl::unexpected(before.error());
    const bool news = !*before || (*before)->state != verdict.state || (*before)->reference != verdict.reference ||
                      (*before)->reason != verdict.reason;
    const QString state = paymentWord(verdict.state);
    auto saved =
        Statement(m_database, u"INSERT OR REPLACE INTO verdict(account, root, gateway, reference, state, "
                              "amount, currency, checked, stale, reason) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(verdict.account, verdict.root, verdict.gateway, verdict.reference, state, verdict.amount.amount,
                 verdict.amount.currency, verdict.checked, verdict.stale, verdict.reason);
    if (!saved || !news)
        return saved;
    return Statement(m_database, u"INSERT INTO verdict_event(account, root, at, state, reference, reason) "
                                 "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(verdict.account, verdict.root, verdict.checked, state, verdict.reference, verdict.reason);
}

Result<RemoteId> VerdictStore::boundTo(AccountId account, const QString &reference, RemoteId except) const
{
    if (reference.isEmpty())
        return RemoteId{};
    Statement statement(m_database, u"SELECT root FROM verdict WHERE account = ? AND reference = ? "
                                    "AND reference <> '' AND root <> ? ORDER BY root LIMIT 1"_s);
    return statement.number(account, reference, except).map([](qint64 root) { return RemoteId{root}; });
}

} // namespace tradeit
