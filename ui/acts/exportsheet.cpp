// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/exportsheet.h"

#include "core/orders/shopdays.h"
#include "ui/acts/sheetwords.h"
#include "ui/acts/signlabel.h"
#include "ui/look/metrics.h"
#include "ui/parts/announce.h"
#include "ui/parts/field.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>

namespace tradeit {

namespace {

enum Kind { Orders, Lines };
enum Period { ThisMonth, LastMonth, Custom };

const QString folderName = QStringLiteral("export.folder");

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

ExportSheet::ExportSheet(PaneContext &context, const OrderFilter &view, QWidget *parent)
    : Sheet(context.preferences, QStringLiteral("export"), parent), m_context(context), m_view(view),
      m_kind(new QButtonGroup(this)), m_period(nullptr), m_from(nullptr), m_to(nullptr), m_which(nullptr),
      m_file(nullptr), m_result(nullptr), m_showFolder(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    setHeadline(tr("Export orders"), tr("A CSV file for a spreadsheet or the books"));
    setPrimary(tr("Export orders"), QStringLiteral("export"));
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(look::panePadding, look::panePadding, look::panePadding, look::panePadding);
    grid->setHorizontalSpacing(look::panePadding);
    grid->setVerticalSpacing(look::rhythm);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("What"), buildKind());
    buildPeriod(grid);
    buildWhich(grid);
    buildFile(grid);
    m_result = new SignLabel({}, {}, Ink::Text, body);
    m_showFolder = new LinkButton(tr("Show in &folder"), body);
    m_showFolder->hide();
    const int row = grid->rowCount();
    grid->addWidget(m_result, row, 1);
    grid->addWidget(m_showFolder, row + 1, 1, Qt::AlignLeading);
    grid->setRowStretch(row + 2, 1);
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file->text()).absolutePath())); });
    connect(this, &Sheet::primaryPressed, this, &ExportSheet::start);
    setBody(body, {640, 420});
    choosePeriod();
    m_kind->button(Orders)->setFocus();
}

ExportSheet::~ExportSheet() = default;

void ExportSheet::addRow(QGridLayout *grid, const QString &words, QWidget *field, QLayout *with)
{
    auto *label = new TextLabel(words, Ink::Muted, grid->parentWidget());
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    label->setMinimumHeight(look::metricsOf(fontMetrics()).control);
    if (with)
        grid->addLayout(with, row, 1);
    else
        grid->addWidget(field, row, 1);
    field->setMinimumHeight(look::metricsOf(fontMetrics()).control);
}

QWidget *ExportSheet::buildKind()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    const QStringList words = {tr("&Orders, one row each"),
                               tr("&Lines: every product, shipping, fee, discount and refund, with its tax")};
    for (int kind = 0; kind < words.size(); ++kind) {
        auto *button = new QRadioButton(words.at(kind), box);
        button->setMinimumHeight(look::metricsOf(fontMetrics()).control);
        m_kind->addButton(button, kind);
        column->addWidget(button);
    }
    m_kind->button(Orders)->setChecked(true);
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int kind) {
        setPrimary(kind == Lines ? tr("Export lines") : tr("Export orders"));
        suggestFile();
    });
    return box;
}

/// In the days of the first shop; the export itself takes every shop's own.
QDate ExportSheet::today() const
{
    const QList<Account> accounts = m_context.reader.accounts().value_or(QList<Account>());
    const QString zone = accounts.isEmpty() ? QString() : accounts.constFirst().capabilities.zone;
    return shopDayOrUtc(m_context.clock.now(), zone);
}

void ExportSheet::buildPeriod(QGridLayout *grid)
{
    m_period = new QComboBox(this);
    m_period->addItems({tr("This month"), tr("Last month"), tr("From … to …")});
    m_from = new QDateEdit(this);
    m_to = new QDateEdit(this);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::rhythm);
    row->addWidget(m_period, 1);
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setMinimumHeight(look::metricsOf(fontMetrics()).control);
        row->addWidget(day);
        connect(day, &QDateEdit::userDateChanged, this, &ExportSheet::suggestFile);
    }
    addRow(grid, tr("&Period"), m_period, row);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ExportSheet::choosePeriod);
}

void ExportSheet::buildWhich(QGridLayout *grid)
{
    m_which = new QComboBox(this);
    OrderFilter everything;
    everything.groups = m_view.groups;
    if (m_view != everything)
        m_which->addItem(tr("What the list shows now"), QStringLiteral("view"));
    m_which->addItem(tr("All orders"), QString());
    for (const Bucket bucket :
         {Bucket::Processing, Bucket::Shipped, Bucket::Completed, Bucket::Cancelled, Bucket::Refunded})
        m_which->addItem(words::bucketName(bucket), bucketWord(bucket));
    addRow(grid, tr("&Which"), m_which);
}

