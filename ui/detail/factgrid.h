// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/factline.h"

#include <QWidget>

class QGridLayout;

namespace tradeit {

class LinkButton;
class TextLabel;

/// Labels and values on two edges, as a form; a value that people take elsewhere has a copy button.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    void fill(const QList<FactLine> &facts);

private:
    struct Row
    {
        TextLabel *label, *value;
        LinkButton *copy;
        QString copied;
    };
    void addRow();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace tradeit
