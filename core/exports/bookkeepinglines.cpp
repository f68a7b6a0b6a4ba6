// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/bookkeepinglines.h"

#include "core/orders/shopdays.h"

#include <numeric>

namespace tradeit {

namespace {

__extension__ using Wide = __int128; // a product of two sums leaves 64 bits

Amount quotient(Amount sum, int parts)
{
    return parts == 0 ? sum : Amount::fromMillionths(sum.millionths() / parts);
}

QList<Amount> amountsOf(const QList<TaxShare> &shares)
{
    QList<Amount> amounts;
    for (const TaxShare &share : shares)
        amounts.append(share.total);
    return amounts;
}

void nameRate(BookkeepingLine &line, const Order &order, qint64 rateId)
{
    for (const TaxLine &rate : order.taxes)
        if (rate.rateId == rateId) {
            line.taxRate = rate.percent;
            line.taxName = rate.label.isEmpty() ? rate.code : rate.label;
        }
}

/// One record a rate; `tax` is shared out by what the shop says of each rate.
void appendPerRate(QList<BookkeepingLine> &lines, const BookkeepingLine &whole, const Order &order,
                   const QList<TaxShare> &shares)
{
    const QList<Amount> taxes = shareOut(whole.tax, amountsOf(shares));
    for (qsizetype i = 0; i < taxes.size(); ++i) {
        BookkeepingLine line = whole;
        line.tax = taxes[i];
        if (i < shares.size())
            nameRate(line, order, shares[i].rateId);
        if (i > 0) {
            if (line.tax.isZero())
                continue;
            line.quantity.reset();
            line.unitNet = line.net = Amount();
        }
        lines.append(line);
    }
}

Amount grossOf(const QList<BookkeepingLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), Amount(),
                           [](Amount sum, const BookkeepingLine &line) { return sum + line.gross(); });
}

QString couponCodes(const Order &order)
{
    QStringList codes;
    for (const CouponLine &coupon : order.coupons)
        codes.append(coupon.code);
    return codes.join(u' ');
}

void appendProduct(QList<BookkeepingLine> &lines, const Order &order, const OrderLine &item, BookkeepingLine line)
{
    line.recordType = QStringLiteral("sale");
    line.lineId = item.id;
    line.sku = item.sku;
    line.description = item.name;
    line.quantity = item.quantity;
    line.unitNet = quotient(item.subtotal, item.quantity);
    line.net = item.subtotal;
    line.tax = item.subtotalTax;
    appendPerRate(lines, line, order, item.taxes);

    const Amount discount = item.total - item.subtotal;
    const Amount discountTax = item.totalTax - item.subtotalTax;
    if (discount.isZero() && discountTax.isZero())
        return;
    line.recordType = QStringLiteral("discount");
    line.parentId = item.id;
    line.lineId = 0;
    line.description = couponCodes(order);
    line.quantity.reset();
    line.unitNet = Amount();
    line.net = discount;
    line.tax = discountTax;
    appendPerRate(lines, line, order, item.taxes);
}

template <typename Charge>
void appendCharge(QList<BookkeepingLine> &lines, const Order &order, const Charge &charge, const QString &description,
                  BookkeepingLine line)
{
    line.lineId = charge.id;
    line.description = description;
    line.net = charge.total;
    line.tax = charge.totalTax;
    appendPerRate(lines, line, order, charge.taxes);
}

void appendRemainder(QList<BookkeepingLine> &lines, Amount target, const QString &description, BookkeepingLine line)
{
    line.net = target - grossOf(lines);
    line.description = description;
    if (!line.net.isZero() || lines.isEmpty())
        lines.append(line);
}

} // namespace

QList<Amount> shareOut(Amount whole, const QList<Amount> &weights)
{
    if (weights.isEmpty())
        return {whole};
    Wide sum = 0;
    for (const Amount weight : weights)
        sum += weight.millionths();
    QList<Amount> shares(weights.size());
    if (sum == 0) {
        shares.first() = whole;
        return shares;
    }
    Amount left = whole;
    for (qsizetype i = 0; i + 1 < weights.size(); ++i) {
        const Wide share = Wide(whole.millionths()) * weights[i].millionths() / sum;
        shares[i] = Amount::fromMillionths(static_cast<qint64>(share));
        left -= shares[i];
    }
    shares.last() = left;
    return shares;
}

QList<BookkeepingLine> saleLines(const Order &order, const QTimeZone &zone)
{
    BookkeepingLine line;
    line.date = shopDay(order.created, zone);
    line.reference = order.transactionId;
    QList<BookkeepingLine> lines;
    for (const OrderLine &item : order.lines)
        appendProduct(lines, order, item, line);
    line.recordType = QStringLiteral("shipping");
    for (const ShippingLine &shipping : order.shippingLines)
        appendCharge(lines, order, shipping, shipping.title, line);
    line.recordType = QStringLiteral("fee");
    for (const FeeLine &fee : order.fees)
        appendCharge(lines, order, fee, fee.name, line);
    appendRemainder(lines, order.total, QStringLiteral("Rounding"), line);
    return lines;
}

QList<BookkeepingLine> refundLines(const Order &order, const Refund &refund, const QTimeZone &zone)
{
    BookkeepingLine line;
    line.recordType = QStringLiteral("refund");
    line.date = shopDay(refund.created, zone);
    line.reference = QString::number(refund.id);
    QList<BookkeepingLine> lines;
    for (const QList<RefundLine> *part : {&refund.lines, &refund.shippingLines, &refund.feeLines}) {
        for (const RefundLine &item : *part) {
            BookkeepingLine record = line;
            record.lineId = item.id;
            record.parentId = item.refundedItem;
            record.sku = item.sku;
            record.description = item.name;
            record.quantity = item.quantity;
            record.unitNet = quotient(item.total, item.quantity);
            record.net = item.total;
            record.tax = item.totalTax;
            appendPerRate(lines, record, order, item.taxes);
        }
    }
    appendRemainder(lines, -refund.total, refund.reason, line);
    return lines;
}

} // namespace tradeit