void ExportSheet::buildFile(QGridLayout *grid)
{
    m_file = new Field(this);
    auto *choose = new PlainButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::rhythm);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    addRow(grid, tr("F&ile"), m_file, row);
    connect(choose, &QPushButton::clicked, this, &ExportSheet::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_file, &QLineEdit::textChanged, this,
            [this](const QString &file) { setPrimaryEnabled(!file.trimmed().isEmpty()); });
}

void ExportSheet::choosePeriod()
{
    const QDate now = today();
    const bool custom = m_period->currentIndex() == Custom;
    m_from->setEnabled(custom);
    m_to->setEnabled(custom);
    if (m_period->currentIndex() == LastMonth) {
        m_from->setDate(firstOfMonth(firstOfMonth(now).addDays(-1)));
        m_to->setDate(firstOfMonth(now).addDays(-1));
    } else if (!custom) {
        m_from->setDate(firstOfMonth(now));
        m_to->setDate(now);
    }
    suggestFile();
}

/// "orders-2026-11.csv", or with both days; until the person names a file.
void ExportSheet::suggestFile()
{
    if (m_fileChosen)
        return;
    const QString what = m_kind->checkedId() == Lines ? QStringLiteral("lines-") : QStringLiteral("orders-");
    const bool custom = m_period->currentIndex() == Custom;
    const QString time = custom ? QString(m_from->date().toString(Qt::ISODate) % QStringLiteral("-to-") %
                                          m_to->date().toString(Qt::ISODate))
                                : m_from->date().toString(QStringLiteral("yyyy-MM"));
    const QString last = QString::fromUtf8(m_context.preferences.layout(folderName));
    const QStringList folders = {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const auto isThere = [](const QString &folder) { return !folder.isEmpty() && QFileInfo(folder).isDir(); };
    const auto found = std::find_if(folders.cbegin(), folders.cend(), isThere);
    const QString folder = found == folders.cend() ? QDir::homePath() : *found;
    m_file->setText(QDir::toNativeSeparators(folder % u'/' % what % time % QStringLiteral(".csv")));
}

void ExportSheet::setFile(const QString &file)
{
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(file));
}

void ExportSheet::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_file->text(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::setFile);
    dialog->open();
}

ExportRequest ExportSheet::request() const
{
    ExportRequest request{.lines = m_kind->checkedId() == Lines, .file = QFileInfo(m_file->text()).absoluteFilePath()};
    request.period.from = std::min(m_from->date(), m_to->date());
    request.period.to = std::max(m_from->date(), m_to->date());
    const QString which = m_which->currentData().toString();
    if (which == u"view")
        request.period.filter = m_view;
    else
        request.period.filter.status = which;
    return request;
}

void ExportSheet::start()
{
    m_run = std::make_unique<ExportRun>(m_context.reader.profile(), request());
    m_context.preferences.setLayout(folderName, QFileInfo(m_file->text()).absolutePath().toUtf8());
    m_showFolder->hide();
    setBusy(true);
    setCancelWords(tr("Stop"));
    m_result->say(QStringLiteral("clock"), tr("Reading the orders…"), Ink::Muted);
    connect(m_run.get(), &ExportRun::progressed, this, [this](qint64 records) {
        m_result->say(QStringLiteral("clock"), tr("%n row(s) written…", nullptr, static_cast<int>(records)),
                      Ink::Muted);
    });
    connect(m_run.get(), &ExportRun::ended, this, &ExportSheet::tell);
    m_run->start();
}

void ExportSheet::tell()
{
    const Result<ExportReport> &report = m_run->report();
    setBusy(false);
    setCancelWords(tr("Close"));
    m_showFolder->setVisible(report.has_value());
    if (report)
        m_result->say(QStringLiteral("check"), resultWords(*report), Ink::Green);
    else
        m_result->say(QStringLiteral("failed"), words::errorSentence(report.error()), Ink::Red);
    announce(m_result, m_result->text());
    if (report)
        m_showFolder->setFocus();
}

QString ExportSheet::resultWords(const ExportReport &report) const
{
    QStringList sums;
    for (auto sum = report.gross.cbegin(); sum != report.gross.cend(); ++sum)
        sums.append(sheetwords::money(sum.value(), sum.key()));
    sums.sort();
    QStringList sentences = {tr("%n row(s) written.", nullptr, static_cast<int>(report.rows))};
    if (!sums.isEmpty())
        sentences.append(tr("Together %1.").arg(sums.join(QStringLiteral(" · "))));
    if (report.undatedRefunds > 0)
        sentences.append(
            tr("%n refund(s) are not in it: the shop has not told their day yet.", nullptr, report.undatedRefunds));
    return sentences.join(u' ');
}

} // namespace tradeit
