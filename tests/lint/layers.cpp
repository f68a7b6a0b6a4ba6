// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/layers.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace tradeit::lint {

namespace {

// What each folder of core names itself; what those use in turn comes with them. Base is for all.
const QHash<QString, QStringList> &coreTable()
{
    static const QHash<QString, QStringList> table = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("orders"), {QStringLiteral("base")}},
        {QStringLiteral("net"), {QStringLiteral("base")}},
        {QStringLiteral("payments"), {QStringLiteral("orders")}},
        {QStringLiteral("clocks"), {QStringLiteral("orders")}},
        {QStringLiteral("rules"), {QStringLiteral("orders")}},
        {QStringLiteral("store"), {QStringLiteral("orders"), QStringLiteral("payments")}},
        {QStringLiteral("accounts"), {QStringLiteral("net"), QStringLiteral("orders")}},
        {QStringLiteral("messaging"), {QStringLiteral("orders")}},
        {QStringLiteral("transport"), {QStringLiteral("net")}},
        {QStringLiteral("gateways"), {QStringLiteral("net"), QStringLiteral("accounts"), QStringLiteral("orders")}},
        {QStringLiteral("sync"),
         {QStringLiteral("store"), QStringLiteral("gateways"), QStringLiteral("messaging"), QStringLiteral("transport"),
          QStringLiteral("payments")}},
        {QStringLiteral("exports"), {QStringLiteral("store")}},
        {QStringLiteral("desk"),
         {QStringLiteral("sync"), QStringLiteral("exports"), QStringLiteral("clocks"), QStringLiteral("rules")}},
    };
    return table;
}

void addWithUses(const QString &folder, QSet<QString> &reached)
{
    if (reached.contains(folder))
        return;
    reached.insert(folder);
    for (const QString &used : coreTable().value(folder))
        addWithUses(used, reached);
}

struct LayerRow
{
    QString folder;
    QStringList mayInclude;
};

// Outside core; the first row whose folder holds the file decides.
const QList<LayerRow> &outerTable()
{
    const auto row = [](const char *folder, const QStringList &more) {
        return LayerRow{QString::fromLatin1(folder), QStringList{QString::fromLatin1(folder)} + more};
    };
    const QStringList shown = {QStringLiteral("ui/words"), QStringLiteral("ui/models"), QStringLiteral("core")};
    const QStringList floors = {QStringLiteral("ui/look"), QStringLiteral("ui/preferences"), QStringLiteral("ui/parts"),
                                QStringLiteral("ui/commands")};
    const auto below = [&floors](qsizetype count) { return floors.mid(0, count); };
    static const QList<LayerRow> table = {
        row("ui/words", {QStringLiteral("core")}),
        row("ui/models", {QStringLiteral("ui/words"), QStringLiteral("core")}),
        row("ui/look", shown),
        row("ui/preferences", shown + below(1)),
        row("ui/parts", shown + below(2)),
        row("ui/commands", shown + below(3)),
        row("ui/window", {QStringLiteral("ui"), QStringLiteral("core")}),
        row("app/twin", {QStringLiteral("core/base")}),
        row("app/link", {QStringLiteral("core")}),
        row("app/demo", {QStringLiteral("core")}),
        row("app/ctl", {QStringLiteral("app/twin"), QStringLiteral("app/link"), QStringLiteral("app/demo"),
                        QStringLiteral("ui/words"), QStringLiteral("core")}),
        row("app", {QStringLiteral("ui"), QStringLiteral("core")}),
        row("tests/lint", {}),
        row("tests", {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("core")}),
    };
    return table;
}

/// What every pane of ui may include besides its own folder: no other pane.
const QStringList &paneFloors()
{
    static const QStringList floors = {QStringLiteral("ui/words"), QStringLiteral("ui/models"),
                                       QStringLiteral("ui/look"),  QStringLiteral("ui/preferences"),
                                       QStringLiteral("ui/parts"), QStringLiteral("ui/commands"),
                                       QStringLiteral("core")};
    return floors;
}

QStringList allowedFor(const SourceFile &file)
{
    const QStringList parts = file.path.split(u'/');
    if (parts.first() == QLatin1String("core") && parts.size() > 2) {
        QSet<QString> reached;
        addWithUses(parts.at(1), reached);
        QStringList allowed;
        for (const QString &folder : std::as_const(reached))
            allowed.append(QStringLiteral("core/") + folder);
        return allowed;
    }
    const auto &rows = outerTable();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const LayerRow &r) { return file.isBelow(r.folder); });
    if (row != rows.end())
        return row->mayInclude;
    return parts.first() == QLatin1String("ui") && parts.size() > 2
               ? paneFloors() + QStringList{QString(QStringLiteral("ui/") + parts.at(1))}
               : QStringList{};
}

// "core/base/amount.h" for an include of ours; empty for generated files, which stand in no folder, and for libraries.
QString ownPath(const QString &include)
{
    return include.startsWith(u'"') && include.contains(u'/') ? include.mid(1, include.size() - 2) : QString();
}

bool isBelowAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return path.startsWith(QString(folder + u'/')); });
}

} // namespace

Findings checkLayers(const QList<SourceFile> &files)
{
    Findings findings;
    for (const SourceFile &file : files) {
        const QString coreFolder = file.path.section(u'/', 1, 1);
        if (file.isCpp() && file.isBelow(QStringLiteral("core")) && !coreTable().contains(coreFolder))
            findings.append(
                {file.path, 1, QStringLiteral("core/") + coreFolder + u" has no row in the table of layers"});
        const QStringList allowed = allowedFor(file);
        for (const Located &include : file.includes) {
            const QString path = ownPath(include.text);
            if (!path.isEmpty() && !isBelowAny(path, allowed))
                findings.append({file.path, include.line, path + u" is not of a layer that this folder may include"});
        }
    }
    return findings;
}

Findings checkFolderPairs(const QList<SourceFile> &files)
{
    QMap<QPair<QString, QString>, Finding> uses;
    for (const SourceFile &file : files) {
        for (const Located &include : file.includes) {
            const QString path = ownPath(include.text);
            const QString target = path.section(u'/', 0, -2);
            if (!path.isEmpty() && target != file.folder())
                uses.insert({file.folder(), target}, {file.path, include.line, path});
        }
    }
    Findings findings;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        const auto &[from, to] = use.key();
        const auto back = uses.constFind({to, from});
        if (from < to && back != uses.cend())
            findings.append({use->path, use->line,
                             from + u" and " + to + u" include each other: here " + use->text + u", and " + back->path +
                                 u" includes " + back->text});
    }
    return findings;
}

} // namespace tradeit::lint
