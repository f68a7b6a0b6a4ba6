// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxanswers.h"
#include "ui/preferences/panecontext.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>
#include <functional>

class QSplitter;

namespace tradeit {

class OutboxDetail;
class OutboxModel;
class OutboxView;
class TextLabel;

/// Everything that waits to go out, why, and what a person can say to it: a list, and the chosen act beside it. It
/// follows the engine by itself and keeps its choice while acts come, move and go.
class OutboxPane : public QWidget
{
    Q_OBJECT
public:
    explicit OutboxPane(PaneContext &context, QWidget *parent = nullptr);
    ~OutboxPane() override;

    void refresh();
    /// Chooses an act, also one that is done; the first one when it is not known.
    void select(const QUuid &intent);
    [[nodiscard]] QUuid selected() const { return m_selected; }
    void focusTable();

protected:
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void orderAsked(tradeit::OrderId order);
    void signInAsked(const QString &account);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshIfSeen();
    void buildList();
    void buildDetail();
    void change(const std::function<void()> &what);
    void tick();
    void takeCurrent();
    void showDetail();
    void showTotals();
    void showLog();
    void answer(OutboxVerb verb, const QStringList &theirs);
    void confirmDrop(const QUuid &intent);
    void ask(const QUuid &intent, OutboxVerb verb, const QStringList &theirs);
    [[nodiscard]] QString currencyOf(OrderId order) const;

    PaneContext &m_context;
    OutboxModel *m_model;
    OutboxView *m_view;
    OutboxDetail *m_detail;
    QSplitter *m_splitter;
    TextLabel *m_count, *m_totals, *m_rest;
    QUuid m_selected;
    bool m_changing = false, m_chosenByHand = false;
    bool m_old = false; ///< something changed since it was read
    QTimer m_second;
};

} // namespace tradeit
