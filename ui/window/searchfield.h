// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/field.h"

#include <QTimer>

namespace tradeit {

/// The search of the toolbar: says what is typed a moment after it is typed, Esc clears it, Down and Enter go on to the
/// list. Empty, it shows the key that leads here.
class SearchField : public Field
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Without telling: the list already shows it.
    void takeQuery(const QString &query);
    void setKey(const QString &key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged(const QString &query);
    void leftForList();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tell();

    QTimer m_pause;
    QString m_told, m_key;
};

} // namespace tradeit
