// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/tls/authority.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

class AuthorityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certifiesLoopbackOnly();
    void survivesInItsSavedForm();
    void isDamagedByWhatIsNoAuthority();
    void noTwoAreAlike();
};

void AuthorityTest::certifiesLoopbackOnly()
{
    const Authority authority = Authority::create().value();
    const QSslConfiguration configuration = authority.serverConfiguration().value();
    const QSslCertificate leaf = configuration.localCertificate();
    const QSslCertificate root(authority.certificatePem());
    QCOMPARE(leaf.subjectAlternativeNames().values(QSsl::IpAddressEntry), QStringList{QStringLiteral("127.0.0.1")});
    QCOMPARE(leaf.subjectAlternativeNames().size(), 1);
    QCOMPARE(leaf.issuerInfo(QSslCertificate::CommonName), root.subjectInfo(QSslCertificate::CommonName));
    QCOMPARE(leaf.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(leaf.publicKey().length(), 256);
    QVERIFY(!leaf.isSelfSigned());
    QVERIFY(root.isSelfSigned());
    QVERIFY(leaf.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(leaf.expiryDate() > QDateTime::currentDateTimeUtc().addDays(300));
    const auto isCritical = [](const QSslCertificate &certificate, const QString &oid) {
        for (const QSslCertificateExtension &extension : certificate.extensions()) {
            if (extension.oid() == oid)
                return extension.isCritical();
        }
        return false;
    };
    QVERIFY(isCritical(root, QStringLiteral("2.5.29.19"))); // basic constraints
    QVERIFY(isCritical(root, QStringLiteral("2.5.29.15"))); // key usage
    QVERIFY(isCritical(leaf, QStringLiteral("2.5.29.19")));
    QVERIFY(isCritical(leaf, QStringLiteral("2.5.29.15")));
}

void AuthorityTest::survivesInItsSavedForm()
{
    const Authority first = Authority::create().value();
    const Authority again = Authority::fromJson(first.toJson()).value();
    QCOMPARE(again.certificatePem(), first.certificatePem());
    const QSslCertificate leaf = again.serverConfiguration()->localCertificate();
    const QList<QSslError> errors = QSslCertificate::verify({leaf, QSslCertificate(first.certificatePem())});
    for (const QSslError &error : errors) // only that the system does not know this root
        QVERIFY(error.error() == QSslError::SelfSignedCertificateInChain ||
                error.error() == QSslError::CertificateUntrusted || error.error() == QSslError::SelfSignedCertificate ||
                error.error() == QSslError::UnableToGetLocalIssuerCertificate);
    QVERIFY(!again.certificatePem().contains("PRIVATE"));
}

void AuthorityTest::isDamagedByWhatIsNoAuthority()
{
    QCOMPARE(Authority::fromJson({}).error().kind, ErrorKind::Damaged);
    QJsonObject mixed = Authority::create()->toJson();
    mixed[u"key"] = Authority::create()->toJson()[u"key"];
    QCOMPARE(Authority::fromJson(mixed)->serverConfiguration().error().kind, ErrorKind::Tls);
}

void AuthorityTest::noTwoAreAlike()
{
    const Authority authority = Authority::create().value();
    QVERIFY(authority.certificatePem() != Authority::create()->certificatePem());
    const QSslCertificate one = authority.serverConfiguration()->localCertificate();
    const QSslCertificate two = authority.serverConfiguration()->localCertificate();
    QVERIFY(one.serialNumber() != two.serialNumber());
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_authority.moc"
