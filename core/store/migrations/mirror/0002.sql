-- SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a window asks at a million orders: counts by status, sorts by any column, late orders.

DROP TRIGGER orders_counted;
DROP TRIGGER orders_left;
DROP TRIGGER orders_entered;
DROP TRIGGER orders_deleted;
DROP TABLE counts;

-- Without groups and orders that are gone. status is the effective one.
CREATE TABLE counts(
    account INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    status TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (account, bucket, status)
) STRICT, WITHOUT ROWID;
INSERT INTO counts(account, bucket, status, n)
    SELECT account, bucket, effective_status, count(*) FROM orders WHERE is_group = 0 AND gone = 0 GROUP BY 1, 2, 3;

CREATE TRIGGER orders_counted AFTER INSERT ON orders WHEN NEW.is_group = 0 AND NEW.gone = 0 BEGIN
    INSERT INTO counts(account, bucket, status, n) VALUES (NEW.account, NEW.bucket, NEW.effective_status, 1)
        ON CONFLICT (account, bucket, status) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER orders_left AFTER UPDATE OF bucket, effective_status, is_group, gone ON orders
    WHEN OLD.is_group = 0 AND OLD.gone = 0 AND (NEW.bucket <> OLD.bucket
        OR NEW.effective_status <> OLD.effective_status OR NEW.is_group <> 0 OR NEW.gone <> 0) BEGIN
    UPDATE counts SET n = n - 1 WHERE account = OLD.account AND bucket = OLD.bucket AND status = OLD.effective_status;
END;
CREATE TRIGGER orders_entered AFTER UPDATE OF bucket, effective_status, is_group, gone ON orders
    WHEN NEW.is_group = 0 AND NEW.gone = 0 AND (NEW.bucket <> OLD.bucket
        OR NEW.effective_status <> OLD.effective_status OR OLD.is_group <> 0 OR OLD.gone <> 0) BEGIN
    INSERT INTO counts(account, bucket, status, n) VALUES (NEW.account, NEW.bucket, NEW.effective_status, 1)
        ON CONFLICT (account, bucket, status) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER orders_deleted AFTER DELETE ON orders WHEN OLD.is_group = 0 AND OLD.gone = 0 BEGIN
    UPDATE counts SET n = n - 1 WHERE account = OLD.account AND bucket = OLD.bucket AND status = OLD.effective_status;
END;

CREATE INDEX orders_customer ON orders(customer_name COLLATE NOCASE);
CREATE INDEX orders_total ON orders(total);
-- Only open orders are ever due; the rest holds the far date.
CREATE INDEX orders_due ON orders(due) WHERE due < 253402214400000 AND gone = 0;
-- What lists leave out, so that a list is its index alone without a look at each row.
CREATE INDEX orders_gone ON orders(gone) WHERE gone = 1;
CREATE INDEX orders_groups ON orders(is_group) WHERE is_group = 1;
-- Numbers are text: "999" comes before "1000". Serves the look-up by number, too.
DROP INDEX orders_number;
CREATE INDEX orders_numbered ON orders(length(number), number);
