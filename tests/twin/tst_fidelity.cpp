// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/wcapi.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"
#include "tests/twin/storefront.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

namespace {

QString fixtures()
{
    return qEnvironmentVariable("TRADEIT_FIXTURES");
}

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QJsonValue recording(const QString &name)
{
    const QJsonDocument document = readJson(fixtures() + QStringLiteral("/wc-v3/") + name + QStringLiteral(".json"));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// tests/twin/fidelity.json: what is masked, what is not served and why, and how the writes were asked.
const QJsonObject &listed()
{
    static const QJsonObject list = readJson(fixtures() + QStringLiteral("/../twin/fidelity.json")).object();
    return list;
}

/// Replays recorded requests against a world that holds nothing but what the recording shows.
class Replay
{
public:
    Replay(const QString &name, const QJsonObject &row)
        : m_row(row), m_stem(name.section(u'.', 0, 0).section(u'-', 0, -2)), m_flavour(row[u"peer"].toString()),
          m_asked(listed()[u"asked"][m_stem].toObject()), m_ledger(1),
          m_world({.seed = 1,
                   .flavour = m_flavour,
                   .orders = 0,
                   .origin = m_flavour == u"wc6" ? QStringLiteral("https://localhost:18443")
                                                 : QStringLiteral("https://localhost:18444"),
                   .plainPermalinks = m_asked[u"plain"].toBool(),
                   .fulfillments = m_asked[u"fulfillments"].toBool()},
                  m_log, m_ledger)
    {
        for (const char *product :
             {"product-put-stock", "product-simple", "product-variable", "product-backorders", "product-outofstock"})
            import(recorded(QString::fromLatin1(product)));
        const QJsonArray start = m_asked[u"start"].toArray();
        for (const QJsonValue from : start)
            import(recorded(from.toString()));
        if (m_row[u"request"].toString().startsWith(QStringLiteral("GET ")) && row[u"status"].toInt() == 200)
            import(recorded(m_stem));
        if (m_asked[u"fresh"].isString())
            m_world.startOrdersAt(listed()[u"words"][m_flavour][m_asked[u"fresh"].toString()].toInteger());
        if (m_asked[u"patch"].isObject())
            patch(m_asked[u"patch"].toObject());
    }

    Response answer()
    {
        Request request;
        request.method = m_row[u"request"].toString().section(u' ', 0, 0).toLatin1();
        QString target = m_row[u"request"].toString().section(u' ', 1);
        request.secure = !target.startsWith(QStringLiteral("http://"));
        target.remove(QRegularExpression(QStringLiteral("^https?://[^/]+")));
        target.replace(QStringLiteral("$CK_RW"), m_world.credentials().full.key);
        target.replace(QStringLiteral("$CS_RW"), m_world.credentials().full.secret);
        request.path = target.section(u'?', 0, 0);
        request.query = QUrlQuery(target.section(u'?', 1));
        request.headers.append({"accept", QByteArrayLiteral("application/json")});
        if (const QByteArray authorization = credentials(); !authorization.isEmpty())
            request.headers.append({"authorization", authorization});
        if (m_asked.contains(u"raw"))
            request.body = m_asked[u"raw"].toString().toUtf8();
        else if (m_asked.contains(u"body"))
            request.body = QJsonDocument(bodyOf(m_asked[u"body"].toObject())).toJson();
        if (!request.body.isEmpty())
            request.headers.append({"content-type", QByteArrayLiteral("application/json")});
        return WcApi(m_world, moment()).handle(request);
    }
    /// The world's keys under the names the recording gives them.
    [[nodiscard]] QByteArray unmasked(QByteArray header) const
    {
        header.replace("<CK_RW>", m_world.credentials().full.key.toLatin1());
        return header.replace("<CS_RW>", m_world.credentials().full.secret.toLatin1());
    }
    [[nodiscard]] QJsonValue expected() const { return recorded(m_stem); }
    [[nodiscard]] QStringList masks() const
    {
        QStringList masks;
        for (const QString &rows : {QStringLiteral("*"), m_stem}) {
            const QJsonArray paths = listed()[u"masked"][rows].toArray();
            for (const QJsonValue path : paths)
                masks.append(path.toString());
        }
        return masks;
    }

private:
    [[nodiscard]] QJsonValue recorded(const QString &stem) const { return recording(stem + u'-' + m_flavour); }

    QByteArray credentials() const
    {
        const Credentials &known = m_world.credentials();
        const QString who = m_asked[u"as"].toString();
        const auto key = [](const ConsumerKey &one) { return basic(one.key, one.secret); };
        const auto user = [&](qint64 id) { return basic(known.user(id)->login, known.user(id)->applicationPassword); };
        const QHash<QString, QByteArray> all{
            {QString(), key(known.full)},
            {QStringLiteral("nobody"), {}},
            {QStringLiteral("wrong key"), basic(QStringLiteral("ck_x"), QStringLiteral("cs_x"))},
            {QStringLiteral("wrong secret"), basic(known.full.key, QStringLiteral("cs_x"))},
            {QStringLiteral("wrong password"), basic(QStringLiteral("shopadmin"), QStringLiteral("x"))},
            {QStringLiteral("read-only"), key(known.readOnly)},
            {QStringLiteral("write-only"), key(known.writeOnly)},
            {QStringLiteral("vendor"), user(4)},
            {QStringLiteral("customer"), user(7)},
        };
        return all.value(who, "unlisted");
    }

    /// The clock of the act, as the answer tells it.
    qint64 moment() const
    {
        const QJsonValue answer = expected();
        const QJsonArray updates = answer[u"update"].toArray();
        const QJsonValue one = updates.isEmpty()                     ? answer
                               : updates.last()[u"error"].isObject() ? updates.first()
                                                                     : updates.last();
        for (const char *date : {"date_modified_gmt", "date_created_gmt"}) {
            if (one[QLatin1String(date)].isString())
                return secondsOfGmt(one[QLatin1String(date)].toString());
        }
        return secondsOfGmt(one[u"date_updated"].toString().left(19));
    }

    /// "$order" and the like in a listed body stand for what differs between the two stores.
    QJsonObject bodyOf(QJsonObject body) const
    {
        const QJsonObject words = listed()[u"words"][m_flavour].toObject();
        QByteArray text = QJsonDocument(body).toJson();
        for (auto word = words.begin(); word != words.end(); ++word)
            text.replace(QByteArray('"' + word.key().toUtf8() + '"'), QByteArray::number(word->toInteger()));
        body = QJsonDocument::fromJson(text).object();
        if (body[u"update"].toArray().size() == 1 && m_asked[u"repeat"].isDouble()) {
            QJsonArray many;
            for (int i = 0; i < m_asked[u"repeat"].toInt(); ++i)
                many.append(body[u"update"][0]);
            body[u"update"] = many;
        }
        return body;
    }

    void import(const QJsonValue &recorded)
    {
        const QJsonArray all = recorded.isArray() ? recorded.toArray() : QJsonArray{recorded};
        for (const QJsonValue one : all)
            importOne(one.toObject());
        const QJsonArray updated = recorded[u"update"].toArray();
        for (const QJsonValue one : updated)
            importOne(one.toObject());
        if (m_asked.contains(u"fill") && recorded == expected() && !all.isEmpty())
            fill(all.last().toObject());
    }

    void importOne(QJsonObject object)
    {
        const QString self = object[u"_links"][u"self"][0][u"href"].toString();
        const qint64 owner =
            m_asked[u"owner"].isString() ? listed()[u"words"][m_flavour][m_asked[u"owner"].toString()].toInteger() : 0;
        const bool lookLikeOrder =
            object.contains(u"order_key") || (m_asked[u"kind"].toString() == u"order" && !object.contains(u"slug"));
        if (lookLikeOrder) {
            m_world.storeVerbatim(object);
        } else if (self.contains(QStringLiteral("/notes/"))) {
            object.remove(QStringLiteral("_links"));
            m_world.notes(owner).append(object);
        } else if (self.contains(QStringLiteral("/refunds/"))) {
            object.remove(QStringLiteral("_links"));
            m_world.refunds(owner).append(object);
        } else if (self.contains(QStringLiteral("/customers/"))) {
            object.remove(QStringLiteral("_links"));
            m_world.customers().append(object);
        } else if (m_asked[u"kind"].toString() == u"fulfillment") {
            object[u"is_fulfilled"] = true;
            m_world.fulfillments(owner).append(object);
        } else if (object.contains(u"sku")) {
            importProduct(object);
        }
    }

    void importProduct(QJsonObject object)
    {
        const QString self = object[u"_links"][u"self"][0][u"href"].toString();
        const bool variation = self.contains(QStringLiteral("/variations/")) ||
                               (self.isEmpty() && m_asked[u"kind"].toString() == u"variation");
        Product product{object[u"id"].toInteger(),
                        variation ? listed()[u"words"][m_flavour][u"$variable"].toInteger() : 0,
                        std::max<qint64>(1, object[u"store"][u"id"].toInteger()),
                        {}};
        object.remove(QStringLiteral("_links"));
        object.remove(QStringLiteral("store"));
        product.document = object;
        m_world.products()[product.id] = product;
    }

    /// Pages beside the recorded one: like its last row, of newer and of older date and number.
    void fill(const QJsonObject &like)
    {
        const int newer = m_asked[u"fill"][0].toInt();
        const int older = m_asked[u"fill"][1].toInt();
        for (int i = 1; i <= newer + older; ++i) {
            QJsonObject copy = like;
            copy[u"id"] = i <= newer ? 900000 + i : newer + older - i + 1;
            const qint64 created = secondsOfGmt(like[u"date_created_gmt"].toString());
            copy[u"date_created_gmt"] = naiveGmt(created + (i <= newer ? 3600 : -3600));
            importOne(copy);
        }
    }

    void patch(const QJsonObject &change)
    {
        const QString collection = m_asked[u"patches"].toString();
        const qint64 id = listed()[u"words"][m_flavour][collection].toInteger();
        if (Product *product = m_world.product(id)) {
            for (auto member = change.begin(); member != change.end(); ++member)
                product->document[member.key()] = *member;
            return;
        }
        QJsonObject order = m_world.document(id);
        for (auto member = change.begin(); member != change.end(); ++member)
            order[member.key()] = *member;
        m_world.storeVerbatim(order);
    }

    QJsonObject m_row;
    QString m_stem;
    QString m_flavour;
    QJsonObject m_asked;
    EffectLog m_log;
    PayPalLedger m_ledger;
    World m_world;
};

bool masked(const QString &path, const QStringList &masks)
{
    return std::any_of(masks.begin(), masks.end(),
                       [&](const QString &mask) { return path == mask || path.endsWith(u'.' + mask); });
}

/// Every difference as one line; empty when both say the same.
QStringList differences(const QJsonValue &expected, const QJsonValue &actual, const QString &path,
                        const QStringList &masks)
{
    if (masked(path, masks))
        return {};
    if (expected.isObject() && actual.isObject()) {
        QStringList found;
        QSet<QString> names;
        for (const QJsonObject &object : {expected.toObject(), actual.toObject()}) {
            const QStringList keys = object.keys();
            names.unite(QSet<QString>(keys.begin(), keys.end()));
        }
        for (const QString &name : std::as_const(names))
            found += differences(expected[name], actual[name], path.isEmpty() ? name : path + u'.' + name, masks);
        return found;
    }
    if (expected.isArray() && actual.isArray() && expected.toArray().size() == actual.toArray().size()) {
        QStringList found;
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            found += differences(expected[i], actual[i], path + QStringLiteral("[]"), masks);
        return found;
    }
    if (expected == actual)
        return {};
    const auto text = [](const QJsonValue &value) {
        return value.isUndefined()
                   ? QStringLiteral("nothing")
                   : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(160));
    };
    return {path + QStringLiteral(": expected ") + text(expected) + QStringLiteral(", got ") + text(actual)};
}

QByteArray withoutPageNumbers(const QByteArray &link)
{
    return QString::fromUtf8(link)
        .replace(QRegularExpression(QStringLiteral("([?&]page=)\\d+")), QStringLiteral("\\1N"))
        .toUtf8();
}

} // namespace

class FidelityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRow_data();
    void everyRow();
    void listNamesOnlyRecordedRows();
};

void FidelityTest::everyRow_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile index(fixtures() + QStringLiteral("/INDEX.jsonl"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    while (!index.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(index.readLine()).object();
        const QString name = row[u"name"].toString();
        if (row[u"family"].toString() == u"wc-v3" && !listed()[u"not_served"].toObject().contains(name))
            QTest::newRow(qPrintable(name)) << row;
    }
}

void FidelityTest::everyRow()
{
    QFETCH(QJsonObject, row);
    const QString name = row[u"name"].toString();
    Replay replay(name, row);
    const Heard answer = heard(replay.answer());
    QCOMPARE(answer.status, row[u"status"].toInt());
    const QStringList found = name.endsWith(QStringLiteral(".json"))
                                  ? differences(replay.expected(), answer.json, QString(), replay.masks())
                                  : QStringList();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const QJsonObject headers = row[u"headers"].toObject();
    const bool recordedInFull = headers.size() > 1;
    for (const char *header :
         {"content-type", "allow", "cache-control", "link", "location", "x-wp-total", "x-wp-totalpages"}) {
        QByteArray wanted = replay.unmasked(headers[QLatin1String(header)].toString().toUtf8());
        QByteArray came = answer.header(header);
        if (masked(QLatin1String(header), replay.masks()) || (!recordedInFull && wanted.isEmpty()))
            continue;
        if (qstrncmp(header, "x-wp-total", 10) == 0) { // the stores behind the totals are not here
            QCOMPARE(came.isEmpty(), wanted.isEmpty());
            continue;
        }
        if (masked(QStringLiteral("link.page"), replay.masks())) {
            wanted = withoutPageNumbers(wanted);
            came = withoutPageNumbers(came);
        }
        QCOMPARE(came, wanted);
    }
}

void FidelityTest::listNamesOnlyRecordedRows()
{
    QFile index(fixtures() + QStringLiteral("/INDEX.jsonl"));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QByteArray all = index.readAll();
    const QJsonObject notServed = listed()[u"not_served"].toObject();
    QVERIFY(!notServed.isEmpty());
    for (auto row = notServed.begin(); row != notServed.end(); ++row) {
        QVERIFY2(all.contains(QByteArray("\"name\": \"" + row.key().toUtf8() + '"')), qPrintable(row.key()));
        QVERIFY(!row->toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(FidelityTest)
#include "tst_fidelity.moc"
