// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/sourcefile.h"

#include "tests/lint/cppscanner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace tradeit::lint {

namespace {

bool isWritten(const QString &path)
{
    static const QStringList endings = {
        QStringLiteral(".h"),   QStringLiteral(".cpp"),    QStringLiteral(".sql"),
        QStringLiteral(".sh"),  QStringLiteral(".cmake"),  QStringLiteral("CMakeLists.txt"),
        QStringLiteral("desk"), QStringLiteral(".ci/run"), QStringLiteral(".ci/minimal-root")};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return path.endsWith(ending); });
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
}

bool SourceFile::isHeader() const
{
    return path.endsWith(QLatin1String(".h"));
}

QString SourceFile::folder() const
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

bool SourceFile::isBelow(const QString &folderPath) const
{
    return path.startsWith(folderPath) && path.size() > folderPath.size() && path.at(folderPath.size()) == u'/';
}

QStringList SourceFile::lines() const
{
    return text.split(u'\n');
}

int SourceFile::lineCount() const
{
    return static_cast<int>(text.count(u'\n'));
}

SourceFile scan(const QString &path, const QString &text)
{
    SourceFile file{.path = path, .text = text, .code = {}, .literals = {}, .includes = {}};
    if (file.isCpp())
        CppScanner(file).run();
    return file;
}

QList<SourceFile> readProject(const QString &root)
{
    const QDir base(root);
    QStringList paths;
    static const QStringList tops = {QStringLiteral("app"),   QStringLiteral("core"),  QStringLiteral("ui"),
                                     QStringLiteral("tests"), QStringLiteral("cmake"), QStringLiteral("packaging"),
                                     QStringLiteral(".ci")};
    for (const QString &top : tops) {
        QDirIterator walk(base.filePath(top), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(base.relativeFilePath(walk.next()));
    }
    paths << QStringLiteral("desk") << QStringLiteral("CMakeLists.txt");
    std::sort(paths.begin(), paths.end());

    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths)) {
        QFile file(base.filePath(path));
        if (isWritten(path) && !path.contains(QLatin1String("/fixtures/")) && file.open(QIODevice::ReadOnly))
            files.append(scan(path, QString::fromUtf8(file.readAll())));
    }
    return files;
}

int lineAt(const QString &text, qsizetype position)
{
    return 1 + static_cast<int>(QStringView(text).left(position).count(u'\n'));
}

} // namespace tradeit::lint
