// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tradeit::test {

constexpr int programPatience = 120'000;

/// What a run of the command line gave.
struct Answer
{
    int exitCode = -1;
    QJsonObject json;
    QByteArray out, err;

    [[nodiscard]] QByteArray all() const { return out + err; }
    [[nodiscard]] QString kind() const { return json[u"error"][u"kind"].toString(); }
    [[nodiscard]] QString text() const { return json[u"error"][u"text"].toString(); }
};

/// A twin as a program of its own, with its saved ready line and control side.
class TwinProcess
{
public:
    TwinProcess(const QString &folder, const QStringList &arguments) : m_folder(folder), m_arguments(arguments) {}
    ~TwinProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(TwinProcess)

    [[nodiscard]] bool start()
    {
        m_process.start(QStringLiteral(TRADEIT_TWIN_PROGRAM),
                        m_arguments + QStringList{QStringLiteral("--state"), m_folder + QStringLiteral("/twin.state"),
                                                  QStringLiteral("--json")});
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine())
            if (!m_process.waitForReadyRead(programPatience))
                return false;
        const QByteArray line = m_process.readLine();
        m_ready = QJsonDocument::fromJson(line).object();
        QFile file(readyFile());
        return !m_ready.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(line) == line.size();
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished(programPatience);
    }
    [[nodiscard]] QString readyFile() const { return m_folder + QStringLiteral("/ready.json"); }
    [[nodiscard]] const QJsonObject &ready() const { return m_ready; }

    QJsonDocument control(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(m_ready[u"control"][u"url"].toString() + path));
        request.setRawHeader("Authorization", "Bearer " + m_ready[u"control"][u"token"].toString().toUtf8());
        return send(request, method, method == "GET" ? QByteArray() : QJsonDocument(body).toJson());
    }
    /// As the shop's administrator, through wc/v3.
    QJsonDocument shop(const QByteArray &method, const QString &path, const QJsonObject &body)
    {
        QNetworkRequest request(QUrl(m_ready[u"url"].toString() + QStringLiteral("/wp-json/wc/v3/") + path));
        const QString key = m_ready[u"shop"][u"user"].toString() + u':' + m_ready[u"shop"][u"secret"].toString();
        request.setRawHeader("Authorization", "Basic " + key.toUtf8().toBase64());
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.addCaCertificates(m_ready[u"ca_file"].toString());
        request.setSslConfiguration(trust);
        return send(request, method, QJsonDocument(body).toJson());
    }
    void fault(const QString &path, const QString &method, const QString &kind, int times,
               const QString &apply = QStringLiteral("before"))
    {
        QJsonObject match = {{QStringLiteral("side"), QStringLiteral("shop")}};
        if (!path.isEmpty())
            match[QStringLiteral("path")] = path;
        if (!method.isEmpty())
            match[QStringLiteral("method")] = method;
        control("POST", QStringLiteral("/faults"),
                {{QStringLiteral("match"), match},
                 {QStringLiteral("fault"), kind},
                 {QStringLiteral("times"), times},
                 {QStringLiteral("apply"), apply}});
    }
    /// A paid and flawless order; its id.
    qint64 order(const QJsonObject &more = {})
    {
        QJsonObject asked = {{QStringLiteral("payment"), QStringLiteral("paypal")}, {QStringLiteral("paid"), true}};
        for (auto member = more.begin(); member != more.end(); ++member)
            asked[member.key()] = member.value();
        lastOrder = control("POST", QStringLiteral("/orders"), asked).object();
        return lastOrder[u"id"].toInteger();
    }
    /// Texts of the notes to the customer that clients made on an order.
    QStringList customerNotes(qint64 order)
    {
        QStringList texts;
        for (const auto &row : control("GET", QStringLiteral("/log")).array())
            for (const auto &effect : row.toObject()[u"effects"].toArray())
                if (effect[u"kind"].toString() == u"note" && effect[u"order"].toInteger() == order &&
                    effect[u"value"][u"customer"].toBool())
                    texts.append(effect[u"value"][u"text"].toString());
        return texts;
    }
    /// Mails of the shop to the customer of an order, by their cause.
    QList<QJsonObject> customerMails(qint64 order, const QString &cause)
    {
        const QString customer =
            control("GET", QStringLiteral("/orders/%1").arg(order))[u"billing"][u"email"].toString();
        QList<QJsonObject> mails;
        for (const auto &mail : control("GET", QStringLiteral("/mails")).array())
            if (mail[u"order"].toInteger() == order && mail[u"to"].toString() == customer &&
                mail[u"cause"].toString() == cause)
                mails.append(mail.toObject());
        return mails;
    }

    QJsonObject lastOrder; ///< what the control side said of the last `order()`

