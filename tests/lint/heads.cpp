// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/heads.h"

#include <QRegularExpression>

namespace tradeit::lint {

namespace {

// Scripts have their interpreter first, hence the room for one more line.
bool opensWithLicence(const SourceFile &file)
{
    const QStringList head = file.lines().mid(0, file.isCpp() ? 2 : 3);
    return head.filter(QStringLiteral("SPDX-FileCopyrightText: 2026 The Tradeit Desk authors")).size() == 1 &&
           head.filter(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")).size() == 1;
}

bool guardFollows(const SourceFile &file)
{
    QStringList rest = file.lines().mid(2);
    rest.removeAll(QString());
    return rest.value(0) == QLatin1String("#pragma once");
}

} // namespace

Findings checkHeads(const QList<SourceFile> &files)
{
    static const QRegularExpression lowerCase(QStringLiteral("^[a-z0-9_]+\\.(h|cpp)$"));
    Findings findings;
    for (const SourceFile &file : files) {
        if (!opensWithLicence(file))
            findings.append({file.path, 1, QStringLiteral("the two SPDX lines are not its head")});
        if (file.isHeader() && !guardFollows(file))
            findings.append({file.path, 3, QStringLiteral("#pragma once does not follow the head")});
        if (file.isCpp() && !lowerCase.match(file.path.section(u'/', -1)).hasMatch())
            findings.append({file.path, 1, QStringLiteral("a file is named like its class, in lower case")});
    }
    return findings;
}

} // namespace tradeit::lint
