// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/exportrun.h"
#include "ui/acts/sheet.h"
#include "ui/preferences/panecontext.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace tradeit {

class SignLabel;

/// Orders or their lines as a CSV file: which, of what time, where to; then how far it is, and what came of it.
class ExportSheet final : public Sheet
{
    Q_OBJECT
public:
    ExportSheet(PaneContext &context, const OrderFilter &view, QWidget *parent);
    ~ExportSheet() override;

    /// Where the file goes.
    void setFile(const QString &file);

private:
    void addRow(QGridLayout *grid, const QString &words, QWidget *field, QLayout *with = nullptr);
    [[nodiscard]] QWidget *buildKind();
    void buildPeriod(QGridLayout *grid);
    void buildWhich(QGridLayout *grid);
    void buildFile(QGridLayout *grid);
    void choosePeriod();
    void suggestFile();
    void chooseFile();
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QDate today() const;
    void start();
    void tell();
    [[nodiscard]] QString resultWords(const ExportReport &report) const;

    PaneContext &m_context;
    OrderFilter m_view;
    QButtonGroup *m_kind;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_which;
    QLineEdit *m_file;
    bool m_fileChosen = false;
    SignLabel *m_result;
    QPushButton *m_showFolder;
    std::unique_ptr<ExportRun> m_run;
};

} // namespace tradeit
