// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "ui/parts/card.h"
#include "ui/words/accountwords.h"

#include <optional>

namespace tradeit {

class IconSign;
class TextLabel;

/// What an account may do, a row a fact: sign, plain name, what the desk therefore does. Rows of a running probe fill
/// one by one; those to come say that they are being asked.
class FactList : public Card
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /// Everything that is settled by now; `upTo` unset: nothing yet.
    void showRunning(const Account &soFar, std::optional<ProbePart> upTo);
    /// The whole answer.
    void showSettled(const Account &account);
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString consequence(int row) const;

Q_SIGNALS:
    void answeredChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QWidget *area;
        IconSign *sign;
        TextLabel *name;
        TextLabel *consequence;
    };
    void addRow();
    static void fill(const Row &row, const words::AccountFact &fact, bool settled);

    QList<Row> m_rows;
    int m_answered = 0;
};

} // namespace tradeit
