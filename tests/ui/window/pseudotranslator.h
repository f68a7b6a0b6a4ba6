// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace tradeit::test {

/// A language that nobody speaks: every word is accented, longer by half, and between marks. What is shown without
/// marks was never given to a translator.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return pseudo(QString::fromUtf8(source));
    }

    static constexpr char16_t opening = u'⟦', closing = u'⟧';

private:
    static QString pseudo(const QString &source)
    {
        static const QString plain = QStringLiteral("aeiounAEIOU");
        static const QString accented = QStringLiteral("áéíóúñÁÉÍÓÚ");
        if (source.isEmpty())
            return source;
        QString text(opening);
        for (qsizetype at = 0; at < source.size(); ++at) {
            const bool place = at > 0 && source.at(at - 1) == u'%'; // %n stays
            const qsizetype letter = place ? -1 : plain.indexOf(source.at(at));
            text += letter < 0 ? source.at(at) : accented.at(letter);
        }
        return text + QString(source.size() / 2, u'·') + closing;
    }
};

} // namespace tradeit::test
