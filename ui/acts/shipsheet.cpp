// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/shipsheet.h"

#include "core/orders/parcels.h"
#include "core/orders/shopdays.h"
#include "ui/acts/carrierlist.h"
#include "ui/acts/sheetwords.h"
#include "ui/acts/shipform.h"
#include "ui/acts/signlabel.h"
#include "ui/models/ordercells.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace tradeit {

namespace {

constexpr std::array fieldNames = {"tracking", "driver", "phone"};

} // namespace

ShipSheet::ShipSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, QWidget *parent)
    : ActSheet(context, drafts, detail, Verb::Ship, parent), m_carriers(new CarrierList(this)),
      m_form(new ShipForm(context.reader, this->detail(),
                          shopDayOrUtc(context.clock.now(), detail.view.account.capabilities.zone), this))
{
    setWindowTitle(tr("Ship order %1").arg(sheetwords::orderNumber(detail.summary.row)));
    setPrimary(tr("Ship %n item(s)", nullptr, m_form->pieces()), QStringLiteral("ship"));
    buildDue();
    buildKeys();
    m_carriers->choose(firstCarrier());
    QStringList typed;
    for (const char *name : fieldNames)
        typed.append(draft(QString::fromLatin1(name)));
    m_form->setTyped(typed);
    m_form->setCarrier(m_carriers->carrier());
    connect(m_carriers, &CarrierList::chosen, this, [this] { m_form->setCarrier(m_carriers->carrier()); });
    connect(m_form, &ShipForm::changed, this, &ShipSheet::refresh);
    compose(m_form, {1046, 636}, m_carriers);
    m_form->focusFirst();
}

void ShipSheet::buildDue()
{
    const QDateTime now = context().clock.now();
    const QDateTime due = detail().summary.row.due;
    const DueState state = dueStateOf(due, now);
    if (state == DueState::None)
        return;
    const Ink ink = state == DueState::Late ? Ink::Red : state == DueState::Soon ? Ink::Amber : Ink::Muted;
    auto *label = new SignLabel(state == DueState::Late ? QStringLiteral("late") : QStringLiteral("clock"),
                                dueWords(due, now, QLocale()), ink, this);
    label->setSingleLine();
    headRow()->addWidget(label);
}

void ShipSheet::buildKeys()
{
    for (int index = 0; index < knownCarriers().size(); ++index) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
        connect(shortcut, &QShortcut::activated, this, [this, index] {
            m_carriers->chooseAt(index);
            m_form->focusFirst();
        });
    }
}

/// Pick-up where the customer comes for it, else the courier the customer paid for, else what this account used last.
QString ShipSheet::firstCarrier() const
{
    const Order &order = detail().view.stored.order;
    if (isPickUp(order))
        return QStringLiteral("pickup");
    for (const ShippingLine &line : order.shippingLines)
        for (const Carrier &known : knownCarriers())
            if (line.title.contains(known.name, Qt::CaseInsensitive))
                return known.id;
    return context().preferences.lastCarrier(detail().summary.account);
}

QString ShipSheet::carrier() const
{
    return m_carriers->carrier();
}

void ShipSheet::read(ActOptions &options) const
{
    options.shipment = m_form->shipment();
}

bool ShipSheet::isComplete() const
{
    return m_form->pieces() > 0;
}

bool ShipSheet::hasTypedForm() const
{
    return !m_form->typed().join(QString()).trimmed().isEmpty();
}

void ShipSheet::keepForm()
{
    const QStringList typed = m_form->typed();
    for (std::size_t at = 0; at < fieldNames.size(); ++at)
        keepDraft(QString::fromLatin1(fieldNames.at(at)), typed.value(static_cast<int>(at)));
}

void ShipSheet::showPromise(const QDate &promised)
{
    m_form->showPromise(promised);
}

} // namespace tradeit
