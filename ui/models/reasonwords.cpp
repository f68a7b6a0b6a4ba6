// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why an act needs a person.
#include "ui/models/outboxwords.h"
#include "ui/models/timewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>

namespace tradeit::words {

namespace {

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

QString fieldSentence(const QString &field, const Intent &intent)
{
    if (field == u"status")
        return ReasonWords::tr("The shop set it to %1").arg(statusName(intent.theirs->status));
    if (field == u"refunded")
        return ReasonWords::tr("The shop refunded something meanwhile");
    if (field == u"total")
        return ReasonWords::tr("The total changed in the shop");
    if (field == u"lines")
        return ReasonWords::tr("The items changed in the shop");
    if (field == u"tracking")
        return ReasonWords::tr("The shop has other parcels meanwhile");
    return ReasonWords::tr("The order changed in the shop");
}

} // namespace

QString clashSentence(const Intent &intent)
{
    if (intent.detail == u"gone")
        return ReasonWords::tr("The shop no longer has this order");
    if (!intent.theirs)
        return ReasonWords::tr("The order changed in the shop");
    QStringList sentences;
    for (const QString &field : intent.detail.split(u' ', Qt::SkipEmptyParts))
        sentences.append(fieldSentence(field, intent));
    return sentences.isEmpty() ? ReasonWords::tr("The order changed in the shop") : sentences.join(u" · ");
}

QString refusalSentence(const QString &detail)
{
    if (detail == u"dokan_parent")
        return ReasonWords::tr("This is the heading of a split order: act on its parts");
    if (detail == u"woocommerce_rest_cannot_edit")
        return ReasonWords::tr("The shop does not let this user change orders");
    if (detail == u"woocommerce_rest_cannot_create")
        return ReasonWords::tr("The shop does not let this user add notes");
    if (detail == u"woocommerce_rest_cannot_view")
        return ReasonWords::tr("The shop does not show this user the order");
    if (detail == kindWord(ErrorKind::NotFound) || detail == u"woocommerce_rest_shop_order_invalid_id")
        return ReasonWords::tr("The shop does not know this order");
    if (detail.isEmpty() || detail == kindWord(ErrorKind::Refused))
        return ReasonWords::tr("The shop said no, without a reason");
    return ReasonWords::tr("The shop said no: %1").arg(isolated(detail, 80));
}

QString guardSentence(const QString &detail)
{
    if (detail == u"payment:unverified")
        return ReasonWords::tr("The payment has not been verified yet.");
    return whySentence(detail);
}

} // namespace tradeit::words
