// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Acts as they lie on disk: what was read is written and read again as the same act.

#include "core/orders/intent.h"
#include "tests/fuzz/require.h"

#include <QJsonDocument>

using namespace tradeit;
using namespace tradeit::fuzz;

namespace {

/// Through the text that the store keeps.
QJsonObject kept(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(data, size)).object();
    const IntentParams params = intentParamsFromJson(json);
    require(intentParamsFromJson(kept(toJson(params))) == params);
    const IntentBase base = intentBaseFromJson(json);
    require(intentBaseFromJson(kept(toJson(base))) == base);
    const Shipment shipment = shipmentFromJson(json);
    require(shipmentFromJson(kept(toJson(shipment))) == shipment);
    // The shop's own form of a shipment, as plug-ins write it.
    for (const Shipment &told : shipmentsFromMeta(json.value(u"shipments")))
        require(shipmentFromJson(kept(toJson(told))) == told);
    return 0;
}
