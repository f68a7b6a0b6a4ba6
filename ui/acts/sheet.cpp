// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/sheet.h"

#include "ui/acts/noticeframe.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/parts/announce.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QShortcut>

namespace tradeit {

namespace {

constexpr double usualTextHeight = 18; ///< sizes of sheets are meant for it

} // namespace

namespace {

constexpr int headHeight = 38; ///< above the text height, so that the head is 56 with the usual font

} // namespace

Sheet::Sheet(Preferences &preferences, const QString &name, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_name(QStringLiteral("sheet.") + name)
{
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead(column);
    m_middle = new QVBoxLayout;
    column->addLayout(m_middle, 1);
    buildQuestion(column);
    buildFoot(column);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this), &QShortcut::activated, this,
                &Sheet::press);
}

Sheet::~Sheet() = default;

void Sheet::buildHead(QVBoxLayout *column)
{
    m_headFrame = new QWidget(this);
    m_headFrame->setFixedHeight(look::metricsOf(fontMetrics()).textHeight + headHeight);
    m_head = new QHBoxLayout(m_headFrame);
    m_head->setContentsMargins(look::panePadding, 0, look::panePadding, 0);
    m_head->setSpacing(look::rhythm);
    m_headline = new ElidedLabel({}, Ink::Text, m_headFrame);
    m_headline->setHeadline(true);
    m_headline->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_facts = new ElidedLabel({}, Ink::Muted, m_headFrame);
    m_head->addWidget(m_headline, 3);
    m_head->addWidget(m_facts, 2);
    column->addWidget(m_headFrame);
}

void Sheet::buildQuestion(QVBoxLayout *column)
{
    auto *question = new NoticeFrame(NoticeFrame::Kind::Warning, this);
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins(look::panePadding, look::rhythm, look::panePadding, look::rhythm);
    m_questionWords = new TextLabel({}, Ink::Text, question);
    m_questionWords->setWordWrap(true);
    row->addWidget(m_questionWords, 1);
    m_stay = new PlainButton(tr("Keep writing"), question);
    auto *go = new PlainButton(tr("Leave"), question);
    row->addWidget(m_stay);
    row->addWidget(go);
    connect(m_stay, &QPushButton::clicked, question, &QWidget::hide);
    connect(go, &QPushButton::clicked, this, &Sheet::leave);
    question->hide();
    m_question = question;
    column->addWidget(question);
}

void Sheet::buildFoot(QVBoxLayout *column)
{
    m_trouble = new TextLabel({}, Ink::Red, this);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(look::panePadding, look::rhythm, look::panePadding, look::rhythm);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_footFrame = new QWidget(this);
    auto *row = new QHBoxLayout(m_footFrame);
    row->setContentsMargins(look::panePadding, 13, look::panePadding, 12);
    row->setSpacing(look::rhythm);
    m_footnote = new TextLabel({}, Ink::Muted, m_footFrame);
    m_footnote->setWordWrap(true);
    m_cancel = new PlainButton(tr("Cancel"), m_footFrame);
    m_primary = new PrimaryButton({}, m_footFrame);
    for (QPushButton *button : {m_cancel, static_cast<QPushButton *>(m_primary)})
        button->setAutoDefault(false);
    row->addWidget(m_footnote, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_primary);
    column->addWidget(m_footFrame);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::reject);
    connect(m_primary, &QPushButton::clicked, this, &Sheet::press);
}

void Sheet::setHeadline(const QString &headline, const QString &facts)
{
    m_headline->setText(headline);
    m_facts->setText(facts);
}

void Sheet::setBody(QWidget *body, const QSize &usual)
{
    m_middle->addWidget(body);
    const double growth = std::max(1.0, look::metricsOf(fontMetrics()).textHeight / usualTextHeight);
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize();
    const QSize wanted = (usual * growth).boundedTo(usual.expandedTo(screen()->availableSize()).expandedTo(room));
    resize(wanted);
    restoreGeometry(m_preferences.layout(m_name));
    if (growth > 1)
        resize(size().expandedTo(wanted)); // a size kept from smaller words would cut these
}

void Sheet::setFootnote(const QString &sentence)
{
    m_footnote->setText(sentence);
}

void Sheet::setPrimary(const QString &words, const QString &iconName)
{
    m_primary->setText(words);
    if (!iconName.isEmpty())
        m_primary->setIcon(look::icon(iconName));
    m_primary->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
}

void Sheet::setPrimaryEnabled(bool enabled)
{
    m_enabled = enabled;
    m_primary->setEnabled(m_enabled && !m_busy);
}

void Sheet::setCancelWords(const QString &words)
{
    m_cancel->setText(words);
}

void Sheet::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_trouble, sentence);
}

void Sheet::setBusy(bool busy)
{
    m_busy = busy;
    m_primary->setEnabled(m_enabled && !m_busy);
}

void Sheet::press()
{
    if (!m_primary->isEnabled())
        return;
    showTrouble({});
    m_question->hide();
    Q_EMIT primaryPressed();
}

void Sheet::finish()
{
    m_preferences.setLayout(m_name, saveGeometry());
    accept();
}

void Sheet::leave()
{
    keepDrafts();
    m_preferences.setLayout(m_name, saveGeometry());
    QDialog::reject();
}

QString Sheet::leaveWords() const
{
    return tr("Leave without doing it? What you typed is kept for this order.");
}

void Sheet::reject()
{
    if (m_question->isVisible() || !hasTypedText()) {
        leave();
        return;
    }
    m_questionWords->setText(leaveWords());
    m_question->show();
    m_stay->setFocus();
    announce(m_question, leaveWords());
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()); button && button->isEnabled())
        button->click();
    event->accept();
}

void Sheet::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    const QColor line = look::tokensOf(palette()).line;
    painter.fillRect(0, m_headFrame->geometry().bottom(), width(), 1, line);
    painter.fillRect(0, m_footFrame->geometry().top(), width(), 1, line);
}

} // namespace tradeit
