// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/parser.h"
#include "app/ctl/text.h"
#include "core/gateways/registry/registry.h"

#include <QFile>
#include <QTest>

using namespace tradeit;
using namespace tradeit::ctl;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u'|', Qt::SkipEmptyParts);
}

template <typename T>
T requestOf(const char *line)
{
    const Result<Command> command = parseCommand(words(line));
    if (!command || !std::holds_alternative<T>(command->request))
        qFatal("not understood as expected: %s", line);
    return std::get<T>(command->request);
}

} // namespace

class ParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryVerb_data();
    void readsEveryVerb();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void readsActs();
    void readsAccounts();
    void readsOutboxAnswers();
    void takesCommonOptionsAnywhere();
    void endsOptionsAtDoubleDash();
    void helpAndManualNameEveryKind();
};

void ParserTest::readsEveryVerb_data()
{
    QTest::addColumn<int>("kind");
    const auto row = [](const char *line, const Request &expected) { QTest::newRow(line) << int(expected.index()); };
    row("account|add|--kind|woocommerce|--name|a|--url|https://shop.example|--user|ck_1", AccountAdd{});
    row("account|list", AccountList{});
    row("account|probe|a", AccountProbe{});
    row("account|remove|a", AccountRemove{});
    row("gateway|add|--account|a|--kind|paypal|--access|own|--client-id|c", GatewayAdd{});
    row("sync", Sync{});
    row("list|--status|processing|--limit|5", List{});
    row("show|12", Show{});
    row("notes|12", Notes{});
    row("payment|12|--refresh", Payment{});
    row("confirm|12|--no-message", Act{});
    row("complete|12", Act{});
    row("resume|12", Act{});
    row("hold|12|--reason|stock", Act{});
    row("cancel|12|--reason|asked", Act{});
    row("ship|12|--carrier|DHL", Act{});
    row("note|12|hello", Act{});
    row("outbox", Outbox{});
    row("outbox|list", Outbox{});
    row("outbox|undo", Outbox{});
    row("export|orders|--from|2026-11-01|--to|2026-11-30|--out|f.csv", Export{});
    row("export|lines|--from|2026-11-01|--to|2026-11-01|--out|f.csv", Export{});
    row("check", CheckProfile{});
    row("demo|--seed|7|--keep", Demo{});
    row("--help", ShowHelp{});
    row("--version", ShowVersion{});
}

void ParserTest::readsEveryVerb()
{
    QFETCH(int, kind);
    const Result<Command> command = parseCommand(words(QTest::currentDataTag()));
    QVERIFY2(command.has_value(), command ? "" : qPrintable(command.error().detail));
    QCOMPARE(int(command->request.index()), kind);
}

void ParserTest::refusesBadUsage_data()
{
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *line, const char *hint) { QTest::newRow(line) << QString::fromLatin1(hint); };
    row("", "Say what to do");
    row("fly|12", "no command \"fly 12\"");
    // Commands of later versions are absent, not stubs.
    row("backup|f", "no command");
    row("restore|f", "no command");
    row("refund|12", "no command");
    row("export|tax|--from|2026-11-01|--to|2026-11-01|--out|f", "no command");
    row("account|add|--kind|dokan|--name|a|--url|https://s.example|--user|u", "--kind");
    row("account|add|--kind|woocommerce|--name|a b|--url|https://s.example|--user|u", "--name");
    row("account|add|--kind|woocommerce|--name|a|--url|shop|--user|u", "--url");
    row("account|add|--kind|woocommerce|--name|a|--url|https://u:p@s.example|--user|u", "--url");
    row("account|add|--kind|woocommerce|--name|a|--url|https://s.example", "--user is missing");
    row("account|add|--kind|woocommerce|--name|a|--url|https://s.example|--user|u|--secret|s",
        "no option \"--secret\"");
    row("gateway|add|--account|a|--kind|stripe|--access|own", "--kind");
    row("gateway|add|--account|a|--kind|paypal|--access|mine", "--access");
    row("gateway|add|--account|a|--kind|paypal|--access|own", "--client-id is missing");
    row("show", "missing");
    row("show|1|2", "too many");
    row("show|1|--now", "no option");
    row("list|--limit|0", "--limit");
    row("list|--limit|x", "--limit");
    row("list|--account", "needs a value");
    row("list|--account|--status|x", "needs a value");
    row("sync|--pull-only|--drain-only", "exclude");
    row("sync|--full=1", "takes no value");
    row("sync|--account|a|--account|b", "twice");
    row("confirm|1|--message|hi|--no-message", "exclude");
    row("confirm|1|--message| ", "--message is empty");
    row("confirm|1|--override| ", "--override is empty");
    row("hold|1", "--reason is missing");
    row("ship|1", "--carrier is missing");
    row("ship|1|--carrier|DHL|--line|5", "ID=QTY");
    row("ship|1|--carrier|DHL|--line|5=0", "ID=QTY");
    row("ship|1|--carrier|DHL|--line|5=1|--line|5=2", "twice");
    row("note|1", "missing");
    row("note|1| ", "empty");
    row("outbox|show|12", "id of an act");
    row("outbox|resolve|b3cf5dd0-7c2f-4f0c-9c2f-95d5f1f7a001", "Say one of");
    row("outbox|resolve|b3cf5dd0-7c2f-4f0c-9c2f-95d5f1f7a001|--mine|--theirs", "Say one of");
    row("export|orders|--from|2026-11-31|--to|2026-11-01|--out|f", "days");
    row("export|orders|--from|2026-11-02|--to|2026-11-01|--out|f", "before");
    row("demo|--seed|x", "--seed");
    row("--clock|soon|list", "--clock");
    row("--profile", "needs a value");
}

