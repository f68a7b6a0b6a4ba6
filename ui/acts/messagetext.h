// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tradeit {

/// A message as it will read, plain text on a card of its own. While it is only shown, the values that were filled in
/// stand on a tint.
class MessageText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageText(QWidget *parent = nullptr);

    /// Tints every place where one of these stands; none: no tints.
    void mark(const QStringList &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();

    QStringList m_values;
};

} // namespace tradeit
