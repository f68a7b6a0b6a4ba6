// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderlist/listwords.h"

#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace tradeit {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("OrderList", text, nullptr, n);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + words::harmless(text, 60) + QChar(0x2069);
}

/// An account whose first sync is still running.
const AccountLine *firstSync(const DeskStatus &status)
{
    const auto line = std::find_if(status.lines.cbegin(), status.lines.cend(),
                                   [](const AccountLine &known) { return known.syncing && !known.lastSync.isValid(); });
    return line == status.lines.cend() ? nullptr : &*line;
}

} // namespace

QString sortWords(const OrderSort &sort)
{
    switch (sort.key) {
    case SortKey::Workflow:
        return say("By status, then due");
    case SortKey::Number:
        return say("By order number");
    case SortKey::Created:
        return say("By date placed");
    case SortKey::Due:
        return say("By due time");
    case SortKey::Customer:
        return say("By customer");
    case SortKey::Total:
        return say("By total");
    }
    return {};
}

QString countWords(const OrderTableModel &model, const QLocale &locale)
{
    if (!model.isComplete())
        return model.trouble() ? QString() : say("reading…");
    if (model.isCapped())
        return say("the newest %1 of more").arg(locale.toString(model.rowCount()));
    return say("%Ln order(s)", model.rowCount());
}

EmptyWords emptyWords(const OrderTableModel &model, const OrderFilter &view, const QString &title,
                      const DeskStatus &status, const QLocale &locale)
{
    if (const auto trouble = model.trouble())
        return {words::errorSentence(*trouble), {}};
    const QString query = model.filter().query.trimmed();
    if (!query.isEmpty() && view == OrderFilter())
        return {say("No order matches %1.").arg(isolated(query)), {}};
    if (!query.isEmpty())
        return {say("No order in “%1” matches %2.").arg(isolated(title), isolated(query)), say("Search in all orders")};
    const AccountLine *first = firstSync(status);
    if (!first)
        return {say("No orders here. New ones appear by themselves; Sync asks the shop now."), {}};
    if (first->expected <= 0)
        return {say("Reading the orders of %1 for the first time…").arg(isolated(first->account)), {}};
    return {say("Reading the orders of %1 for the first time: %2 of %3.")
                .arg(isolated(first->account), locale.toString(first->done), locale.toString(first->expected)),
            {}};
}

} // namespace tradeit
