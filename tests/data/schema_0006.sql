CREATE TABLE account (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    jid            TEXT    NOT NULL UNIQUE,
    password       TEXT    NOT NULL,
    enabled        INTEGER NOT NULL,
    resource       TEXT    NOT NULL,
    connect        TEXT    NOT NULL,
    tls            TEXT    NOT NULL,
    ca_pem         TEXT    NOT NULL,
    route          TEXT    NOT NULL,
    allow_plain    INTEGER NOT NULL,
    best_mechanism TEXT    NOT NULL,
    blind_trust    INTEGER NOT NULL,
    roster_version TEXT    NOT NULL DEFAULT ''
);
CREATE TABLE conversation (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id      INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    address         TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    name            TEXT    NOT NULL,
    policy          TEXT    NOT NULL,
    is_request      INTEGER NOT NULL,
    pinned          INTEGER NOT NULL DEFAULT 0,
    muted           INTEGER NOT NULL DEFAULT 0,
    draft           TEXT    NOT NULL DEFAULT '',
    unread          INTEGER NOT NULL DEFAULT 0,
    last_message_id INTEGER,
    last_activity   INTEGER NOT NULL, archived      INTEGER NOT NULL DEFAULT 0, mentions      INTEGER NOT NULL DEFAULT 0, mentions_only INTEGER NOT NULL DEFAULT 0, muted_until   INTEGER, read_id       TEXT    NOT NULL DEFAULT '', keep          INTEGER NOT NULL DEFAULT 0, ephemeral     INTEGER NOT NULL DEFAULT 0, send_receipts INTEGER, send_markers  INTEGER, send_typing   INTEGER,
    UNIQUE (account_id, address)
);
CREATE TABLE message (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    direction       TEXT    NOT NULL,
    sender          TEXT    NOT NULL,
    time            INTEGER NOT NULL,
    body            TEXT    NOT NULL,
    state           TEXT    NOT NULL,
    encryption      TEXT    NOT NULL,
    trust           TEXT,
    fingerprint     TEXT    NOT NULL,
    reason          TEXT    NOT NULL,
    origin_id       TEXT    NOT NULL,
    stanza_id       TEXT    NOT NULL,
    attribute_id    TEXT    NOT NULL,
    nick            TEXT    NOT NULL,
    reply_to        TEXT    NOT NULL,
    replaces        TEXT    NOT NULL,
    retracted       INTEGER NOT NULL,
    ciphertext      BLOB    NOT NULL
, reply_sender TEXT    NOT NULL DEFAULT '', edited       INTEGER NOT NULL DEFAULT 0, pinned       INTEGER NOT NULL DEFAULT 0, mention      INTEGER NOT NULL DEFAULT 0, spoiler      TEXT, attachment   TEXT    NOT NULL DEFAULT '', timer        INTEGER NOT NULL DEFAULT 0, expires      INTEGER, markable          INTEGER NOT NULL DEFAULT 0, occupant_id       TEXT    NOT NULL DEFAULT '', left_out          TEXT    NOT NULL DEFAULT '[]', moderated_by      TEXT    NOT NULL DEFAULT '', moderation_reason TEXT    NOT NULL DEFAULT '');
CREATE TABLE roster (
    account_id   INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    jid          TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    subscription TEXT    NOT NULL,
    ask          INTEGER NOT NULL,
    groups       TEXT    NOT NULL,
    PRIMARY KEY (account_id, jid)
) WITHOUT ROWID;
CREATE TABLE request (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    jid        TEXT    NOT NULL,
    nick       TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    received   INTEGER NOT NULL,
    PRIMARY KEY (account_id, jid)
);
CREATE TABLE blocked (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    jid        TEXT    NOT NULL,
    PRIMARY KEY (account_id, jid)
) WITHOUT ROWID;
CREATE TABLE omemo (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    key        TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE TABLE device (
    account_id  INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    jid         TEXT    NOT NULL,
    device_id   INTEGER NOT NULL,
    fingerprint TEXT    NOT NULL,
    trust       TEXT    NOT NULL,
    label       TEXT    NOT NULL,
    active      INTEGER NOT NULL,
    namespaces  TEXT    NOT NULL,
    first_seen  INTEGER,
    last_seen   INTEGER,
    this_device INTEGER NOT NULL,
    PRIMARY KEY (account_id, jid, fingerprint)
) WITHOUT ROWID;
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE revision (
    id         INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    body       TEXT    NOT NULL,
    time       INTEGER NOT NULL,
    replaced   INTEGER NOT NULL
);
CREATE TABLE reaction (
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    sender     TEXT    NOT NULL,
    emojis     TEXT    NOT NULL,
    time       INTEGER NOT NULL, nick              TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (message_id, sender)
) WITHOUT ROWID;
CREATE TABLE link (
    message_id  INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    url         TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    description TEXT    NOT NULL,
    site        TEXT    NOT NULL,
    PRIMARY KEY (message_id, url)
) WITHOUT ROWID;
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
, occupant_id       TEXT    NOT NULL DEFAULT '');
CREATE TABLE forgotten (
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    sender          TEXT    NOT NULL,
    origin_id       TEXT    NOT NULL,
    stanza_id       TEXT    NOT NULL,
    time            INTEGER NOT NULL,
    expired         INTEGER NOT NULL
, nick              TEXT    NOT NULL DEFAULT '');
CREATE TABLE repair (
    message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    step       TEXT    NOT NULL,
    tries      INTEGER NOT NULL,
    last_tried INTEGER NOT NULL
);
CREATE TABLE "outbox" (
    position   INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    message_id INTEGER UNIQUE REFERENCES message (id) ON DELETE CASCADE,
    action_id  INTEGER UNIQUE REFERENCES action (id) ON DELETE CASCADE,
    recipient  TEXT    NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    CHECK ((message_id IS NULL) <> (action_id IS NULL))
);
CREATE TABLE archive_interval (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    archive    TEXT    NOT NULL,
    peer       TEXT    NOT NULL,
    first_id   TEXT    NOT NULL,
    first_time INTEGER NOT NULL,
    last_id    TEXT    NOT NULL,
    last_time  INTEGER NOT NULL,
    from_start INTEGER NOT NULL
);
CREATE TABLE message_block (
    block  INTEGER PRIMARY KEY,
    oldest INTEGER NOT NULL,
    newest INTEGER NOT NULL
);
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
INSERT INTO account VALUES (1, 'alice@a.test', 'pass-alice', 1, 'r1', '["a.test:5222"]', 'STARTTLS', '', 'direct', 0, 'SCRAM-SHA-256', 1, 'v7');
INSERT INTO conversation VALUES (1, 1, 'bob@b.test', 'CHAT', 'Bob', 'OMEMO', 0, 0, 1, '', 1, 2, 1767225660000000, 1, 1, 0, 1767229200000000, 's1', 3600, 60, 0, NULL, 1);
INSERT INTO message VALUES (1, 1, 'IN', 'bob@b.test', 1767225600000000, 'Guten Tag, schöner Café', 'RECEIVED', 'OMEMO_2', 'BLIND', 'ab', '', 'o1', 's1', '', '', 'o2', '', 0, X'', 'alice@a.test', 1, 1, 1, '', 'https://b.test/f', 60, 1767229200000000, 0, '', '[]', '', '');
INSERT INTO message VALUES (2, 1, 'OUT', 'alice@a.test', 1767225660000000, '東京で会議', 'QUEUED', 'OMEMO_1', NULL, '', '', 'o2', '', 'o2', '', '', '', 0, X'', '', 0, 0, 0, NULL, '', 0, NULL, 0, '', '[]', '', '');
INSERT INTO message VALUES (3, 1, 'IN', 'bob@b.test', 1767225540000000, '', 'UNDECRYPTABLE', 'OMEMO_1', NULL, '', 'no-session', 'o3', 's3', '', '', '', '', 0, X'3C6D2F3E', '', 0, 0, 0, NULL, '', 0, NULL, 0, '', '[]', '', '');
INSERT INTO roster VALUES (1, 'bob@b.test', 'Bob', 'BOTH', 0, '["Friends"]');
INSERT INTO request VALUES (1, 'eve@b.test', 'Eve', 'hi', 1767225600000000);
INSERT INTO blocked VALUES (1, 'mallory@b.test');
INSERT INTO omemo VALUES (1, '/device_id', '42');
INSERT INTO device VALUES (1, 'bob@b.test', 42, 'ab', 'VERIFIED', 'phone', 1, '["OMEMO_1"]', 1767225600000000, NULL, 0);
INSERT INTO setting VALUES ('theme', 'dark');
INSERT INTO revision VALUES (1, 1, 'Guten Tag', 1767225600000000, 1767225601000000);
INSERT INTO reaction VALUES (1, 'alice@a.test', '["\ud83d\udc4d"]', 1767225602000000, '');
INSERT INTO link VALUES (1, 'https://b.test/', 'Café', 'About it', 'b.test');
INSERT INTO action VALUES (1, 1, 'REACTION', 'alice@a.test', 'o1', 1767225602000000, 'APPLIED', 1, '', '["\ud83d\udc4d"]', 'OMEMO_2', NULL, '', 'o4', '', 'o4', '', '');
INSERT INTO action VALUES (2, 1, 'CORRECTION', 'bob@b.test', 'later', 1767225603000000, 'WAITING', NULL, 'other words', '[]', 'OMEMO_2', 'BLIND', 'ab', 'o5', 's5', '', 'Bob', '');
INSERT INTO forgotten VALUES (1, 'bob@b.test', 'o6', 's6', 1767225604000000, 0, '');
INSERT INTO repair VALUES (3, 'renew', 2, 1767225605000000);
INSERT INTO outbox VALUES (4, 1, 2, NULL, 'bob@b.test', 0);
INSERT INTO outbox VALUES (5, 1, NULL, 1, 'bob@b.test', 1);
INSERT INTO archive_interval VALUES (1, 1, 'alice@a.test', '', 's1', 1767225600000000, 's1', 1767225600000000, 0);
INSERT INTO message_block VALUES (0, 1767225540000000, 1767225660000000);
CREATE VIRTUAL TABLE message_text USING fts5 (
    grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
INSERT INTO message_text (rowid, grams) SELECT id, grams(body) FROM message WHERE body <> '';
INSERT INTO message_text (message_text, rank) VALUES ('secure-delete', 1);
CREATE INDEX message_by_time   ON message (conversation_id, time, id);
CREATE INDEX message_by_stanza ON message (stanza_id, conversation_id) WHERE stanza_id <> '';
CREATE INDEX message_by_origin ON message (origin_id, conversation_id) WHERE origin_id <> '';
CREATE INDEX message_unreadable  ON message (conversation_id) WHERE state = 'UNDECRYPTABLE';
CREATE INDEX message_newest ON message (time, id);
CREATE INDEX message_expires    ON message (expires) WHERE expires IS NOT NULL;
CREATE INDEX message_pinned     ON message (conversation_id, time, id) WHERE pinned = 1;
CREATE INDEX message_with_file  ON message (time, id) WHERE attachment <> '';
CREATE INDEX message_unseen     ON message (conversation_id, time, id) WHERE state IN ('SENT', 'DELIVERED');
CREATE INDEX message_by_attribute ON message (attribute_id, conversation_id)
    WHERE attribute_id <> '' AND attribute_id <> origin_id;
CREATE INDEX revision_by_message ON revision (message_id, time, id);
CREATE INDEX action_by_stanza  ON action (stanza_id, conversation_id) WHERE stanza_id <> '';
CREATE INDEX action_by_origin  ON action (origin_id, conversation_id) WHERE origin_id <> '';
CREATE INDEX action_waiting    ON action (conversation_id, target) WHERE state = 'WAITING';
CREATE INDEX action_by_conversation ON action (conversation_id);
CREATE INDEX action_by_message ON action (message_id, id) WHERE message_id IS NOT NULL;
CREATE INDEX forgotten_by_conversation ON forgotten (conversation_id);
CREATE INDEX forgotten_by_time   ON forgotten (time) WHERE expired = 1;
CREATE INDEX forgotten_by_stanza ON forgotten (stanza_id, conversation_id) WHERE stanza_id <> '';
CREATE INDEX forgotten_by_origin ON forgotten (origin_id, conversation_id) WHERE origin_id <> '';
CREATE INDEX outbox_by_account ON outbox (account_id, position);
CREATE INDEX archive_interval_by_archive ON archive_interval (account_id, archive, peer, last_time);
CREATE TRIGGER message_text_insert AFTER INSERT ON message WHEN new.body <> '' BEGIN
    INSERT INTO message_text (rowid, grams) VALUES (new.id, grams(new.body));
END;
CREATE TRIGGER message_text_delete AFTER DELETE ON message WHEN old.body <> '' BEGIN
    INSERT INTO message_text (message_text, rowid, grams) VALUES ('delete', old.id, grams(old.body));
END;
CREATE TRIGGER message_text_update AFTER UPDATE OF body ON message WHEN old.body <> new.body BEGIN
    INSERT INTO message_text (message_text, rowid, grams)
        SELECT 'delete', old.id, grams(old.body) WHERE old.body <> '';
    INSERT INTO message_text (rowid, grams) SELECT new.id, grams(new.body) WHERE new.body <> '';
END;
CREATE TRIGGER message_block_insert AFTER INSERT ON message BEGIN
    INSERT INTO message_block VALUES (new.id >> 10, new.time, new.time) ON CONFLICT (block)
        DO UPDATE SET oldest = min(oldest, excluded.oldest), newest = max(newest, excluded.newest);
END;
CREATE TRIGGER message_block_update AFTER UPDATE OF time ON message WHEN old.time <> new.time BEGIN
    UPDATE message_block SET oldest = min(oldest, new.time), newest = max(newest, new.time)
        WHERE block = new.id >> 10;
END;
CREATE INDEX message_by_sender ON message (sender, time);
PRAGMA user_version = 6;
