// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/habitssection.h"

#include "core/orders/shipment.h"
#include "ui/look/metrics.h"
#include "ui/parts/formgrid.h"
#include "ui/settings/choice.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int longestDelivery = 60; // days, as Desk::changeSettings takes them

} // namespace

HabitsSection::HabitsSection(PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new FormGrid), m_days(new FormGrid), m_slug(new Choice),
      m_complete(new QCheckBox(tr("Set Completed at once where there is no such status"))),
      m_mailCounts(new QCheckBox(tr("The shop's own mail counts as the confirmation"))), m_message(new MessageLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::rhythm);
    addStatus();
    column->addWidget(m_form);
    column->addSpacing(look::rhythm);
    column->addWidget(new TextLabel(tr("Working days a delivery takes at most")));
    addDays();
    column->addWidget(m_days);
    column->addWidget(m_message);
}

void HabitsSection::addStatus()
{
    (void)m_form->addRow(tr("Shipped is called"), m_slug);
    connect(m_slug, &Choice::chosen, this, &HabitsSection::keep);
    for (QCheckBox *box : {m_complete, m_mailCounts}) {
        box->setMinimumHeight(look::metricsOf(fontMetrics()).rowControl);
        m_form->addWide(box);
        connect(box, &QCheckBox::toggled, this, &HabitsSection::keep);
    }
}

void HabitsSection::addDays()
{
    for (const Carrier &carrier : knownCarriers()) {
        auto *days = new QSpinBox;
        days->setRange(0, longestDelivery);
        days->setKeyboardTracking(false);
        (void)m_days->addRow(words::carrierName(carrier), days);
        m_couriers.append({carrier.id, days});
        connect(days, &QSpinBox::valueChanged, this, &HabitsSection::keep);
    }
}

void HabitsSection::setAccount(const Account &account)
{
    if (account.name != m_account.name)
        m_message->clear();
    m_account = account;
    const QScopedValueRollback filling(m_isFilling, true);
    fillStatuses();
    m_complete->setChecked(account.completeOnShip);
    m_mailCounts->setChecked(account.confirmMailCounts);
    for (const auto &[carrier, days] : m_couriers)
        days->setValue(account.carrierDays.value(carrier, carrierNamed(carrier).deliveryDays));
}

/// Those the shop told, the usual one, and the one that is set now.
void HabitsSection::fillStatuses()
{
    QStringList slugs = m_account.capabilities.statuses;
    for (const QString &slug : {QStringLiteral("shipped"), m_account.shippedSlug})
        if (!slugs.contains(slug))
            slugs.append(slug);
    m_slug->clear();
    for (const QString &slug : slugs) {
        const bool isThere = m_account.capabilities.hasStatus(slug);
        const QString name = words::harmless(words::statusName(slug), 40);
        m_slug->addItem(isThere ? name : tr("%1 (not in this shop)").arg(name), slug);
    }
    m_slug->choose(m_account.shippedSlug);
}

AccountSettings HabitsSection::chosen() const
{
    AccountSettings settings{.shippedSlug = m_slug->currentData().toString(),
                             .completeOnShip = m_complete->isChecked(),
                             .confirmMailCounts = m_mailCounts->isChecked(),
                             .carrierDays = m_account.carrierDays};
    for (const auto &[carrier, days] : m_couriers)
        if (days->value() != carrierNamed(carrier).deliveryDays || settings.carrierDays.contains(carrier))
            settings.carrierDays.insert(carrier, days->value());
    return settings;
}

void HabitsSection::keep()
{
    if (m_isFilling || m_account.name.isEmpty())
        return;
    m_message->clear();
    whenDone(m_context.client.ask([name = m_account.name, settings = chosen()](Desk &desk) {
        return desk.changeSettings(name, settings);
    }),
             this, [this, name = m_account.name](const Result<Account> &changed) {
                 if (!changed && name == m_account.name)
                     m_message->say(MessageLine::Kind::Error, words::errorSentence(changed.error()));
             });
}

} // namespace tradeit
