// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/notes.h"

#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

#include <QRegularExpression>

namespace tradeit::twin {

QString safeMarkup(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>"));
    static const QRegularExpression entity(QStringLiteral("&(?!(?:[a-zA-Z]+|#[0-9]+|#x[0-9a-fA-F]+);)"));
    static const QStringList allowed{QStringLiteral("a"),  QStringLiteral("b"),      QStringLiteral("br"),
                                     QStringLiteral("em"), QStringLiteral("i"),      QStringLiteral("code"),
                                     QStringLiteral("p"),  QStringLiteral("strong"), QStringLiteral("ul"),
                                     QStringLiteral("ol"), QStringLiteral("li"),     QStringLiteral("span")};
    QString kept;
    const auto appendText = [&](QString part) {
        part.replace(entity, QStringLiteral("&amp;"));
        kept += part.replace(u'<', QStringLiteral("&lt;")).replace(u'>', QStringLiteral("&gt;"));
    };
    qsizetype done = 0;
    for (auto tags = tag.globalMatch(text); tags.hasNext();) {
        const QRegularExpressionMatch match = tags.next();
        appendText(text.mid(done, match.capturedStart() - done));
        if (allowed.contains(match.captured(1).toLower()))
            kept += match.captured();
        done = match.capturedEnd();
    }
    appendText(text.mid(done));
    return kept;
}

QJsonObject addNote(World &world, qint64 order, const QString &text, bool toCustomer, const QString &author, qint64 now)
{
    const QJsonObject note{{QStringLiteral("id"), world.freshNote()},
                           {QStringLiteral("author"), author},
                           {QStringLiteral("date_created"), naiveLocal(now)},
                           {QStringLiteral("date_created_gmt"), naiveGmt(now)},
                           {QStringLiteral("note"), world.modern() ? safeMarkup(text) : text},
                           {QStringLiteral("customer_note"), toCustomer}};
    world.notes(order).append(note);
    return note;
}

void addSystemNote(World &world, qint64 order, const QString &text, qint64 now)
{
    addNote(world, order, QString(), false, QStringLiteral("WooCommerce"), now);
    world.notes(order).last()[u"note"] = text; // the shop's own words are not washed
}

} // namespace tradeit::twin
