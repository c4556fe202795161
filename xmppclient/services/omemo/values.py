# SPDX-License-Identifier: AGPL-3.0-or-later
"""What callers of the OMEMO service see. Light to import: none of the OMEMO libraries."""

from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.model import Address, Encryption, Trust

VERSIONS = {ns.OMEMO_2: Encryption.OMEMO_2, ns.OMEMO_1: Encryption.OMEMO_1}  # strongest first
ENCRYPTED_TAGS = tuple(ns.q(namespace, "encrypted") for namespace in VERSIONS)

LABEL = "desktop"  # of our device; says that omemo:2 is understood, see ``survey``
IDENTITY = "/ikp/key"  # in the state: the secret of our identity key
PUBLISHED = "/xmppclient/published"  # in the state: our keys were on the server once


class Reason(StrEnum):
    """Why a message cannot be read: stable codes, stored with the message."""

    NOT_FOR_THIS_DEVICE = "not_for_this_device"
    NO_SESSION = "no_session"  # our side lost it; healed by the next message both ways
    DUPLICATE = "duplicate"  # its key was used before: not worth showing
    WRITTEN_HERE = "written_here"  # by this device, which cannot read its own: not worth showing
    BROKEN_SESSION = "broken_session"  # cured by ``repair``
    TOO_MANY_SKIPPED = "too_many_skipped"  # over 1000 lost; cured by ``repair``
    SENDER_UNKNOWN = "sender_unknown"  # the device is in no list and has no keys
    KEY_CHANGED = "key_changed"  # a known device id with another identity key
    DISTRUSTED = "distrusted"  # readable once the device is trusted
    MALFORMED = "malformed"
    TAMPERED = "tampered"
    UNSUPPORTED = "unsupported"  # no OMEMO element of a version we know
    ENVELOPE_MISMATCH = "envelope_mismatch"  # omemo:2: written for another stanza (XEP-0420 §4)
    UNREACHABLE = "unreachable"  # the sender's keys could not be fetched now
    STRANGER_PENDING = "stranger_pending"  # needs a fetch that waits until the sender is accepted
    NOT_READY = "not_ready"  # our own keys are not loaded yet
    SENDER_HIDDEN = "sender_hidden"  # the room does not say whose message it is (threats ATT-101)


class Skip(StrEnum):
    """Why a device was left out of a message."""

    DISTRUSTED = "distrusted"
    OWN_UNDECIDED = "own_undecided"  # a new device of ours, until the user approves it
    UNDECIDED = "undecided"  # of a member of a room, where nobody is asked for the sake of one
    TOO_MANY = "too_many"  # one person has more than there is room for
    NO_BUNDLE = "no_bundle"
    BAD_BUNDLE = "bad_bundle"


@dataclass(frozen=True, slots=True)
class Skipped:
    jid: Address
    device_id: int
    why: Skip


@dataclass(frozen=True, slots=True)
class Decrypted:
    """The payload of a message and nothing else of its stanza.

    ``body`` is None for a message without words: session upkeep, key transport, or an
    envelope without a body. ``beside`` is what else an envelope held (omemo:2 only).
    """

    body: str | None
    encryption: Encryption
    fingerprint: str
    device_id: int
    trust: Trust
    beside: tuple[Element, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it says nothing at all."""
        return self.body is None and not self.beside


@dataclass(frozen=True, slots=True)
class Encrypted:
    """The ``<encrypted/>`` elements of one message; hints and EME are the caller's.

    ``encryption`` is the weakest version any device was addressed with, ``left_out`` the members of
    a room who cannot read it because they have no device that it could go to.
    """

    elements: tuple[Element, ...]
    encryption: Encryption
    skipped: tuple[Skipped, ...] = ()
    left_out: tuple[Address, ...] = ()


def is_encrypted(message: Element) -> bool:
    """Whether a message carries an OMEMO element of either version."""
    return any(child.tag in ENCRYPTED_TAGS for child in message)
