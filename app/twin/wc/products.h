// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// wc/v3/products, /products/ID, /products/ID/variations, /variations/ID and their batches. Vendors read everything and
/// write what is theirs (finding 35).
[[nodiscard]] Response listProducts(const Call &call);
[[nodiscard]] Response readProduct(const Call &call);
[[nodiscard]] Response changeProduct(const Call &call);
[[nodiscard]] Response batchProducts(const Call &call);
[[nodiscard]] Response listVariations(const Call &call);
[[nodiscard]] Response readVariation(const Call &call);
[[nodiscard]] Response changeVariation(const Call &call);
[[nodiscard]] Response batchVariations(const Call &call);

} // namespace tradeit::twin
