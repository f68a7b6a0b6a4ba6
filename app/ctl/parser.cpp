// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/parser.h"

#include "app/ctl/arguments.h"
#include "core/base/clock.h"
#include "core/gateways/registry/registry.h"

namespace tradeit::ctl {

namespace {

using Reader = Result<Request> (*)(const Arguments &, const CommandShape &);

struct Row
{
    CommandShape shape;
    Reader read;
};

Result<QUrl> readUrl(const QString &text, const char *option, const CommandShape &shape)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http") &&
        url.userInfo().isEmpty())
        return url;
    return usage(shape.words, QStringLiteral("--%1 is to be a web address such as https://shop.example, without a "
                                             "user name or password in it.")
                                  .arg(QLatin1String(option)));
}

bool isAccountName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    });
}

Result<Request> readAccountAdd(const Arguments &arguments, const CommandShape &shape)
{
    const Result<QUrl> url = readUrl(arguments.value("url"), "url", shape);
    if (!url)
        return Fault(url.error());
    if (!isAccountName(arguments.value("name")))
        return usage(shape.words, QStringLiteral("--name takes 1 to 40 letters, digits, hyphens and underscores."));
    if (const QStringList kinds = marketplaceKinds(); !kinds.contains(arguments.value("kind")))
        return usage(shape.words, QStringLiteral("--kind is to be %1.").arg(kinds.join(u" or ")));
    return AccountAdd{.kind = arguments.value("kind"),
                      .name = arguments.value("name"),
                      .user = arguments.value("user"),
                      .caFile = arguments.value("ca"),
                      .secretVariable = arguments.value("secret-env"),
                      .url = *url};
}

Result<Request> readGatewayAdd(const Arguments &arguments, const CommandShape &shape)
{
    GatewayAdd add{.account = arguments.value("account"),
                   .kind = arguments.value("kind"),
                   .clientId = arguments.value("client-id"),
                   .secretVariable = arguments.value("secret-env")};
    if (const QStringList kinds = paymentGatewayKinds(); !kinds.contains(add.kind))
        return usage(shape.words, QStringLiteral("--kind is to be %1.").arg(kinds.join(u" or ")));
    const std::optional<GatewayAccess> access = accessFromWord(arguments.value("access"));
    if (!access)
        return usage(shape.words, QStringLiteral("--access is to be own, connected, operator or none."));
    add.access = *access;
    if (add.access != GatewayAccess::None && add.clientId.isEmpty())
        return usage(shape.words, QStringLiteral("--client-id is missing."));
    if (!arguments.has("base"))
        return add;
    const Result<QUrl> base = readUrl(arguments.value("base"), "base", shape);
    if (!base)
        return Fault(base.error());
    add.base = *base;
    return add;
}

Result<Request> readSync(const Arguments &arguments, const CommandShape &shape)
{
    if (arguments.has("pull-only") && arguments.has("drain-only"))
        return usage(shape.words, QStringLiteral("--pull-only and --drain-only exclude each other."));
    return Sync{.account = arguments.value("account"),
                .full = arguments.has("full"),
                .pull = !arguments.has("drain-only"),
                .drain = !arguments.has("pull-only")};
}

Result<Request> readList(const Arguments &arguments, const CommandShape &shape)
{
    List list{.account = arguments.value("account"),
              .status = arguments.value("status"),
              .query = arguments.value("query"),
              .after = arguments.value("after")};
    if (arguments.has("limit")) {
        bool isNumber = false;
        list.limit = arguments.value("limit").toInt(&isNumber);
        if (!isNumber || list.limit < 1 || list.limit > 1000)
            return usage(shape.words, QStringLiteral("--limit is to be a number from 1 to 1000."));
    }
    return list;
}

Result<void> readLine(const QString &text, Act &act, const CommandShape &shape)
{
    const QStringList parts = text.split(u'=');
    bool idIsNumber = false;
    bool quantityIsNumber = false;
    const qint64 id = parts.value(0).toLongLong(&idIsNumber);
    const int quantity = parts.value(1).toInt(&quantityIsNumber);
    if (parts.size() != 2 || !idIsNumber || !quantityIsNumber || id < 1 || quantity < 1)
        return usage(shape.words,
                     QStringLiteral("--line is to be ID=QTY with numbers above zero, such as --line 12=1."));
    if (act.lines.contains(id))
        return usage(shape.words, QStringLiteral("--line names line %1 twice.").arg(id));
    act.lines[id] = quantity;
    return {};
}

