// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/text.h"

#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

namespace tradeit::ctl {

namespace {

const QString newLine = QStringLiteral("\n");

QString sum(Amount amount, const QString &currency)
{
    return amount.toString(currencyDecimals(currency)) + u' ' + words::harmless(currency, 8);
}

QString minutes(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm") + u'Z' : QStringLiteral("-");
}

QString addressText(const Address &address)
{
    QStringList parts;
    for (const QString &part : {address.name(), address.address1, address.address2, address.city, address.postcode,
                                address.country, address.phone})
        if (!part.isEmpty())
            parts.append(words::harmless(part, 80));
    return parts.join(QStringLiteral(", "));
}

QString heading(const OrderSummary &order)
{
    return QStringLiteral("%1/%2  No. %3  %4  %5  %6")
        .arg(order.account, QString::number(order.row.id.value), words::harmless(order.row.number, 40),
             words::bucketName(order.row.bucket), sum(order.row.total, order.row.currency),
             words::harmless(order.row.customer, 60));
}

QString actionLine(const ActionForecast &forecast)
{
    QStringList parts;
    for (const QString &word : forecast.action.why)
        parts.append(words::whySentence(word));
    for (const ShopMail &mail : forecast.mails)
        parts.append(words::mailSentence(mail));
    switch (forecast.action.permission) {
    case Permission::Allowed:
        parts.prepend(QStringLiteral("yes"));
        break;
    case Permission::Guarded:
        parts.prepend(QStringLiteral("with a reason"));
        break;
    case Permission::Refused:
        parts.prepend(QStringLiteral("no"));
        break;
    case Permission::Already:
        parts.prepend(QStringLiteral("done already"));
        break;
    }
    return parts.join(QStringLiteral("; "));
}

QString stateMark(CheckState state)
{
    return state == CheckState::Open ? QStringLiteral("look") : checkStateWord(state);
}

} // namespace

QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column >= widths.size())
                widths.append(0);
            widths[column] = std::max(widths[column], row[column].size());
        }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        text += line.trimmed().isEmpty() ? newLine
                                         : QString(line.left(line.lastIndexOf(line.trimmed().back()) + 1) + newLine);
    }
    return text;
}

QString listText(const OrderList &list)
{
    if (list.orders.isEmpty())
        return QStringLiteral("No orders.\n");
    QList<QStringList> rows = {{QStringLiteral("ORDER"), QStringLiteral("NO."), QStringLiteral("STANDS"),
                                QStringLiteral("PAYMENT"), QStringLiteral("TOTAL"), QStringLiteral("CREATED"),
                                QStringLiteral("CUSTOMER"), QStringLiteral("WAITING")}};
    for (const OrderSummary &order : list.orders)
        rows.append(
            {order.account + u'/' + QString::number(order.row.id.value), words::harmless(order.row.number, 20),
             order.row.group ? QStringLiteral("Group") : words::bucketName(order.row.bucket),
             words::paymentName(order.payment.state), sum(order.row.total, order.row.currency),
             minutes(order.row.created), words::harmless(order.row.customer, 40),
             order.row.pending.join(u' ') + (order.row.attention ? QStringLiteral(" (needs you)") : QString())});
    QString text = tableText(rows);
    if (list.capped)
        text += QStringLiteral("Only the newest matches are shown: add a word.\n");
    if (!list.next.isEmpty())
        text += QStringLiteral("More: --after %1\n").arg(list.next);
    return text;
}

QString showText(const OrderDetail &detail)
{
    const Order &order = detail.view.stored.order;
    QString text = heading(detail.summary) + newLine;
    QList<QStringList> lines;
    for (const OrderLine &line : order.lines)
        lines.append({QString::number(line.id), QStringLiteral("%1 ×").arg(line.quantity),
                      words::harmless(line.name, 60), words::harmless(line.sku, 30), sum(line.total, order.currency)});
    text += newLine + tableText(lines);
    text += newLine + tableText({{QStringLiteral("Deliver to"), addressText(order.deliveryAddress())},
                                 {QStringLiteral("Bill to"), addressText(order.billing)},
                                 {QStringLiteral("Note"), words::harmless(order.customerNote, 300)}});
    text += newLine + paymentText(detail) + newLine;
    QList<QStringList> checks;
    for (const ReviewRow &row : detail.view.review)
        checks.append({words::checkName(row.check), stateMark(row.state), words::reviewSentence(row)});
    text += tableText(checks) + newLine;
    QList<QStringList> actions;
    for (const ActionForecast &forecast : detail.actions)
        actions.append({verbWord(forecast.action.verb), actionLine(forecast)});
    return text + tableText(actions);
}

