// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sequenceloader.h"

#include <utility>

namespace tradeit {

namespace {

Result<OrderSequence> read(const QString &profile, const OrderFilter &filter, const OrderSort &sort)
{
    const SystemClock clock;
    const auto reader = DeskReader::open(profile, clock);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->sequence(filter, sort);
}

} // namespace

SequenceLoader::SequenceLoader(const QString &profile, QObject *parent) : QObject(parent), m_profile(profile)
{
}

SequenceLoader::~SequenceLoader()
{
    m_thread = {};
}

void SequenceLoader::load(const OrderFilter &filter, const OrderSort &sort)
{
    m_wanted = true;
    if (m_running)
        m_waiting = Request{filter, sort};
    else
        start({filter, sort});
}

void SequenceLoader::forget()
{
    m_wanted = false;
    m_waiting.reset();
}

void SequenceLoader::start(const Request &request)
{
    m_running = true;
    m_thread = std::jthread([this, profile = m_profile, request] {
        Result<OrderSequence> sequence = read(profile, request.filter, request.sort);
        QMetaObject::invokeMethod(
            this, [this, sequence = std::move(sequence)] { finish(sequence); }, Qt::QueuedConnection);
    });
}

void SequenceLoader::finish(const Result<OrderSequence> &sequence)
{
    m_running = false;
    if (const auto next = std::exchange(m_waiting, std::nullopt)) {
        start(*next);
        return;
    }
    if (!std::exchange(m_wanted, false))
        return;
    if (sequence)
        Q_EMIT loaded(*sequence);
    else
        Q_EMIT failed(sequence.error());
}

} // namespace tradeit
