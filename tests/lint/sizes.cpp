// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/sizes.h"

#include "tests/lint/functions.h"

#include <algorithm>
#include <cmath>

namespace tradeit::lint {

namespace {

struct Sizes
{
    QList<int> files;
    QList<int> functions;
};

QString summary(const QString &title, const QList<int> &values)
{
    return QStringLiteral("%1: %2, median %3, p95 %4, longest %5 lines\n")
        .arg(title)
        .arg(values.size())
        .arg(percentile(values, 0.5))
        .arg(percentile(values, 0.95))
        .arg(percentile(values, 1.0));
}

QString place(const QString &path, int line, const QString &what, int length)
{
    return QStringLiteral("%1:%2: %3 has %4 lines").arg(path).arg(line).arg(what).arg(length);
}

void measureFile(const SourceFile &file, const SizeLimits &limits, Sizes &sizes, SizeReport &report)
{
    const QString what = QStringLiteral("the file");
    sizes.files.append(file.lineCount());
    if (file.lineCount() > limits.wishedFile)
        report.text += u"  over the wish: " + place(file.path, 1, what, file.lineCount()) + u'\n';
    if (file.lineCount() > limits.hardFile)
        report.findings.append(
            {file.path, 1,
             QStringLiteral("%1 lines, and %2 are the limit of a file").arg(file.lineCount()).arg(limits.hardFile)});
}

void measureFunctions(const SourceFile &file, const SizeLimits &limits, Sizes &sizes, SizeReport &report)
{
    for (const Function &function : functionsOf(file)) {
        sizes.functions.append(function.length);
        if (function.length > limits.wishedFunction)
            report.text +=
                u"  over the wish: " + place(file.path, function.line, function.name, function.length) + u'\n';
        if (function.length > limits.hardFunction)
            report.findings.append({file.path, function.line,
                                    QStringLiteral("%1 has %2 lines, and %3 are the limit of a function")
                                        .arg(function.name)
                                        .arg(function.length)
                                        .arg(limits.hardFunction)});
    }
}

} // namespace

int percentile(QList<int> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

SizeReport measureSizes(const QList<SourceFile> &files, const SizeLimits &limits)
{
    Sizes source;
    Sizes tests;
    SizeReport report;
    for (const SourceFile &file : files) {
        if (!file.isCpp())
            continue;
        Sizes &sizes = file.isBelow(QStringLiteral("tests")) ? tests : source;
        measureFile(file, limits, sizes, report);
        measureFunctions(file, limits, sizes, report);
    }
    report.text.prepend(summary(QStringLiteral("source files"), source.files) +
                        summary(QStringLiteral("source functions"), source.functions) +
                        summary(QStringLiteral("test files"), tests.files) +
                        summary(QStringLiteral("test functions"), tests.functions));
    return report;
}

} // namespace tradeit::lint
