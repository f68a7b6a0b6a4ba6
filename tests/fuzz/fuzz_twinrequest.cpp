// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of one connection to the twin: how they are cut into packets must not matter.

#include "app/twin/http/requestparser.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <vector>

using namespace tradeit::fuzz;
using namespace tradeit::twin;

namespace {

constexpr RequestParser::Limits limits{.head = 512, .body = 2048};

struct Heard
{
    std::vector<Request> requests;
    RequestParser::State state = RequestParser::State::Head;
    int refusal = 0;
};

bool same(const Request &a, const Request &b)
{
    return a.method == b.method && a.path == b.path && a.query == b.query && a.headers == b.headers && a.body == b.body;
}

Heard hear(const QByteArray &bytes, qsizetype packet)
{
    RequestParser parser(limits);
    Heard heard;
    for (qsizetype at = 0; at < bytes.size() && parser.state() != RequestParser::State::Bad; at += packet) {
        parser.feed(bytes.mid(at, packet));
        while (parser.state() == RequestParser::State::Ready) {
            heard.requests.push_back(parser.take());
            require(heard.requests.back().body.size() <= limits.body);
        }
    }
    heard.state = parser.state();
    heard.refusal = parser.refusal();
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Heard whole = hear(bytes, std::max<qsizetype>(bytes.size(), 1));
    const Heard pieces = hear(bytes, 1);
    require(whole.state == pieces.state && whole.refusal == pieces.refusal);
    require(std::ranges::equal(whole.requests, pieces.requests, same));
    return 0;
}
