// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/review.h"

#include "core/orders/intent.h"
#include "core/orders/parcels.h"
#include "core/orders/shopclaim.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

/// Collects what was found for one row: the worst state wins, and only what made it so is told.
class RowBuilder
{
public:
    explicit RowBuilder(Check check) { m_row.check = check; }
    void add(CheckState state, const QString &detail)
    {
        if (state > m_row.state)
            m_details.clear();
        if (state >= m_row.state)
            m_details.append(detail);
        m_row.state = std::max(m_row.state, state);
    }
    [[nodiscard]] ReviewRow row() const
    {
        ReviewRow row = m_row;
        row.detail = m_details.join(QStringLiteral("; "));
        return row;
    }

private:
    ReviewRow m_row;
    QStringList m_details;
};

ReviewRow rowOf(Check check, CheckState state, const QString &detail)
{
    return {.check = check, .state = state, .detail = detail};
}

QString atLine(qsizetype index, const QString &what)
{
    return QStringLiteral("line %1: %2").arg(index + 1).arg(what);
}

const StockItem *stockOf(const OrderLine &line, const QList<StockItem> &stock)
{
    const ProductId wanted = line.variation ? line.variation : line.product;
    const auto found = std::find_if(stock.begin(), stock.end(),
                                    [wanted](const StockItem &item) { return wanted && item.product == wanted; });
    return found == stock.end() ? nullptr : &*found;
}

ReviewRow reviewItems(const Order &order, const ReviewInputs &inputs)
{
    RowBuilder row(Check::Items);
    const qsizetype lines = order.lines.size();
    row.add(CheckState::Ok, lines == 1 ? QStringLiteral("1 line") : QStringLiteral("%1 lines").arg(lines));
    if (order.lines.isEmpty())
        row.add(CheckState::Open, QStringLiteral("no lines"));
    for (qsizetype index = 0; index < order.lines.size(); ++index) {
        const OrderLine &line = order.lines.at(index);
        const StockItem *item = stockOf(line, inputs.stock);
        if (line.quantity <= 0)
            row.add(CheckState::Open, atLine(index, QStringLiteral("qty %1").arg(line.quantity)));
        if (!line.product || (item && item->gone))
            row.add(CheckState::Open, atLine(index, QStringLiteral("product deleted")));
        if (line.quantity > inputs.usualQuantity)
            row.add(CheckState::Neutral, atLine(index, QStringLiteral("qty %1 unusual").arg(line.quantity)));
    }
    return row.row();
}

struct Sums
{
    Amount net, tax;
    int lines = 0;

    template <typename Line>
    void add(const QList<Line> &list)
    {
        for (const Line &line : list) {
            net += line.total;
            tax += line.totalTax;
            ++lines;
        }
    }
};

bool differ(Amount a, Amount b, Amount tolerance)
{
    const Amount difference = a - b;
    return difference > tolerance || -difference > tolerance;
}

QString figures(const QString &what, Amount a, Amount b)
{
    return QStringLiteral("%1: %2 is not %3").arg(what, a.toString(2), b.toString(2));
}

ReviewRow reviewSums(const Order &order)
{
    Sums sums;
    sums.add(order.lines);
    sums.add(order.shippingLines);
    sums.add(order.fees);
    Amount rates;
    for (const TaxLine &line : order.taxes)
        rates += line.taxTotal + line.shippingTaxTotal;
    // Shops show at most cents, also where the currency has smaller coins (finding 11).
    const qint64 unit = currencyDecimals(order.currency) == 0 ? 1'000'000 : 10'000;
    const Amount perLine = Amount::fromMillionths(unit * sums.lines);
    const Amount rounding = Amount::fromMillionths(order.pricesIncludeTax ? unit * sums.lines / 2 : 0);
    RowBuilder row(Check::Sums);
    row.add(CheckState::Ok, QStringLiteral("sums agree"));
    if (differ(sums.net + order.totalTax, order.total, rounding))
        row.add(CheckState::Open, figures(QStringLiteral("lines and tax"), sums.net + order.totalTax, order.total));
    if (differ(sums.tax, order.totalTax, perLine))
        row.add(CheckState::Open, figures(QStringLiteral("tax of the lines"), sums.tax, order.totalTax));
    if (differ(rates, order.totalTax, perLine))
        row.add(CheckState::Open, figures(QStringLiteral("tax by rate"), rates, order.totalTax));
    return row.row();
}

bool samePlace(const Address &a, const Address &b)
{
    const auto place = [](const Address &address) {
        const QStringList parts = {address.address1, address.address2, address.city,
                                   address.state,    address.postcode, address.country};
        return parts.join(u'\n').simplified().toCaseFolded();
    };
    return place(a) == place(b);
}

ReviewRow reviewAddress(const Order &order)
{
    RowBuilder row(Check::Address);
    if (isPickUp(order)) {
        row.add(CheckState::Ok, QStringLiteral("pick-up"));
        return row.row();
    }
    const Address &place = order.deliveryAddress();
    row.add(CheckState::Ok, place.city.simplified());
    if (place.address1.trimmed().isEmpty() && place.address2.trimmed().isEmpty())
        row.add(CheckState::Open, QStringLiteral("no street"));
    if (place.city.trimmed().isEmpty())
        row.add(CheckState::Open, QStringLiteral("no town"));
    if (!order.shipping.isEmpty() && !order.billing.isEmpty() && !samePlace(order.shipping, order.billing))
        row.add(CheckState::Neutral, QStringLiteral("billing differs from shipping"));
    return row.row();
}

