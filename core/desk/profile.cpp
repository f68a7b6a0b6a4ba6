// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/profile.h"

#include "core/accounts/chainedcredentials.h"
#include "core/accounts/environmentcredentials.h"
#include "core/accounts/keychaincredentials.h"
#include "core/accounts/sessioncredentials.h"
#include "core/accounts/testprofile.h"
#include "core/desk/profilecredentials.h"
#include "core/store/accountstore.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace tradeit {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Result<void> makeFolder(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    const bool ready = QDir().mkpath(folder) && (!isNew || QFile::setPermissions(folder, ownerOnly));
    if (!ready)
        return fault(ErrorKind::Disk, QStringLiteral("making the profile's folder"), folder);
    return {};
}

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("seller") : name;
}

} // namespace

Profile::Profile(const ProfileOptions &options)
    : m_options(options), m_identity{.who = loginName(), .desk = QSysInfo::machineHostName()}
{
    if (options.clock.isValid())
        m_clock = std::make_unique<ShiftedClock>(options.clock);
    else
        m_clock = std::make_unique<SystemClock>();
}

Profile::~Profile() = default;

Result<std::unique_ptr<Profile>> Profile::open(const ProfileOptions &options)
{
    std::unique_ptr<Profile> profile(new Profile(options));
    if (const Result<void> prepared = profile->prepare(); !prepared)
        return Fault(prepared.error());
    return profile;
}

Result<void> Profile::prepare()
{
    if (const Result<void> made = makeFolder(folder()); !made)
        return made;
    Result<ProfileSettings> settings = ProfileSettings::load(folder());
    if (!settings)
        return Fault(settings.error());
    m_settings = std::move(*settings);
    Result<std::unique_ptr<Database>> database = Database::open(folder());
    if (!database)
        return Fault(database.error());
    m_database = std::move(*database);
    const Result<QList<Account>> known = accounts();
    if (!known)
        return Fault(known.error());
    if (m_options.clock.isValid() && !checkOverride(*known))
        return fault(ErrorKind::Refused, QStringLiteral("opening the profile"), QStringLiteral("clock"));
    return gatherCredentials();
}

/// A demo has no keychain at all, and a test profile keeps nothing in it (Desk::keepSecret): what they know is no real
/// secret. A profile without accounts counts as a test profile and may become a real one while it is open.
Result<void> Profile::gatherCredentials()
{
    m_places.push_back(std::make_unique<SessionCredentials>());
    m_places.push_back(std::make_unique<NamedVariableCredentials>(m_settings));
    m_places.push_back(std::make_unique<EnvironmentCredentials>());
    m_places.push_back(std::make_unique<TwinFileCredentials>(m_settings));
    if (!m_settings.demo) {
        m_places.push_back(std::make_unique<KeychainCredentials>([this](const QString &account, const QString &field) {
            return m_settings.keptSecrets.contains(secretKey(account, field));
        }));
        m_keychain = m_places.back().get();
    }
    QList<Credentials *> places;
    for (const std::unique_ptr<Credentials> &place : m_places)
        places.append(place.get());
    m_credentials = std::make_unique<ChainedCredentials>(places);
    return {};
}

Result<QList<Account>> Profile::accounts() const
{
    return AccountStore(*m_database).list();
}

Result<bool> Profile::isTest() const
{
    const Result<QList<Account>> known = accounts();
    if (!known)
        return Fault(known.error());
    return isTestProfile(*known);
}

Result<bool> Profile::isOverridden() const
{
    const Result<QList<Account>> known = accounts();
    if (!known)
        return Fault(known.error());
    const bool otherGateway = std::any_of(known->cbegin(), known->cend(), [](const Account &account) {
        return std::any_of(account.gateways.cbegin(), account.gateways.cend(),
                           [](const GatewaySetup &setup) { return !setup.base.isEmpty(); });
    });
    return m_options.clock.isValid() || m_settings.demo || otherGateway;
}

QString Profile::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace tradeit
