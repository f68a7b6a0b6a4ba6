// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/messageline.h"

class QGridLayout;

namespace tradeit {

/// A form: labels in one column at the leading side, fields on one edge, what a field has to say beneath it.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    /// Takes all of them; `beside` may be null. The label is the field's buddy and gives it its accessible name.
    MessageLine *addRow(const QString &label, QWidget *field, QWidget *beside = nullptr);
    /// In the column of the fields, as wide as they all are.
    void addWide(QWidget *widget);
    /// Label, field and message alike.
    void setRowVisible(const QWidget *field, bool visible);
    void setRowLabel(QWidget *field, const QString &label);

private:
    [[nodiscard]] int rowOf(const QWidget *field) const;

    QGridLayout *m_grid;
};

} // namespace tradeit
