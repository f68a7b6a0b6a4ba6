// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/options.h"

#include <QCommandLineParser>

namespace tradeit::twin {

namespace {

const QString portOption = QStringLiteral("port");
const QString seedOption = QStringLiteral("seed");
const QString flavourOption = QStringLiteral("flavour");
const QString shippedOption = QStringLiteral("shipped");
const QString permalinksOption = QStringLiteral("permalinks");
const QString keyOption = QStringLiteral("key");
const QString ordersOption = QStringLiteral("orders");
const QString trickleOption = QStringLiteral("trickle");
const QString stateOption = QStringLiteral("state");

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "A pretend marketplace on loopback: WooCommerce with Dokan, PayPal, and a control side for tests.\n"
        "Prints one line of JSON when it is ready and runs until SIGTERM or SIGINT."));
    parser.addOption({portOption, QStringLiteral("Port of the shop; 0 takes a free one."), QStringLiteral("N"),
                      QStringLiteral("0")});
    parser.addOption(
        {seedOption, QStringLiteral("What its data is drawn from."), QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({flavourOption, QStringLiteral("wc6 (orders as posts) or wc11 (own tables)."),
                      QStringLiteral("NAME"), QStringLiteral("wc11")});
    parser.addOption({shippedOption, QStringLiteral("Whether the status \"shipped\" exists: yes or no."),
                      QStringLiteral("WORD"), QStringLiteral("yes")});
    parser.addOption({permalinksOption, QStringLiteral("pretty, or plain: a site without /wp-json/."),
                      QStringLiteral("WORD"), QStringLiteral("pretty")});
    parser.addOption({keyOption, QStringLiteral("What the shop's key of the ready line may do: all, or read."),
                      QStringLiteral("WORD"), QStringLiteral("all")});
    parser.addOption(
        {ordersOption, QStringLiteral("How many orders it starts with."), QStringLiteral("N"), QStringLiteral("60")});
    parser.addOption({trickleOption, QStringLiteral("Seconds between new orders; 0 for none."), QStringLiteral("S"),
                      QStringLiteral("0")});
    parser.addOption({stateOption, QStringLiteral("File to come back from after a restart."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("json"), QStringLiteral("Print the ready line as JSON (the only form there is).")});
    parser.addOption({QStringLiteral("help"), QStringLiteral("Print this.")});
}

Fault misused(const QString &why)
{
    return fault(ErrorKind::Refused, QStringLiteral("read the command line"), why);
}

/// A whole number of 0…`most`.
Result<quint32> number(const QCommandLineParser &parser, const QString &option, quint32 most)
{
    bool isNumber = false;
    const quint32 value = parser.value(option).toUInt(&isNumber);
    if (!isNumber || value > most)
        return misused(QStringLiteral("--%1 must be a whole number from 0 to %2").arg(option).arg(most));
    return value;
}

Result<QString> oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &words)
{
    if (!words.contains(parser.value(option)))
        return misused(QStringLiteral("--%1 must be %2").arg(option, words.join(u" or ")));
    return parser.value(option);
}

} // namespace

Result<TwinOptions> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return misused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return misused(QStringLiteral("Unexpected argument: %1").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(stateOption) && parser.value(stateOption).isEmpty())
        return misused(QStringLiteral("--state needs a file name"));
    const Result<quint32> port = number(parser, portOption, 65'535);
    const Result<quint32> seed = number(parser, seedOption, 0xFFFFFFFFU);
    const Result<quint32> orders = number(parser, ordersOption, 1'000'000);
    const Result<quint32> trickle = number(parser, trickleOption, 86'400);
    for (const Result<quint32> *value : {&port, &seed, &orders, &trickle}) {
        if (!*value)
            return Fault(value->error());
    }
    const Result<QString> flavour = oneOf(parser, flavourOption, {QStringLiteral("wc6"), QStringLiteral("wc11")});
    const Result<QString> shipped = oneOf(parser, shippedOption, {QStringLiteral("yes"), QStringLiteral("no")});
    const Result<QString> permalinks =
        oneOf(parser, permalinksOption, {QStringLiteral("pretty"), QStringLiteral("plain")});
    const Result<QString> key = oneOf(parser, keyOption, {QStringLiteral("all"), QStringLiteral("read")});
    for (const Result<QString> *word : {&flavour, &shipped, &permalinks, &key}) {
        if (!*word)
            return Fault(word->error());
    }
    return TwinOptions{.port = static_cast<quint16>(*port),
                       .seed = *seed,
                       .flavour = *flavour,
                       .customShipped = *shipped == u"yes",
                       .plainPermalinks = *permalinks == u"plain",
                       .readOnlyKey = *key == u"read",
                       .orders = static_cast<int>(*orders),
                       .trickleSeconds = static_cast<int>(*trickle),
                       .stateFile = parser.value(stateOption)};
}

QString usage()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace tradeit::twin
