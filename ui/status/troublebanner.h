// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/linewords.h"
#include "ui/parts/banner.h"
#include "ui/preferences/panecontext.h"

#include <QTimer>

namespace tradeit {

/// Trouble with the shops or with the desk's own files, as long as it lasts, across all panes; what a person can do
/// about it is one button. Hidden without trouble.
class TroubleBanner : public Banner
{
    Q_OBJECT
public:
    explicit TroubleBanner(PaneContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryAsked(const QString &account); ///< empty: all
    void signInAsked(const QString &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void press();

    PaneContext &m_context;
    std::optional<words::Trouble> m_trouble;
    QTimer m_minute; ///< a next try that has passed is no longer said
};

} // namespace tradeit
