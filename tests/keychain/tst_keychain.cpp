// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/desk.h"
#include "core/store/accountstore.h"
#include "core/store/database.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace tradeit;

namespace {

constexpr int patience = 60'000;
const QString shop = QStringLiteral("shop");
const QString field = QStringLiteral("secret");
const QByteArray variable = "TRADEIT_SECRET_SHOP_SECRET";
const QByteArray told = "cs_only_the_keychain_knows";

template <typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> answer;
    QEventLoop loop;
    whenDone(future, &loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

int say(const Error &error)
{
    std::printf("%s: %s\n", qPrintable(kindWord(error.kind)), qPrintable(error.detail));
    return 1;
}

/// What the processes do that this test starts: "keep" what the environment tells, or "read" it, as the desk does.
int act(const QString &deed, const QString &folder)
{
    Result<std::unique_ptr<Profile>> profile = Profile::open({.folder = folder});
    if (!profile)
        return say(profile.error());
    if (deed == u"keep") {
        Desk desk(**profile);
        const Result<void> kept = await(desk.keepSecret(shop, field));
        return kept ? std::puts("kept"), 0 : say(kept.error());
    }
    const Result<QByteArray> secret = await((*profile)->credentials().secret(shop, field));
    return secret ? std::puts(secret->constData()), 0 : say(secret.error());
}

} // namespace

/// The system's own keychain, in a session of its own: what one run keeps there the next one finds, and a locked or
/// absent keychain is said to be that.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keptSecretIsFoundByTheNextProcess();
    void lockedKeychainIsNamed();
    void absentKeychainIsNamed();

private:
    [[nodiscard]] QString own(const QString &deed, bool knows = false) const;
    [[nodiscard]] QByteArray inSession(const QString &script) const;

    QTemporaryDir m_folder;
};

void KeychainTest::initTestCase()
{
    for (const char *tool : {"dbus-run-session", "gnome-keyring-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 IS NOT INSTALLED: the real keychain is not tested here")
                                 .arg(QString::fromLatin1(tool))));
    auto database = Database::open(m_folder.filePath(QStringLiteral("profile")));
    QVERIFY(database);
    auto transaction = Transaction::begin(**database);
    // Profiles whose shops are all at loopback are tests and never touch the keychain.
    QVERIFY(transaction && AccountStore(**database)
                               .add({.kind = QStringLiteral("woocommerce"),
                                     .name = shop,
                                     .url = QUrl(QStringLiteral("https://shop.example"))}));
    QVERIFY(transaction->commit());
}

/// A line of shell that runs this program with a deed.
QString KeychainTest::own(const QString &deed, bool knows) const
{
    const QString line =
        QStringLiteral("'%1' --deed %2 '%3'")
            .arg(QCoreApplication::applicationFilePath(), deed, m_folder.filePath(QStringLiteral("profile")));
    return knows ? QString(QString::fromLatin1(variable) + u'=' + QString::fromLatin1(told) + u' ' + line) : line;
}

/// What a script says in a session of its own, whose keyrings live in this test's folder.
QByteArray KeychainTest::inSession(const QString &script) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), m_folder.path());
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"})
        environment.remove(QString::fromLatin1(name));
    environment.remove(QString::fromLatin1(variable));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.start(QStringLiteral("dbus-run-session"),
                  {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script});
    if (!session.waitForFinished(patience))
        session.kill();
    const QByteArray said = session.readAllStandardOutput().trimmed();
    if (session.exitCode() != 0)
        qInfo().noquote() << said << session.readAllStandardError();
    return said;
}

void KeychainTest::keptSecretIsFoundByTheNextProcess()
{
    const QString unlocked =
        QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
                       " 2>&1; ");
    QCOMPARE(inSession(unlocked + own(QStringLiteral("keep"), true)), QByteArray("kept"));
    QCOMPARE(inSession(unlocked + own(QStringLiteral("read"))), told);
    QFile settings(m_folder.filePath(QStringLiteral("profile/settings.json")));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains(told));
}

void KeychainTest::lockedKeychainIsNamed()
{
    const QByteArray said =
        inSession(QStringLiteral("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; ") +
                  own(QStringLiteral("read")));
    QVERIFY2(said.startsWith("auth: "), said.constData());
    QVERIFY2(said.contains("locked"), said.constData());
}

void KeychainTest::absentKeychainIsNamed()
{
    const QString nobody = QStringLiteral("export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere; ");
    const QByteArray said = inSession(nobody + own(QStringLiteral("keep"), true));
    QVERIFY2(said.startsWith("unsupported: no keychain here"), said.constData());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == u"--deed")
        return act(words.at(2), words.at(3));
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
