// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/sourcefile.h"

namespace tradeit::lint {

/// Walks a C++ file once and sorts its characters into code, texts and includes. It knows comments, character and
/// string literals with prefixes, raw strings, digit separators and preprocessor lines; it expands no macro.
class CppScanner
{
public:
    explicit CppScanner(SourceFile &file);

    /// Fills the file's code, literals and includes.
    void run();

private:
    [[nodiscard]] QChar at(qsizetype position) const;
    [[nodiscard]] bool startsDirective() const;
    [[nodiscard]] bool startsCharacter() const;
    [[nodiscard]] bool startsRawString() const;
    void step();
    void takeDirective();
    void takeComment(const QString &end);
    void takeString();
    void takeRawString();
    void takeCharacter();
    void blankUntil(qsizetype end); ///< moves on; line ends stay, all else becomes a space

    SourceFile &m_file;
    const QString &m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace tradeit::lint
