// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/catalogue.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/stock.h"
#include "app/twin/world/world.h"

#include <algorithm>
#include <array>

namespace tradeit::twin {

namespace {

struct Ware
{
    const char16_t *name;
    const char *sku;
    const char *price;
    int stock; ///< -1: not kept count of
    qint64 vendor;
    bool variable;
    const char *backorders;
};

constexpr std::array wares{
    Ware{u"Canvas sneaker", "SHOE-CANVAS", "24.00", 180, 6, true, "no"},
    Ware{u"Farai leather boot", "SHOE-BOOT", "61.50", 140, 6, true, "no"},
    Ware{u"School shoe, black", "SHOE-SCHOOL", "27.99", 220, 6, true, "no"},
    Ware{u"Beach sandal", "SHOE-SANDAL", "9.75", 300, 6, true, "notify"},
    Ware{u"Chitenge wrap dress", "DRESS-CHITENGE", "32.00", 160, 4, true, "no"},
    Ware{u"Variable shirt №1", "SHIRT-1", "17.00", 150, 4, true, "yes"},
    Ware{u"Running shoe Zambezi", "SHOE-RUN", "48.20", 250, 6, false, "no"},
    Ware{u"Mbira dzavadzimu", "CRAFT-MBIRA", "41.64", 120, 4, false, "no"},
    Ware{u"Basket from Binga", "CRAFT-BASKET", "18.30", 200, 4, false, "no"},
    Ware{u"Soapstone elephant", "CRAFT-STONE", "35.00", 90, 4, false, "no"},
    Ware{u"Nhava bag", "CRAFT-NHAVA", "22.45", 260, 4, false, "no"},
    Ware{u"Honey <raw> & pure", "FOOD-HONEY", "6.36", 400, 4, false, "no"},
    Ware{u"Baobab powder 500 g", "FOOD-BAOBAB", "4.99", 380, 4, false, "no"},
    Ware{u"USB-C cable 2 m", "ELEC-USBC", "5.74", 500, 5, false, "no"},
    Ware{u"Solar lantern", "ELEC-LANTERN", "19.90", 240, 5, false, "no"},
    Ware{u"Power bank 20 000 mAh", "ELEC-POWER", "26.75", 210, 5, false, "no"},
    Ware{u"Phone case, clear", "ELEC-CASE", "3.50", 450, 5, false, "no"},
    Ware{u"LED bulb 9 W", "ELEC-LED", "1.85", 600, 5, false, "no"},
    Ware{u"Gas stove, two plates", "HOME-STOVE", "38.00", 110, 5, false, "no"},
    Ware{u"Enamel mug set", "HOME-MUG", "11.20", 190, 1, false, "no"},
    Ware{u"Fleece blanket", "HOME-FLEECE", "14.60", 230, 1, false, "no"},
    Ware{u"Seed pack: maize & beans", "GARDEN-SEED", "2.40", 700, 1, false, "yes"},
    Ware{u"Sold-out radio", "ELEC-RADIO", "29.00", 0, 5, false, "no"},
    Ware{u"Last pair of gumboots", "SHOE-GUM", "12.00", 2, 6, false, "no"},
    Ware{u"Hand-made card", "CRAFT-CARD", "1.10", -1, 4, false, "no"},
    Ware{u"Knitting pattern (download)", "DOWN-PATTERN", "3.00", -1, 1, false, "no"},
};
constexpr std::array sizes{u"38", u"40", u"42"};
constexpr std::array colours{u"Black", u"Red"};

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar letter : name.toLower()) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            slug += letter;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug.endsWith(u'-') ? slug.chopped(1) : slug;
}

void describe(QJsonObject &document, const Ware &ware, qint64 now)
{
    const QString price = QString::fromLatin1(ware.price);
    for (const auto *date : {"date_created", "date_modified"})
        setDate(document, QString::fromLatin1(date), now - 90 * 86400);
    document[u"price"] = price;
    document[u"regular_price"] = price;
    document[u"manage_stock"] = ware.stock >= 0;
    document[u"backorders"] = QString::fromLatin1(ware.backorders);
    document[u"stock_quantity"] = ware.stock >= 0 ? QJsonValue(ware.stock) : QJsonValue();
    const bool download = QLatin1String(ware.sku).startsWith(QLatin1String("DOWN"));
    document[u"virtual"] = download;
    document[u"downloadable"] = download;
    deriveStock(document);
    if (document.contains(u"price_html"))
        document[u"price_html"] =
            QString(QStringLiteral("<span class=\"amount\">&#36;") + price + QStringLiteral("</span>"));
}

