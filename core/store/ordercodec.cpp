// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ordercodec.h"

#include "core/orders/effective.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr int packedVersion = 1;
/// Setting up zlib costs more than it saves on less. Compressed data begins with its size, never with a bracket.
constexpr qsizetype worthCompressing = 2048;
constexpr qint64 longestList = 100'000;

QByteArray textOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonValue valueOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).array().at(0);
}

/// Writes fields one after the other as a flat CBOR array.
class Packer
{
public:
    template <typename T>
    using Field = const T;

    explicit Packer(QByteArray *out) : m_writer(out) { m_writer.startArray(); }
    ~Packer() { m_writer.endArray(); }
    Q_DISABLE_COPY_MOVE(Packer)

    template <typename... Fields>
    void operator()(const Fields &...fields)
    {
        (field(fields), ...);
    }

private:
    void field(const QString &text) { m_writer.append(QStringView(text)); }
    void field(bool flag) { m_writer.append(flag); }
    void field(int number) { m_writer.append(qint64(number)); }
    void field(qint64 number) { m_writer.append(number); }
    void field(Amount amount) { m_writer.append(amount.millionths()); }
    void field(const QDateTime &time)
    {
        time.isValid() ? m_writer.append(time.toMSecsSinceEpoch()) : m_writer.appendNull();
    }
    void field(const QJsonValue &value) { m_writer.append(textOf(value)); }
    template <typename Tag>
    void field(Id<Tag> id)
    {
        m_writer.append(id.value);
    }
    template <typename T>
    void field(const QList<T> &list)
    {
        m_writer.append(qint64(list.size()));
        for (const T &entry : list)
            field(entry);
    }
    template <typename T>
    void field(const T &structure)
    {
        describe(*this, structure);
    }

    QCborStreamWriter m_writer;
};

/// Reads what Packer wrote; after the first thing that does not fit everything reads as empty and `sound` is false.
class Unpacker
{
public:
    template <typename T>
    using Field = T;

    explicit Unpacker(const QByteArray &in) : m_reader(in)
    {
        m_sound = m_reader.isArray() && m_reader.enterContainer();
    }
    [[nodiscard]] bool sound() const { return m_sound; }
    [[nodiscard]] bool atEnd() const { return m_sound && !m_reader.hasNext(); }

    template <typename... Fields>
    void operator()(Fields &...fields)
    {
        (field(fields), ...);
    }

private:
    bool expect(bool fits)
    {
        m_sound = m_sound && fits && m_reader.lastError() == QCborError{QCborError::NoError};
        return m_sound;
    }
    qint64 integer()
    {
        if (!expect(m_reader.isInteger()))
            return 0;
        const qint64 value = m_reader.toInteger();
        m_reader.next();
        return value;
    }
    template <typename Text>
    Text chunks(QCborStreamReader::StringResult<Text> (QCborStreamReader::*read)())
    {
        Text text;
        auto chunk = (m_reader.*read)();
        for (; chunk.status == QCborStreamReader::Ok; chunk = (m_reader.*read)())
            text += chunk.data;
        expect(chunk.status == QCborStreamReader::EndOfString);
        return text;
    }
    void field(QString &text)
    {
        if (expect(m_reader.isString()))
            text = chunks(&QCborStreamReader::readString);
    }
    void field(bool &flag)
    {
        if (!expect(m_reader.isBool()))
            return;
        flag = m_reader.toBool();
        m_reader.next();
    }
    void field(int &number) { number = static_cast<int>(integer()); }
    void field(qint64 &number) { number = integer(); }
    void field(Amount &amount) { amount = Amount::fromMillionths(integer()); }
    void field(QDateTime &time)
    {
        if (m_sound && m_reader.isNull())
            m_reader.next();
        else
            time = QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC);
    }
    void field(QJsonValue &value)
    {
        if (expect(m_reader.isByteArray()))
            value = valueOf(chunks(&QCborStreamReader::readByteArray));
    }
    template <typename Tag>
    void field(Id<Tag> &id)
    {
        id.value = integer();
    }
    template <typename T>
    void field(QList<T> &list)
    {
        const qint64 size = integer();
        if (!expect(size >= 0 && size <= longestList))
            return;
        for (qint64 i = 0; i < size && m_sound; ++i)
            field(list.emplaceBack());
    }
    template <typename T>
    void field(T &structure)
    {
        describe(*this, structure);
    }

    QCborStreamReader m_reader;
    bool m_sound = true;
};