ReviewRow reviewPhone(const Order &order)
{
    const Address &with = order.billing.phone.trimmed().isEmpty() ? order.shipping : order.billing;
    if (with.phone.trimmed().isEmpty())
        return rowOf(Check::Phone, CheckState::Open, QStringLiteral("missing"));
    const QString digits = internationalPhone(with.phone, with.country);
    if (digits.isEmpty())
        return rowOf(Check::Phone, CheckState::Open, QStringLiteral("malformed"));
    return rowOf(Check::Phone, CheckState::Ok, digits);
}

ReviewRow reviewPayment(const Order &order, const ReviewInputs &inputs)
{
    const PaymentState state = inputs.verdict ? inputs.verdict->state : PaymentState::Unverified;
    if (state == PaymentState::Captured)
        return rowOf(Check::Payment, CheckState::Ok, paymentWord(state));
    const bool claimed = shopSaysPaid(order, inputs.shippedSlug);
    const bool silent = state == PaymentState::Offline || state == PaymentState::Unverified;
    if (silent && isOfflineMethod(order.paymentMethod) && claimed)
        return rowOf(Check::Payment, CheckState::Ok, QString(u"offline " % order.paymentMethod));
    if (state == PaymentState::Unverified && !inputs.gatewayKnown && claimed)
        return rowOf(Check::Payment, CheckState::Neutral, QStringLiteral("marketplace says paid"));
    return rowOf(Check::Payment, CheckState::Open, paymentWord(state));
}

/// How much of the line the shop has already taken off the shelf.
int reservedOf(const OrderLine &line)
{
    for (const MetaEntry &entry : line.meta)
        if (entry.key == u"_reduced_stock")
            return entry.value.isString() ? entry.value.toString().toInt() : entry.value.toInt();
    return 0;
}

void reviewStockOf(const OrderLine &line, qsizetype index, const StockItem *item, RowBuilder &row)
{
    if (!item) {
        row.add(CheckState::Neutral, atLine(index, QStringLiteral("not read")));
        return;
    }
    const bool backorders = item->backorders == u"yes" || item->backorders == u"notify";
    const CheckState shortState = backorders ? CheckState::Neutral : CheckState::Open;
    const int needed = line.quantity - reservedOf(line);
    if (item->gone)
        row.add(CheckState::Open, atLine(index, QStringLiteral("product deleted")));
    else if (!item->managed && item->status == u"outofstock")
        row.add(CheckState::Open, atLine(index, QStringLiteral("out of stock")));
    else if (item->managed && !item->quantity)
        row.add(CheckState::Neutral, atLine(index, QStringLiteral("not read")));
    else if (item->managed && *item->quantity < needed)
        row.add(shortState, atLine(index, QStringLiteral("%1 left, %2 ordered").arg(*item->quantity).arg(needed)));
}

ReviewRow reviewStock(const Order &order, const ReviewInputs &inputs)
{
    RowBuilder row(Check::Stock);
    row.add(CheckState::Ok, QStringLiteral("in stock"));
    for (qsizetype index = 0; index < order.lines.size(); ++index)
        reviewStockOf(order.lines.at(index), index, stockOf(order.lines.at(index), inputs.stock), row);
    return row.row();
}

ReviewRow reviewDuplicate(const Order &order, const ReviewInputs &inputs)
{
    constexpr qint64 day = 24 * 60 * 60;
    const QString digest = baseOf(order).lines;
    RowBuilder row(Check::Duplicate);
    for (const SimilarOrder &other : inputs.similar) {
        const bool near = qAbs(other.created.secsTo(order.created)) <= day;
        if (near && other.linesDigest == digest && other.total == order.total)
            row.add(CheckState::Open, QString(u"same as " % other.number));
    }
    return row.row();
}

ReviewRow reviewCurrency(const Order &order, const ReviewInputs &inputs)
{
    if (order.currency.isEmpty())
        return rowOf(Check::Currency, CheckState::Open, QStringLiteral("no currency"));
    if (inputs.shopCurrency.isEmpty() || order.currency == inputs.shopCurrency)
        return rowOf(Check::Currency, CheckState::Ok, order.currency);
    return rowOf(Check::Currency, CheckState::Open, QString(order.currency % u" instead of " % inputs.shopCurrency));
}

} // namespace

QString checkWord(Check check)
{
    static constexpr std::array words = {"items",   "sums",  "address",   "phone",
                                         "payment", "stock", "duplicate", "currency"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(check)));
}

QString checkStateWord(CheckState state)
{
    static constexpr std::array words = {"ok", "neutral", "open"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(state)));
}

QList<ReviewRow> review(const Order &order, const ReviewInputs &inputs)
{
    return {reviewItems(order, inputs),     reviewSums(order),
            reviewAddress(order),           reviewPhone(order),
            reviewPayment(order, inputs),   reviewStock(order, inputs),
            reviewDuplicate(order, inputs), reviewCurrency(order, inputs)};
}

} // namespace tradeit
