// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outboxstore.h"

#include "core/store/orderstore.h"
#include "core/store/statement.h"
#include "core/store/words.h"

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

const QString intentColumns = u"SELECT id, account, remote, seq, kind, state, reason, detail, params, base, theirs, "
                              "created, hold_until FROM intent "_s;

/// Words this program does not know make the intent wait for a person instead of being guessed.
Intent readIntent(const Statement &row)
{
    Intent intent;
    intent.id = QUuid(row.text(0));
    intent.account = {row.integer(1)};
    intent.order = {row.integer(2)};
    intent.seq = static_cast<int>(row.integer(3));
    intent.kind = fromWord(row.text(4), intentWord, IntentKind::Note).value_or(IntentKind::Note);
    intent.state = fromWord(row.text(5), stateWord, IntentState::Dropped).value_or(IntentState::Attention);
    intent.reason = fromWord(row.text(6), reasonWord, AttentionReason::Guard).value_or(AttentionReason::Unknown);
    intent.detail = row.text(7);
    intent.params = intentParamsFromJson(row.json(8));
    intent.base = intentBaseFromJson(row.json(9));
    if (!row.isNull(10))
        intent.theirs = intentBaseFromJson(row.json(10));
    intent.createdAt = row.time(11);
    intent.holdUntil = row.time(12);
    return intent;
}

Step readStep(const Statement &row)
{
    return {.n = static_cast<int>(row.integer(0)),
            .kind = fromWord(row.text(1), stepWord, StepKind::CustomerNote).value_or(StepKind::PrivateNote),
            .key = row.text(2),
            .payload = row.json(3),
            .state = fromWord(row.text(4), stepStateWord, StepState::Unknown).value_or(StepState::Unknown),
            .attempts = static_cast<int>(row.integer(5)),
            .markedAt = row.time(6),
            .looks = static_cast<int>(row.integer(7)),
            .lastLook = row.time(8),
            .baseline = row.json(9),
            .evidence = row.text(10),
            .notBefore = row.time(11)};
}

QVariant theirsOf(const Intent &intent)
{
    return intent.theirs ? sqlValue(toJson(*intent.theirs)) : QVariant(QMetaType::fromType<QString>());
}

Result<QList<Intent>> withSteps(const Database &database, Result<QList<Intent>> intents)
{
    if (!intents || intents->isEmpty())
        return intents;
    Statement steps(database, u"SELECT n, kind, key, payload, state, attempts, marked_at, looks, last_look, baseline, "
                              "evidence, not_before FROM step WHERE intent = ? ORDER BY n"_s);
    for (Intent &intent : *intents) {
        Result<QList<Step>> read = steps.all(readStep, intent.id);
        if (!read)
            return tl::unexpected(read.error());
        intent.steps = std::move(*read);
    }
    return intents;
}

Result<void> saveSteps(Database &database, const Intent &intent)
{
    auto cleared =
        Statement(database, u"DELETE FROM step WHERE intent = ? AND n >= ?"_s).run(intent.id, intent.steps.size());
    if (!cleared)
        return cleared;
    Statement insert(database, u"INSERT OR REPLACE INTO step(intent, n, kind, key, payload, state, attempts, "
                               "marked_at, looks, last_look, baseline, evidence, not_before) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const Step &step : intent.steps) {
        auto done = insert.run(intent.id, step.n, stepWord(step.kind), step.key, step.payload,
                               stepStateWord(step.state), step.attempts, step.markedAt, step.looks, step.lastLook,
                               step.baseline, step.evidence, step.notBefore);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<Intent> OutboxStore::enqueue(Intent intent)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touchOutbox();
    const Result<qint64> last =
        Statement(m_database, u"SELECT coalesce(max(seq), 0) FROM intent WHERE account = ? AND remote = ?"_s)
            .number(intent.account, intent.order);
    if (!last)
        return tl::unexpected(last.error());
    intent.seq = static_cast<int>(*last) + 1;
    auto done = Statement(m_database, u"INSERT INTO intent(id, account, remote, seq, kind, state, reason, detail, "
                                      "params, base, theirs, created, hold_until, live) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                    .run(intent.id, intent.account, intent.order, intent.seq, intentWord(intent.kind),
                         stateWord(intent.state), reasonWord(intent.reason), intent.detail, toJson(intent.params),
                         toJson(intent.base), theirsOf(intent), intent.createdAt, intent.holdUntil, intent.isLive());
    done = done.and_then([&] { return saveSteps(m_database, intent); }).and_then([&] {
        return OrderStore(m_database).project(intent.account, intent.order);
    });
    if (!done)
        return tl::unexpected(done.error());
    return intent;
}

Result<void> OutboxStore::save(const Intent &intent)
{
    Q_ASSERT(m_database.inTransaction());
    m_database.touchOutbox();
    Statement update(m_database, u"UPDATE intent SET state = ?, reason = ?, detail = ?, params = ?, base = ?, "
                                 "theirs = ?, hold_until = ?, live = ? WHERE id = ?"_s);
    auto done = update.run(stateWord(intent.state), reasonWord(intent.reason), intent.detail, toJson(intent.params),
                           toJson(intent.base), theirsOf(intent), intent.holdUntil, intent.isLive(), intent.id);
    if (!done)
        return done;
    if (update.changes() == 0)
        return fault(ErrorKind::NotFound, u"intent"_s, intent.id.toString(QUuid::WithoutBraces));
    return saveSteps(m_database, intent).and_then([&] {
        return OrderStore(m_database).project(intent.account, intent.order);
    });
}

Result<Intent> OutboxStore::find(const QUuid &id) const
{
    Statement statement(m_database, intentColumns + u"WHERE id = ?"_s);
    const Result<QList<Intent>> found = withSteps(m_database, statement.all(readIntent, id));
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fault(ErrorKind::NotFound, u"intent"_s, id.toString(QUuid::WithoutBraces));
    return found->first();
}

Result<QList<Intent>> OutboxStore::live(AccountId account) const
{
    const QString order = u" ORDER BY account, remote, seq"_s;
    if (!account)
        return withSteps(m_database,
                         Statement(m_database, intentColumns + u"WHERE live = 1"_s + order).all(readIntent));
    Statement statement(m_database, intentColumns + u"WHERE live = 1 AND account = ?"_s + order);
    return withSteps(m_database, statement.all(readIntent, account));
}

Result<QList<Intent>> OutboxStore::liveOf(AccountId account, RemoteId order) const
{
    Statement statement(m_database, intentColumns + u"WHERE live = 1 AND account = ? AND remote = ? ORDER BY seq"_s);
    return withSteps(m_database, statement.all(readIntent, account, order));
}

Result<QList<Intent>> OutboxStore::ofOrder(AccountId account, RemoteId order) const
{
    Statement statement(m_database, intentColumns + u"WHERE account = ? AND remote = ? ORDER BY seq"_s);
    return withSteps(m_database, statement.all(readIntent, account, order));
}

Result<QList<Intent>> OutboxStore::recent(int limit) const
{
    Statement statement(m_database, intentColumns + u"ORDER BY live DESC, created DESC, rowid DESC LIMIT ?"_s);
    return withSteps(m_database, statement.all(readIntent, limit));
}

Result<std::pair<int, int>> OutboxStore::liveCount() const
{
    const auto read = [](const Statement &row) {
        return std::pair(static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)));
    };
    return Statement(m_database, u"SELECT count(*), coalesce(sum(state = 'attention'), 0) FROM intent "
                                 "WHERE live = 1"_s)
        .first(read)
        .map([](const auto &counts) { return counts.value_or(std::pair(0, 0)); });
}

} // namespace tradeit
