// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/panecontext.h"

#include <QTimer>
#include <QUrl>

namespace tradeit {

/// Looks at an address a moment after the person stopped typing it. A newer address makes the answer about an older one
/// unheard.
class AddressLook : public QObject
{
    Q_OBJECT
public:
    AddressLook(PaneContext &context, QObject *parent);

    void lookSoon(const QUrl &address, const QString &caFile);
    void forget();

Q_SIGNALS:
    void asking();
    void answered(const tradeit::Result<tradeit::Capabilities> &found);

private:
    void look();

    PaneContext &m_context;
    QTimer m_pause;
    QUrl m_address;
    QString m_caFile;
    int m_turn = 0; ///< which question is the newest
};

} // namespace tradeit
