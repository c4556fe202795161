-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Rooms (XEP-0045). Who wrote a message in a room is told apart by occupant ids and real addresses.
-- Columns with a constant default are only declared: no row is written, however many there are.

ALTER TABLE message   ADD COLUMN markable          INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message   ADD COLUMN occupant_id       TEXT    NOT NULL DEFAULT '';
ALTER TABLE message   ADD COLUMN left_out          TEXT    NOT NULL DEFAULT '[]';
ALTER TABLE message   ADD COLUMN moderated_by      TEXT    NOT NULL DEFAULT '';
ALTER TABLE message   ADD COLUMN moderation_reason TEXT    NOT NULL DEFAULT '';
ALTER TABLE action    ADD COLUMN occupant_id       TEXT    NOT NULL DEFAULT '';
ALTER TABLE reaction  ADD COLUMN nick              TEXT    NOT NULL DEFAULT '';
ALTER TABLE forgotten ADD COLUMN nick              TEXT    NOT NULL DEFAULT '';

CREATE TABLE room (
    conversation_id      INTEGER PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    nick                 TEXT    NOT NULL,
    password             TEXT    NOT NULL,
    autojoin             INTEGER NOT NULL,
    title                TEXT    NOT NULL,
    description          TEXT    NOT NULL,
    subject              TEXT    NOT NULL,
    subject_nick         TEXT    NOT NULL,
    features             TEXT    NOT NULL,
    logged               INTEGER NOT NULL,
    max_stanza           INTEGER NOT NULL,
    accepted             TEXT    NOT NULL,
    held                 TEXT    NOT NULL,
    silent               TEXT    NOT NULL,
    newcomers            TEXT    NOT NULL,
    affiliations_version TEXT    NOT NULL,
    avatar_hash          TEXT    NOT NULL,
    avatar               BLOB    NOT NULL,
    bookmark             TEXT    NOT NULL
);

CREATE TABLE room_member (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    jid             TEXT    NOT NULL,
    affiliation     TEXT    NOT NULL,
    nick            TEXT    NOT NULL,
    PRIMARY KEY (conversation_id, jid)
) WITHOUT ROWID;

-- The archive of a room names occupants; only this says who they were, once they are gone.
CREATE TABLE room_occupant (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    occupant_id     TEXT    NOT NULL,
    nick            TEXT    NOT NULL,
    jid             TEXT    NOT NULL,
    last_seen       INTEGER,
    PRIMARY KEY (conversation_id, occupant_id)
) WITHOUT ROWID;

CREATE TABLE invitation (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    room       TEXT    NOT NULL,
    sender     TEXT    NOT NULL,
    received   INTEGER NOT NULL,
    reason     TEXT    NOT NULL,
    password   TEXT    NOT NULL,
    direct     INTEGER NOT NULL,
    PRIMARY KEY (account_id, room)
) WITHOUT ROWID;
