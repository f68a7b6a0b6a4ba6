// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <simdjson.h>

namespace tradeit {

/// A JSON document from an untrusted peer. Total: any bytes give a value or BadAnswer, never a crash. The document is
/// looked for from the first bracket, past a BOM and past warnings that a shop printed before it (finding 43); nesting
/// is limited to 64 levels, the size by HttpClient.
class JsonDocument
{
public:
    JsonDocument() = default;
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray &bytes);
    [[nodiscard]] simdjson::dom::element root() const { return m_root; }
    /// Whether something stood before the JSON.
    [[nodiscard]] bool hadPreamble() const { return m_preamble; }

private:
    std::shared_ptr<simdjson::dom::parser> m_parser; ///< owns what `root` points into
    simdjson::dom::element m_root;
    bool m_preamble = false;
};

/// Reads the members of one object by type. A member of a wrong type makes the whole object unreadable (`isGood`
/// false): the desk never guesses. An absent or null member reads as empty; the `need` forms refuse that as well.
class JsonReader
{
public:
    explicit JsonReader(simdjson::dom::element element);

    [[nodiscard]] bool isGood() const { return m_good; }
    void refuse() { m_good = false; }
    [[nodiscard]] bool has(std::string_view key) const; ///< present and not null

    [[nodiscard]] QString text(std::string_view key);     ///< string, or an integer as its digits
    [[nodiscard]] QString needText(std::string_view key); ///< a string that is not empty
    [[nodiscard]] qint64 integer(std::string_view key);   ///< a JSON integer
    [[nodiscard]] qint64 needInteger(std::string_view key);
    [[nodiscard]] qint64 needId(std::string_view key); ///< an integer of 1 and more
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] Amount amount(std::string_view key); ///< a decimal string; a JSON number is refused
    [[nodiscard]] Amount needAmount(std::string_view key);
    [[nodiscard]] QDateTime utc(std::string_view key); ///< WooCommerce's naive "…_gmt" (finding 14), or with Z

    /// Calls `fn(JsonReader &)` for each entry of an array; an entry that goes bad makes this object bad. Absent and
    /// null are no entries; PHP writes an empty list and an empty map alike, so `{}` is none too.
    template <typename Fn>
    void each(std::string_view key, Fn &&fn);
    /// The member object; a reader of nothing when absent. Its badness must be taken over by `absorb`.
    [[nodiscard]] JsonReader object(std::string_view key);
    void absorb(const JsonReader &inner) { m_good = m_good && inner.m_good; }
    [[nodiscard]] std::optional<simdjson::dom::element> raw(std::string_view key) const;

private:
    JsonReader() = default;
    [[nodiscard]] bool entries(std::string_view key, simdjson::dom::array &array);

    std::optional<simdjson::dom::object> m_object;
    bool m_good = true;
};

[[nodiscard]] QString toQString(std::string_view text);
/// Any JSON as Qt's value; numbers that are no 53-bit integers become doubles: for meta, never for money.
[[nodiscard]] QJsonValue toQJson(simdjson::dom::element element);

template <typename Fn>
void JsonReader::each(std::string_view key, Fn &&fn)
{
    simdjson::dom::array array;
    if (!entries(key, array))
        return;
    for (const simdjson::dom::element element : array) {
        JsonReader entry(element);
        if (entry.isGood())
            fn(entry);
        absorb(entry);
    }
}

} // namespace tradeit
