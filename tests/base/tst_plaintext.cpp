// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plaintext.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <random>

using namespace tradeit;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsAReaderWould_data();
    void readsAsAReaderWould();
    void whatTheShopAltersStillCompares();
    void anyBytesComeToAnEnd();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
    void errorKindsHaveWordsOfTheirOwn();
};

void TestPlainText::readsAsAReaderWould_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char16_t *html, const char16_t *text) {
        QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(text);
    };
    row("plain", u"two words", u"two words");
    row("tags", u"Please <b>call</b> me", u"Please call me");
    row("inside a word", u"w<i>or</i>d", u"word");
    row("blocks part words", u"<p>one</p><p>two<br/>three</p>", u"one two three");
    row("script with content", u"a<script>alert('<b>')</script>b", u"ab");
    row("style in capitals", u"a<STYLE type=x>p{}</StYlE >b", u"ab");
    row("unclosed script", u"a<script>alert(1)", u"a");
    row("comment", u"a<!-- > hidden -->b", u"ab");
    row("entities", u"&amp;&lt;&gt;&quot;&#39;&#x27;&hellip;&times;", u"&<>\"''\u2026\u00d7");
    row("decoded is never a tag", u"&lt;b&gt;x&lt;/b&gt;", u"<b>x</b>");
    row("decoded once", u"&amp;lt;", u"&lt;");
    row("unknown entity", u"AT&T &nope; &", u"AT&T &nope; &");
    row("bad numbers", u"&#0;&#xD800;&#99999999;&#x;", u"\ufffd\ufffd\ufffd&#x;");
    row("beyond the plane", u"&#128512;", u"\U0001F600");
    row("less than", u"3 < 4 <5 and x<y", u"3 < 4 <5 and x<y");
    row("spaces", u"  a\n\t b&nbsp;\u00a0 c \r\n", u"a b c");
    row("empty", u"", u"");
}

void TestPlainText::readsAsAReaderWould()
{
    QFETCH(QString, html);
    QTEST(plainText(html), "text");
}

void TestPlainText::whatTheShopAltersStillCompares()
{
    const QString sent = QStringLiteral("Moyo & Sons: 2 × \"Satchel\"\nsee you\n");
    const QString stored = QStringLiteral("<p>Moyo &amp; Sons: 2 &times; &quot;Satchel&quot;<br />\nsee you</p>");
    QCOMPARE(plainText(stored), plainText(sent));
}

void TestPlainText::anyBytesComeToAnEnd()
{
    std::mt19937 random(qEnvironmentVariable("TRADEIT_SEED", QStringLiteral("52")).toUInt());
    const QString alphabet = QStringLiteral("<>&;#x/!-a1 \"scriptle=\n");
    for (int round = 0; round < 3000; ++round) {
        QString html;
        for (int length = int(random() % 60); length > 0; --length)
            html += alphabet.at(qsizetype(random() % quint32(alphabet.size())));
        const QString text = plainText(html);
        QVERIFY2(text.size() <= html.size() && text == text.simplified(), qPrintable(html));
    }
}

void TestPlainText::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"<a ", "<!--", "&#", "&", "<script", "</script", "<script>a</script>", "<!-- -- >"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestPlainText::hostileTextTakesLinearTime()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    const QString text = plainText(piece.repeated(300000));
    QVERIFY(text.size() <= piece.size() * 300000);
    QVERIFY2(timer.elapsed() < 20000, "a quadratic reader takes minutes");
}

void TestPlainText::errorKindsHaveWordsOfTheirOwn()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind)
        words.insert(kindWord(ErrorKind(kind)));
    QCOMPARE(words.size(), int(ErrorKind::Cancelled) + 1);
    QCOMPARE(kindWord(ErrorKind::RateLimited), QStringLiteral("rate_limited"));
    QCOMPARE(kindWord(ErrorKind::Disk), QStringLiteral("disk"));
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