void ParserTest::refusesBadUsage()
{
    QFETCH(QString, hint);
    const Result<Command> command = parseCommand(words(QTest::currentDataTag()));
    QVERIFY(!command);
    QCOMPARE(command.error().kind, ErrorKind::Refused);
    QVERIFY2(command.error().detail.contains(hint), qPrintable(command.error().detail));
}

void ParserTest::readsActs()
{
    const auto ship =
        requestOf<Act>("ship|main/7|--carrier|DHL|--tracking=T1|--link|https://t.example/1|--line|5=2|--line|"
                       "6=1|--now|--override|paid in the shop|--message|on its way");
    QCOMPARE(ship.verb, Verb::Ship);
    QCOMPARE(ship.order, QStringLiteral("main/7"));
    QCOMPARE(ship.carrier, QStringLiteral("DHL"));
    QCOMPARE(ship.tracking, QStringLiteral("T1"));
    QCOMPARE(ship.link, QStringLiteral("https://t.example/1"));
    QCOMPARE(ship.lines, (QHash<qint64, int>{{5, 2}, {6, 1}}));
    QCOMPARE(ship.overrideReason, QStringLiteral("paid in the shop"));
    QCOMPARE(ship.message, QStringLiteral("on its way"));
    QVERIFY(ship.now);

    const auto note = requestOf<Act>("note|7|call first|--customer");
    QCOMPARE(note.verb, Verb::Note);
    QCOMPARE(note.note, QStringLiteral("call first"));
    QVERIFY(note.toCustomer);

    const auto hold = requestOf<Act>("hold|7|--reason|no stock");
    QCOMPARE(hold.verb, Verb::Hold);
    QCOMPARE(hold.reason, QStringLiteral("no stock"));
}

void ParserTest::readsAccounts()
{
    const auto add =
        requestOf<AccountAdd>("account|add|--kind|woocommerce|--name|main_1|--url|https://shop.example/sub|"
                              "--user|ck_1|--ca|ca.pem|--secret-env|MY_SECRET");
    QCOMPARE(add.url, QUrl(QStringLiteral("https://shop.example/sub")));
    QCOMPARE(add.caFile, QStringLiteral("ca.pem"));
    QCOMPARE(add.secretVariable, QStringLiteral("MY_SECRET"));

    const auto gateway = requestOf<GatewayAdd>("gateway|add|--account|a|--kind|paypal|--access|none");
    QCOMPARE(gateway.access, GatewayAccess::None);
    QVERIFY(gateway.base.isEmpty());
}

void ParserTest::readsOutboxAnswers()
{
    const QString id = QStringLiteral("b3cf5dd0-7c2f-4f0c-9c2f-95d5f1f7a001");
    const auto answer = requestOf<Outbox>("outbox|resolve|b3cf5dd0-7c2f-4f0c-9c2f-95d5f1f7a001|--arrived");
    QCOMPARE(answer.task, Outbox::Task::Resolve);
    QCOMPARE(answer.intent, QUuid::fromString(id));
    QCOMPARE(answer.answer, Resolution::Arrived);
    QVERIFY(requestOf<Outbox>("outbox|undo").intent.isNull());
    QCOMPARE(requestOf<Outbox>("outbox|drop|b3cf5dd0-7c2f-4f0c-9c2f-95d5f1f7a001").task, Outbox::Task::Drop);
}

void ParserTest::takesCommonOptionsAnywhere()
{
    for (const char *line : {"--profile|/p|--json|--clock|2026-11-23T12:00:00Z|show|7",
                             "show|7|--json|--clock=2026-11-23T12:00:00Z|--profile=/p"}) {
        const Result<Command> command = parseCommand(words(line));
        QVERIFY(command.has_value());
        QCOMPARE(command->profile, QStringLiteral("/p"));
        QVERIFY(command->json);
        QCOMPARE(command->clock.toUTC().toString(Qt::ISODate), QStringLiteral("2026-11-23T12:00:00Z"));
        QVERIFY(wantsJson(words(line)));
    }
    QVERIFY(wantsJson(words("nonsense|--json")));
    QVERIFY(!wantsJson(words("note|7|--|--json")));
}

void ParserTest::endsOptionsAtDoubleDash()
{
    QCOMPARE(requestOf<Act>("note|7|--|--json").note, QStringLiteral("--json"));
    QCOMPARE(requestOf<Act>("note|--customer|--|7|-1").note, QStringLiteral("-1"));
}

/// A new marketplace or gateway is one line in the registry: what people read follows it.
void ParserTest::helpAndManualNameEveryKind()
{
    QFile page(QStringLiteral(TRADEIT_MANUAL));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).remove(u'\\');
    for (const QString &text : {helpText(), manual}) {
        const QString lines = text.split(u'\n').filter(QStringLiteral("--kind")).join(u'\n');
        for (const QString &kind : marketplaceKinds() + paymentGatewayKinds())
            QVERIFY2(lines.contains(kind), qPrintable(kind));
    }
}

QTEST_GUILESS_MAIN(ParserTest)
#include "tst_parser.moc"
