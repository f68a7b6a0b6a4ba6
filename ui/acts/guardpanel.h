// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/noticeframe.h"

class QLineEdit;
class QVBoxLayout;

namespace tradeit {

/// What stands in the way of an act, one row a reason, and the field for why the person goes on all the same. The
/// reason lands in the order's history; without one the act is not possible.
class GuardPanel : public NoticeFrame
{
    Q_OBJECT
public:
    explicit GuardPanel(QWidget *parent = nullptr);

    /// Shows itself; without reasons it hides.
    void setReasons(const QStringList &reasons);
    [[nodiscard]] bool isAsking() const { return !isHidden(); }
    [[nodiscard]] QString overrideReason() const; ///< empty while it is not asking
    void setOverrideReason(const QString &text);
    [[nodiscard]] bool isAnswered() const { return !isAsking() || !overrideReason().isEmpty(); }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *m_rows;
    QLineEdit *m_field;
};

} // namespace tradeit
