// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include "ui/preferences/preferencesfile.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace tradeit {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds writeAfter = 500ms;
constexpr qsizetype largestLayout = 64 * 1024;

const QString themeNames[] = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                              QStringLiteral("high-contrast")};
const QString noKey = QStringLiteral("none");

std::optional<qint64> numberIn(const QString &text)
{
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z]{2,3}(_[A-Za-z]{2,4})?\\z"));
    return shape.match(text).hasMatch();
}

constexpr char sealEnd = '.';

/// Widgets trust the bytes they are restored from, so that damage must be seen before they get them.
QByteArray sealOf(const QByteArray &state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256).toHex().left(8) + sealEnd;
}

bool isWhole(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i)
        if (key[static_cast<uint>(i)].key() == Qt::Key_unknown)
            return false;
    return !key.isEmpty();
}

} // namespace

struct Preferences::Private
{
    explicit Private(const QString &folder) : file(folder), values(file.read()) {}

    PreferencesFile file;
    QHash<QString, QString> values;
    QTimer timer;
    bool unwritten = false;

    [[nodiscard]] bool flag(const QString &name, bool otherwise) const
    {
        const QString text = values.value(name);
        return text == u"true" || (text != u"false" && otherwise);
    }
    /// True when that is something new. The file has no plain way to say "@…".
    bool put(const QString &name, const QString &value)
    {
        const bool isNew = !value.startsWith(u'@') && (!values.contains(name) || values.value(name) != value);
        if (isNew) {
            values.insert(name, value);
            writeSoon();
        }
        return isNew;
    }
    void writeSoon()
    {
        unwritten = true;
        timer.start();
    }
};

Preferences::Preferences(const QString &profileFolder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(profileFolder))
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(writeAfter);
    connect(&d->timer, &QTimer::timeout, this, &Preferences::flush);
}

Preferences::~Preferences()
{
    flush();
}

void Preferences::flush()
{
    d->timer.stop();
    if (d->unwritten && d->file.write(d->values))
        d->unwritten = false;
}

std::chrono::seconds Preferences::pollEvery() const
{
    const qint64 seconds = numberIn(d->values.value(QStringLiteral("sync/poll"))).value_or(120);
    return std::chrono::seconds(seconds <= 0 ? 0 : std::clamp<qint64>(seconds, 30, 86400));
}

void Preferences::setPollEvery(std::chrono::seconds seconds)
{
    if (d->put(QStringLiteral("sync/poll"), QString::number(seconds.count())))
        Q_EMIT changed();
}

std::chrono::seconds Preferences::undoFor() const
{
    const qint64 seconds = numberIn(d->values.value(QStringLiteral("acts/undo"))).value_or(8);
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 60));
}

void Preferences::setUndoFor(std::chrono::seconds seconds)
{
    if (d->put(QStringLiteral("acts/undo"), QString::number(std::clamp<qint64>(seconds.count(), 0, 60))))
        Q_EMIT changed();
}

look::Theme Preferences::theme() const
{
    const auto *found =
        std::find(std::begin(themeNames), std::end(themeNames), d->values.value(QStringLiteral("appearance/theme")));
    return found == std::end(themeNames) ? look::Theme::System
                                         : static_cast<look::Theme>(found - std::begin(themeNames));
}

void Preferences::setTheme(look::Theme theme)
{
    if (d->put(QStringLiteral("appearance/theme"), themeNames[static_cast<int>(theme)]))
        Q_EMIT changed();
}

double Preferences::zoom() const
{
    bool good = false;
    const double zoom = d->values.value(QStringLiteral("appearance/zoom")).toDouble(&good);
    return good && std::isfinite(zoom) ? std::clamp(zoom, 0.75, 2.0) : 1.0;
}

void Preferences::setZoom(double zoom)
{
    if (!std::isfinite(zoom))
        return;
    if (d->put(QStringLiteral("appearance/zoom"), QString::number(std::clamp(zoom, 0.75, 2.0), 'f', 2)))
        Q_EMIT changed();
}

look::Density Preferences::density() const
{
    return d->values.value(QStringLiteral("appearance/density")) == u"compact" ? look::Density::Compact
                                                                               : look::Density::Comfortable;
}

void Preferences::setDensity(look::Density density)
{
    if (d->put(QStringLiteral("appearance/density"),
               density == look::Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable")))
        Q_EMIT changed();
}

QString Preferences::language() const
{
    const QString language = d->values.value(QStringLiteral("appearance/language"));
    return isLanguage(language) ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    if (d->put(QStringLiteral("appearance/language"), language))
        Q_EMIT changed();
}

bool Preferences::singleKeys() const
{
    return d->flag(QStringLiteral("keys/single"), true);
}

void Preferences::setSingleKeys(bool on)
{
    if (d->put(QStringLiteral("keys/single"), QVariant(on).toString()))
        Q_EMIT changed();
}

bool Preferences::autostart() const
{
    return d->flag(QStringLiteral("start/autostart"), false);
}

void Preferences::setAutostart(bool on)
{
    if (d->put(QStringLiteral("start/autostart"), QVariant(on).toString()))
        Q_EMIT changed();
}

bool Preferences::wideLayout() const
{
    return d->flag(QStringLiteral("appearance/wide"), true);
}

void Preferences::setWideLayout(bool wide)
{
    if (d->put(QStringLiteral("appearance/wide"), QVariant(wide).toString()))
        Q_EMIT changed();
}

QString Preferences::lastCarrier(const QString &account) const
{
    return d->values.value(u"carrier/" % account).left(40);
}

void Preferences::setLastCarrier(const QString &account, const QString &carrier)
{
    d->put(u"carrier/" % account, carrier.left(40));
}

std::optional<QKeySequence> Preferences::key(const QString &command) const
{
    const QString text = d->values.value(u"key/" % command);
    if (text == noKey)
        return QKeySequence();
    const QKeySequence key = QKeySequence::fromString(text.left(80), QKeySequence::PortableText);
    return isWhole(key) ? std::optional(key) : std::nullopt;
}

void Preferences::setKey(const QString &command, const std::optional<QKeySequence> &key)
{
    const QString name = u"key/" % command;
    bool isNew = false;
    if (key) {
        isNew = d->put(name, key->isEmpty() ? noKey : key->toString(QKeySequence::PortableText));
    } else if (d->values.remove(name) > 0) {
        d->writeSoon();
        isNew = true;
    }
    if (isNew)
        Q_EMIT changed();
}

QByteArray Preferences::layout(const QString &name) const
{
    const QByteArray text = d->values.value(u"layout/" % name).toLatin1();
    const auto bytes =
        QByteArray::fromBase64Encoding(text.mid(text.indexOf(sealEnd) + 1), QByteArray::AbortOnBase64DecodingErrors);
    const bool isOurs = bytes && (*bytes).size() <= largestLayout && text.startsWith(sealOf(*bytes));
    return isOurs ? *bytes : QByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    if (state.size() <= largestLayout)
        d->put(u"layout/" % name, QString::fromLatin1(sealOf(state) + state.toBase64()));
}

} // namespace tradeit
