// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/addresslook.h"

#include "core/gateways/registry/registry.h"

namespace tradeit {

namespace {

constexpr std::chrono::milliseconds typingPause(600);

} // namespace

AddressLook::AddressLook(PaneContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &AddressLook::look);
}

void AddressLook::lookSoon(const QUrl &address, const QString &caFile)
{
    ++m_turn;
    m_address = address;
    m_caFile = caFile;
    m_pause.start();
}

void AddressLook::forget()
{
    ++m_turn;
    m_pause.stop();
}

void AddressLook::look()
{
    Q_EMIT asking();
    const AccountRequest request{.kind = marketplaceKinds().constFirst(), .caFile = m_caFile, .url = m_address};
    whenDone(m_context.client.ask([request](Desk &desk) { return desk.lookAt(request); }), this,
             [this, turn = m_turn](const Result<Capabilities> &found) {
                 if (turn == m_turn)
                     Q_EMIT answered(found);
             });
}

} // namespace tradeit
