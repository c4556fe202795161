-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What a server showed and what its user demands of it: certificates seen, a pin, the key of a private onion.

ALTER TABLE account ADD COLUMN pin TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN onion_key TEXT NOT NULL DEFAULT '';

-- Certificates that a login trusted, newest last_seen first; noted: the user was told that it is another one.
CREATE TABLE certificate (
    account_id  INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    host        TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    key         TEXT    NOT NULL,
    issuer      TEXT    NOT NULL,
    not_before  INTEGER NOT NULL,
    not_after   INTEGER NOT NULL,
    first_seen  INTEGER NOT NULL,
    last_seen   INTEGER NOT NULL,
    noted       INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, host, fingerprint)
) WITHOUT ROWID;
