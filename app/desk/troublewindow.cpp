// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/troublewindow.h"

#include "ui/look/metrics.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/textlabel.h"
#include "ui/words/errorwords.h"

#include <QDir>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int textWidth = 440;

TextLabel *paragraph(const QString &text, Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(text, ink, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TroubleWindow::TroubleWindow(const Error &error, const QString &profileFolder)
{
    setWindowTitle(tr("Tradeit Desk"));
    auto *headline = new TextLabel(tr("The desk cannot open"), Ink::Text, this);
    headline->setHeadline(true);
    auto *close = new PrimaryButton(tr("&Close"), this);
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &QWidget::close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, look::panePadding);
    column->setSpacing(look::rhythm);
    column->addWidget(headline);
    column->addWidget(paragraph(words::errorSentence(error), Ink::Text, this));
    column->addWidget(paragraph(adviceFor(error.kind), Ink::Text, this));
    column->addWidget(
        paragraph(tr("Its files are in %1").arg(QDir::toNativeSeparators(profileFolder)), Ink::Muted, this));
    column->addSpacing(look::rhythm);
    column->addStretch();
    column->addWidget(close, 0, Qt::AlignTrailing);
    close->setFocus();
}

void TroubleWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

QString TroubleWindow::adviceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Damaged:
        return tr("Nothing was changed. Keep a copy of the folder, and put back the files of your last backup.");
    case ErrorKind::Disk:
        return tr("Make room on the disk, or see to it that the folder can be written, and start again.");
    case ErrorKind::Unsupported:
        return tr("A newer Tradeit Desk wrote these files. Start that one, or install it again.");
    case ErrorKind::Busy:
        return tr("Tradeit Desk is open already, but does not answer. Close it, or wait a moment and start again.");
    case ErrorKind::Refused:
        return tr("Choose another folder: this one holds something else.");
    default:
        return tr("Start it again. If that does not help, the folder's own files say more.");
    }
}

} // namespace tradeit
