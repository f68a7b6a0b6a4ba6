// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskprivate.h"

#include "core/exports/exportfile.h"

namespace tradeit {

Desk::Desk(Profile &profile, QObject *parent) : QObject(parent), d(std::make_unique<Private>(profile, *this))
{
}

Desk::~Desk() = default;

const DeskReader &Desk::read() const
{
    return d->reader;
}

AccountSync &Desk::Private::line(const Account &account)
{
    Line &line = lines[account.id.value];
    if (!line.sync) {
        line.http = std::make_unique<HttpClient>(profile.clock());
        line.sync = std::make_unique<AccountSync>(account, SyncContext{.database = database(),
                                                                       .gateways = gatewayContext(*line.http),
                                                                       .desk = profile.identity().desk});
        connect(line.sync.get(), &AccountSync::progressed, &desk,
                [front = &desk, id = account.id](qint64 done, qint64 expected) {
                    Q_EMIT front->progressed(id, done, expected);
                });
    }
    return *line.sync;
}

Result<ExportReport> Desk::exportFile(bool lines, const ExportPeriod &period, const QString &file) const
{
    return writeExport(d->database(), lines, period, file);
}

Result<QStringList> Desk::check() const
{
    Result<QStringList> problems = d->database().check();
    if (!problems)
        return problems;
    const Result<bool> chain = AuditStore(d->database()).verify();
    if (!chain)
        return Fault(chain.error());
    if (!*chain)
        problems->append(QStringLiteral("audit: the chain of entries is broken"));
    return problems;
}

} // namespace tradeit
