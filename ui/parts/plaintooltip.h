// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit {

/// A tooltip that shows `text` as it was written: tooltips guess, and a name from outside may look like markup.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<qt>" + text.toHtmlEscaped() + u"</qt>");
}

} // namespace tradeit
