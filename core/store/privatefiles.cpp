// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/privatefiles.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tradeit {

#ifdef Q_OS_UNIX

PrivateFiles::PrivateFiles() : m_previous(::umask(077))
{
}

PrivateFiles::~PrivateFiles()
{
    ::umask(static_cast<mode_t>(m_previous));
}

#else

PrivateFiles::PrivateFiles() = default;
PrivateFiles::~PrivateFiles() = default;

#endif

bool makePrivate(const QString &file)
{
    return !QFile::exists(file) || QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace tradeit
