// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

namespace tradeit {

/// Instead of the desk when its profile cannot be opened: what is wrong, what to do, where the files are.
class TroubleWindow : public QWidget
{
    Q_OBJECT
public:
    TroubleWindow(const Error &error, const QString &profileFolder);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] static QString adviceFor(ErrorKind kind);
};

} // namespace tradeit
