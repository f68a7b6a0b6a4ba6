// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"

namespace tradeit::twin {

/// Bytes of one HTTP/1.x connection → requests, one after the other (RFC 9112). Knows no socket. Strict where servers
/// are: no folded headers, no blank before a colon, no length beside a transfer coding.
class RequestParser
{
public:
    struct Limits
    {
        qsizetype head = 64 * 1024;        ///< request line and headers
        qsizetype body = 16 * 1024 * 1024; ///< after the transfer coding
    };
    enum class State {
        Head,  ///< the head is not complete yet
        Body,  ///< the head is complete, the body is not
        Ready, ///< `take` gives a request
        Bad    ///< refused with `refusal`; the connection cannot go on
    };

    RequestParser() = default;
    explicit RequestParser(Limits limits) : m_limits(limits) {}

    State feed(const QByteArray &bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// The HTTP status of the refusal, with Bad.
    [[nodiscard]] int refusal() const { return m_refusal; }
    /// With Ready: hands the request out and reads on in what came after it.
    [[nodiscard]] Request take();
    /// Whether the connection stays open after the request at hand; valid with Ready.
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    /// With Body: the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expectsContinue() const;

private:
    void advance();
    bool refuse(int status);
    bool readHead();
    bool readRequestLine(const QByteArray &line);
    bool readHeader(const QByteArray &line);
    bool readFraming();
    bool readBody();
    bool readChunks();
    bool readTrailer();

    Limits m_limits;
    State m_state = State::Head;
    QByteArray m_buffer;
    Request m_request;
    int m_refusal = 0;
    qsizetype m_length = 0;
    bool m_chunked = false;
    bool m_trailer = false;
    bool m_http11 = true;
    bool m_keepsAlive = true;
};

} // namespace tradeit::twin
