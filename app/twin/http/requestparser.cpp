// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/requestparser.h"

#include <QUrl>
#include <algorithm>

namespace tradeit::twin {

namespace {

constexpr qsizetype longestChunkLine = 1024;

/// A token of RFC 9110, 5.6.2: what methods and header names are made of.
bool isToken(const QByteArray &text)
{
    static constexpr char marks[] = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return plain || std::find(std::begin(marks), std::end(marks) - 1, c) != std::end(marks) - 1;
    });
}

/// The bytes before `end`; all of them when that was not found.
QByteArray upTo(const QByteArray &bytes, qsizetype end)
{
    return end < 0 ? bytes : bytes.left(end);
}

bool listHas(const QByteArray &list, const QByteArray &word)
{
    const QList<QByteArray> parts = list.toLower().split(',');
    return std::any_of(parts.begin(), parts.end(), [&word](const QByteArray &part) { return part.trimmed() == word; });
}

} // namespace

RequestParser::State RequestParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    advance();
    return m_state;
}

Request RequestParser::take()
{
    Request request = std::exchange(m_request, {});
    m_length = 0;
    m_chunked = m_trailer = false;
    m_state = State::Head;
    advance();
    return request;
}

bool RequestParser::expectsContinue() const
{
    return m_state == State::Body && m_http11 && m_request.header("expect").toLower() == "100-continue";
}

void RequestParser::advance()
{
    if (m_state == State::Head && readHead())
        m_state = State::Body;
    if (m_state == State::Body && readBody())
        m_state = State::Ready;
}

bool RequestParser::refuse(int status)
{
    m_refusal = status;
    m_state = State::Bad;
    m_buffer.clear();
    return false;
}

bool RequestParser::readHead()
{
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2); // RFC 9112, 2.2: empty lines before a request are ignored
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > m_limits.head || (end < 0 && m_buffer.size() > m_limits.head))
        return refuse(431);
    if (end < 0)
        return false;
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    qsizetype from = head.indexOf("\r\n");
    if (!readRequestLine(upTo(head, from)))
        return false;
    while (from >= 0) {
        const qsizetype next = head.indexOf("\r\n", from + 2);
        if (!readHeader(head.mid(from + 2, next < 0 ? -1 : next - from - 2)))
            return false;
        from = next;
    }
    return readFraming();
}

bool RequestParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[1].isEmpty())
        return refuse(400);
    m_http11 = words[2] == "HTTP/1.1";
    if (!m_http11 && words[2] != "HTTP/1.0")
        return refuse(words[2].startsWith("HTTP/") ? 505 : 400);
    QByteArray target = words[1];
    if (!target.startsWith('/')) { // absolute form, as proxies send it
        const qsizetype host = target.indexOf("://");
        if (host <= 0)
            return refuse(400);
        const qsizetype path = target.indexOf('/', host + 3);
        target = path < 0 ? QByteArray("/") : target.mid(path);
    }
    const qsizetype mark = target.indexOf('?');
    m_request.method = words[0].toUpper();
    m_request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(upTo(target, mark)));
    if (mark >= 0)
        m_request.query.setQuery(QString::fromUtf8(target.mid(mark + 1)));
    return true;
}

bool RequestParser::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.left(colon)) || line.contains('\0'))
        return refuse(400);
    m_request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

bool RequestParser::readFraming()
{
    const QByteArray coding = m_request.header("transfer-encoding").toLower();
    const QByteArray length = m_request.header("content-length");
    const auto lengths = std::count_if(m_request.headers.begin(), m_request.headers.end(),
                                       [](const auto &pair) { return pair.first == "content-length"; });
    if (lengths > 1 || (!coding.isEmpty() && lengths > 0))
        return refuse(400); // two readings of one request: a smuggling attempt or a broken client
    if (!coding.isEmpty() && coding != "chunked")
        return refuse(501);
    m_chunked = !coding.isEmpty();
    if (lengths == 1) {
        const bool digits =
            !length.isEmpty() && std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        m_length = length.toLongLong(&fits);
        if (!digits)
            return refuse(400);
        if (!fits || m_length > m_limits.body)
            return refuse(413);
    }
    const QByteArray connection = m_request.header("connection");
    m_keepsAlive = m_http11 ? !listHas(connection, "close") : listHas(connection, "keep-alive");
    return true;
}

bool RequestParser::readBody()
{
    if (m_chunked)
        return readChunks();
    if (m_buffer.size() < m_length)
        return false;
    m_request.body = m_buffer.left(m_length);
    m_buffer.remove(0, m_length);
    return true;
}

bool RequestParser::readChunks()
{
    while (!m_trailer) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end > longestChunkLine || (end < 0 && m_buffer.size() > longestChunkLine))
            return refuse(400);
        if (end < 0)
            return false;
        const QByteArray digits = m_buffer.left(end).split(';').constFirst().trimmed();
        bool isNumber = false;
        const qlonglong size = digits.toLongLong(&isNumber, 16);
        if (!isNumber || size < 0 || digits.startsWith('+') || digits.startsWith("0x"))
            return refuse(400);
        if (size > m_limits.body - m_request.body.size())
            return refuse(413);
        if (size > 0) {
            if (m_buffer.size() < end + 2 + size + 2)
                return false;
            if (m_buffer.mid(end + 2 + size, 2) != "\r\n")
                return refuse(400);
            m_request.body += m_buffer.mid(end + 2, size);
        }
        m_trailer = size == 0;
        m_buffer.remove(0, end + 2 + (size > 0 ? size + 2 : 0));
    }
    return readTrailer();
}

/// Trailer fields are read and thrown away, up to the empty line.
bool RequestParser::readTrailer()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (m_buffer.size() > m_limits.head && (end < 0 || end > m_limits.head))
            return refuse(431);
        if (end < 0)
            return false;
        m_buffer.remove(0, end + 2);
        if (end == 0)
            return true;
    }
}

} // namespace tradeit::twin
