# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which element of a message stands inside the ciphertext, which outside, which is not sent. Pure.

OMEMO 0.3 encrypts the body alone. What is essential stands beside it, where servers read it
and could put it; everything else is left out of such a message. omemo:2 has an envelope
(XEP-0420), and of such a message only what stands in the envelope counts. Where a message is
encrypted in both versions for different devices, the rules of 0.3 say what stands outside.
"""

from collections.abc import Collection, Iterable
from enum import Enum
from xml.etree.ElementTree import Element

from xmppclient.model import Encryption
from xmppclient.pipeline import content
from xmppclient.xep import xep_0428, xep_0511


class Place(Enum):
    INSIDE = "inside"
    OUTSIDE = "outside"
    MARK = "mark"  # outside, without its text
    NOT_SENT = "not sent"


INSIDE, OUTSIDE, MARK, NOT_SENT = Place.INSIDE, Place.OUTSIDE, Place.MARK, Place.NOT_SENT

# tag: (where 0.3 has it, where omemo:2 has it, what the list of exposed things calls it).
# A receipt, a marker or a chat state is a stanza of its own and says nothing of the words.
TABLE: dict[str, tuple[Place, Place, str]] = {
    content.BODY: (INSIDE, INSIDE, "body"),
    content.REPLY: (OUTSIDE, INSIDE, "reply"),
    xep_0428.TAG: (OUTSIDE, INSIDE, "fallback"),
    content.REPLACE: (OUTSIDE, INSIDE, "correction"),
    content.RETRACT: (OUTSIDE, INSIDE, "retraction"),
    content.REACTIONS: (OUTSIDE, INSIDE, "reaction"),
    content.SPOILER: (MARK, INSIDE, "spoiler"),
    content.EPHEMERAL: (OUTSIDE, INSIDE, "timer"),
    xep_0511.TAG: (NOT_SENT, INSIDE, "link"),
    content.REFERENCE: (NOT_SENT, INSIDE, "mention"),
    content.MENTION: (NOT_SENT, INSIDE, "mention"),
    content.OOB: (NOT_SENT, INSIDE, "file"),
    content.REQUEST: (OUTSIDE, OUTSIDE, "receipt"),
    content.RECEIVED: (OUTSIDE, OUTSIDE, "receipt"),
    content.MARKABLE: (OUTSIDE, OUTSIDE, "marker"),
    content.DISPLAYED: (OUTSIDE, OUTSIDE, "marker"),
    **dict.fromkeys(content.CHAT_STATES, (OUTSIDE, OUTSIDE, "typing")),
}

SIGNALS = frozenset(
    tag for tag, (_, newest, _) in TABLE.items() if newest is OUTSIDE
)  # believed wherever they stand


def place(tag: str, encryption: Encryption) -> Place:
    """Where an element stands in a message that is encrypted this way."""
    old, new, _ = TABLE.get(tag, (NOT_SENT, NOT_SENT, ""))
    match encryption:
        case Encryption.NONE:
            return OUTSIDE if tag in TABLE else NOT_SENT
        case Encryption.OMEMO_1:
            return old
        case Encryption.OMEMO_2:
            return new


def inside(elements: Iterable[Element]) -> tuple[Element, ...]:
    """What an envelope holds beside the body; 0.3 has no room for it."""
    return tuple(
        element
        for element in elements
        if element.tag != content.BODY and place(element.tag, Encryption.OMEMO_2) is INSIDE
    )


def outside(elements: Iterable[Element], versions: Collection[Encryption]) -> tuple[Element, ...]:
    """What stands beside the ciphertexts of these versions (in the open stanza if there are none)."""
    weakest = next((one for one in Encryption if one in versions), Encryption.NONE)
    chosen = ((element, place(element.tag, weakest)) for element in elements)
    return tuple(
        Element(element.tag) if where is MARK else element
        for element, where in chosen
        if where in (OUTSIDE, MARK)
    )


def believed(
    stanza: Iterable[Element], encryption: Encryption, envelope: Iterable[Element]
) -> tuple[Element, ...]:
    """Which elements count when a message was read, its decrypted body aside.

    ``envelope``: what stood in the ciphertext. A hint of a spoiler beside one is no word of
    the author.
    """
    if encryption is Encryption.OMEMO_2:
        return (*(e for e in stanza if e.tag in SIGNALS), *envelope)
    return outside(stanza, (encryption,))


def exposed(encryption: Encryption) -> tuple[str, ...]:
    """Codes of what servers can see of messages encrypted this way, for "who can read this"."""
    seen = (code for tag, (_, _, code) in TABLE.items() if place(tag, encryption) in (OUTSIDE, MARK))
    return tuple(dict.fromkeys(seen))
