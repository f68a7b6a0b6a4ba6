// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/bulkrun.h"
#include "ui/acts/sheet.h"
#include "ui/preferences/panecontext.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tradeit {

class BulkModel;
class BulkTable;

/// One verb on many orders: what will happen with each or why it is left out, then how it goes, then what came of it.
/// Rows that need a reason are left out until they are ticked, and then the reason is asked for.
class BulkSheet final : public Sheet
{
    Q_OBJECT
public:
    BulkSheet(PaneContext &context, const QList<OrderId> &orders, Verb verb, QWidget *parent);
    ~BulkSheet() override;

    void reject() override;

Q_SIGNALS:
    /// Once, when nothing more will be taken.
    void ended(const tradeit::BulkOutcome &outcome);

protected:
    [[nodiscard]] bool hasTypedText() const override;
    [[nodiscard]] QString leaveWords() const override;

private:
    [[nodiscard]] QWidget *buildFields();
    void addField(QGridLayout *grid, const QString &words, QWidget *field);
    void buildVerbFields(QGridLayout *grid);
    void lookOn();
    void chooseCarrier();
    void updateWords();
    void start();
    [[nodiscard]] QList<BulkAct> acts() const;
    [[nodiscard]] ActOptions optionsOf(int row) const;
    void answered(int row);
    void finishRun();
    [[nodiscard]] QString verbWords(int orders) const;

    PaneContext &m_context;
    Verb m_verb;
    BulkModel *m_model;
    BulkTable *m_table;
    QLineEdit *m_words = nullptr;    ///< reason of hold and cancel, text of a note
    QComboBox *m_carrier = nullptr;  ///< ship
    QLineEdit *m_override = nullptr; ///< shown once a row that needs a reason is ticked
    QLabel *m_overrideLabel = nullptr;
    QTimer m_looking;
    int m_looked = 0;
    BulkRun *m_run = nullptr;
    int m_done = 0, m_asked = 0;
    bool m_over = false;
};

} // namespace tradeit
