# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the life of rooms calls of others: the lanes, and the services that follow it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from storage.records import RoomRecord
from xmppclient.model import Address, Affiliation, ConversationId
from xmppclient.xep.disco import Info


def _nothing(*_: object) -> None:
    """For what nobody waits for."""


async def _done(_: Address) -> None:
    """For what nobody does."""


async def _unread(_: Address) -> bool:
    return False


@dataclass(slots=True)
class Hooks:
    """Set once, when the services of an account are wired."""

    hold: Callable[[Address], object] = _nothing  # live messages of a room wait
    read: Callable[[Address], Awaitable[bool]] = _unread  # its archive; raises ``NotConnected``
    release: Callable[[Address, bool], object] = _nothing  # True: the archive was read to its end
    stored: Callable[[Address], Awaitable[None]] = _done  # what came from it is stored
    forget: Callable[[Address], object] = _nothing  # we left: what still waits is not shown
    ready: Callable[[], object] = _nothing  # something may be sent that could not before
    inside: Callable[[Address], object] = _nothing  # we are in it, as it turned out
    entered: Callable[[Address, ConversationId], object] = _nothing  # its archive is read, too
    outside: Callable[[ConversationId], object] = _nothing  # affiliations that change are not told
    entering: Callable[[RoomRecord, Element], object] = _nothing  # presence that is about to ask us in
    ourselves: Callable[[ConversationId, Element], object] = _nothing  # our own presence inside
    told: Callable[[ConversationId, Info], object] = _nothing  # the room answered to disco#info
    presence: Callable[[Element], object] = _nothing  # of the room itself
    affiliations: Callable[[ConversationId, dict[Address, tuple[Affiliation, str]]], object] = _nothing
    messages: tuple[Callable[[Element], bool], ...] = ()  # who may take a message that is none of a person
    recipients: Callable[[ConversationId], Awaitable[frozenset[Address]]] | None = None
