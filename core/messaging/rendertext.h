// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <kainjow/mustache.hpp>

namespace tradeit {

/// Renders one of the texts compiled in from texts/NAME.mustache as plain text: no escaping, no partials, and what the
/// data holds is never read as a template again. Blank lines left by absent parts are folded.
[[nodiscard]] QString renderText(const QString &name, const kainjow::mustache::data &data);

/// Order data as it may stand in a message: what a reader would see of it, in one line, with nothing left that a mail
/// program could take for the start of a tag. The shop mails notes as HTML.
[[nodiscard]] QString inertText(QStringView text);

} // namespace tradeit
