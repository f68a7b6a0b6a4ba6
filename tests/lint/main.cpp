// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/heads.h"
#include "tests/lint/layers.h"
#include "tests/lint/libraries.h"
#include "tests/lint/presets.h"
#include "tests/lint/sizes.h"
#include "tests/lint/words.h"

#include <QFile>
#include <QMap>
#include <cstdio>

using namespace tradeit::lint;

namespace {

using Check = std::function<Findings(const QString &root)>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Findings reportSizes(const QString &root)
{
    const SizeReport report = measureSizes(readProject(root));
    std::fputs(qPrintable(report.text), stdout);
    return report.findings;
}

const QMap<QString, Check> &checks()
{
    static const QMap<QString, Check> table = {
        {QStringLiteral("layers"), [](const QString &root) { return checkLayers(readProject(root)); }},
        {QStringLiteral("pairs"), [](const QString &root) { return checkFolderPairs(readProject(root)); }},
        {QStringLiteral("libraries"),
         [](const QString &root) {
             return checkLibraries(readProject(root), installedModules(QStringLiteral(TRADEIT_QT_HEADERS)));
         }},
        {QStringLiteral("sql"), [](const QString &root) { return checkSql(readProject(root)); }},
        {QStringLiteral("heads"), [](const QString &root) { return checkHeads(readProject(root)); }},
        {QStringLiteral("words"), [](const QString &root) { return checkWords(readProject(root)); }},
        {QStringLiteral("sizes"), reportSizes},
        {QStringLiteral("presets"),
         [](const QString &root) {
             return checkPresets(bytesOf(root + QStringLiteral("/CMakePresets.json")),
                                 QString::fromUtf8(bytesOf(root + QStringLiteral("/CMakeLists.txt"))));
         }},
    };
    return table;
}

} // namespace

// tradeit-lint CHECK ROOT: prints what breaks the rule, one line each, and exits 1 if anything does.
int main(int argc, char **argv)
{
    const QString name = QString::fromLocal8Bit(argc == 3 ? argv[1] : "");
    if (!checks().contains(name)) {
        std::fprintf(stderr, "usage: tradeit-lint %s ROOT\n", qPrintable(checks().keys().join(u'|')));
        return 2;
    }
    const Findings findings = checks().value(name)(QString::fromLocal8Bit(argv[2]));
    for (const Finding &finding : findings)
        std::printf("%s:%d: %s\n", qPrintable(finding.path), finding.line, qPrintable(finding.text));
    return findings.isEmpty() ? 0 : 1;
}
