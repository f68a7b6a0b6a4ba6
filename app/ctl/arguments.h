// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace tradeit::ctl {

/// What one command takes: a row of the parser's table.
struct CommandShape
{
    QByteArray words;           ///< "ship", "account add"
    int minimum = 0;            ///< positional arguments
    int maximum = 0;            ///<
    QList<QByteArray> values;   ///< options with a value, without dashes
    QList<QByteArray> switches; ///< options without
    QList<QByteArray> needed;   ///< of `values`: must be given
};

/// Arguments sorted into options and the rest. An option is given once, save those of `repeatable`.
class Arguments
{
public:
    /// Everything up to the end: options with "--name value" or "--name=value", "--" ends them.
    [[nodiscard]] static Result<Arguments> sort(const QStringList &arguments, const CommandShape &shape);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] QString word(qsizetype n) const { return m_words.value(n); }
    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QByteArray(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_options.value(QByteArray(option)).value(0); }
    [[nodiscard]] QStringList values(const char *option) const { return m_options.value(QByteArray(option)); }

private:
    [[nodiscard]] Result<void> take(const QString &option, qsizetype &at, const QStringList &arguments,
                                    const CommandShape &shape);

    QStringList m_words;
    QHash<QByteArray, QStringList> m_options;
};

/// A usage error: kind Refused, the command in `context`, the sentence in `detail`.
[[nodiscard]] Fault usage(const QByteArray &command, const QString &sentence);

} // namespace tradeit::ctl
