# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns one classified message into the record that will be stored: a message or an action."""

import logging
from dataclasses import dataclass
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
    Link,
    Message,
    MessageId,
)
from xmppclient.pipeline import content, placement
from xmppclient.pipeline.cipher import Cipher, Decrypted, has_payload
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.envelope import Origin

log = logging.getLogger(__name__)

NOWHERE = ConversationId(0)
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
    if not draft.encrypted:
        return _reading(draft, account, _open_content(draft), encryption=Encryption.NONE)
    try:
        sent = draft.envelope.time if draft.envelope.origin is Origin.ARCHIVE else None
        opened = await cipher.decrypt(draft.envelope.message, draft.author, stranger=stranger, sent=sent)
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
    action = _action(draft, said, how) if said.acts else None
    if action:
        return Reading(draft, said, action=action)
    if said.body:
        return Reading(draft, said, message=_message(draft, account, said, how))
    return Reading(draft, said) if said.received or said.displayed else None


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
        reply_sender=said.reply.to if said.reply else Address(""),
        mention=not outgoing and account in said.mentions,
        spoiler=said.spoiler,
        attachment=said.attachment,
        timer=said.timer,
        links=tuple(Link(MessageId(0), m.url, m.title, m.description, m.site) for m in said.links),
        **how,
    )


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
    }
