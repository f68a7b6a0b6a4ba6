// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tradeit {

/// A request body that can be read once. Qt sends a request again by itself when a connection closes before the answer
/// (up to three times in all, whatever the method); for that it must rewind the body, and this one refuses. So a second
/// copy of a write never becomes complete at the peer.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool atEnd() const override { return m_read >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool seek(qint64) override { return false; }
    bool reset() override { return m_read == 0; }
    /// Whether any part was handed out: from then on the request may have left.
    [[nodiscard]] bool wasTouched() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace tradeit
