// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace tradeit {

class ParcelModel;
class SignLabel;
class TextLabel;
class TrackingField;

/// A parcel's particulars: tracking number, or driver and phone where a courier has no numbers, and the day it left.
class ShipForm : public QWidget
{
    Q_OBJECT
public:
    ShipForm(const DeskReader &reader, const OrderDetail &detail, const QDate &today, QWidget *parent = nullptr);

    void setCarrier(const QString &carrier);
    [[nodiscard]] Shipment shipment() const;
    void showPromise(const QDate &promised);
    void focusFirst();
    [[nodiscard]] int pieces() const;

    /// What was typed, to be kept and put back.
    [[nodiscard]] QStringList typed() const; ///< tracking, driver, phone
    void setTyped(const QStringList &texts);

Q_SIGNALS:
    void changed();

private:
    void buildFields(QGridLayout *grid);
    void buildDay(QGridLayout *grid);
    void buildParcel(QGridLayout *grid);
    void addRow(QGridLayout *grid, int row, const QString &words, QWidget *field, TextLabel *&label);
    void judge();
    void fieldEdited();
    [[nodiscard]] bool hasDriver() const;
    [[nodiscard]] QString trackingText() const;

    const DeskReader &m_reader;
    const OrderDetail &m_detail;
    QDate m_today; ///< in the shop's days
    QString m_carrier;
    TrackingField *m_tracking;
    QLineEdit *m_driver;
    QLineEdit *m_phone;
    TextLabel *m_trackingLabel = nullptr;
    TextLabel *m_driverLabel = nullptr;
    TextLabel *m_phoneLabel = nullptr;
    TextLabel *m_opinion;
    QDateEdit *m_day;
    TextLabel *m_arrives;
    ParcelModel *m_parcel;
    QTimer m_judging;
};

} // namespace tradeit