Result<Request> readAct(Verb verb, const Arguments &arguments, const CommandShape &shape)
{
    Act act{.verb = verb,
            .order = arguments.word(0),
            .message = arguments.value("message"),
            .reason = arguments.value("reason"),
            .overrideReason = arguments.value("override"),
            .note = arguments.word(1),
            .noMessage = arguments.has("no-message"),
            .now = arguments.has("now"),
            .toCustomer = arguments.has("customer"),
            .carrier = arguments.value("carrier"),
            .tracking = arguments.value("tracking"),
            .link = arguments.value("link")};
    if (act.noMessage && arguments.has("message"))
        return usage(shape.words, QStringLiteral("--message and --no-message exclude each other."));
    for (const char *option : {"message", "override"})
        if (arguments.has(option) && arguments.value(option).trimmed().isEmpty())
            return usage(shape.words, QStringLiteral("--%1 is empty.").arg(QLatin1String(option)));
    if (verb == Verb::Note && act.note.trimmed().isEmpty())
        return usage(shape.words, QStringLiteral("The note is empty."));
    for (const QString &line : arguments.values("line"))
        if (Result<void> read = readLine(line, act, shape); !read)
            return Fault(read.error());
    return act;
}

template <Verb verb>
Result<Request> readActOf(const Arguments &arguments, const CommandShape &shape)
{
    return readAct(verb, arguments, shape);
}

Result<Request> readAnswer(const Arguments &arguments, const CommandShape &shape, Outbox outbox)
{
    static const QHash<QByteArray, Resolution> answers = {{"mine", Resolution::Mine},
                                                          {"theirs", Resolution::Theirs},
                                                          {"arrived", Resolution::Arrived},
                                                          {"resend", Resolution::Resend}};
    int given = 0;
    for (const QByteArray &name : shape.switches)
        if (answers.contains(name) && arguments.has(name.constData())) {
            outbox.answer = answers.value(name);
            ++given;
        }
    if (given != 1)
        return usage(shape.words, QStringLiteral("Say one of --mine, --theirs, --arrived or --resend."));
    return outbox;
}

Result<Request> readOutbox(Outbox::Task task, const Arguments &arguments, const CommandShape &shape)
{
    Outbox outbox{.task = task};
    if (!arguments.words().isEmpty()) {
        outbox.intent = QUuid::fromString(arguments.word(0));
        if (outbox.intent.isNull())
            return usage(shape.words, QStringLiteral("ID is to be the id of an act, as `outbox` lists it."));
    }
    return task == Outbox::Task::Resolve ? readAnswer(arguments, shape, outbox) : Result<Request>(outbox);
}

template <Outbox::Task task>
Result<Request> readOutboxOf(const Arguments &arguments, const CommandShape &shape)
{
    return readOutbox(task, arguments, shape);
}

Result<Request> readExport(bool lines, const Arguments &arguments, const CommandShape &shape)
{
    Export request{.lines = lines,
                   .from = QDate::fromString(arguments.value("from"), Qt::ISODate),
                   .to = QDate::fromString(arguments.value("to"), Qt::ISODate),
                   .file = arguments.value("out"),
                   .account = arguments.value("account"),
                   .status = arguments.value("status"),
                   .query = arguments.value("query")};
    if (!request.from.isValid() || !request.to.isValid())
        return usage(shape.words, QStringLiteral("--from and --to are to be days such as 2026-11-01."));
    if (request.to < request.from)
        return usage(shape.words, QStringLiteral("--to lies before --from."));
    return request;
}

Result<Request> readDemo(const Arguments &arguments, const CommandShape &shape)
{
    Demo demo{.twinFile = arguments.value("twin"), .keep = arguments.has("keep")};
    if (arguments.has("seed")) {
        bool isNumber = false;
        demo.seed = arguments.value("seed").toUInt(&isNumber);
        if (!isNumber)
            return usage(shape.words, QStringLiteral("--seed is to be a number."));
    }
    return demo;
}

template <typename T>
Result<Request> readBare(const Arguments &, const CommandShape &)
{
    return T{};
}

template <typename T>
Result<Request> readNamed(const Arguments &arguments, const CommandShape &)
{
    return T{arguments.word(0)};
}

