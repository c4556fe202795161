# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who speaks in a conversation, as shown there."""

from dataclasses import dataclass
from typing import Final, Protocol

from ui.models.text import initial_of, one_line, tint_of
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Address, Conversation, Direction, Kind, Message

CONTEXT: Final = "timeline"
YOU: Final = QT_TRANSLATE_NOOP("timeline", "You")


@dataclass(frozen=True, slots=True)
class Voice:
    """A person as shown, and whether that is us."""

    name: str
    initial: str = ""
    tint: int = 0
    own: bool = False


class Voices(Protocol):
    def of(self, message: Message) -> Voice:
        """Who wrote a message."""
        ...

    def person(self, sender: Address, nick: str = "") -> Voice:
        """Whose address this is."""
        ...


def person(name: str, address: Address, *, own: bool = False) -> Voice:
    shown = one_line(name) or one_line(address)
    return Voice(shown, initial_of(shown), tint_of(address), own)


def name_of(conversation: Conversation) -> str:
    """What a conversation is called on screen."""
    return one_line(conversation.name) or one_line(conversation.address)


@dataclass(slots=True)
class ChatVoices:
    """The people of one conversation; ``me`` is our address there, once it is known."""

    conversation: Conversation
    me: Address = Address("")

    def of(self, message: Message) -> Voice:
        if message.direction is Direction.OUT:
            return person(say(CONTEXT, YOU), message.sender, own=True)
        return self._other(message.sender, message.nick)

    def person(self, sender: Address, nick: str = "") -> Voice:
        if sender == self.me:
            return person(say(CONTEXT, YOU), sender, own=True)
        return self._other(sender, nick)

    def _other(self, sender: Address, nick: str) -> Voice:
        if self.conversation.kind is Kind.GROUPCHAT:
            return person(nick or sender.rpartition("/")[2], Address(nick or sender))
        known = sender == self.conversation.address
        return person(name_of(self.conversation) if known else "", sender)
