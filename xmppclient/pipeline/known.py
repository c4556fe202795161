# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deduplication: the same message arrives live, as a carbon, from the archive, and resent."""

from collections.abc import Collection, Iterable, Mapping

from storage.records import MessageKey
from xmppclient import ns
from xmppclient.model import Action, Address, Direction, Message, MessageId, StanzaId
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.envelope import Origin

DELAY = ns.q(ns.DELAY, "delay")


def key_of(draft: Draft) -> MessageKey:
    """What the store is asked about a message or an action."""
    return MessageKey(draft.peer, draft.envelope.stanza_id, draft.sent_id, draft.author, _nick(draft))


def key_of_forgotten(draft: Draft) -> MessageKey:
    """The same about what was deleted here: an id attribute that somebody uses again must not
    keep a new message out."""
    stanza_id = draft.envelope.stanza_id
    sent_id = draft.origin_id if stanza_id else draft.sent_id
    return MessageKey(draft.peer, stanza_id, sent_id, draft.author, _nick(draft))


class KnownMessages:
    """What a batch may repeat: stored messages and actions, deleted ones, and what the batch itself
    brought so far.

    Two sightings are one message if the archive gave them the same id, or if one author
    gave them the same origin-id. An id attribute alone, which careless programs reuse,
    only counts while one of the two sightings has no archive id.
    """

    def __init__(
        self,
        messages: Mapping[MessageKey, Message],
        actions: Mapping[MessageKey, Action] | None = None,
        forgotten: Collection[MessageKey] = (),
    ) -> None:
        self._messages = messages
        self._actions = actions or {}
        self._forgotten = forgotten
        self._stanza_ids: set[StanzaId] = set()
        self._sent_ids: dict[tuple[Address, str, str], StanzaId] = {}
        self._returned: set[MessageId] = set()  # of ours, that this batch has shown

    def find(self, draft: Draft) -> tuple[bool, Message | Action | None]:
        """(whether it is known, what is stored of it; None if it was deleted or this batch brought it)."""
        key = key_of(draft)
        for stored in (self._messages.get(key), self._actions.get(key)):
            if stored and _same(draft, stored.stanza_id) and not self._imitates(draft, stored):
                return True, stored
        return key_of_forgotten(draft) in self._forgotten or self._in_batch(draft), None

    def add(self, draft: Draft) -> None:
        """Remember a message of this batch."""
        stanza_id = draft.envelope.stanza_id
        if stanza_id:
            self._stanza_ids.add(stanza_id)
        for name in _names(draft):
            self._sent_ids[name] = stanza_id

    def _imitates(self, draft: Draft, stored: Message | Action) -> bool:
        """Somebody in a room took an id of ours, and perhaps the nick we had (ATT-081). What the room
        itself numbers is beyond that."""
        if draft.room is None or draft.direction is Direction.OUT or not isinstance(stored, Message):
            return False
        if stored.stanza_id and draft.envelope.stanza_id == stored.stanza_id:
            return False
        if comes_back(draft, stored) and stored.id not in self._returned:
            self._returned.add(stored.id)
            return False
        return stored.direction is Direction.OUT

    def _in_batch(self, draft: Draft) -> bool:
        if draft.envelope.stanza_id in self._stanza_ids:
            return True
        earlier = (self._sent_ids.get(name) for name in _names(draft))
        return any(stanza_id is not None and _same(draft, stanza_id) for stanza_id in earlier)


def _nick(draft: Draft) -> str:
    """In a room, where whose a nick is may be known only later; ours is told by the room."""
    return draft.nick if draft.room and draft.direction is Direction.IN else ""


def _names(draft: Draft) -> Iterable[tuple[Address, str, str]]:
    """Under which the batch remembers it: sender and id, in a room also nick and id."""
    if draft.sent_id:
        yield draft.peer, draft.author, draft.sent_id
        if nick := _nick(draft):
            yield draft.peer, f"/{nick}", draft.sent_id


def comes_back(draft: Draft, stored: Message | Action) -> bool:
    """Whether a room that tells of the past neither addresses nor occupant ids shows what we sent: under
    our nick, with an id that nobody knew before the room had it. The nick alone proves nothing: it may
    have been somebody else's then."""
    told = draft.real or draft.occupant_id
    if draft.room is None or told or stored.stanza_id:
        return False
    remembered = not draft.room.names_messages and draft.envelope.message.find(DELAY) is not None
    if draft.envelope.origin is not Origin.ARCHIVE and not remembered:
        return False
    return draft.nick == stored.nick and draft.sent_id == stored.origin_id


def _same(draft: Draft, other: StanzaId) -> bool:
    """Whether an equal sent id (or archive id) makes the two one message."""
    mine = draft.envelope.stanza_id
    return mine == other or bool(draft.origin_id) or not (mine and other)
