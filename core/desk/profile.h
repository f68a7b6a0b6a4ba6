// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/base/clock.h"
#include "core/desk/profilesettings.h"
#include "core/orders/account.h"
#include "core/store/database.h"

#include <chrono>
#include <memory>
#include <vector>

namespace tradeit {

struct ProfileOptions
{
    QString folder;  ///< absolute; made (0700) when it is not there
    QDateTime clock; ///< UTC; valid: the desk's time starts here, test and demo profiles only
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< how long to wait for another desk's engine
};

/// Who acts: for the audit and for the confirmed mark that other desks read.
struct DeskIdentity
{
    QString who;  ///< the person's login name
    QString desk; ///< this computer's name
};

/// One folder with everything a seller's desk keeps: databases, settings, locks. Open for reading and queueing by any
/// number of processes; who pulls and drains also holds `engine.lock` (EngineLock).
class Profile
{
public:
    /// Errors: Disk, Damaged, Unsupported as Database; Refused when a clock is given for a profile with real accounts.
    [[nodiscard]] static Result<std::unique_ptr<Profile>> open(const ProfileOptions &options);
    ~Profile();
    Q_DISABLE_COPY_MOVE(Profile)

    [[nodiscard]] const QString &folder() const { return m_options.folder; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_options.patience; }
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] Credentials &credentials() const { return *m_credentials; }
    [[nodiscard]] const DeskIdentity &identity() const { return m_identity; }
    /// Time or a gateway's address is not the real one: accounts of the real world are refused.
    [[nodiscard]] Result<bool> isOverridden() const;
    /// All accounts, of which there may be none, are at literal loopback addresses (COMMANDS.md).
    [[nodiscard]] Result<bool> isTest() const;

    /// Changes count at once; `saveSettings` keeps them. Disk.
    [[nodiscard]] ProfileSettings &settings() { return m_settings; }
    [[nodiscard]] Result<void> saveSettings() const { return m_settings.save(folder()); }
    /// A secret for this session alone: the demo's, whose twin lives in the same program.
    [[nodiscard]] Credentials &session() const { return *m_places.front(); }

    /// The system's keychain; null in demo profiles. It is asked only for secrets that this profile has put there.
    [[nodiscard]] Credentials *keychain() const { return m_keychain; }

    /// Where the profile is kept when nobody says otherwise.
    [[nodiscard]] static QString standardFolder();

private:
    explicit Profile(const ProfileOptions &options);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> gatherCredentials();
    [[nodiscard]] Result<QList<Account>> accounts() const;

    ProfileOptions m_options;
    DeskIdentity m_identity;
    ProfileSettings m_settings;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Database> m_database;
    std::vector<std::unique_ptr<Credentials>> m_places; ///< in the order they are asked
    std::unique_ptr<Credentials> m_credentials;
    Credentials *m_keychain = nullptr; ///< one of m_places
};

} // namespace tradeit