const QList<Row> &rows()
{
    using Task = Outbox::Task;
    const QList<QByteArray> told = {"message", "override"};
    const QList<QByteArray> reasoned = {"message", "override", "reason"};
    const QList<QByteArray> sending = {"no-message", "now"};
    static const QList<Row> table = {
        {{"account add",
          0,
          0,
          {"kind", "name", "url", "user", "ca", "secret-env"},
          {},
          {"kind", "name", "url", "user"}},
         readAccountAdd},
        {{"account list", 0, 0, {}, {}, {}}, readBare<AccountList>},
        {{"account probe", 1, 1, {}, {}, {}}, readNamed<AccountProbe>},
        {{"account remove", 1, 1, {}, {}, {}}, readNamed<AccountRemove>},
        {{"gateway add",
          0,
          0,
          {"account", "kind", "access", "client-id", "base", "secret-env"},
          {},
          {"account", "kind", "access"}},
         readGatewayAdd},
        {{"sync", 0, 0, {"account"}, {"full", "pull-only", "drain-only"}, {}}, readSync},
        {{"list", 0, 0, {"account", "status", "query", "limit", "after"}, {}, {}}, readList},
        {{"show", 1, 1, {}, {}, {}}, readNamed<Show>},
        {{"notes", 1, 1, {}, {}, {}}, readNamed<Notes>},
        {{"payment", 1, 1, {}, {"refresh"}, {}},
         [](const Arguments &a, const CommandShape &) -> Result<Request> {
             return Payment{a.word(0), a.has("refresh")};
         }},
        {{"confirm", 1, 1, told, sending, {}}, readActOf<Verb::Confirm>},
        {{"complete", 1, 1, told, sending, {}}, readActOf<Verb::Complete>},
        {{"resume", 1, 1, told, sending, {}}, readActOf<Verb::Resume>},
        {{"hold", 1, 1, reasoned, sending, {"reason"}}, readActOf<Verb::Hold>},
        {{"cancel", 1, 1, reasoned, sending, {"reason"}}, readActOf<Verb::Cancel>},
        {{"ship", 1, 1, {"message", "override", "carrier", "tracking", "link", "line"}, sending, {"carrier"}},
         readActOf<Verb::Ship>},
        {{"note", 2, 2, {"override"}, {"customer", "now"}, {}}, readActOf<Verb::Note>},
        {{"outbox list", 0, 0, {}, {}, {}}, readOutboxOf<Task::List>},
        {{"outbox show", 1, 1, {}, {}, {}}, readOutboxOf<Task::Show>},
        {{"outbox retry", 1, 1, {}, {}, {}}, readOutboxOf<Task::Retry>},
        {{"outbox drop", 1, 1, {}, {}, {}}, readOutboxOf<Task::Drop>},
        {{"outbox undo", 0, 1, {}, {}, {}}, readOutboxOf<Task::Undo>},
        {{"outbox resolve", 1, 1, {}, {"mine", "theirs", "arrived", "resend"}, {}}, readOutboxOf<Task::Resolve>},
        {{"outbox", 0, 0, {}, {}, {}}, readOutboxOf<Task::List>},
        {{"export orders", 0, 0, {"from", "to", "out", "account", "status", "query"}, {}, {"from", "to", "out"}},
         [](const Arguments &a, const CommandShape &shape) { return readExport(false, a, shape); }},
        {{"export lines", 0, 0, {"from", "to", "out", "account", "status", "query"}, {}, {"from", "to", "out"}},
         [](const Arguments &a, const CommandShape &shape) { return readExport(true, a, shape); }},
        {{"check", 0, 0, {}, {}, {}}, readBare<CheckProfile>},
        {{"demo", 0, 0, {"seed", "twin"}, {"keep"}, {}}, readDemo},
    };
    return table;
}

/// Takes the options that every command has out of the arguments, wherever they stand before "--".
Result<QStringList> takeCommon(const QStringList &arguments, Command &command)
{
    const QByteArray common = "tradeit-deskctl";
    QStringList rest;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments[at];
        if (argument == u"--") {
            rest.append(arguments.mid(at));
            break;
        }
        if (argument == u"--json") {
            command.json = true;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        if (name != u"--profile" && name != u"--clock") {
            rest.append(argument);
            continue;
        }
        const bool inlineValue = argument.contains(u'=');
        const QString value = inlineValue ? argument.section(u'=', 1) : arguments.value(++at);
        if (value.isEmpty() || (!inlineValue && value.startsWith(u"--")))
            return usage(common, QStringLiteral("%1 needs a value.").arg(name));
        if (name == u"--profile")
            command.profile = value;
        else if (command.clock = fromIsoUtc(value); !command.clock.isValid())
            return usage(common, QStringLiteral("--clock is to be a time such as 2026-11-23T12:00:00Z."));
    }
    return rest;
}

/// The row whose words begin the arguments; two-word commands stand before their one-word form in the table.
const Row *rowOf(const QStringList &arguments, qsizetype &used)
{
    for (const Row &row : rows()) {
        const QStringList words = QString::fromLatin1(row.shape.words).split(u' ');
        if (arguments.mid(0, words.size()) == words) {
            used = words.size();
            return &row;
        }
    }
    return nullptr;
}

} // namespace

bool wantsJson(const QStringList &arguments)
{
    return arguments.mid(0, arguments.indexOf(QStringLiteral("--"))).contains(QStringLiteral("--json"));
}

Result<Command> parseCommand(const QStringList &arguments)
{
    Command command;
    const Result<QStringList> rest = takeCommon(arguments, command);
    if (!rest)
        return Fault(rest.error());
    const QByteArray program = "tradeit-deskctl";
    if (rest->isEmpty())
        return usage(program, QStringLiteral("Say what to do."));
    const QString first = rest->first();
    if (first == u"--help" || first == u"-h" || first == u"help") {
        command.request = ShowHelp{};
        return command;
    }
    if (first == u"--version") {
        command.request = ShowVersion{};
        return command;
    }
    qsizetype used = 0;
    const Row *row = rowOf(*rest, used);
    if (!row)
        return usage(program, QStringLiteral("There is no command \"%1\".").arg(rest->mid(0, 2).join(u' ').left(60)));
    const Result<Arguments> sorted = Arguments::sort(rest->mid(used), row->shape);
    if (!sorted)
        return Fault(sorted.error());
    Result<Request> request = row->read(*sorted, row->shape);
    if (!request)
        return Fault(request.error());
    command.request = std::move(*request);
    return command;
}

} // namespace tradeit::ctl
