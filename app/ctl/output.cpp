// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/output.h"

#include "app/ctl/json.h"
#include "ui/words/errorwords.h"

#include <QJsonDocument>
#include <cstdio>

namespace tradeit::ctl {

namespace {

constexpr int exitDone = 0, exitFailed = 1, exitUsage = 2;

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

void write(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

int Output::done(const QJsonObject &answer, const QString &text) const
{
    if (m_json)
        write(answer);
    else
        write(stdout, text.toUtf8());
    return exitDone;
}

int Output::failed(const Error &error, const QString &account) const
{
    if (m_json)
        write(errorJson(error, account));
    else
        write(stderr, (words::errorSentence(error) + u'\n').toUtf8());
    return exitFailed;
}

int Output::failedBeside(QJsonObject answer, const QString &text, const Error &error, const QString &account) const
{
    if (!m_json) {
        write(stdout, text.toUtf8());
        return failed(error, account);
    }
    const QJsonObject beside = errorJson(error, account);
    answer[QLatin1String("error")] = beside[QLatin1String("error")];
    write(answer);
    return exitFailed;
}

int Output::misunderstood(const Error &usage) const
{
    if (m_json)
        write(errorJson(usage));
    else
        write(stderr, (usage.detail + u'\n' + QStringLiteral("tradeit-deskctl --help lists the commands.\n")).toUtf8());
    return exitUsage;
}

void Output::progress(const QString &line) const
{
    if (!m_json)
        write(stdout, (line + u'\n').toUtf8());
}

} // namespace tradeit::ctl
