// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/shipform.h"

#include "core/orders/shopdays.h"
#include "core/sync/saga.h"
#include "ui/acts/parcelmodel.h"
#include "ui/acts/parceltable.h"
#include "ui/acts/sheetwords.h"
#include "ui/acts/signlabel.h"
#include "ui/acts/trackingfield.h"
#include "ui/acts/trackingwords.h"
#include "ui/look/metrics.h"

#include <QDateEdit>
#include <QGridLayout>

namespace tradeit {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds judgeAfter = 120ms; ///< of quiet: not at every character that a scanner sends

} // namespace

ShipForm::ShipForm(const DeskReader &reader, const OrderDetail &detail, const QDate &today, QWidget *parent)
    : QWidget(parent), m_reader(reader), m_detail(detail), m_today(today), m_tracking(new TrackingField(this)),
      m_driver(new Field(this)), m_phone(new Field(this)), m_opinion(new TextLabel({}, Ink::Muted, this)),
      m_day(new QDateEdit(today, this)), m_arrives(new TextLabel({}, Ink::Muted, this)),
      m_parcel(new ParcelModel(detail.view, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look::panePadding);
    grid->setVerticalSpacing(look::rhythm);
    grid->setColumnStretch(1, 1);
    buildFields(grid);
    buildDay(grid);
    buildParcel(grid);
    m_judging.setSingleShot(true);
    connect(&m_judging, &QTimer::timeout, this, &ShipForm::judge);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_tracking), m_driver, m_phone})
        connect(field, &QLineEdit::textChanged, this, &ShipForm::fieldEdited);
    connect(m_day, &QDateEdit::userDateChanged, this, &ShipForm::changed);
}

void ShipForm::addRow(QGridLayout *grid, int row, const QString &words, QWidget *field, TextLabel *&label)
{
    label = new TextLabel(words, Ink::Muted, this);
    label->setBuddy(field);
    field->setMinimumHeight(look::metricsOf(fontMetrics()).control);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void ShipForm::buildFields(QGridLayout *grid)
{
    addRow(grid, 0, tr("Tracking n&o."), m_tracking, m_trackingLabel);
    addRow(grid, 1, tr("&Driver"), m_driver, m_driverLabel);
    addRow(grid, 2, tr("&Phone"), m_phone, m_phoneLabel);
    m_tracking->setLeadingIcon(QStringLiteral("scan"));
    m_driver->setMaxLength(60);
    m_phone->setMaxLength(30);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_opinion->setWordWrap(true);
    m_opinion->setMinimumHeight(look::metricsOf(fontMetrics()).textHeight);
    grid->addWidget(m_opinion, 3, 1);
}

void ShipForm::buildDay(QGridLayout *grid)
{
    auto *label = new TextLabel(tr("Se&nt on"), Ink::Muted, this);
    label->setBuddy(m_day);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(m_today);
    m_day->setMinimumDate(std::min(m_today, m_detail.view.stored.order.created.date()));
    m_day->setDisplayFormat(tr("ddd d MMM"));
    m_day->setMinimumHeight(look::metricsOf(fontMetrics()).control);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::rhythm);
    row->addWidget(m_day);
    m_arrives->setWordWrap(true);
    row->addWidget(m_arrives, 1);
    grid->addWidget(label, 4, 0);
    grid->addLayout(row, 4, 1);
}

void ShipForm::buildParcel(QGridLayout *grid)
{
    grid->setRowMinimumHeight(5, look::rhythm);
    auto *title = new TextLabel(tr("What goes into this parcel"), Ink::Text, this);
    grid->addWidget(title, 6, 0, 1, 2);
    auto *table = new ParcelTable(m_parcel, this);
    grid->addWidget(table, 7, 0, 1, 2);
    if (targetStatus(IntentKind::Ship, m_detail.view.stored.order, m_detail.view.account).isEmpty()) {
        const QString kept = tr("This shop has no status for shipped orders: the order keeps its status there.");
        grid->addWidget(new SignLabel(QStringLiteral("info"), kept, Ink::Muted, this), 8, 0, 1, 2);
    }
    grid->setRowStretch(9, 1);
}

