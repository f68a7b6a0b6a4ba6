// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/amount.h"
#include "tests/demo/programs.h"

using namespace tradeit;
using namespace tradeit::test;

namespace {

using Table = QList<QHash<QString, QString>>;

/// RFC 4180, read by its own letter: quotes double, CR LF ends a record.
Table tableIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> records{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u',' && !quoted)
            records.last().append(QString());
        else if (c == u'\n' && !quoted)
            records.append(QStringList{QString()});
        else
            records.last().last().append(c);
    }
    Table table;
    for (QStringList &record : records) {
        for (QString &field : record) {
            field = field.endsWith(u'\r') ? field.chopped(1) : field;
            if (field.startsWith(u'"'))
                field = field.mid(1, field.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        if (&record == &records.first() || record.size() == 1)
            continue;
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < record.size(); ++column)
            row[records.first().value(column)] = record[column];
        table.append(row);
    }
    return table;
}

Amount sumOf(const Table &table, const QString &column, const QString &currency)
{
    Amount sum;
    for (const auto &row : table)
        if (row[QStringLiteral("currency")] == currency)
            sum += Amount::parse(row[column]).value_or(Amount());
    return sum;
}

} // namespace

/// orders.csv and lines.csv of a shop that was really synced.
class ExportsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void formulasAreDefused();
    void refundsAreNegativeLines();
    void periodAndFilterHold();
    void leavesGroupsOut();
    void saysWhyItCannotWrite();

private:
    [[nodiscard]] Table exported(const QString &what, const QString &more = {});

    qint64 m_id = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwinProcess> m_twin;
    std::unique_ptr<Seller> m_seller;
};

void ExportsTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_twin =
        std::make_unique<TwinProcess>(m_folder->path(), QStringList{QStringLiteral("--orders"), QStringLiteral("12")});
    QVERIFY(m_twin->start());
    m_seller = std::make_unique<Seller>();
    QVERIFY(m_seller->connectAll(*m_twin));
}

void ExportsTest::init()
{
    m_id = m_twin->order();
}

/// Everything of the years around today.
Table ExportsTest::exported(const QString &what, const QString &more)
{
    const QString file = m_seller->path(what + QStringLiteral(".csv"));
    const QString period =
        more.contains(QStringLiteral("--from")) ? QString() : QStringLiteral(" --from 2020-01-01 --to 2040-01-01");
    const Answer answer = m_seller->type(QStringLiteral("export %1%2 --out %3%4").arg(what, period, file, more));
    if (answer.exitCode != 0)
        qWarning() << answer.all();
    return tableIn(file);
}

void ExportsTest::formulasAreDefused()
{
    for (const char *first : {"=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "a \"quoted\", name"}) {
        m_twin->control(
            "PATCH", QStringLiteral("/orders/%1").arg(m_id),
            {{QStringLiteral("billing"), QJsonObject{{QStringLiteral("first_name"), QString::fromLatin1(first)},
                                                     {QStringLiteral("last_name"), QStringLiteral("Moyo")}}},
             {QStringLiteral("customer_note"), QString::fromLatin1(first)}});
        QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
        const Table orders = exported(QStringLiteral("orders"), QStringLiteral(" --query %1").arg(m_id));
        QVERIFY(!orders.isEmpty());
        for (const QString &column : {QStringLiteral("customer_name"), QStringLiteral("note")}) {
            const QString cell = orders.first()[column];
            QVERIFY2(cell.contains(QString::fromLatin1(first).trimmed().right(4)), qPrintable(cell));
            QVERIFY2(!cell.isEmpty() && !QStringLiteral("=+-@\t\r").contains(cell.front()), qPrintable(cell));
        }
    }
}

