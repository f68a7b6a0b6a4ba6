// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/look/metrics.h"

#include <QByteArray>
#include <QKeySequence>
#include <QObject>
#include <QVariant>
#include <chrono>
#include <memory>

namespace tradeit {

/// What a person set for this profile's window: `window.ini` of the profile folder. Written a moment after a change and
/// when the program ends. Never a secret, never anything an act relies on.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// An unreadable file counts as none: everything has a default.
    explicit Preferences(const QString &profileFolder, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] std::chrono::seconds pollEvery() const; ///< 0: only by hand. Default 2 min
    void setPollEvery(std::chrono::seconds seconds);
    [[nodiscard]] std::chrono::seconds undoFor() const; ///< 0 … 60 s, default 8
    void setUndoFor(std::chrono::seconds seconds);
    [[nodiscard]] look::Theme theme() const;
    void setTheme(look::Theme theme);
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    [[nodiscard]] look::Density density() const;
    void setDensity(look::Density density);
    [[nodiscard]] QString language() const; ///< "" system, else "en" "de" "sn"; counts from the next start
    void setLanguage(const QString &language);
    [[nodiscard]] bool singleKeys() const; ///< J, K, N … while the table has focus
    void setSingleKeys(bool on);
    [[nodiscard]] bool autostart() const;
    void setAutostart(bool on);
    [[nodiscard]] bool wideLayout() const; ///< detail beside the table (default), or below it
    void setWideLayout(bool wide);
    [[nodiscard]] QString lastCarrier(const QString &account) const;
    void setLastCarrier(const QString &account, const QString &carrier);

    /// A key the person gave a command (CommandSpec::id), if any; unset means the default.
    [[nodiscard]] std::optional<QKeySequence> key(const QString &command) const;
    void setKey(const QString &command, const std::optional<QKeySequence> &key);

    /// Where a window, splitter or header was left: opaque bytes by a name of the pane's own ("window",
    /// "orders.header").
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /// Writes now; the program is about to end.
    void flush();

Q_SIGNALS:
    /// A setting is another one now; layouts and last carriers are not told.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
