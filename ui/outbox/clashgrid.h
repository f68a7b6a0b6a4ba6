// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxanswers.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace tradeit {

/// Before, mine and theirs, field by field. Where an act writes a field there is a choice; equal fields say so and
/// offer none. What is chosen is tinted.
class ClashGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ClashGrid(QWidget *parent = nullptr);

    /// Keeps what was chosen as long as the rows stay the same. `mineAt` is when the act was taken, in words.
    void show(const QList<ClashRow> &rows, const QString &mineAt);
    /// Fields that differ and that *theirs* is chosen for.
    [[nodiscard]] QStringList theirs() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    void addHeader(const QString &mineAt);
    void addRow(const ClashRow &row);
    [[nodiscard]] QWidget *cell(const QString &text, bool muted);
    void addChoice(const ClashRow &row, int at);
    [[nodiscard]] QRect cellRect(int row, int column) const;

    QGridLayout *m_grid;
    QList<ClashRow> m_rows;
    int m_lines = 0; ///< rows below the header
    QHash<QString, QButtonGroup *> m_choices;
};

} // namespace tradeit
