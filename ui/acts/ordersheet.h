// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/drafts.h"
#include "ui/acts/sheet.h"
#include "ui/preferences/panecontext.h"

namespace tradeit {

/// A sheet about one act on one order, as those see it who take the act.
class OrderSheet : public Sheet
{
    Q_OBJECT
public:
    /// `name`: what its size and its drafts go by.
    OrderSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, Verb verb, const QString &name,
               QWidget *parent);

    [[nodiscard]] OrderId order() const { return m_detail.summary.row.oid; }
    [[nodiscard]] Verb verb() const { return m_verb; }
    /// The act as the person wants it; without the time it is held.
    [[nodiscard]] virtual ActOptions options() const = 0;
    /// The desk found something in the way meanwhile.
    virtual void insist(const Action &) {}
    /// The act is taken: nothing typed is to be kept any longer.
    void forgetDrafts();

protected:
    [[nodiscard]] const OrderDetail &detail() const { return m_detail; }
    [[nodiscard]] PaneContext &context() const { return m_context; }
    [[nodiscard]] QString draft(const QString &field) const;
    void keepDraft(const QString &field, const QString &text);

private:
    PaneContext &m_context;
    Drafts &m_drafts;
    OrderDetail m_detail;
    Verb m_verb;
    QString m_name;
};

/// "Tendai Moyo, Harare" and "42.00 USD · Paid · 2 lines": what every sheet of an order stands under.
[[nodiscard]] QString customerWords(const OrderDetail &detail);
[[nodiscard]] QString factWords(const OrderDetail &detail);

} // namespace tradeit
