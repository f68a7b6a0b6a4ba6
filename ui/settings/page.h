// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace tradeit {

/// One page of the settings: a headline, then what belongs to it, in one column.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// The name of a group of settings: plain words with room before them.
    void addHeading(const QString &words);
    /// A muted sentence below what it explains.
    void addNote(const QString &words);

private:
    QVBoxLayout *m_column;
};

} // namespace tradeit
