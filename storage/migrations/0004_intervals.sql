-- SPDX-License-Identifier: AGPL-3.0-or-later
-- History as covered intervals instead of one point.

-- A stretch of an archive that is stored without a hole. peer: only messages with that address.
-- An id that is empty stands for the beginning of the archive.
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
CREATE INDEX archive_interval_by_archive ON archive_interval (account_id, archive, peer, last_time);

-- The setting said where reading the past had stopped, or that it was complete.
INSERT INTO archive_interval (account_id, archive, peer, first_id, first_time, last_id, last_time, from_start)
    SELECT p.account_id, p.archive, '', iif(s.value = 'complete', '', coalesce(s.value, p.stanza_id)),
           iif(s.value = 'complete', 0, coalesce((
               SELECT m.time FROM message m JOIN conversation c ON c.id = m.conversation_id
               WHERE c.account_id = p.account_id AND m.stanza_id = s.value), p.time)),
           p.stanza_id, p.time, coalesce(s.value = 'complete', 0)
    FROM archive_point p
    LEFT JOIN setting s ON s.key = 'account/' || p.account_id || '/archive/oldest';
DELETE FROM setting WHERE key GLOB 'account/*/archive/oldest';
DROP TABLE archive_point;
