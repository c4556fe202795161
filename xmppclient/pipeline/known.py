# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deduplication: the same message arrives live, as a carbon, from the archive, and resent."""

from collections.abc import Iterable

from xmppclient.model import Address, Message
from xmppclient.pipeline.classify import Draft

Key = tuple[Address, Address, str]  # peer, author, id


class KnownMessages:
    """The stored messages that a batch may repeat, and what the batch itself brought so far.

    Two sightings are one message if the archive gave them the same id, or if one author
    gave them the same origin-id. An id attribute alone, which careless programs reuse,
    only counts while one of the two sightings has no archive id.
    """

    def __init__(self, stored: Iterable[tuple[Address, Message]]) -> None:
        self._by_stanza: dict[str, Message | None] = {}
        self._by_origin: dict[Key, Message | None] = {}
        self._by_attribute: dict[Key, tuple[Message | None, str]] = {}
        for peer, message in stored:
            self._note(
                peer, message.sender, message.stanza_id, message.origin_id, message.attribute_id, message
            )

    def find(self, draft: Draft) -> tuple[bool, Message | None]:
        """(whether it is known, the stored message; None if this batch brought it)."""
        stanza_id = draft.envelope.stanza_id
        if stanza_id and stanza_id in self._by_stanza:
            return True, self._by_stanza[stanza_id]
        key = (draft.peer, draft.author, draft.origin_id)
        if draft.origin_id and key in self._by_origin:
            return True, self._by_origin[key]
        found = self._by_attribute.get((draft.peer, draft.author, draft.attribute_id))
        if found and draft.attribute_id and not draft.origin_id and not (stanza_id and found[1]):
            return True, found[0]
        return False, None

    def add(self, draft: Draft) -> None:
        """Remember a message of this batch."""
        ids = (draft.envelope.stanza_id, draft.origin_id, draft.attribute_id)
        self._note(draft.peer, draft.author, ids, None)

    def _note(
        self, peer: Address, author: Address, ids: tuple[str, str, str], message: Message | None
    ) -> None:
        stanza_id, origin_id, attribute_id = ids
        if stanza_id:
            self._by_stanza[stanza_id] = message
        if origin_id:
            self._by_origin[peer, author, origin_id] = message
        if attribute_id:
            self._by_attribute[peer, author, attribute_id] = (message, stanza_id)
