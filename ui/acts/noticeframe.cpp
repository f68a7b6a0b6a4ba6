// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/noticeframe.h"

#include "ui/look/controls.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace tradeit {

void NoticeFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    switch (m_kind) {
    case Kind::Info:
        look::paintBox(painter, rect(), tokens.infoFill, tokens.infoEdge);
        break;
    case Kind::Warning:
        look::paintBox(painter, rect(), tokens.warnFill, tokens.warnEdge);
        break;
    case Kind::Error:
        look::paintBox(painter, rect(), tokens.errFill, tokens.errEdge);
        break;
    }
}

} // namespace tradeit