QJsonArray attribute(QStringView size, QStringView colour, bool modern)
{
    const auto one = [&](const QString &name, QStringView option) {
        QJsonObject made{
            {QStringLiteral("id"), 0}, {QStringLiteral("name"), name}, {QStringLiteral("option"), option.toString()}};
        if (modern)
            made[QStringLiteral("slug")] = name.toLower();
        return made;
    };
    return {one(QStringLiteral("Size"), size), one(QStringLiteral("Colour"), colour)};
}

QJsonArray addVariations(World &world, const Product &parent, const Ware &ware, qint64 now)
{
    QJsonArray ids;
    for (const char16_t *size : sizes) {
        for (const char16_t *colour : colours) {
            QJsonObject document =
                recordedObject(world.modern() ? QStringLiteral("variation-wc11") : QStringLiteral("variation-wc6"));
            describe(document, ware, now);
            const qint64 id = world.freshPost();
            document[u"id"] = id;
            document[u"sku"] =
                QString(QString::fromLatin1(ware.sku) + u'-' + QStringView(size) + u'-' + QStringView(colour));
            document[u"attributes"] = attribute(size, colour, world.modern());
            document[u"permalink"] =
                QString(parent.document[u"permalink"].toString() + QStringLiteral("?attribute_size=") +
                        QStringView(size) + QStringLiteral("&attribute_colour=") + QStringView(colour));
            if (world.modern()) {
                document[u"name"] = QString(QStringView(size) % QStringLiteral(", ") % QStringView(colour));
                document[u"parent_id"] = parent.id;
            }
            world.products()[id] = {id, parent.id, ware.vendor, document};
            ids.append(id);
        }
    }
    return ids;
}

QJsonArray variableAttributes()
{
    const auto one = [](const QString &name, int position, const QStringList &options) {
        return QJsonObject{{QStringLiteral("id"), 0},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("slug"), name},
                           {QStringLiteral("position"), position},
                           {QStringLiteral("visible"), true},
                           {QStringLiteral("variation"), true},
                           {QStringLiteral("options"), QJsonArray::fromStringList(options)}};
    };
    return {one(QStringLiteral("Size"), 0, {QStringLiteral("38"), QStringLiteral("40"), QStringLiteral("42")}),
            one(QStringLiteral("Colour"), 1, {QStringLiteral("Black"), QStringLiteral("Red")})};
}

} // namespace

void stockShelves(World &world, qint64 now)
{
    for (const Ware &ware : wares) {
        QJsonObject document =
            recordedObject(world.modern() ? QStringLiteral("product-wc11") : QStringLiteral("product-wc6"));
        Product product{world.freshPost(), 0, ware.vendor, {}};
        const QString name = QString::fromUtf16(ware.name);
        describe(document, ware, now);
        document[u"id"] = product.id;
        document[u"name"] = name;
        document[u"slug"] = slugOf(name);
        document[u"sku"] = QString::fromLatin1(ware.sku);
        document[u"permalink"] = QString(world.options().origin + QStringLiteral("/product/") + slugOf(name) + u'/');
        document[u"categories"] = QJsonArray{QJsonObject{{QStringLiteral("id"), 15},
                                                         {QStringLiteral("name"), QStringLiteral("Uncategorized")},
                                                         {QStringLiteral("slug"), QStringLiteral("uncategorized")}}};
        product.document = document;
        if (ware.variable) {
            product.document[u"type"] = QStringLiteral("variable");
            product.document[u"has_options"] = true;
            product.document[u"regular_price"] = QString();
            product.document[u"manage_stock"] = false;
            product.document[u"stock_quantity"] = QJsonValue();
            product.document[u"attributes"] = variableAttributes();
            product.document[u"variations"] = addVariations(world, product, ware, now);
        }
        world.products()[product.id] = product;
    }
}

QList<qint64> onOffer(World &world, int stock)
{
    QList<qint64> ids;
    for (const auto &[id, product] : world.products()) {
        const QJsonObject &document = product.document;
        if (document[u"manage_stock"].toBool() && document[u"stock_quantity"].toInteger() >= stock &&
            document[u"status"].toString() == u"publish")
            ids.append(id);
    }
    return ids;
}

void restock(World &world, qint64 now)
{
    if (onOffer(world, 40).size() >= 20)
        return;
    for (const auto &[id, product] : world.products()) {
        const QString sku = product.document[u"sku"].toString();
        const bool plenty = std::any_of(wares.begin(), wares.end(), [&sku](const Ware &ware) {
            return ware.stock >= 40 && sku.startsWith(QLatin1String(ware.sku));
        });
        if (plenty && product.document[u"stock_quantity"].toInteger() < 40)
            moveStock(world, id, 200, 0, now);
    }
}

} // namespace tradeit::twin
