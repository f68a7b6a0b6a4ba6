// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/column.h"
#include "ui/models/checkline.h"

namespace tradeit {

class Card;
class CheckRow;
class ElidedLabel;
class TextLabel;

/// The review that gates Confirm: a heading with how many checks are settled, and a card with a row for each. Between
/// them it says how it goes when the shop is asked again.
class ReviewCard : public Column
{
    Q_OBJECT
public:
    explicit ReviewCard(QWidget *parent = nullptr);

    void fill(const CheckList &list);
    /// "asking the shop…", "not refreshed: …"; the whole sentence for the pointer. Empty when there is nothing to say.
    void setProgress(const QString &words, const QString &sentence = {});

Q_SIGNALS:
    void helpAsked(tradeit::CheckHelp help, const QString &other);

private:
    Card *m_card;
    Column *m_rowsColumn;
    QList<CheckRow *> m_rows;
    ElidedLabel *m_progress;
    TextLabel *m_settled;
};

} // namespace tradeit
