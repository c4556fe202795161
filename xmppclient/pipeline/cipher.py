# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the lanes need from OMEMO; ``xmppclient.services.omemo`` fulfils it."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.model import Address, Encryption, Trust

ENCRYPTED_TAGS = (ns.q(ns.OMEMO_2, "encrypted"), ns.q(ns.OMEMO_1, "encrypted"))


def is_encrypted(message: Element) -> bool:
    """Whether a message carries an OMEMO element of either version."""
    return any(child.tag in ENCRYPTED_TAGS for child in message)


def has_payload(message: Element) -> bool:
    """Whether an OMEMO message holds words; an empty one only moves ratchets (XEP-0384 §5.4)."""
    return any(
        child.find(f"{child.tag.removesuffix('encrypted')}payload") is not None
        for child in message
        if child.tag in ENCRYPTED_TAGS
    )


class Decrypted(Protocol):
    """What an encrypted message said, and which device wrote it."""

    @property
    def body(self) -> str | None: ...
    @property
    def encryption(self) -> Encryption: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def trust(self) -> Trust: ...
    @property
    def beside(self) -> tuple[Element, ...]:
        """What an envelope held beside the body (omemo:2 only)."""
        ...


class Encrypted(Protocol):
    @property
    def elements(self) -> tuple[Element, ...]: ...
    @property
    def encryption(self) -> Encryption: ...
    @property
    def left_out(self) -> tuple[Address, ...]:
        """Members of a room who cannot read it, because they have no device for it."""
        ...


class Cipher(Protocol):
    """Encrypts and decrypts for one account.

    Ratchet state and plaintext commit together: hold ``exclusive`` from the first
    ``decrypt`` until the transaction that calls ``flush`` has ended, then let out with
    ``after_commit`` what the protocol wants to send. An exception that leaves
    ``exclusive`` takes the ratchets back to what the database holds.
    """

    def exclusive(self) -> AbstractAsyncContextManager[None]: ...
    async def decrypt(
        self,
        message: Element,
        sender: Address,
        *,
        stranger: bool = False,
        sent: datetime | None = None,
        room: Address | None = None,
    ) -> Decrypted:
        """``sender``: the real bare JID of whoever wrote it. ``room``: the room it came from, which
        an envelope has to name (XEP-0420 §4)."""
        ...

    async def encrypt(
        self,
        to: Address,
        recipients: frozenset[Address],
        body: str,
        *,
        origin_id: str,
        beside: tuple[Element, ...] = (),
        group: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Encrypted:
        """Committed when it returns; it takes ``exclusive`` itself, as often as it needs.

        ``group``: ``to`` is a room, where nobody without keys keeps it from the others; they
        are ``left_out``. ``progress`` hears how much is done of how much.
        """
        ...

    async def flush(self) -> None: ...
    async def after_commit(self) -> None: ...