QString paymentText(const OrderDetail &detail)
{
    const std::optional<Verdict> &verdict = detail.view.verdict;
    QString text =
        QStringLiteral("Payment: %1, %2")
            .arg(words::harmless(detail.summary.payment.method, 40), words::paymentName(detail.summary.payment.state));
    if (verdict && verdict->checked.isValid())
        text += QStringLiteral(", %1, checked %2")
                    .arg(sum(verdict->amount.amount, verdict->amount.currency), minutes(verdict->checked));
    if (verdict && verdict->stale)
        text += QStringLiteral(" (the last look failed)");
    if (verdict && !verdict->reason.isEmpty() && verdict->reason != u"ok")
        text += QStringLiteral(". ") + words::whySentence(QStringLiteral("payment:") + verdict->reason);
    return text + newLine;
}

QString notesText(const QList<Note> &notes)
{
    if (notes.isEmpty())
        return QStringLiteral("No notes.\n");
    QList<QStringList> rows;
    for (const Note &note : notes)
        rows.append({minutes(note.created), words::harmless(note.author, 30),
                     note.customer ? QStringLiteral("to the customer") : QStringLiteral("private"),
                     words::harmless(note.text, 500)});
    return tableText(rows);
}

QString outboxText(const QList<IntentEntry> &entries)
{
    if (entries.isEmpty())
        return QStringLiteral("Nothing waits.\n");
    QList<QStringList> rows;
    for (const IntentEntry &entry : entries)
        rows.append({entry.intent.id.toString(QUuid::WithoutBraces),
                     entry.account + u'/' + QString::number(entry.intent.order.value),
                     words::intentName(entry.intent.kind),
                     words::intentStateName(entry.intent.state, entry.intent.reason), minutes(entry.intent.createdAt),
                     words::harmless(entry.intent.detail, 80)});
    return tableText(rows);
}

QString actText(const ActOutcome &outcome)
{
    if (!outcome.intent)
        return QStringLiteral("Done already: ") + heading(outcome.order) + newLine;
    const Intent &intent = *outcome.intent;
    return words::intentName(intent.kind) + QStringLiteral(": ") + words::intentStateName(intent.state, intent.reason) +
           QStringLiteral(" (") + intent.id.toString(QUuid::WithoutBraces) + QStringLiteral(")\n") +
           heading(outcome.order) + newLine;
}

QString syncText(const QList<SyncReport> &reports)
{
    if (reports.isEmpty())
        return QStringLiteral("There is no account yet: tradeit-deskctl account add.\n");
    QList<QStringList> rows = {{QStringLiteral("ACCOUNT"), QStringLiteral("NEW"), QStringLiteral("CHANGED"),
                                QStringLiteral("GONE"), QStringLiteral("SENT"), QStringLiteral("WAITING"),
                                QStringLiteral("NEEDS YOU")}};
    for (const SyncReport &report : reports)
        rows.append({report.account, QString::number(report.fresh), QString::number(report.changed),
                     QString::number(report.gone), QString::number(report.applied), QString::number(report.waiting),
                     QString::number(report.attention)});
    return tableText(rows);
}

QString accountsText(const QList<Account> &accounts)
{
    if (accounts.isEmpty())
        return QStringLiteral("There is no account yet: tradeit-deskctl account add.\n");
    QList<QStringList> rows;
    for (const Account &account : accounts) {
        QStringList gateways;
        for (const GatewaySetup &gateway : account.gateways)
            gateways.append(gateway.kind + QStringLiteral(" (") + accessWord(gateway.access) + u')');
        rows.append({account.name, account.kind, account.url.toString(),
                     words::harmless(account.capabilities.shopName, 40),
                     words::harmless(account.capabilities.wooVersion, 20), gateways.join(QStringLiteral(", ")),
                     account.capabilities.writeOrders ? QString() : QStringLiteral("read only")});
    }
    return tableText(rows);
}

QString exportText(const ExportReport &report, const QString &file)
{
    QString text = QStringLiteral("%1 rows in %2\n").arg(report.rows).arg(file);
    QStringList currencies = report.gross.keys();
    currencies.sort();
    for (const QString &currency : currencies)
        text += QStringLiteral("Gross: %1\n").arg(sum(report.gross.value(currency), currency));
    if (report.undatedRefunds > 0)
        text +=
            QStringLiteral("Refunds left out because their own day was not read yet: %1. Run sync --full, then export "
                           "again.\n")
                .arg(report.undatedRefunds);
    return text;
}

} // namespace tradeit::ctl
