# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns one classified message into the record that will be stored."""

import logging
from typing import Any
from xml.etree.ElementTree import tostring

from xmppclient.errors import DecryptFailed
from xmppclient.model import ConversationId, DeliveryState, Direction, Encryption, Message
from xmppclient.pipeline.cipher import Cipher, has_payload
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.envelope import Origin

log = logging.getLogger(__name__)

NOWHERE = ConversationId(0)
DUPLICATE = "duplicate"  # the reason of a message whose key was used before


async def read(draft: Draft, cipher: Cipher, *, stranger: bool) -> Message | None:
    """Read a message; None: it holds no words (an empty OMEMO message) or was read before.

    Of an encrypted message only the decrypted payload counts, never an element beside it
    (threats H-5). One that cannot be read becomes a visible record with the reason and
    the stanza itself, so that it can be read after a repair. The conversation is filled in
    by whoever stores it.
    """
    if not draft.encrypted:
        return _record(draft, draft.body, _arrived(draft))
    try:
        sent = draft.envelope.time if draft.envelope.origin is Origin.ARCHIVE else None
        read_text = await cipher.decrypt(draft.envelope.message, draft.author, stranger=stranger, sent=sent)
    except DecryptFailed as failure:
        if failure.reason == DUPLICATE:
            log.info("dropped a message whose key was used before")
            return None
        if not has_payload(draft.envelope.message):
            log.info("an empty OMEMO message could not be read: %s", failure.reason)
            return None
        return _unreadable(draft, failure.reason)
    if read_text.body is None:
        return None
    return _record(
        draft,
        read_text.body,
        _arrived(draft),
        encryption=read_text.encryption,
        trust=read_text.trust,
        fingerprint=read_text.fingerprint,
    )


def _unreadable(draft: Draft, reason: str) -> Message:
    return _record(
        draft,
        "",
        DeliveryState.UNDECRYPTABLE,
        encryption=Encryption.OMEMO_1,
        reason=reason,
        ciphertext=tostring(draft.envelope.message),
    )


def _arrived(draft: Draft) -> DeliveryState:
    return DeliveryState.SENT if draft.direction is Direction.OUT else DeliveryState.RECEIVED


def _record(draft: Draft, body: str, state: DeliveryState, **more: Any) -> Message:
    return Message(
        conversation_id=NOWHERE,
        direction=draft.direction,
        sender=draft.author,
        time=draft.envelope.time,
        body=body,
        state=state,
        origin_id=draft.sent_id,
        stanza_id=draft.envelope.stanza_id,
        attribute_id=draft.attribute_id,
        **more,
    )
