// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"

namespace tradeit::ctl {

namespace {

bool isRepeatable(const QByteArray &option)
{
    return option == "line";
}

QString shown(const QString &text)
{
    return QLatin1Char('"') + text.left(60) + QLatin1Char('"');
}

} // namespace

Fault usage(const QByteArray &command, const QString &sentence)
{
    return fault(ErrorKind::Refused, QString::fromLatin1(command), sentence);
}

Result<void> Arguments::take(const QString &option, qsizetype &at, const QStringList &arguments,
                             const CommandShape &shape)
{
    const qsizetype equals = option.indexOf(u'=');
    const QByteArray name = option.left(equals).mid(2).toUtf8();
    const QString written = QStringLiteral("--") + QString::fromUtf8(name);
    const bool isSwitch = shape.switches.contains(name);
    if (!isSwitch && !shape.values.contains(name))
        return usage(shape.words, QStringLiteral("This command has no option %1.").arg(shown(option.left(equals))));
    if (m_options.contains(name) && !isRepeatable(name))
        return usage(shape.words, QStringLiteral("%1 is given twice.").arg(written));
    if (isSwitch) {
        if (equals >= 0)
            return usage(shape.words, QStringLiteral("%1 takes no value.").arg(written));
        m_options[name] = {};
        return {};
    }
    if (equals >= 0) {
        m_options[name].append(option.mid(equals + 1));
        return {};
    }
    if (at + 1 >= arguments.size() || arguments[at + 1].startsWith(u"--"))
        return usage(shape.words, QStringLiteral("%1 needs a value.").arg(written));
    m_options[name].append(arguments[++at]);
    return {};
}

Result<Arguments> Arguments::sort(const QStringList &arguments, const CommandShape &shape)
{
    Arguments sorted;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        if (optionsEnded || !argument.startsWith(u'-') || argument.size() == 1)
            sorted.m_words.append(argument);
        else if (argument == u"--")
            optionsEnded = true;
        else if (Result<void> taken = sorted.take(argument, at, arguments, shape); !taken)
            return Fault(taken.error());
    }
    for (const QByteArray &needed : shape.needed)
        if (sorted.value(needed.constData()).isEmpty())
            return usage(shape.words, QStringLiteral("--%1 is missing.").arg(QString::fromLatin1(needed)));
    if (sorted.m_words.size() < shape.minimum)
        return usage(shape.words, QStringLiteral("An argument is missing."));
    if (sorted.m_words.size() > shape.maximum)
        return usage(shape.words,
                     QStringLiteral("%1 is one argument too many.").arg(shown(sorted.m_words[shape.maximum])));
    return sorted;
}

} // namespace tradeit::ctl
