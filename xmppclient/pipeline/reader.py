# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns one classified message into the record that will be stored: a message or an action."""

import logging
from dataclasses import dataclass
from re import IGNORECASE, escape, search
from typing import Any
from xml.etree.ElementTree import tostring

from xmppclient.errors import DecryptFailed
from xmppclient.model import (
    Action,
    ActionKind,
    Address,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Kind,
    Link,
    Message,
    MessageId,
)
from xmppclient.pipeline import content, placement
from xmppclient.pipeline.cipher import Cipher, Decrypted, has_payload
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.envelope import Origin
from xmppclient.pipeline.rooms import RoomView

log = logging.getLogger(__name__)

NOWHERE = ConversationId(0)
HIDDEN = "sender_hidden"  # reason: the room does not tell whose message it is, so nobody's keys fit
NOT_SHOWN = ("duplicate", "written_here")  # reasons: its key was used before, or we wrote it ourselves


@dataclass(frozen=True, slots=True)
class Reading:
    """What a stanza turned out to be: a message, an action, or neither (signals alone)."""

    draft: Draft
    content: Content
    message: Message | None = None
    action: Action | None = None

    @property
    def unreadable(self) -> bool:
        return self.message is not None and self.message.state is DeliveryState.UNDECRYPTABLE


async def read(draft: Draft, cipher: Cipher, account: Address, *, stranger: bool) -> Reading | None:
    """Read a message; None: it says nothing (an empty OMEMO message) or was read before.

    Of an encrypted message only what ``placement`` believes counts besides the decrypted words
    (threats H-5). One that cannot be read becomes a visible record with the reason and
    the stanza itself, so that it can be read after a repair. The conversation is filled in
    by whoever stores it.
    """
    if draft.moderation:
        return _moderated(draft)
    if not draft.encrypted:
        return _reading(draft, account, _open_content(draft), encryption=Encryption.NONE)
    try:
        opened = await _decrypt(draft, cipher, stranger=stranger)
    except DecryptFailed as failure:
        if failure.reason in NOT_SHOWN:
            log.info("dropped an encrypted message: %s", failure.reason)
            return None
        if not has_payload(draft.envelope.message):
            log.info("an empty OMEMO message could not be read: %s", failure.reason)
            return None
        return Reading(draft, Content(), message=_unreadable(draft, failure.reason))
    return _reading(
        draft,
        account,
        _sealed_content(draft, opened),
        encryption=opened.encryption,
        trust=opened.trust,
        fingerprint=opened.fingerprint,
    )


async def _decrypt(draft: Draft, cipher: Cipher, *, stranger: bool) -> Decrypted:
    """Only of somebody whose real address is known (ATT-101)."""
    if draft.kind is Kind.OCCUPANT or not draft.real:
        raise DecryptFailed(HIDDEN)
    return await cipher.decrypt(
        draft.envelope.message,
        draft.author,
        stranger=stranger,
        sent=draft.envelope.time if draft.envelope.origin is Origin.ARCHIVE else None,
        room=draft.room.address if draft.room else None,
    )


def _open_content(draft: Draft) -> Content:
    if not draft.rich:
        return content.plain(draft.body)
    return content.read(placement.believed(draft.envelope.message, Encryption.NONE, ()))


def _sealed_content(draft: Draft, opened: Decrypted) -> Content:
    if not draft.rich and not opened.beside:
        return content.plain(opened.body or "")
    believed = placement.believed(draft.envelope.message, opened.encryption, opened.beside)
    return content.read(believed, opened.body or "")


def _reading(draft: Draft, account: Address, said: Content, **how: Any) -> Reading | None:
    action = _action(draft, said, how) if said.acts and not _corrects_in_vain(draft, said) else None
    if action:
        return Reading(draft, said, action=action)
    if said.body:
        return Reading(draft, said, message=_message(draft, account, said, how))
    return Reading(draft, said) if said.received or said.displayed else None


def _corrects_in_vain(draft: Draft, said: Content) -> bool:
    """In a room that hides who somebody is, nobody can prove to be the author of what they correct;
    their words are shown as a message."""
    provable = draft.real or draft.occupant_id
    in_room = draft.room or draft.kind is Kind.OCCUPANT
    return bool(in_room and said.replaces and said.body and not provable)


def _moderated(draft: Draft) -> Reading:
    assert draft.moderation
    target, reason = draft.moderation.target, draft.moderation.reason
    retraction = Action(kind=ActionKind.RETRACTION, target=target, body=reason, **_common(draft))
    return Reading(draft, Content(retracts=target), action=retraction)


def _action(draft: Draft, said: Content, how: dict[str, Any]) -> Action | None:
    how |= _common(draft)
    if said.retracts:
        return Action(kind=ActionKind.RETRACTION, target=said.retracts, **how)
    if said.reactions:
        target, emojis = said.reactions.id, said.reactions.emojis
        return Action(kind=ActionKind.REACTION, target=target, emojis=emojis, **how)
    if not said.body:
        return None
    return Action(kind=ActionKind.CORRECTION, target=said.replaces, body=said.body, **how)


def _message(draft: Draft, account: Address, said: Content, how: dict[str, Any]) -> Message:
    outgoing = draft.direction is Direction.OUT
    return Message(
        **_common(draft),
        direction=draft.direction,
        state=DeliveryState.SENT if outgoing else DeliveryState.RECEIVED,
        body=said.body,
        reply_to=said.reply.id if said.reply else "",
        reply_sender=_answered(draft, said),
        mention=not outgoing and _mentions(draft, account, said),
        markable=said.markable and not outgoing,
        spoiler=said.spoiler,
        attachment=said.attachment,
        timer=said.timer,
        links=tuple(Link(MessageId(0), m.url, m.title, m.description, m.site) for m in said.links),
        **how,
    )


def _answered(draft: Draft, said: Content) -> Address:
    """Whom a message says that it answers."""
    if said.reply is None or draft.room or draft.kind is Kind.OCCUPANT:
        return said.reply.to if said.reply else Address("")
    return Address(said.reply.to.partition("/")[0])


def _mentions(draft: Draft, account: Address, said: Content) -> bool:
    """Whether it names us: by address (XEP-0372, XEP-0513), or in a room by our nick as a word."""
    if any(address.partition("/")[0] == account for address in said.mentions):
        return True
    if draft.room is None:
        return False
    room = draft.room
    by_nick = f"{room.address}/{room.nick}" in said.mentions or named(said.body, room)
    by_id = bool(room.occupant_id) and room.occupant_id in said.called
    return by_nick or by_id or content.EVERYBODY in said.called


def named(body: str, room: RoomView) -> bool:
    """Whether a text has our nick in this room as a whole word."""
    return bool(room.nick) and search(rf"(?<!\w){escape(room.nick)}(?!\w)", body, IGNORECASE) is not None


def _unreadable(draft: Draft, reason: str) -> Message:
    return Message(
        **_common(draft),
        direction=draft.direction,
        state=DeliveryState.UNDECRYPTABLE,
        body="",
        encryption=Encryption.OMEMO_1,
        reason=reason,
        ciphertext=tostring(draft.envelope.message),
    )


def _common(draft: Draft) -> dict[str, Any]:
    """What a message and an action have in common."""
    return {
        "conversation_id": NOWHERE,
        "sender": draft.author,
        "time": draft.envelope.time,
        "origin_id": draft.sent_id,
        "stanza_id": draft.envelope.stanza_id,
        "attribute_id": draft.attribute_id,
        "nick": draft.nick,
        "occupant_id": draft.occupant_id,
    }
