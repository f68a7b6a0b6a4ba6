-- SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be fetched again. Times are milliseconds since 1970 UTC, sums millionths of their currency.

-- Columns from effective_status on are written by the projection alone. A missing due date is stored as a far one so
-- that the keyset (rank, due, oid) stays total; bucket is the number of enum Bucket.
CREATE TABLE orders(
    oid INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    remote INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    has_subs INTEGER NOT NULL,
    is_group INTEGER NOT NULL,
    number TEXT NOT NULL,
    status TEXT NOT NULL,
    created INTEGER,
    modified INTEGER,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    pay_method TEXT NOT NULL,
    txn TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone_digits TEXT NOT NULL,
    read_at INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    effective_status TEXT NOT NULL,
    rank INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    due INTEGER NOT NULL,
    open INTEGER NOT NULL,
    attention INTEGER NOT NULL,
    pending TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    confirmed_at INTEGER,
    confirmed_by TEXT NOT NULL,
    confirmed_desk TEXT NOT NULL,
    UNIQUE (account, remote)
) STRICT;
CREATE INDEX orders_rank ON orders(rank, due, oid);
CREATE INDEX orders_account_rank ON orders(account, rank, due, oid);
CREATE INDEX orders_bucket ON orders(bucket, rank, due, oid);
CREATE INDEX orders_status ON orders(effective_status, rank, due, oid);
CREATE INDEX orders_created ON orders(created, oid);
CREATE INDEX orders_number ON orders(number);
CREATE INDEX orders_parent ON orders(account, parent) WHERE parent > 0;
CREATE INDEX orders_txn ON orders(account, txn) WHERE txn <> '';
CREATE INDEX orders_open ON orders(account, remote) WHERE open = 1;

-- detail: everything but meta, packed (ordercodec). extra: compressed JSON of meta; NULL once it was let go.
CREATE TABLE snapshot(
    oid INTEGER PRIMARY KEY REFERENCES orders(oid) ON DELETE CASCADE,
    detail BLOB NOT NULL,
    extra BLOB
) STRICT;

CREATE TABLE refund(
    oid INTEGER NOT NULL REFERENCES orders(oid) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (oid, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_created ON refund(created, oid);

CREATE VIRTUAL TABLE search USING fts5(words, digits, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TABLE counts(
    account INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (account, bucket)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER orders_counted AFTER INSERT ON orders WHEN NEW.is_group = 0 AND NEW.gone = 0 BEGIN
    INSERT INTO counts(account, bucket, n) VALUES (NEW.account, NEW.bucket, 1)
        ON CONFLICT (account, bucket) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER orders_left AFTER UPDATE OF bucket, is_group, gone ON orders
    WHEN OLD.is_group = 0 AND OLD.gone = 0
        AND (NEW.bucket <> OLD.bucket OR NEW.is_group <> 0 OR NEW.gone <> 0) BEGIN
    UPDATE counts SET n = n - 1 WHERE account = OLD.account AND bucket = OLD.bucket;
END;
CREATE TRIGGER orders_entered AFTER UPDATE OF bucket, is_group, gone ON orders
    WHEN NEW.is_group = 0 AND NEW.gone = 0
        AND (NEW.bucket <> OLD.bucket OR OLD.is_group <> 0 OR OLD.gone <> 0) BEGIN
    INSERT INTO counts(account, bucket, n) VALUES (NEW.account, NEW.bucket, 1)
        ON CONFLICT (account, bucket) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER orders_deleted AFTER DELETE ON orders WHEN OLD.is_group = 0 AND OLD.gone = 0 BEGIN
    UPDATE counts SET n = n - 1 WHERE account = OLD.account AND bucket = OLD.bucket;
END;

CREATE TABLE note(
    account INTEGER NOT NULL,
    remote INTEGER NOT NULL,
    id INTEGER NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    created INTEGER,
    customer INTEGER NOT NULL,
    PRIMARY KEY (account, remote, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock(
    account INTEGER NOT NULL,
    product INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    managed INTEGER NOT NULL,
    quantity INTEGER,
    status TEXT NOT NULL,
    backorders TEXT NOT NULL,
    as_of INTEGER,
    gone INTEGER NOT NULL,
    PRIMARY KEY (account, product)
) STRICT, WITHOUT ROWID;

CREATE TABLE cursor(
    account INTEGER NOT NULL,
    feed TEXT NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (account, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE state(key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO state(key, value) VALUES ('revision', 0);