void ExportsTest::refundsAreNegativeLines()
{
    const QJsonObject refund =
        m_twin
            ->shop("POST", QStringLiteral("orders/%1/refunds").arg(m_id),
                   {{QStringLiteral("amount"), QStringLiteral("1.50")}, {QStringLiteral("api_refund"), false}})
            .object();
    QVERIFY2(refund[u"id"].toInteger() > 0, QJsonDocument(refund).toJson().constData());
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    (void)m_seller->type(QStringLiteral("notes shop/%1").arg(m_id)); // reads the order anew, its refunds' days too
    Amount refunded;
    Amount sold;
    for (const auto &row : exported(QStringLiteral("lines"))) {
        if (row[QStringLiteral("order_number")] != QString::number(m_id))
            continue;
        const Amount gross = Amount::parse(row[QStringLiteral("gross")]).value_or(Amount());
        (row[QStringLiteral("record_type")].startsWith(QStringLiteral("refund")) ? refunded : sold) += gross;
    }
    QCOMPARE(refunded, Amount::parse(QStringLiteral("-1.50")).value());
    QCOMPARE(sold, Amount::parse(m_twin->lastOrder[u"total"].toString()).value());
    const Table orders = exported(QStringLiteral("orders"), QStringLiteral(" --query %1").arg(m_id));
    QCOMPARE(orders.first()[QStringLiteral("refunded_gross")], QStringLiteral("1.50"));
}

void ExportsTest::periodAndFilterHold()
{
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    const Table all = exported(QStringLiteral("orders"));
    QVERIFY(all.size() > 5);
    const QString day = all.first()[QStringLiteral("date_created")];
    const Table some = exported(QStringLiteral("orders"), QStringLiteral(" --from %1 --to %1").arg(day));
    QCOMPARE(some.size(), std::count_if(all.begin(), all.end(),
                                        [&](const auto &row) { return row[QStringLiteral("date_created")] == day; }));
    for (const auto &row : exported(QStringLiteral("orders"), QStringLiteral(" --status completed")))
        QCOMPARE(row[QStringLiteral("status")], QStringLiteral("completed"));
    QCOMPARE(m_seller->type(QStringLiteral("export orders --from 2026-02-30 --to 2026-03-01 --out x")).exitCode, 2);
    QCOMPARE(m_seller->type(QStringLiteral("export orders --from 2026-03-02 --to 2026-03-01 --out x")).exitCode, 2);
}

void ExportsTest::leavesGroupsOut()
{
    const qint64 parent = m_twin->order({{QStringLiteral("vendors"), 2}});
    const QJsonArray children = m_twin->lastOrder[u"sub_orders"].toArray();
    QVERIFY(children.size() >= 2);
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
    const Table orders = exported(QStringLiteral("orders"));
    const auto has = [&](qint64 id) {
        return std::any_of(orders.begin(), orders.end(),
                           [&](const auto &row) { return row[QStringLiteral("order_id")] == QString::number(id); });
    };
    QVERIFY(!has(parent));
    for (const auto &child : children)
        QVERIFY(has(child.isObject() ? child.toObject()[u"id"].toInteger() : child.toInteger()));
    QCOMPARE(sumOf(orders, QStringLiteral("total_gross"), QStringLiteral("USD")) -
                 sumOf(orders, QStringLiteral("refunded_gross"), QStringLiteral("USD")),
             sumOf(exported(QStringLiteral("lines")), QStringLiteral("gross"), QStringLiteral("USD")));
}

void ExportsTest::saysWhyItCannotWrite()
{
    const Answer nowhere = m_seller->type(QStringLiteral("export orders --from 2026-01-01 --to 2026-12-31 --out %1")
                                              .arg(m_seller->path(QStringLiteral("no/such/folder/o.csv"))));
    QCOMPARE(nowhere.exitCode, 1);
    QCOMPARE(nowhere.kind(), QStringLiteral("disk"));
    const Answer stranger =
        m_seller->type(QStringLiteral("export lines --from 2026-01-01 --to 2026-12-31 --account elsewhere --out %1")
                           .arg(m_seller->path(QStringLiteral("x.csv"))));
    QCOMPARE(stranger.kind(), QStringLiteral("not_found"));
    QVERIFY(!QFile::exists(m_seller->path(QStringLiteral("x.csv"))));
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
