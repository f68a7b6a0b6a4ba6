// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

/// Documents as the two measured stores gave them, stripped of their data: the shapes the twin fills in, and answers
/// that never change. "{origin}" in them becomes `origin`. The name must exist.
[[nodiscard]] QJsonObject recordedObject(const QString &name, const QString &origin = {});
[[nodiscard]] QJsonArray recordedArray(const QString &name, const QString &origin = {});

} // namespace tradeit::twin
