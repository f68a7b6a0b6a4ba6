// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tradeit {

class BulkModel;

/// The rows of a bulk act: a box to leave one out, the order, and what happens with it. Space ticks; in the column of
/// tracking numbers a key begins to write and Enter goes on to the next row.
class BulkTable : public QTreeView
{
    Q_OBJECT
public:
    /// The model is not owned.
    explicit BulkTable(BulkModel *model, QWidget *parent = nullptr);

    /// Puts the cursor into the first tracking number that can be written.
    void editFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void editFrom(int row);
    void tick();

    BulkModel *m_model;
};

} // namespace tradeit
