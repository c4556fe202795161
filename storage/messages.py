# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages, in pages by time; how one that comes twice is recognised, and how words go for good.

What is returned carries its ``reactions``, ``links`` and ``quote``, except where said so.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from storage import message_changes as changes, message_pages as pages
from storage.database import Database
from storage.message_pages import MESSAGE
from storage.recognition import recognise
from storage.records import (
    AccountId,
    Address,
    ConversationId,
    DeliveryState,
    Encryption,
    LinkRecord,
    MessageId,
    MessageKey,
    MessageRecord,
    RevisionRecord,
    StanzaId,
)

__all__ = ["MESSAGE", "Messages"]

DUE = 500  # messages that are called due at once
AT_ONCE = 4  # deletions in one transaction: the search index takes some ms for each


class Messages:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, record: MessageRecord) -> MessageRecord:
        """Store a new message; returns it with its id."""
        (stored,) = await self._database.run(changes.add, (record,))
        return stored

    async def add_many(self, records: Iterable[MessageRecord]) -> tuple[MessageRecord, ...]:
        """Store new messages, all or none; returns them with their ids, in the same order."""
        return await self._database.run(changes.add, tuple(records))

    async def get(self, message_id: MessageId) -> MessageRecord | None:
        return await self._database.read(pages.get, message_id)

    async def page(
        self, conversation_id: ConversationId, before: MessageRecord | None = None, limit: int = 50
    ) -> tuple[MessageRecord, ...]:
        """Newest first, strictly older than ``before`` by (time, id)."""
        return await self._database.read(pages.page, conversation_id, before, limit)

    async def after(
        self, conversation_id: ConversationId, after: MessageRecord, limit: int = 50
    ) -> tuple[MessageRecord, ...]:
        """Newest first, strictly newer than ``after`` by (time, id): those next to it."""
        return await self._database.read(pages.after, conversation_id, after, limit)

    async def around(self, message_id: MessageId, limit: int = 50) -> tuple[MessageRecord, ...]:
        """A message in the middle of its neighbours, newest first; nothing if it is not here."""
        return await self._database.read(pages.around, message_id, limit)

    async def pinned(self, conversation_id: ConversationId) -> tuple[MessageRecord, ...]:
        """Newest first."""
        return await self._database.read(pages.pinned, conversation_id)

    async def by_reference(self, conversation_id: ConversationId, reference: str) -> MessageRecord | None:
        """The message that a reply or an action names; who may do so is not judged here.

        In a room the archive's id is asked first, elsewhere the ids that the sender chose.
        """
        return await self._database.read(pages.by_reference, conversation_id, reference)

    async def known(
        self,
        conversation_id: ConversationId,
        *,
        stanza_id: str = "",
        origin_id: str = "",
        sender: Address | None = None,
    ) -> MessageRecord | None:
        """The message stored already: by the archive's id, else by (origin id, sender). Bare."""
        return await self._database.read(pages.known, conversation_id, stanza_id, origin_id, sender)

    async def known_many(
        self, account_id: AccountId, keys: Iterable[MessageKey]
    ) -> Mapping[MessageKey, MessageRecord]:
        """Which messages of an archive page are stored already (one query). Bare."""
        return await self._database.read(recognise, MESSAGE, account_id, tuple(keys))

    async def by_origin(self, account_id: AccountId, origin_id: str) -> MessageRecord | None:
        """The own outgoing message with this origin id."""
        return await self._database.read(pages.by_origin, account_id, origin_id)

    async def undecryptable(self, account_id: AccountId) -> tuple[MessageRecord, ...]:
        """Messages kept as ciphertext, oldest first. Bare."""
        return await self._database.read(pages.undecryptable, account_id)

    async def revisions(self, message_id: MessageId) -> tuple[RevisionRecord, ...]:
        """The texts that corrections replaced, oldest first; at most the newest hundred."""
        return await self._database.read(pages.revisions, message_id)

    async def due(self, now: datetime) -> tuple[MessageRecord, ...]:
        """What is to be deleted here by now, at most 500 at a time. Bare.

        That is what expired, and what is older than its conversation keeps messages, unless the
        server is not known to have it.
        """
        return await self._database.read(pages.due, now, DUE)

    async def next_due(self) -> datetime | None:
        """When there will be something to delete; a past time: there is already."""
        return await self._database.read(pages.next_due)

    async def set_state(
        self,
        message_id: MessageId,
        state: DeliveryState,
        reason: str = "",
        *,
        encryption: Encryption | None = None,
    ) -> MessageRecord:
        """``encryption``: how it really travels. Raises StorageError if there is no such message;
        so do the other setters."""
        fields: dict[str, object] = {"state": state, "reason": reason}
        if encryption:
            fields["encryption"] = encryption
        return await self._database.run(changes.change, message_id, fields)

    async def set_stanza_id(
        self, message_id: MessageId, stanza_id: StanzaId, time: datetime | None = None
    ) -> MessageRecord:
        """The archive told its id of a message, and perhaps the time it counts."""
        fields = {"stanza_id": stanza_id} | ({"time": time} if time else {})
        return await self._database.run(changes.change, message_id, fields)

    async def set_pinned(self, message_id: MessageId, pinned: bool) -> MessageRecord:
        return await self._database.run(changes.change, message_id, {"pinned": pinned})

    async def set_expires(self, message_id: MessageId, expires: datetime | None) -> MessageRecord:
        """When it is to be deleted here; None: never."""
        return await self._database.run(changes.change, message_id, {"expires": expires})

    async def set_left_out(self, message_id: MessageId, left_out: tuple[str, ...]) -> MessageRecord:
        """Which members of a room cannot read it, since they have no keys."""
        return await self._database.run(changes.change, message_id, {"left_out": left_out})

    async def set_links(self, message_id: MessageId, links: Iterable[LinkRecord]) -> MessageRecord:
        """What is known about links of the text, in place of what was."""
        return await self._database.run(changes.set_links, message_id, tuple(links))

    async def set_read_up_to(
        self, conversation_id: ConversationId, message: MessageRecord
    ) -> tuple[MessageRecord, ...]:
        """The other side saw everything up to ``message``: our sent ones become READ.

        Returns the newest 200 of those that changed, newest first. One call changes at most
        1,000; what is older follows with the next.
        """
        return await self._database.run(changes.set_read_up_to, conversation_id, message)

    async def replace_undecryptable(self, message_id: MessageId, record: MessageRecord) -> MessageRecord:
        """Put what could be read at last in the place of the ciphertext.

        Raises StorageError if the message is not an undecryptable one (any more).
        """
        return await self._database.run(changes.replace_undecryptable, message_id, record)

    async def correct(
        self,
        message_id: MessageId,
        body: str,
        time: datetime,
        spoiler: str | None = None,
        *,
        attachment: str = "",
    ) -> MessageRecord:
        """Replace the text (XEP-0308); what it was before becomes a revision.

        ``time``: when the correction was written. One that comes late, older than a correction
        that stands already, becomes a revision itself. What was retracted stays so.
        """
        return await self._database.run(changes.correct, message_id, body, time, spoiler, attachment)

    async def rewrite(self, message_id: MessageId, body: str, *, attachment: str = "") -> MessageRecord:
        """Change the text of a message that nobody has seen yet; nothing remembers the old one."""
        fields = {"body": body, "attachment": attachment}
        return await self._database.run(changes.change, message_id, fields)

    async def retract(self, message_id: MessageId) -> MessageRecord:
        """Erase every word of a message, and leave the mark that there was one (XEP-0424)."""
        return await self._database.run(changes.retract, message_id)

    async def moderate(self, message_id: MessageId, moderated_by: str, reason: str = "") -> MessageRecord:
        """``retract`` by a moderator of a room (XEP-0425), who may say why.

        What was taken back already stays as it is.
        """
        return await self._database.run(changes.moderate, message_id, moderated_by, reason)

    async def delete(self, ids: Iterable[MessageId], *, expired: bool = False) -> tuple[MessageRecord, ...]:
        """Delete messages here and remember their names, so that no archive brings them back.

        ``expired``: because their time was over; such names need not be kept for ever. Returns
        what was deleted, bare; ids of messages that are gone are passed over. Many messages are
        many small transactions, unless there is one around this.
        """
        chosen = tuple(ids)
        deleted: list[MessageRecord] = []
        for first in range(0, len(chosen), AT_ONCE):
            some = chosen[first : first + AT_ONCE]
            deleted += await self._database.run(changes.delete, some, expired)
        return tuple(deleted)

    async def remove(self, message_id: MessageId) -> None:
        """Delete a message, wherever it is referred to; no name is remembered."""
        if record := await self._database.read(pages.one, message_id):
            await self._database.run(changes.remove, (record,))
