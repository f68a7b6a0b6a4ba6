// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "core/desk/deskstatus.h"
#include "ui/models/section.h"

#include <QAbstractListModel>

namespace tradeit {

/// The rows of the sidebar: headings, which cannot be chosen, and sections with their counts. Rows come and go and
/// change one by one, so that a chosen one stays chosen.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Amber, Red };
    Q_ENUM(Tone)
    enum Role {
        SectionRole = Qt::UserRole, ///< Section; invalid for a heading
        CountRole,                  ///< QString, empty for a heading
        IconRole,                   ///< name of the drawing, empty for a heading
        ToneRole,                   ///< of sign, word and count
        SignToneRole,               ///< of the sign alone
        LineAboveRole               ///< bool: set apart by a line
    };

    explicit SidebarModel(QObject *parent = nullptr);

    void show(const DeskCounts &counts, const QList<Account> &accounts);
    void showLines(const QList<AccountLine> &lines);

    [[nodiscard]] QModelIndex indexOf(const Section &section) const; ///< invalid when it is not there
    [[nodiscard]] QModelIndex sectionAt(int position) const;         ///< the n-th that can be chosen, from 0

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        std::optional<Section> section;
        QString label, icon, spoken;
        qint64 count = 0;
        Tone tone = Tone::Plain;
        bool failing = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] QList<Row> rowsNow() const;
    void addToDo(QList<Row> &rows) const;
    void addStatuses(QList<Row> &rows) const;
    void addStores(QList<Row> &rows) const;
    [[nodiscard]] Row outboxRow() const;
    [[nodiscard]] static Row heading(const QString &label);
    [[nodiscard]] static Row counted(Section section, const QString &icon, qint64 count);
    [[nodiscard]] static bool isSame(const Row &a, const Row &b);
    [[nodiscard]] QStringList otherSlugs() const;
    [[nodiscard]] const AccountLine *troubleOf(AccountId account) const;
    void take(const QList<Row> &rows);

    DeskCounts m_counts;
    QList<Account> m_accounts;
    QList<AccountLine> m_lines;
    QList<Row> m_rows;
};

} // namespace tradeit
