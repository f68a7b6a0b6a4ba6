// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace tradeit {

/// A tinted surface for what needs a look before one goes on.
class NoticeFrame : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit NoticeFrame(Kind kind, QWidget *parent = nullptr) : QFrame(parent), m_kind(kind) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace tradeit
