// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tradeit {

class Preferences;

/// Which language the desk speaks. What is chosen counts from the next start.
class LanguagePage : public QWidget
{
    Q_OBJECT
public:
    explicit LanguagePage(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace tradeit