private:
    QJsonDocument send(QNetworkRequest &request, const QByteArray &method, const QByteArray &body)
    {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, programPatience);
        return QJsonDocument::fromJson(reply->readAll());
    }

    QString m_folder;
    QStringList m_arguments;
    QProcess m_process;
    QJsonObject m_ready;
    QNetworkAccessManager m_network;
};

/// A seller at the command line: one profile, one environment.
class Seller
{
public:
    Seller()
    {
        environment.insert(QStringLiteral("TRADEIT_HTTP_LOG"), path(QStringLiteral("http")));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // never the keychain of who runs the tests
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString profile() const { return path(QStringLiteral("profile")); }

    void know(const QString &variable, const QString &secret)
    {
        environment.insert(variable, secret);
        m_secrets.append(secret.toUtf8());
    }
    /// Knows the twin's secrets under the account name "shop".
    void know(const TwinProcess &twin)
    {
        know(QStringLiteral("TRADEIT_SECRET_SHOP_SECRET"), twin.ready()[u"shop"][u"secret"].toString());
        know(QStringLiteral("TRADEIT_SECRET_SHOP_CLIENT_SECRET"), twin.ready()[u"paypal"][u"client_secret"].toString());
        // What an Authorization header would hold.
        m_secrets.append(
            (twin.ready()[u"shop"][u"user"].toString() + u':' + twin.ready()[u"shop"][u"secret"].toString()).toUtf8());
    }

    void begin(QProcess &process, const QStringList &arguments, bool json = true) const
    {
        const QStringList common = {QStringLiteral("--profile"), profile()};
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRADEIT_DESKCTL_PROGRAM),
                      (json ? QStringList{QStringLiteral("--json")} : QStringList()) + common + arguments);
    }
    /// The event loop runs meanwhile, for servers inside the test.
    Answer end(QProcess &process)
    {
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, programPatience);
        Answer answer{.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                      .json = {},
                      .out = process.readAllStandardOutput(),
                      .err = process.readAllStandardError()};
        answer.json = QJsonDocument::fromJson(answer.out).object();
        m_said += answer.all();
        return answer;
    }
    Answer run(const QStringList &arguments, bool json = true)
    {
        QProcess process;
        begin(process, arguments, json);
        return end(process);
    }
    /// As a person types it; "~" stands for a blank inside a word.
    Answer type(const QString &line, bool json = true)
    {
        QStringList words = line.split(u' ');
        for (QString &word : words)
            word.replace(u'~', u' ');
        return run(words, json);
    }
    [[nodiscard]] QStringList addShop(const TwinProcess &twin) const
    {
        return addShop(twin.ready()[u"url"].toString(), twin.ready()[u"shop"][u"user"].toString(),
                       twin.ready()[u"ca_file"].toString());
    }
    [[nodiscard]] static QStringList addShop(const QString &url, const QString &user, const QString &caFile)
    {
        QStringList words = {QStringLiteral("account"), QStringLiteral("add"),
                             QStringLiteral("--kind"),  QStringLiteral("woocommerce"),
                             QStringLiteral("--name"),  QStringLiteral("shop"),
                             QStringLiteral("--url"),   url,
                             QStringLiteral("--user"),  user};
        return caFile.isEmpty() ? words : words + QStringList{QStringLiteral("--ca"), caFile};
    }
    /// Shop and PayPal, as a new seller sets them up.
    [[nodiscard]] bool connectAll(const TwinProcess &twin)
    {
        know(twin);
        const Answer account = run(addShop(twin));
        const QJsonValue paypal = twin.ready()[u"paypal"];
        const Answer gateway =
            run({QStringLiteral("gateway"), QStringLiteral("add"), QStringLiteral("--account"), QStringLiteral("shop"),
                 QStringLiteral("--kind"), QStringLiteral("paypal"), QStringLiteral("--access"), QStringLiteral("own"),
                 QStringLiteral("--client-id"), paypal[u"client_id"].toString(), QStringLiteral("--base"),
                 paypal[u"url"].toString()});
        if (account.exitCode != 0 || gateway.exitCode != 0)
            qWarning() << account.all() << gateway.all();
        return account.exitCode == 0 && gateway.exitCode == 0;
    }
    QJsonArray outbox() { return type(QStringLiteral("outbox")).json[u"intents"].toArray(); }

    /// Every secret found in what the program said so far, in the profile or in the traffic log.
    [[nodiscard]] QList<QByteArray> leaks() const
    {
        QByteArray everything = m_said;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool twins = file.fileName().endsWith(u"ready.json") || file.fileName().contains(u"twin.state");
            if (!twins && file.open(QIODevice::ReadOnly))
                everything += file.readAll();
        }
        QList<QByteArray> found;
        for (const QByteArray &secret : m_secrets)
            if (everything.contains(secret) || everything.contains(secret.toBase64(QByteArray::OmitTrailingEquals)))
                found.append(secret);
        return found;
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_secrets;
    QByteArray m_said;
};

} // namespace tradeit::test
