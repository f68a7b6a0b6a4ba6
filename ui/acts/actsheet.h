// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/ordersheet.h"

namespace tradeit {

class GuardPanel;
class MessagePanel;

/// A sheet whose act the customer may be told of: what stands in the way and the form at the leading side, the message
/// at the trailing one.
class ActSheet : public OrderSheet
{
    Q_OBJECT
public:
    ActSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, Verb verb, QWidget *parent);

    [[nodiscard]] ActOptions options() const override;
    void insist(const Action &now) override;

protected:
    [[nodiscard]] GuardPanel *guard() const { return m_guard; }
    [[nodiscard]] MessagePanel *message() const { return m_message; }

    /// `first` (may be null), guard and form, message side by side. To be called once, at the end of the constructor.
    void compose(QWidget *form, const QSize &usual, QWidget *first = nullptr);
    /// Something in the form changed: the preview follows, the primary opens or shuts.
    void refresh();

    /// What the form says of the act.
    virtual void read(ActOptions &options) const = 0;
    /// Whether the form has all it needs.
    [[nodiscard]] virtual bool isComplete() const { return true; }
    [[nodiscard]] virtual bool hasTypedForm() const { return false; }
    virtual void keepForm() {}
    /// The day that the default text promises now; invalid without one.
    virtual void showPromise(const QDate &) {}

    [[nodiscard]] bool hasTypedText() const override;
    void keepDrafts() override;

private:
    void updateFoot();

    GuardPanel *m_guard;
    MessagePanel *m_message;
    bool m_composed = false;
};

} // namespace tradeit
