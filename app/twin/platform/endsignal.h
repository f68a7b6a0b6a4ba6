// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace tradeit::twin {

/// Turns SIGTERM and SIGINT into a Qt signal on the event loop. One at a time; a second one of the same kind while the
/// program is ending kills it, as people expect of Ctrl-C. POSIX.
class EndSignal : public QObject
{
    Q_OBJECT
public:
    explicit EndSignal(QObject *parent = nullptr);
    ~EndSignal() override;
    Q_DISABLE_COPY_MOVE(EndSignal)

Q_SIGNALS:
    void raised();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tradeit::twin
