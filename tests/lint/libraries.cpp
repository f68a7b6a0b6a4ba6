// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/libraries.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace tradeit::lint {

namespace {

struct LibraryRow
{
    QRegularExpression header; ///< matched against "QtGui/QImage" or "openssl/ssl.h"
    QStringList heldFolders;   ///< where the row counts
    QStringList owners;        ///< below these the header is welcome
    QString reason;
};

const QList<LibraryRow> &libraryTable()
{
    const auto row = [](const char *header, const QStringList &held, const QStringList &owners, const char *reason) {
        return LibraryRow{QRegularExpression(QString::fromLatin1(header)), held, owners, QString::fromLatin1(reason)};
    };
    static const QStringList windowless = {
        QStringLiteral("core"),     QStringLiteral("ui/words"), QStringLiteral("ui/models"), QStringLiteral("app/ctl"),
        QStringLiteral("app/twin"), QStringLiteral("app/link"), QStringLiteral("app/demo")};
    static const QStringList product = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    static const QList<LibraryRow> table = {
        row("^Qt(Gui|Widgets|OpenGL|OpenGLWidgets|PrintSupport|Svg|SvgWidgets|UiTools)/", windowless, {},
            "this folder knows no window"),
        row("^QtTest/", product, {}, "only tests test"),
        row("^(QtSql/|sqlite3\\.h)", product, {QStringLiteral("core/store")}, "only core/store speaks to databases"),
        row("^QtNetwork/QNetwork(AccessManager|Reply|Request)$", product, {QStringLiteral("core/net")},
            "HttpClient in core/net is the only user of the access manager"),
        row("^qt6keychain/", product, {QStringLiteral("core/accounts")}, "only core/accounts knows the keychain"),
        row("^simdjson", product, {QStringLiteral("core/gateways")}, "only core/gateways parses answers"),
        row("^openssl/", product, {QStringLiteral("app/twin")}, "only the twin makes certificates"),
        row("^curl/", product, {QStringLiteral("core/transport")}, "only core/transport sends mail"),
    };
    return table;
}

bool isBelowAny(const SourceFile &file, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return file.isBelow(folder); });
}

QString withModule(const QString &include, const ModuleOf &moduleOf)
{
    const QString header = include.mid(1, include.size() - 2);
    const QString module = header.contains(u'/') ? QString() : moduleOf(header);
    return module.isEmpty() ? header : QString(module + u'/' + header);
}

} // namespace

Findings checkLibraries(const QList<SourceFile> &files, const ModuleOf &moduleOf)
{
    Findings findings;
    for (const SourceFile &file : files) {
        for (const Located &include : file.includes) {
            const QString header = withModule(include.text, moduleOf);
            for (const LibraryRow &row : libraryTable()) {
                if (isBelowAny(file, row.heldFolders) && !isBelowAny(file, row.owners) &&
                    row.header.match(header).hasMatch())
                    findings.append({file.path, include.line, header + u": " + row.reason});
            }
        }
    }
    return findings;
}

Findings checkSql(const QList<SourceFile> &files)
{
    static const QRegularExpression sql(QStringLiteral(
        "^\\s*(SELECT|UPDATE|DELETE FROM|INSERT (OR \\w+ )?INTO|REPLACE INTO|PRAGMA|(CREATE|DROP|ALTER) \\w+)\\s"));
    static const QStringList product = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    Findings findings;
    for (const SourceFile &file : files) {
        if (!isBelowAny(file, product) || file.isBelow(QStringLiteral("core/store")))
            continue;
        for (const Located &literal : file.literals) {
            if (sql.match(literal.text).hasMatch())
                findings.append({file.path, literal.line, QStringLiteral("SQL text stands in core/store alone")});
        }
    }
    return findings;
}

ModuleOf installedModules(const QString &headerRoot)
{
    return [headerRoot, known = QHash<QString, QString>()](const QString &header) mutable {
        static const QStringList modules = {QStringLiteral("QtCore"),    QStringLiteral("QtGui"),
                                            QStringLiteral("QtWidgets"), QStringLiteral("QtSql"),
                                            QStringLiteral("QtNetwork"), QStringLiteral("QtTest"),
                                            QStringLiteral("QtSvg"),     QStringLiteral("QtPrintSupport")};
        if (!known.contains(header)) {
            const auto found = std::find_if(modules.begin(), modules.end(), [&](const QString &module) {
                return QFileInfo::exists(QString(headerRoot + u'/' + module + u'/' + header));
            });
            known.insert(header, found == modules.end() ? QString() : *found);
        }
        return known.value(header);
    };
}

} // namespace tradeit::lint
