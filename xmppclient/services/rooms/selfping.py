# SPDX-License-Identifier: AGPL-3.0-or-later
"""Are we still in a room? It may have forgotten us without a word (XEP-0410, FLT-041)."""

from enum import Enum
from xml.etree.ElementTree import Element

from xmppclient.errors import RequestError, RequestTimedOut
from xmppclient.model import Address
from xmppclient.ns import PING, q
from xmppclient.stream.protocol import Stream

SILENCE = 600.0  # seconds without a word from a room until it is asked
LOOK = 60.0  # seconds between two looks at all rooms; also until a room is asked again
GIVE_UP = 2  # questions in a row without an answer, until we count as outside
PATIENCE = 30.0  # seconds

INSIDE = frozenset({"service-unavailable", "feature-not-implemented", "item-not-found"})
"""Another client of ours cannot answer, or the nick has just changed (§3.3)."""
UNDECIDED = frozenset({"remote-server-not-found", "remote-server-timeout"})


class Answer(Enum):
    INSIDE = "inside"
    OUTSIDE = "outside"
    UNDECIDED = "undecided"


async def self_ping(stream: Stream, occupant: Address) -> Answer:
    """Ping ourselves through the room (§3.3). Raises ``NotConnected``."""
    try:
        await stream.request("get", Element(q(PING, "ping")), to=occupant, timeout=PATIENCE)
    except RequestTimedOut:
        return Answer.UNDECIDED
    except RequestError as error:
        return verdict(error.condition)
    return Answer.INSIDE


def verdict(condition: str) -> Answer:
    """What an error says; any that is not named here means that we are not in the room."""
    if condition in INSIDE:
        return Answer.INSIDE
    return Answer.UNDECIDED if condition in UNDECIDED else Answer.OUTSIDE
