// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tradeit::lint {

/// Something the scanner took out of a file, with the line it starts on (from 1).
struct Located
{
    int line = 1;
    QString text;

    friend bool operator==(const Located &, const Located &) = default;
};

/// One text file of the project, taken apart once so that no check mistakes a comment or a text for code.
struct SourceFile
{
    QString path;            ///< relative to the root of the project, with '/'
    QString text;            ///< as it stands on disk
    QString code;            ///< C++ only: comments, texts and preprocessor lines blanked, line ends kept
    QList<Located> literals; ///< C++ only: what stands between the quotes of each string
    QList<Located> includes; ///< C++ only: "core/base/amount.h" or <QString>, with its marks

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isHeader() const;
    [[nodiscard]] QString folder() const; ///< "core/base" for core/base/amount.h, empty at the root
    [[nodiscard]] bool isBelow(const QString &folderPath) const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] int lineCount() const;
};

/// Takes a file apart; anything but .h and .cpp keeps only its text.
[[nodiscard]] SourceFile scan(const QString &path, const QString &text);

/// Every text file of the project below root that a person writes: C++, CMake, SQL, scripts. Never build trees or
/// fixtures.
[[nodiscard]] QList<SourceFile> readProject(const QString &root);

/// The line, from 1, on which the character at the position stands.
[[nodiscard]] int lineAt(const QString &text, qsizetype position);

} // namespace tradeit::lint
