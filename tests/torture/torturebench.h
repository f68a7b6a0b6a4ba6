// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/environmentcredentials.h"
#include "core/desk/desk.h"
#include "core/net/httpclient.h"
#include "core/store/database.h"
#include "core/sync/accountsync.h"
#include "tests/torture/twinshop.h"

#include <QTemporaryDir>

namespace tradeit::test {

/// A seller's desk at work on a twin. The engine (AccountSync with the real gateways) keeps the profile open and has a
/// clock that jumps together with the twin's; whoever acts does so as a second process would, through a Desk of its own
/// on the same profile.
class TortureBench
{
public:
    explicit TortureBench(const twin::TwinOptions &options = {.orders = 0});

    // The engine
    void open();
    void close(); ///< also in the middle of a run, as a program that ends
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] AccountSync &engine() { return *m_engine; }
    [[nodiscard]] HttpClient &http() { return *m_http; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Account account() const;
    Result<SyncReport> sync(const SyncOptions &options = {});
    /// Syncs and lets the time of the read-backs pass until nothing waits and the last sync went well.
    bool quiet();
    void advance(qint64 seconds);

    // A person
    Result<ActOutcome> act(qint64 order, Verb verb, ActOptions options = {});
    QUuid acted(qint64 order, Verb verb, const ActOptions &options = {}); ///< fails the program when it is not taken
    /// Answers everything that stands in attention as a person would: lets the shop have its way, looks again, or takes
    /// it on again; drops it when that was to no avail. How many there were.
    int answerAttention(bool drop = false);
    [[nodiscard]] OrderDetail show(qint64 order);
    [[nodiscard]] QList<Intent> intents(); ///< all
    [[nodiscard]] Intent intent(const QUuid &id);
    [[nodiscard]] Verdict verdict(qint64 order);

    /// What the desk holds otherwise than the shop does, in words; empty when both agree.
    [[nodiscard]] QStringList differences();
    [[nodiscard]] QString explain(); ///< all intents, for a failed test

    TwinShop twin;

private:
    void connectAccount();
    [[nodiscard]] QString difference(qint64 id);

    QTemporaryDir m_folder;
    EnvironmentCredentials m_credentials;
    ShiftedClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<AccountSync> m_engine;
};

/// The seed of this run, printed so that it can be asked for again.
[[nodiscard]] quint32 chosenSeed(quint32 usual);
[[nodiscard]] ActOptions parcel(const QString &number);

} // namespace tradeit::test
