// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/notesheet.h"

#include "ui/acts/messagetext.h"
#include "ui/acts/sheetwords.h"
#include "ui/acts/signlabel.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>

namespace tradeit {

namespace {

constexpr int longestNote = 4000; ///< characters; a shop takes more, a reader does not

QString draftName(bool toCustomer)
{
    return toCustomer ? QStringLiteral("message") : QStringLiteral("note");
}

} // namespace

NoteSheet::NoteSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, bool toCustomer, QWidget *parent)
    : OrderSheet(context, drafts, detail, Verb::Note, draftName(toCustomer), parent), m_toCustomer(toCustomer),
      m_text(new MessageText(this)), m_counter(new TextLabel({}, Ink::Muted, this))
{
    const QString number = sheetwords::orderNumber(detail.summary.row);
    setWindowTitle(toCustomer ? tr("Message on order %1").arg(number) : tr("Note on order %1").arg(number));
    setPrimary(toCustomer ? tr("Send message") : tr("Keep note"),
               toCustomer ? QStringLiteral("message") : QStringLiteral("note"));
    setFootnote(sheetwords::heldFor(context.preferences.undoFor(), toCustomer));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    column->setSpacing(look::rhythm);
    auto *top = new QHBoxLayout;
    auto *label = new TextLabel(labelWords(), Ink::Muted, body);
    label->setBuddy(m_text);
    top->addWidget(label, 1);
    top->addWidget(m_counter);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    const QString who = toCustomer ? sheetwords::mails(detail, Verb::Note, true)
                                   : tr("Kept with the order at the shop. The customer does not see it.");
    column->addWidget(new SignLabel(QStringLiteral("info"), who, Ink::Muted, body));
    setBody(body, {560, 420});
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteSheet::count);
    m_text->setPlainText(draft(QStringLiteral("text")));
    m_text->setAccessibleName(toCustomer ? tr("Message to the customer") : tr("Note to self"));
    m_text->moveCursor(QTextCursor::End);
    count();
    m_text->setFocus();
}

QString NoteSheet::labelWords() const
{
    if (!m_toCustomer)
        return tr("&Note to self");
    const QString mail = detail().view.stored.order.billing.email;
    return mail.isEmpty() ? tr("Message: the order names no e-mail address")
                          : tr("To %1").arg(sheetwords::named(mail).replace(u'&', QStringLiteral("&&")));
}

void NoteSheet::count()
{
    const qsizetype left = longestNote - m_text->toPlainText().size();
    m_counter->setText(left < 0 ? tr("%n character(s) too many", nullptr, static_cast<int>(-left))
                                : tr("%n character(s)", nullptr, static_cast<int>(longestNote - left)));
    m_counter->setInk(left < 0 ? Ink::Red : Ink::Muted);
    setPrimaryEnabled(left >= 0 && hasTypedText());
}

ActOptions NoteSheet::options() const
{
    ActOptions options;
    options.note = m_text->toPlainText().trimmed();
    options.toCustomer = m_toCustomer;
    return options;
}

bool NoteSheet::hasTypedText() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void NoteSheet::keepDrafts()
{
    keepDraft(QStringLiteral("text"), m_text->toPlainText());
}

} // namespace tradeit