// One description of each structure serves both directions. A change of these lists is a new packedVersion.
template <typename A>
void describe(A &a, typename A::template Field<Address> &v)
{
    a(v.firstName, v.lastName, v.company, v.address1, v.address2, v.city, v.state, v.postcode, v.country, v.email,
      v.phone);
}

template <typename A>
void describe(A &a, typename A::template Field<MetaEntry> &v)
{
    a(v.id, v.key, v.value);
}

template <typename A>
void describe(A &a, typename A::template Field<TaxShare> &v)
{
    a(v.rateId, v.total);
}

template <typename A>
void describe(A &a, typename A::template Field<OrderLine> &v)
{
    a(v.id, v.product, v.variation, v.name, v.sku, v.quantity, v.subtotal, v.subtotalTax, v.total, v.totalTax, v.taxes,
      v.meta);
}

template <typename A>
void describe(A &a, typename A::template Field<ShippingLine> &v)
{
    a(v.id, v.methodId, v.title, v.total, v.totalTax, v.taxes);
}

template <typename A>
void describe(A &a, typename A::template Field<FeeLine> &v)
{
    a(v.id, v.name, v.total, v.totalTax, v.taxes);
}

template <typename A>
void describe(A &a, typename A::template Field<CouponLine> &v)
{
    a(v.id, v.code, v.discount, v.discountTax);
}

template <typename A>
void describe(A &a, typename A::template Field<TaxLine> &v)
{
    a(v.id, v.rateId, v.code, v.label, v.percent, v.taxTotal, v.shippingTaxTotal);
}

template <typename A>
void describe(A &a, typename A::template Field<RefundLine> &v)
{
    a(v.id, v.refundedItem, v.name, v.sku, v.quantity, v.total, v.totalTax, v.taxes);
}

template <typename A>
void describe(A &a, typename A::template Field<Refund> &v)
{
    a(v.id, v.reason, v.total, v.created, v.detailed, v.lines, v.shippingLines, v.feeLines, v.meta);
}

/// All but account (a column) and meta (chosen apart).
template <typename A>
void describe(A &a, typename A::template Field<Order> &v)
{
    a(v.id, v.parent, v.number, v.orderKey, v.status, v.currency, v.pricesIncludeTax);
    a(v.created, v.modified, v.paid, v.completed);
    a(v.total, v.totalTax, v.shippingTotal, v.shippingTax, v.discountTotal, v.discountTax);
    a(v.paymentMethod, v.paymentMethodTitle, v.transactionId, v.paymentUrl);
    a(v.customer, v.billing, v.shipping, v.customerNote);
    a(v.lines, v.shippingLines, v.fees, v.coupons, v.taxes, v.refunds);
    a(v.hasSubOrders, v.vendor);
}

QList<MetaEntry> keptMeta(const Order &order)
{
    QList<MetaEntry> kept;
    for (const MetaEntry &entry : order.meta) {
        if (entry.key == confirmedMetaKey || entry.key == u"_wc_shipment_tracking_items")
            kept.append(entry);
    }
    return kept;
}

} // namespace

QByteArray packDetail(const Order &order)
{
    QByteArray packed;
    packed.reserve(2048);
    {
        Packer packer(&packed);
        packer(packedVersion, order, keptMeta(order));
    }
    return packed;
}

QByteArray packExtra(const Order &order)
{
    QJsonArray meta;
    for (const MetaEntry &entry : order.meta)
        meta.append(QJsonArray{entry.id, entry.key, entry.value});
    const QByteArray text = QJsonDocument(meta).toJson(QJsonDocument::Compact);
    return text.size() < worthCompressing ? text : qCompress(text, 1);
}

Result<Order> unpackOrder(const QByteArray &detail, const QByteArray &extra)
{
    Order order;
    int version = 0;
    Unpacker unpacker(detail);
    unpacker(version);
    if (version == packedVersion)
        unpacker(order, order.meta);
    if (version != packedVersion || !unpacker.atEnd())
        return fault(ErrorKind::Damaged, u"read a stored order"_s);
    if (extra.isEmpty())
        return order;
    const QJsonDocument meta = QJsonDocument::fromJson(extra.startsWith('[') ? extra : qUncompress(extra));
    if (!meta.isArray())
        return fault(ErrorKind::Damaged, u"read a stored order's meta"_s);
    order.meta.clear();
    for (const QJsonValue &entry : meta.array())
        order.meta.append({.id = entry[0].toInteger(), .key = entry[1].toString(), .value = entry[2]});
    return order;
}

} // namespace tradeit
