// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit {

/// Text as a reader sees it: tags stripped (script and style with their content), entities decoded, white space folded
/// to single blanks, ends trimmed. Used to compare notes, which WooCommerce 11 gives back altered (finding 52), and to
/// show hostile text. Pure and total; linear in the length of `html`.
[[nodiscard]] QString plainText(QStringView html);

} // namespace tradeit
