// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/jsonreader.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradeit {

namespace {

constexpr std::size_t maximumDepth = 64;
constexpr int maximumBrackets = 16; // how many false starts a warning may hold before the JSON

qsizetype nextBracket(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at < bytes.size(); ++at) {
        if (bytes[at] == '[' || bytes[at] == '{')
            return at;
    }
    return -1;
}

} // namespace

Result<JsonDocument> JsonDocument::parse(const QByteArray &bytes)
{
    JsonDocument document;
    document.m_parser = std::make_shared<simdjson::dom::parser>();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (document.m_parser->allocate(size + 64, maximumDepth) != simdjson::SUCCESS)
        return fault(ErrorKind::BadAnswer, QStringLiteral("JSON"), QStringLiteral("too large"));
    qsizetype at = nextBracket(bytes, 0);
    for (int tries = 0; at >= 0 && tries < maximumBrackets; ++tries) {
        const auto result =
            document.m_parser->parse(bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at), true);
        if (result.get(document.m_root) == simdjson::SUCCESS) {
            document.m_preamble = at > 0;
            return document;
        }
        at = nextBracket(bytes, at + 1);
    }
    return fault(ErrorKind::BadAnswer, QStringLiteral("JSON"), QStringLiteral("not readable as JSON"));
}

JsonReader::JsonReader(simdjson::dom::element element)
{
    simdjson::dom::object object;
    m_good = element.get(object) == simdjson::SUCCESS;
    if (m_good)
        m_object = object;
}

std::optional<simdjson::dom::element> JsonReader::raw(std::string_view key) const
{
    simdjson::dom::element element;
    if (!m_object || m_object->at_key(key).get(element) != simdjson::SUCCESS || element.is_null())
        return std::nullopt;
    return element;
}

bool JsonReader::has(std::string_view key) const
{
    return raw(key).has_value();
}

QString JsonReader::text(std::string_view key)
{
    const auto element = raw(key);
    if (!element)
        return {};
    std::string_view text;
    if (element->get(text) == simdjson::SUCCESS)
        return toQString(text);
    std::int64_t number = 0;
    if (element->get(number) == simdjson::SUCCESS)
        return QString::number(qint64(number));
    refuse();
    return {};
}

QString JsonReader::needText(std::string_view key)
{
    const auto element = raw(key);
    std::string_view text;
    if (!element || element->get(text) != simdjson::SUCCESS || text.empty())
        refuse();
    return toQString(text);
}

qint64 JsonReader::integer(std::string_view key)
{
    const auto element = raw(key);
    std::int64_t number = 0;
    if (element && element->get(number) != simdjson::SUCCESS)
        refuse();
    return number;
}

qint64 JsonReader::needInteger(std::string_view key)
{
    if (!has(key))
        refuse();
    return integer(key);
}

qint64 JsonReader::needId(std::string_view key)
{
    const qint64 id = integer(key);
    if (id <= 0)
        refuse();
    return id;
}

bool JsonReader::flag(std::string_view key)
{
    const auto element = raw(key);
    bool value = false;
    if (element && element->get(value) != simdjson::SUCCESS)
        refuse();
    return value;
}

Amount JsonReader::amount(std::string_view key)
{
    const auto element = raw(key);
    if (!element)
        return {};
    std::string_view text;
    if (element->get(text) == simdjson::SUCCESS) {
        const Result<Amount> amount = Amount::parse(toQString(text));
        if (amount)
            return *amount;
    }
    refuse();
    return {};
}

Amount JsonReader::needAmount(std::string_view key)
{
    const auto element = raw(key);
    std::string_view text;
    if (!element || element->get(text) != simdjson::SUCCESS || text.empty())
        refuse();
    return amount(key);
}

QDateTime JsonReader::utc(std::string_view key)
{
    const auto element = raw(key);
    if (!element)
        return {};
    std::string_view text;
    if (element->get(text) != simdjson::SUCCESS) {
        refuse();
        return {};
    }
    const QDateTime time = fromIsoUtc(toQString(text));
    if (!time.isValid() && !text.empty())
        refuse();
    return time;
}

bool JsonReader::entries(std::string_view key, simdjson::dom::array &array)
{
    const auto element = raw(key);
    if (!element)
        return false;
    if (element->get(array) == simdjson::SUCCESS)
        return true;
    simdjson::dom::object map;
    if (element->get(map) != simdjson::SUCCESS || map.size() != 0)
        refuse();
    return false;
}

JsonReader JsonReader::object(std::string_view key)
{
    const auto element = raw(key);
    if (!element)
        return {};
    simdjson::dom::array list;
    if (element->get(list) == simdjson::SUCCESS && list.size() == 0)
        return {}; // PHP's empty map
    return JsonReader(*element);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue toQJson(simdjson::dom::element element)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::OBJECT: {
        QJsonObject result;
        const simdjson::dom::object object = element.get_object().value_unsafe();
        for (const auto &[key, value] : object)
            result.insert(toQString(key), toQJson(value));
        return result;
    }
    case Type::ARRAY: {
        QJsonArray result;
        const simdjson::dom::array array = element.get_array().value_unsafe();
        for (const simdjson::dom::element entry : array)
            result.append(toQJson(entry));
        return result;
    }
    case Type::STRING:
        return toQString(element.get_string().value_unsafe());
    case Type::INT64:
        return qint64(element.get_int64().value_unsafe());
    case Type::UINT64:
        return double(element.get_uint64().value_unsafe());
    case Type::DOUBLE:
        return element.get_double().value_unsafe();
    case Type::BOOL:
        return element.get_bool().value_unsafe();
    default:
        return QJsonValue::Null;
    }
}

} // namespace tradeit
