// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QAbstractItemView;
class QPushButton;

namespace tradeit {

class TextLabel;

/// What an empty list says instead of nothing: a sign, what to do, and perhaps the button that does it. Lies over the
/// view's own surface while its model has no rows.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Belongs to the view and watches the model it has now; call watch() after setting another.
    EmptyState(QAbstractItemView *view, const QString &iconName);

    void watch(QAbstractItemModel *model);
    /// Without `action` there is no button.
    void setMessage(const QString &sentence, const QString &action = {});
    void setIconName(const QString &iconName);

Q_SIGNALS:
    void actionPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QAbstractItemModel> m_model;
    QString m_iconName;
    QWidget *m_sign;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace tradeit
