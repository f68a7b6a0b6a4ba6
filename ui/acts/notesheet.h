// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/ordersheet.h"

class QPlainTextEdit;

namespace tradeit {

class TextLabel;

/// A note: to oneself, kept with the order at the shop; or to the customer, mailed by the shop.
class NoteSheet final : public OrderSheet
{
    Q_OBJECT
public:
    NoteSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, bool toCustomer, QWidget *parent);

    [[nodiscard]] ActOptions options() const override;

protected:
    [[nodiscard]] bool hasTypedText() const override;
    void keepDrafts() override;

private:
    [[nodiscard]] QString labelWords() const;
    void count();

    bool m_toCustomer;
    QPlainTextEdit *m_text;
    TextLabel *m_counter;
};

} // namespace tradeit