bool ShipForm::hasDriver() const
{
    return m_carrier == u"kombi" || m_carrier == u"bus";
}

void ShipForm::setCarrier(const QString &carrier)
{
    m_carrier = carrier;
    const bool tracked = !hasDriver() && carrier != u"pickup";
    for (QWidget *widget : {static_cast<QWidget *>(m_tracking), static_cast<QWidget *>(m_trackingLabel)})
        widget->setVisible(tracked);
    for (QWidget *widget : {static_cast<QWidget *>(m_driver), static_cast<QWidget *>(m_driverLabel),
                            static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_phoneLabel)})
        widget->setVisible(hasDriver());
    m_opinion->setVisible(tracked);
    judge();
    Q_EMIT changed();
}

void ShipForm::fieldEdited()
{
    m_judging.start(judgeAfter);
    Q_EMIT changed();
}

void ShipForm::judge()
{
    const QString number = m_tracking->number();
    if (number.isEmpty() && m_carrier == u"own") {
        m_tracking->setSign({}, Ink::Muted, {});
        m_opinion->setText(tr("A number is not needed."));
        m_opinion->setInk(Ink::Muted);
        return;
    }
    const Result<QString> usedBy =
        number.isEmpty() ? Result<QString>(QString()) : m_reader.trackingUsedBy(number, m_detail.summary.row.oid);
    const TrackingOpinion opinion =
        opinionOf(number, m_carrier, usedBy.value_or(QString()), !m_tracking->link().isEmpty());
    m_tracking->setSign(opinion.iconName, opinion.ink, opinion.sentence);
    m_opinion->setInk(opinion.ink);
    m_opinion->setText(opinion.sentence);
}

/// What the customer is told to ask for; in English, as the texts it stands in.
QString ShipForm::trackingText() const
{
    if (!hasDriver())
        return m_carrier == u"pickup" ? QString() : m_tracking->number();
    const QString driver = m_driver->text().simplified();
    const QString phone = m_phone->text().simplified();
    if (driver.isEmpty())
        return phone.isEmpty() ? QString() : QString(QStringLiteral("Driver's phone ") % phone);
    const QString named = QStringLiteral("Driver ") + driver;
    return phone.isEmpty() ? named : QString(named % QStringLiteral(", ") % phone);
}

Shipment ShipForm::shipment() const
{
    Shipment shipment{.carrier = carrierNamed(m_carrier).name, .trackingNumber = trackingText()};
    if (!hasDriver() && m_carrier != u"pickup")
        shipment.link = m_tracking->link();
    if (m_day->date() < m_today) {
        const Result<QTimeZone> zone = shopZone(m_detail.view.account.capabilities.zone);
        shipment.shippedOn = QDateTime(m_day->date(), QTime(12, 0), zone.value_or(QTimeZone::utc())).toUTC();
    }
    if (!m_detail.view.shipments().isEmpty())
        shipment.lines = m_detail.view.unshipped();
    return shipment;
}

void ShipForm::showPromise(const QDate &promised)
{
    m_arrives->setText(promised.isValid() ? tr("arrives by %1").arg(sheetwords::day(promised)) : QString());
}

void ShipForm::focusFirst()
{
    if (hasDriver())
        m_driver->setFocus();
    else if (m_carrier == u"pickup")
        m_day->setFocus();
    else
        m_tracking->setFocus();
}

int ShipForm::pieces() const
{
    return m_parcel->pieces();
}

QStringList ShipForm::typed() const
{
    return {m_tracking->text(), m_driver->text(), m_phone->text()};
}

void ShipForm::setTyped(const QStringList &texts)
{
    m_tracking->setText(texts.value(0));
    m_driver->setText(texts.value(1));
    m_phone->setText(texts.value(2));
}

} // namespace tradeit
