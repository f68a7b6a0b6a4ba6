// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/holdsheet.h"

#include "core/orders/shopdays.h"
#include "ui/acts/sheetwords.h"
#include "ui/look/metrics.h"
#include "ui/parts/field.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QGridLayout>
#include <QRadioButton>

namespace tradeit {

namespace {

enum When { Never, Tomorrow, InThreeDays, NextMonday, OnDay };

constexpr int remindHour = 8; ///< of the shop's day: before the work begins

QDate nextMonday(const QDate &today)
{
    return today.addDays(8 - today.dayOfWeek());
}

} // namespace

HoldSheet::HoldSheet(PaneContext &context, Drafts &drafts, const OrderDetail &detail, QWidget *parent)
    : ActSheet(context, drafts, detail, Verb::Hold, parent),
      m_today(shopDayOrUtc(context.clock.now(), detail.view.account.capabilities.zone)), m_reason(new Field(this)),
      m_when(new QButtonGroup(this)), m_day(new QDateEdit(m_today.addDays(7), this))
{
    setWindowTitle(tr("Hold order %1").arg(sheetwords::orderNumber(detail.summary.row)));
    setPrimary(tr("Put on hold"), QStringLiteral("on-hold"));
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look::panePadding);
    grid->setVerticalSpacing(look::rhythm);
    auto *label = new TextLabel(tr("&Reason"), Ink::Muted, form);
    label->setBuddy(m_reason);
    m_reason->setMaxLength(500);
    m_reason->setText(draft(QStringLiteral("reason")));
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_reason, 0, 1);
    auto *note = new TextLabel(tr("The customer reads it in the note."), Ink::Muted, form);
    note->setWordWrap(true);
    grid->addWidget(note, 1, 1);
    grid->addWidget(new TextLabel(tr("Remind me"), Ink::Muted, form), 2, 0, Qt::AlignTop);
    grid->addWidget(buildRemind(form), 2, 1);
    grid->setRowStretch(3, 1);
    connect(m_reason, &QLineEdit::textChanged, this, &HoldSheet::refresh);
    compose(form, {880, 520});
    m_reason->setFocus();
}

QWidget *HoldSheet::buildRemind(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(4);
    const auto day = [](const QString &words, const QDate &date) -> QString {
        return words % QStringLiteral(" · ") % sheetwords::day(date);
    };
    const QStringList choices = {tr("&Not by itself"), day(tr("To&morrow"), m_today.addDays(1)),
                                 day(tr("In &3 days"), m_today.addDays(3)),
                                 day(tr("Next M&onday"), nextMonday(m_today)), tr("On a &day")};
    for (int choice = 0; choice < choices.size(); ++choice) {
        auto *button = new QRadioButton(choices.at(choice), box);
        button->setMinimumHeight(look::metricsOf(fontMetrics()).rowControl);
        m_when->addButton(button, choice);
        grid->addWidget(button, choice, 0);
    }
    m_when->button(Tomorrow)->setChecked(true);
    m_day->setParent(box);
    m_day->setCalendarPopup(true);
    m_day->setMinimumDate(m_today.addDays(1));
    m_day->setAccessibleName(tr("Day to be reminded on"));
    m_day->setMinimumHeight(look::metricsOf(fontMetrics()).control);
    grid->addWidget(m_day, OnDay, 1);
    grid->setColumnStretch(2, 1);
    connect(m_day, &QDateEdit::userDateChanged, this, [this] { m_when->button(OnDay)->setChecked(true); });
    return box;
}

QDate HoldSheet::remindDay() const
{
    switch (m_when->checkedId()) {
    case Tomorrow:
        return m_today.addDays(1);
    case InThreeDays:
        return m_today.addDays(3);
    case NextMonday:
        return nextMonday(m_today);
    case OnDay:
        return m_day->date();
    default:
        return {};
    }
}

void HoldSheet::read(ActOptions &options) const
{
    options.reason = m_reason->text().trimmed();
    const Result<QTimeZone> zone = shopZone(detail().view.account.capabilities.zone);
    if (const QDate day = remindDay(); day.isValid())
        options.remind = QDateTime(day, QTime(remindHour, 0), zone.value_or(QTimeZone::utc())).toUTC();
}

bool HoldSheet::hasTypedForm() const
{
    return !m_reason->text().trimmed().isEmpty();
}

void HoldSheet::keepForm()
{
    keepDraft(QStringLiteral("reason"), m_reason->text());
}

} // namespace tradeit
