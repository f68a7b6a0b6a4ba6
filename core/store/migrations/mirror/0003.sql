-- SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Phone digits stand apart from words in the index: behind a mark of their own, U+E000, or U+E001 for those that are
-- reversed. Else whoever looks for a word that begins with 26 or with x passes every phone on the way.

CREATE VIRTUAL TABLE marked USING fts5(words, digits, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO marked(rowid, words, digits)
    SELECT rowid, words,
        iif(digits = '', '',
            substr(replace(replace(' ' || digits, ' ', ' ' || char(57344)), char(57344) || 'x', char(57345)), 2))
    FROM search ORDER BY rowid;
DROP TABLE search;
ALTER TABLE marked RENAME TO search;
