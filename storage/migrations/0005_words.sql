-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Search by grams (storage/grams.py). The index knows only which gram is in which message: a
-- third of the size of one that knows places, and the found texts are compared anyway.
-- secure-delete: what was deleted leaves the index at once, not when it is next merged.

DROP TRIGGER message_text_insert;
DROP TRIGGER message_text_delete;
DROP TRIGGER message_text_update;
DROP TABLE message_text;

CREATE VIRTUAL TABLE message_text USING fts5 (
    grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);
INSERT INTO message_text (rowid, grams) SELECT id, grams(body) FROM message WHERE body <> '';
INSERT INTO message_text (message_text, rank) VALUES ('secure-delete', 1);

-- Between which times the messages of 1024 neighbouring ids lie, at most; so a search can go
-- from the newest backwards, though the index knows no times.
CREATE TABLE message_block (
    block  INTEGER PRIMARY KEY,
    oldest INTEGER NOT NULL,
    newest INTEGER NOT NULL
);
INSERT INTO message_block SELECT id >> 10, min(time), max(time) FROM message GROUP BY id >> 10;

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
