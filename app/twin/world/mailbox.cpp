// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/mailbox.h"

#include "app/twin/world/notes.h"
#include "app/twin/world/world.h"
#include "core/base/plaintext.h"

#include <array>

namespace tradeit::twin {

namespace {

struct StatusMail
{
    const char *status;
    const char *title;   ///< as the note of WooCommerce 11 names it
    const char *opening; ///< first sentence to the buyer
    QStringView from;    ///< statuses it is sent from; empty: any
    bool modernOnly;
};

constexpr std::array statusMails{
    StatusMail{"processing", "Processing order",
               "Thank you for your order. We have received it and it is now being processed.",
               u"pending on-hold failed cancelled", false},
    StatusMail{"completed", "Completed order", "We have finished processing your order.", u"", false},
    StatusMail{"refunded", "Refunded order", "Your order has been refunded.", u"", false},
    StatusMail{"on-hold", "Order on-hold",
               "Thanks for your order. It is on hold until we confirm that payment has been received.",
               u"pending failed cancelled", false},
    StatusMail{"failed", "Failed order", "Unfortunately, the payment of your order did not succeed.", u"", true},
};

QString overview(const QJsonObject &order)
{
    QString text = QStringLiteral("[Order #") + order[u"number"].toString() + QStringLiteral("] ");
    const QJsonArray lines = order[u"line_items"].toArray();
    for (const QJsonValue line : lines)
        text += line[u"name"].toString() + QStringLiteral(" x ") + QString::number(line[u"quantity"].toInteger()) +
                u' ' + line[u"total"].toString() + u' ';
    return text + QStringLiteral("Total: ") + order[u"total"].toString() + u' ' + order[u"currency"].toString();
}

QString greeting(const QJsonObject &order)
{
    return QStringLiteral("Hi ") + order[u"billing"][u"first_name"].toString() + QStringLiteral(", ");
}

void send(World &world, const Mail &mail)
{
    Mail sent = mail;
    sent.text = sent.text.simplified();
    world.mails().append(sent);
    world.log().effect(QStringLiteral("mail"), mail.order, mail.cause);
}

/// WooCommerce 11 notes on the order that a mail went out.
void noteSent(World &world, qint64 order, const QString &title, qint64 now)
{
    if (world.modern())
        addSystemNote(world, order, QStringLiteral("Email \"") + title + QStringLiteral("\" sent."), now);
}

void mailBuyer(World &world, const QJsonObject &order, const QString &subject, const QString &body,
               const QString &cause, qint64 now)
{
    send(world, {.time = now,
                 .to = order[u"billing"][u"email"].toString(),
                 .subject = subject,
                 .text = greeting(order) + body + u' ' + overview(order) + QStringLiteral(" Thanks for using Tradeit!"),
                 .order = order[u"id"].toInteger(),
                 .cause = cause});
}

void mailShop(World &world, const QJsonObject &order, const QString &subject, const QString &cause, qint64 now)
{
    send(world, {.time = now,
                 .to = QStringLiteral("shop@example.test"),
                 .subject = subject,
                 .text = subject + QStringLiteral(". ") + overview(order),
                 .order = order[u"id"].toInteger(),
                 .cause = cause});
}

/// Shop and vendor hear of an order once, when it first counts.
void mailNewOrder(World &world, const QJsonObject &order, qint64 now)
{
    mailShop(world, order, QStringLiteral("New order #") + order[u"number"].toString(), QStringLiteral("new_order"),
             now);
    noteSent(world, order[u"id"].toInteger(), QStringLiteral("Dokan Vendor New Order"), now);
}

} // namespace

bool mailStatus(World &world, const QJsonObject &order, const QString &before, qint64 now)
{
    const QString status = order[u"status"].toString();
    const QString number = order[u"number"].toString();
    for (const StatusMail &mail : statusMails) {
        const bool fromHere = mail.from.isEmpty() || mail.from.toString().split(u' ').contains(before);
        if (status != QLatin1String(mail.status) || !fromHere || (mail.modernOnly && !world.modern()))
            continue;
        mailBuyer(world, order, QLatin1String(mail.title) + QStringLiteral(" #") + number,
                  QString::fromLatin1(mail.opening), QStringLiteral("status:") + status, now);
        noteSent(world, order[u"id"].toInteger(), QString::fromLatin1(mail.title), now);
    }
    const bool counted = before == u"processing" || before == u"on-hold";
    const bool counts = status == u"processing" || status == u"on-hold" || status == u"completed";
    const bool fresh = counts && (before == u"pending" || before == u"failed" || before == u"cancelled");
    if (fresh)
        mailNewOrder(world, order, now);
    if (status == u"cancelled" && counted)
        mailShop(world, order, QStringLiteral("Order #") + number + QStringLiteral(" has been cancelled"),
                 QStringLiteral("cancelled_order"), now);
    if (status == u"failed" && (counted || before == u"pending"))
        mailShop(world, order, QStringLiteral("Order #") + number + QStringLiteral(" has failed"),
                 QStringLiteral("failed_order"), now);
    return fresh;
}

void mailCustomerNote(World &world, const QJsonObject &order, const QString &text, qint64 now)
{
    mailBuyer(world, order, QStringLiteral("Note added to your order #") + order[u"number"].toString(),
              QStringLiteral("The following note has been added to your order: ") + plainText(text),
              QStringLiteral("customer_note"), now);
    noteSent(world, order[u"id"].toInteger(), QStringLiteral("Customer note"), now);
}

void mailRefund(World &world, const QJsonObject &order, const QString &amount, qint64 now)
{
    mailBuyer(
        world, order,
        QStringLiteral("Your order #") + order[u"number"].toString() + QStringLiteral(" has been partially refunded"),
        QStringLiteral("Your order has been partially refunded: ") + amount + u'.', QStringLiteral("refund"), now);
    noteSent(world, order[u"id"].toInteger(), QStringLiteral("Partially refunded order"), now);
}

void mailDetails(World &world, const QJsonObject &order, qint64 now)
{
    mailBuyer(world, order, QStringLiteral("Details for order #") + order[u"number"].toString(),
              QStringLiteral("Here are the details of your order."), QStringLiteral("order_details"), now);
}

void mailFulfillment(World &world, const QJsonObject &order, const QString &tracking, qint64 now)
{
    mailBuyer(world, order,
              QStringLiteral("Your order #") + order[u"number"].toString() + QStringLiteral(" is on its way"),
              QStringLiteral("Tracking number: ") + tracking + u'.', QStringLiteral("fulfillment"), now);
}

void mailStock(World &world, const Product &product, const QString &name, qint64 order, qint64 now)
{
    const qint64 left = product.document[u"stock_quantity"].toInteger();
    if (left > 2)
        return;
    const QString cause = left > 0    ? QStringLiteral("stock:low")
                          : left == 0 ? QStringLiteral("stock:out")
                                      : QStringLiteral("stock:backorder");
    send(world, {.time = now,
                 .to = QStringLiteral("shop@example.test"),
                 .subject = QStringLiteral("Stock of ") + name,
                 .text = name + QStringLiteral(" has ") + QString::number(left) + QStringLiteral(" left."),
                 .order = order,
                 .cause = cause});
}

} // namespace tradeit::twin
