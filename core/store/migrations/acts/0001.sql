-- SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person did. Times are milliseconds since 1970 UTC, sums millionths of their currency.
-- Intents, messages and audit outlive their account: no foreign key leads to it, and its number is never used again.

CREATE TABLE account(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    user TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    capabilities TEXT NOT NULL CHECK (json_valid(capabilities)),
    gateways TEXT NOT NULL CHECK (json_valid(gateways)),
    settings TEXT NOT NULL CHECK (json_valid(settings)),
    paused INTEGER NOT NULL,
    first_full_sync INTEGER
) STRICT;

CREATE TABLE intent(
    id TEXT PRIMARY KEY,
    account INTEGER NOT NULL,
    remote INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    params TEXT NOT NULL CHECK (json_valid(params)),
    base TEXT NOT NULL CHECK (json_valid(base)),
    theirs TEXT CHECK (theirs IS NULL OR json_valid(theirs)),
    created INTEGER,
    hold_until INTEGER,
    live INTEGER NOT NULL,
    UNIQUE (account, remote, seq)
) STRICT;
CREATE INDEX intent_live ON intent(account, remote, seq) WHERE live = 1;
CREATE INDEX intent_recent ON intent(live, created);

CREATE TABLE step(
    intent TEXT NOT NULL REFERENCES intent(id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    marked_at INTEGER,
    looks INTEGER NOT NULL,
    last_look INTEGER,
    baseline TEXT NOT NULL CHECK (json_valid(baseline)),
    evidence TEXT NOT NULL,
    not_before INTEGER,
    PRIMARY KEY (intent, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_local(
    account INTEGER NOT NULL,
    remote INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    confirmed_at INTEGER,
    confirmed_by TEXT NOT NULL,
    confirmed_desk TEXT NOT NULL,
    hold_reason TEXT NOT NULL,
    remind INTEGER,
    shipments TEXT NOT NULL CHECK (json_valid(shipments)),
    PRIMARY KEY (account, remote)
) STRICT, WITHOUT ROWID;

CREATE TABLE message(
    id INTEGER PRIMARY KEY,
    intent TEXT NOT NULL,
    account INTEGER NOT NULL,
    remote INTEGER NOT NULL,
    event TEXT NOT NULL,
    route TEXT NOT NULL,
    body TEXT NOT NULL,
    evidence TEXT NOT NULL,
    at INTEGER
) STRICT;
CREATE INDEX message_intent ON message(intent);
CREATE INDEX message_order ON message(account, remote);

CREATE TABLE verdict(
    account INTEGER NOT NULL,
    root INTEGER NOT NULL,
    gateway TEXT NOT NULL,
    reference TEXT NOT NULL,
    state TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    checked INTEGER,
    stale INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (account, root)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdict_reference ON verdict(account, reference) WHERE reference <> '';

CREATE TABLE verdict_event(
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    root INTEGER NOT NULL,
    at INTEGER,
    state TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_event_order ON verdict_event(account, root);

CREATE TABLE audit(
    seq INTEGER PRIMARY KEY,
    at INTEGER,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    account INTEGER NOT NULL,
    remote INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_order ON audit(account, remote);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TABLE state(key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO state(key, value) VALUES ('revision_seen', 0);
