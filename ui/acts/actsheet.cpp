// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/actsheet.h"

#include "ui/acts/guardpanel.h"
#include "ui/acts/messagepanel.h"
#include "ui/acts/sheetwords.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace tradeit {

namespace {

/// One pixel wide, in the colour of lines.
class ColumnLine final : public QWidget
{
public:
    explicit ColumnLine(QWidget *parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), look::tokensOf(palette()).line); }
};

} // namespace

ActSheet::ActSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, Verb verb, QWidget *parent)
    : OrderSheet(context, drafts, detail, verb, verbWord(verb), parent), m_guard(new GuardPanel(this)),
      m_message(new MessagePanel(context.reader, detail, verb, this))
{
    const Action &action = detail.actions.at(static_cast<int>(verb)).action;
    if (action.permission == Permission::Guarded)
        m_guard->setReasons(sheetwords::reasons(action, detail.view.review));
}

void ActSheet::compose(QWidget *form, const QSize &usual, QWidget *first)
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *leading = new QVBoxLayout;
    leading->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    leading->setSpacing(look::panePadding);
    leading->addWidget(m_guard);
    leading->addWidget(form, 1);
    auto *trailing = new QVBoxLayout;
    trailing->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    trailing->addWidget(m_message);
    if (first) {
        row->addWidget(first);
        row->addWidget(new ColumnLine(body));
    }
    row->addLayout(leading, 6);
    row->addWidget(new ColumnLine(body));
    row->addLayout(trailing, 5);
    m_guard->setOverrideReason(draft(QStringLiteral("override")));
    m_message->editAs(draft(QStringLiteral("message")));
    connect(m_guard, &GuardPanel::edited, this, &ActSheet::refresh);
    connect(m_message, &MessagePanel::changed, this, &ActSheet::updateFoot);
    setBody(body, usual);
    m_composed = true;
    refresh();
}

void ActSheet::refresh()
{
    if (!m_composed)
        return;
    ActOptions options;
    read(options);
    m_message->follow(options);
    showPromise(m_message->promised());
    updateFoot();
}

void ActSheet::updateFoot()
{
    setPrimaryEnabled(isComplete() && m_guard->isAnswered());
    setFootnote(sheetwords::heldFor(context().preferences.undoFor(), m_message->tells()));
}

ActOptions ActSheet::options() const
{
    ActOptions options;
    read(options);
    m_message->fill(options);
    options.overrideReason = m_guard->overrideReason();
    return options;
}

void ActSheet::insist(const Action &now)
{
    m_guard->setReasons(sheetwords::reasons(now, detail().view.review));
    m_guard->field()->setFocus();
}

bool ActSheet::hasTypedText() const
{
    return hasTypedForm() || m_message->isEdited() || !m_guard->overrideReason().isEmpty();
}

void ActSheet::keepDrafts()
{
    keepDraft(QStringLiteral("message"), m_message->editedText());
    keepDraft(QStringLiteral("override"), m_guard->overrideReason());
    keepForm();
}

} // namespace tradeit
