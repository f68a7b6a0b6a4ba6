// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <memory>

class QApplication;

namespace tradeit::look {

enum class Theme { System, Light, Dark, HighContrast };

/// Light, dark and contrast of the running program: follows the system (ApplicationPaletteChange, and on Linux the
/// portal's colour-scheme), or holds what the person chose. Zoom multiplies the system's font. One per application,
/// made by the composition.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication &application);
    ~Appearance() override;

    void setTheme(Theme theme);
    /// 0.75 … 2.0 times the system's font size.
    void setZoom(double zoom);

Q_SIGNALS:
    /// Palette or font were changed; widgets have already been told by Qt.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit::look
