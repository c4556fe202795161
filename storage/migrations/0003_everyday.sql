-- SPDX-License-Identifier: AGPL-3.0-or-later
-- What people do with messages besides writing them.

ALTER TABLE conversation ADD COLUMN archived      INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN mentions      INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN mentions_only INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN muted_until   INTEGER;
ALTER TABLE conversation ADD COLUMN read_id       TEXT    NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN keep          INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN ephemeral     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN send_receipts INTEGER;
ALTER TABLE conversation ADD COLUMN send_markers  INTEGER;
ALTER TABLE conversation ADD COLUMN send_typing   INTEGER;

ALTER TABLE message ADD COLUMN reply_sender TEXT    NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN edited       INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN pinned       INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN mention      INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN spoiler      TEXT;
ALTER TABLE message ADD COLUMN attachment   TEXT    NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN timer        INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message ADD COLUMN expires      INTEGER;
CREATE INDEX message_expires    ON message (expires) WHERE expires IS NOT NULL;
CREATE INDEX message_pinned     ON message (conversation_id, time, id) WHERE pinned = 1;
CREATE INDEX message_with_file  ON message (time, id) WHERE attachment <> '';
CREATE INDEX message_unseen     ON message (conversation_id, time, id) WHERE state IN ('SENT', 'DELIVERED');
-- Mostly the id attribute repeats the origin id, and then needs no entry of its own.
CREATE INDEX message_by_attribute ON message (attribute_id, conversation_id)
    WHERE attribute_id <> '' AND attribute_id <> origin_id;

-- A deleted message must not stay readable in old segments of the index.
INSERT INTO message_text (message_text, rank) VALUES ('secure-delete', 1);

-- Texts that a correction replaced: when they were written, and when replaced.
CREATE TABLE revision (
    id         INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    body       TEXT    NOT NULL,
    time       INTEGER NOT NULL,
    replaced   INTEGER NOT NULL
);
CREATE INDEX revision_by_message ON revision (message_id, time, id);

-- The reactions of one person to one message. An empty list says when they were taken back, so
-- that older ones that come late do not bring them back.
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    sender     TEXT    NOT NULL,
    emojis     TEXT    NOT NULL,
    time       INTEGER NOT NULL,
    PRIMARY KEY (message_id, sender)
) WITHOUT ROWID;

-- What the sender says about links in the text (XEP-0511).
CREATE TABLE link (
    message_id  INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    url         TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    description TEXT    NOT NULL,
    site        TEXT    NOT NULL,
    PRIMARY KEY (message_id, url)
) WITHOUT ROWID;

-- Corrections, retractions and reactions, each as it came; those of one target wait for it.
-- message_id: the target, once it is here.
CREATE TABLE action (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    kind            TEXT    NOT NULL,
    sender          TEXT    NOT NULL,
    target          TEXT    NOT NULL,
    time            INTEGER NOT NULL,
    state           TEXT    NOT NULL,
    message_id      INTEGER REFERENCES message (id) ON DELETE CASCADE,
    body            TEXT    NOT NULL,
    emojis          TEXT    NOT NULL,
    encryption      TEXT    NOT NULL,
    trust           TEXT,
    fingerprint     TEXT    NOT NULL,
    origin_id       TEXT    NOT NULL,
    stanza_id       TEXT    NOT NULL,
    attribute_id    TEXT    NOT NULL,
    nick            TEXT    NOT NULL
);
CREATE INDEX action_by_stanza  ON action (stanza_id, conversation_id) WHERE stanza_id <> '';
CREATE INDEX action_by_origin  ON action (origin_id, conversation_id) WHERE origin_id <> '';
CREATE INDEX action_waiting    ON action (conversation_id, target) WHERE state = 'WAITING';
CREATE INDEX action_by_conversation ON action (conversation_id);
CREATE INDEX action_by_message ON action (message_id, id) WHERE message_id IS NOT NULL;

-- Messages and actions deleted here: the archive must not bring them back. No words, only names.
CREATE TABLE forgotten (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    sender          TEXT    NOT NULL,
    origin_id       TEXT    NOT NULL,
    stanza_id       TEXT    NOT NULL,
    time            INTEGER NOT NULL,
    expired         INTEGER NOT NULL
);
CREATE INDEX forgotten_by_conversation ON forgotten (conversation_id);
CREATE INDEX forgotten_by_time   ON forgotten (time) WHERE expired = 1;
CREATE INDEX forgotten_by_stanza ON forgotten (stanza_id, conversation_id) WHERE stanza_id <> '';
CREATE INDEX forgotten_by_origin ON forgotten (origin_id, conversation_id) WHERE origin_id <> '';

-- What was tried to read a message that could not be read.
CREATE TABLE repair (
    message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    step       TEXT    NOT NULL,
    tries      INTEGER NOT NULL,
    last_tried INTEGER NOT NULL
);

-- The outbox also carries actions: exactly one of message_id and action_id is set.
CREATE TABLE outgoing (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    message_id INTEGER UNIQUE REFERENCES message (id) ON DELETE CASCADE,
    action_id  INTEGER UNIQUE REFERENCES action (id) ON DELETE CASCADE,
    recipient  TEXT    NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    CHECK ((message_id IS NULL) <> (action_id IS NULL))
);
INSERT INTO outgoing (position, account_id, message_id, recipient, attempts)
    SELECT position, account_id, message_id, recipient, attempts FROM outbox;
DROP TABLE outbox;
ALTER TABLE outgoing RENAME TO outbox;
CREATE INDEX outbox_by_account ON outbox (account_id, position);
