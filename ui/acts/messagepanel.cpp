// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/messagepanel.h"

#include "ui/acts/messagetext.h"
#include "ui/acts/sheetwords.h"
#include "ui/acts/signlabel.h"
#include "ui/look/metrics.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/linkbutton.h"
#include "ui/words/errorwords.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tradeit {

namespace {

/// What the desk filled into the default text, so that the eye finds it.
QStringList filledIn(const OrderDetail &detail, const ActOptions &options, const QDate &promised)
{
    const Order &order = detail.view.stored.order;
    QStringList values = {order.billing.firstName, order.number,
                          QLocale::c().toString(promised, QStringLiteral("dddd d MMMM yyyy"))};
    for (const OrderLine &line : order.lines)
        values.append(line.name.simplified());
    if (options.shipment)
        values +=
            {carrierNamed(options.shipment->carrier).name, options.shipment->trackingNumber, options.shipment->link};
    values.append(options.reason);
    values.removeAll(QString());
    return values;
}

} // namespace

MessagePanel::MessagePanel(const DeskReader &reader, const OrderDetail &detail, Verb verb, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_detail(detail), m_verb(verb), m_route(new QComboBox(this)),
      m_recipient(new ElidedLabel({}, Ink::Muted, this)), m_edit(new LinkButton(tr("&Edit text…"), this)),
      m_text(new MessageText(this)), m_mails(new SignLabel(QStringLiteral("info"), {}, Ink::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::rhythm);
    buildTop();
    column->addWidget(m_text, 1);
    column->addWidget(m_mails);
    connect(m_route, &QComboBox::currentIndexChanged, this, &MessagePanel::updateWords);
    connect(m_edit, &QPushButton::clicked, this, &MessagePanel::toggleEditing);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessagePanel::changed);
    updateWords();
}

void MessagePanel::buildTop()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *label = new TextLabel(tr("&Tell the customer by"), Ink::Muted, this);
    label->setBuddy(m_route);
    m_route->addItem(tr("Customer note"));
    m_route->addItem(tr("Nothing"));
    m_route->setMinimumHeight(look::metricsOf(fontMetrics()).control);
    auto *route = new QHBoxLayout;
    route->addWidget(label);
    route->addWidget(m_route, 1);
    column->addLayout(route);
    auto *recipient = new QHBoxLayout;
    const QString mail = m_detail.view.stored.order.billing.email;
    m_recipient->setText(mail.isEmpty() ? tr("The order names no e-mail address.")
                                        : tr("To %1").arg(sheetwords::named(mail)));
    recipient->addWidget(m_recipient, 1);
    recipient->addWidget(m_edit);
    column->addLayout(recipient);
    m_text->setAccessibleName(tr("Message to the customer"));
    m_edit->setAutoDefault(false);
}

bool MessagePanel::tells() const
{
    return m_route->currentIndex() == 0;
}

void MessagePanel::updateWords()
{
    m_mails->say(QStringLiteral("info"), sheetwords::mails(m_detail, m_verb, tells()), Ink::Muted);
    m_text->setEnabled(tells());
    m_edit->setEnabled(tells());
    m_edit->setText(m_edited ? tr("Us&e the standard text") : tr("&Edit text…"));
    m_text->setReadOnly(!m_edited);
    Q_EMIT changed();
}

void MessagePanel::follow(const ActOptions &options)
{
    m_options = options;
    compose();
}

void MessagePanel::compose()
{
    ActOptions options = m_options;
    options.message.clear();
    options.noMessage = false;
    const Result<ComposedMessage> message = m_reader.preview(m_detail.summary.row.oid, m_verb, options);
    m_promised = message ? message->datePromised : QDate();
    if (m_edited)
        return;
    const QString text = message ? message->text : words::errorSentence(message.error());
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->mark(filledIn(m_detail, m_options, m_promised));
}

void MessagePanel::toggleEditing()
{
    m_edited = !m_edited;
    if (m_edited)
        m_text->mark({});
    else
        compose();
    updateWords();
    if (m_edited)
        m_text->setFocus();
}

QString MessagePanel::editedText() const
{
    return m_edited ? m_text->toPlainText().trimmed() : QString();
}

void MessagePanel::editAs(const QString &text)
{
    if (text.isEmpty())
        return;
    m_edited = true;
    m_text->mark({});
    m_text->setPlainText(text);
    updateWords();
}

void MessagePanel::fill(ActOptions &options) const
{
    options.message = editedText();
    options.noMessage = !tells() || (m_edited && options.message.isEmpty());
}

} // namespace tradeit
