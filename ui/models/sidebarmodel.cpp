// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sidebarmodel.h"

#include "ui/models/linewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace tradeit {

namespace {

/// The slugs that every shop of this kind has, in the order of the work.
constexpr std::array knownSlugs = {"processing", "on-hold",   "pending",  "shipped",
                                   "completed",  "cancelled", "refunded", "failed"};

bool isKnown(const QString &slug)
{
    return std::any_of(knownSlugs.begin(), knownSlugs.end(),
                       [&slug](const char *known) { return slug == QLatin1String(known); });
}

} // namespace

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent)
{
    m_rows = rowsNow();
}

void SidebarModel::show(const DeskCounts &counts, const QList<Account> &accounts)
{
    m_counts = counts;
    m_accounts = accounts;
    std::sort(m_accounts.begin(), m_accounts.end(), [](const Account &a, const Account &b) { return a.name < b.name; });
    take(rowsNow());
}

void SidebarModel::showLines(const QList<AccountLine> &lines)
{
    m_lines = lines;
    take(rowsNow());
}

QList<SidebarModel::Row> SidebarModel::rowsNow() const
{
    QList<Row> rows;
    addToDo(rows);
    addStatuses(rows);
    addStores(rows);
    rows.append(outboxRow());
    return rows;
}

SidebarModel::Row SidebarModel::heading(const QString &label)
{
    return {.label = label, .spoken = label, .tone = Tone::Muted};
}

SidebarModel::Row SidebarModel::counted(Section section, const QString &icon, qint64 count)
{
    Row row{.label = section.title, .icon = icon, .count = count};
    row.spoken = tr("%1, %2").arg(section.title, tr("%n orders", nullptr, static_cast<int>(count)));
    row.tone = count > 0 ? Tone::Plain : Tone::Muted;
    row.section = std::move(section);
    return row;
}

void SidebarModel::addToDo(QList<Row> &rows) const
{
    rows.append(heading(tr("To do")));
    rows.append(counted({.kind = Section::Kind::Bucket, .bucket = Bucket::ToConfirm, .title = tr("To confirm")},
                        QStringLiteral("confirm"), m_counts.buckets.value(Bucket::ToConfirm)));
    rows.append(counted({.kind = Section::Kind::Bucket, .bucket = Bucket::Processing, .title = tr("To ship")},
                        QStringLiteral("ship"), m_counts.buckets.value(Bucket::Processing)));
    Row late = counted({.kind = Section::Kind::Late, .title = tr("Late")}, QStringLiteral("late"), m_counts.late);
    if (m_counts.late > 0)
        late.tone = Tone::Red;
    rows.append(late);
}

void SidebarModel::addStatuses(QList<Row> &rows) const
{
    rows.append(heading(tr("Status")));
    const auto add = [&rows](const QString &slug, const QString &title, const QString &icon, qint64 count) {
        rows.append(counted({.kind = Section::Kind::Status, .status = slug, .title = title}, icon, count));
    };
    for (const char *known : knownSlugs) {
        const QString slug = QString::fromLatin1(known);
        // A shop may call it otherwise; what counts as shipped is listed here.
        const bool shipped = slug == u"shipped";
        add(slug, slug == u"pending" ? tr("Pending") : words::statusName(slug), slug,
            shipped ? m_counts.buckets.value(Bucket::Shipped) : m_counts.statuses.value(slug));
    }
    for (const QString &slug : otherSlugs())
        add(slug, words::statusName(slug), QStringLiteral("tag"), m_counts.statuses.value(slug));
}

QStringList SidebarModel::otherSlugs() const
{
    QStringList slugs;
    for (auto entry = m_counts.statuses.cbegin(); entry != m_counts.statuses.cend(); ++entry) {
        const bool means = std::any_of(m_accounts.cbegin(), m_accounts.cend(),
                                       [&](const Account &account) { return account.shippedSlug == entry.key(); });
        if (entry.value() > 0 && !isKnown(entry.key()) && !means)
            slugs.append(entry.key());
    }
    slugs.sort();
    return slugs;
}

void SidebarModel::addStores(QList<Row> &rows) const
{
    if (m_accounts.isEmpty())
        return;
    rows.append(heading(tr("Stores")));
    for (const Account &account : m_accounts) {
        const qint64 open = m_counts.open.value(account.id.value);
        const QString title = words::harmless(account.name, 60);
        Row row = counted({.kind = Section::Kind::Account, .account = account.id, .title = title},
                          QStringLiteral("store"), open);
        row.spoken = tr("%1, %2").arg(title, tr("%n open orders", nullptr, static_cast<int>(open)));
        if (const AccountLine *line = troubleOf(account.id)) {
            row.icon = QStringLiteral("offline");
            row.failing = true;
            row.spoken = tr("%1. %2").arg(row.spoken, words::lineTrouble(*line));
        }
        rows.append(row);
    }
}

const AccountLine *SidebarModel::troubleOf(AccountId account) const
{
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(), [account](const AccountLine &each) {
        return each.id == account && words::isTrouble(each);
    });
    return line == m_lines.cend() ? nullptr : &*line;
}

SidebarModel::Row SidebarModel::outboxRow() const
{
    Row row =
        counted({.kind = Section::Kind::Outbox, .title = tr("Outbox")}, QStringLiteral("outbox"), m_counts.waiting);
    row.spoken = tr("Outbox, %n waiting", nullptr, m_counts.waiting);
    if (m_counts.attention > 0) {
        row.tone = Tone::Amber;
        row.spoken = tr("%1, %2").arg(row.spoken, tr("%n need you", nullptr, m_counts.attention));
    }
    return row;
}

bool SidebarModel::isSame(const Row &a, const Row &b)
{
    return a.section == b.section && (a.section || a.label == b.label);
}

/// Both lists are in the same order: what is not in the new one goes, what is not in the old one comes.
void SidebarModel::take(const QList<Row> &rows)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const Row &row = rows.at(at);
        const auto stillComes = [&](const Row &old) {
            return std::any_of(rows.cbegin() + at, rows.cend(), [&](const Row &each) { return isSame(each, old); });
        };
        while (at < m_rows.size() && !stillComes(m_rows.at(at))) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.removeAt(at);
            endRemoveRows();
        }
        if (at >= m_rows.size() || !isSame(m_rows.at(at), row)) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.insert(at, row);
            endInsertRows();
        } else if (m_rows.at(at) != row) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
        }
    }
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

QModelIndex SidebarModel::indexOf(const Section &section) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).section == section)
            return index(row);
    return {};
}

QModelIndex SidebarModel::sectionAt(int position) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).section && position-- == 0)
            return index(row);
    return {};
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case SectionRole:
        return row.section ? QVariant::fromValue(*row.section) : QVariant();
    case CountRole:
        return row.section ? QVariant(QLocale().toString(row.count)) : QVariant();
    case IconRole:
        return row.icon;
    case ToneRole:
        return QVariant::fromValue(row.tone);
    case SignToneRole:
        return QVariant::fromValue(row.failing ? Tone::Amber : row.tone);
    case LineAboveRole:
        return row.section && row.section->kind == Section::Kind::Outbox;
    case Qt::ToolTipRole:
        return row.failing ? QVariant(row.spoken) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).section)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tradeit
