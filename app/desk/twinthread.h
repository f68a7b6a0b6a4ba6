// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/options.h"

#include <QEventLoop>
#include <QJsonObject>
#include <QObject>
#include <thread>

namespace tradeit {

/// The demo's marketplace, on a thread of its own inside this program: the desk talks to it as to any shop.
class TwinThread : public QObject
{
    Q_OBJECT
public:
    /// Answers by `ready` or `failed`.
    explicit TwinThread(const twin::TwinOptions &options, QObject *parent = nullptr);
    /// Stops it and waits for the thread.
    ~TwinThread() override;

Q_SIGNALS:
    /// Its ready line (COMMANDS.md).
    void ready(const QJsonObject &line);
    void failed(const tradeit::Error &error);

private:
    QEventLoop *m_loop = nullptr; ///< of the thread
    std::jthread m_thread;
};

} // namespace tradeit
