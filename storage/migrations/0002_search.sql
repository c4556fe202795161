-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Substring search. The index holds no copy of the text (external content); triggers keep it
-- right for every insert, edit, deletion and cascade. Relevance is not asked for: columnsize=0.

CREATE INDEX message_newest ON message (time, id);

CREATE VIRTUAL TABLE message_text USING fts5 (
    body,
    content = 'message', content_rowid = 'id', columnsize = 0,
    tokenize = 'trigram remove_diacritics 1'
);

CREATE TRIGGER message_text_insert AFTER INSERT ON message BEGIN
    INSERT INTO message_text (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER message_text_delete AFTER DELETE ON message BEGIN
    INSERT INTO message_text (message_text, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER message_text_update AFTER UPDATE OF body ON message WHEN old.body <> new.body BEGIN
    INSERT INTO message_text (message_text, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO message_text (rowid, body) VALUES (new.id, new.body);
END;

INSERT INTO message_text (message_text) VALUES ('rebuild');
