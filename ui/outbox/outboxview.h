// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>
#include <QUuid>

namespace tradeit {

class OutboxModel;

/// The acts under their headings, each heading across all columns. What is done is folded away until asked for, by a
/// click or the keys that fold a tree.
class OutboxView : public QTreeView
{
    Q_OBJECT
public:
    explicit OutboxView(OutboxModel *model, QWidget *parent = nullptr);

    void choose(const QUuid &id); ///< nothing when it is not shown
    [[nodiscard]] QUuid chosen() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void spanHeadings();
    void sizeColumns();
    [[nodiscard]] bool fold(const QModelIndex &index);

    OutboxModel *m_model;
};

} // namespace tradeit
