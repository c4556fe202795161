# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who speaks in a conversation, as shown there."""

from dataclasses import dataclass, field
from typing import Final, Protocol

from ui.models.room_people import RoomPeople, folded
from ui.models.text import initial_of, one_line, tint_of
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Address, Conversation, Direction, Kind, Message, MessageId, Quote, Reaction

CONTEXT: Final = "timeline"
YOU: Final = QT_TRANSLATE_NOOP("timeline", "You")
LOOKS_LIKE: Final = QT_TRANSLATE_NOOP("timeline", "only looks like {name}")
LOOKS_LIKE_HIDDEN: Final = QT_TRANSLATE_NOOP("timeline", "looks like {name}; the room hides who it is")


@dataclass(frozen=True, slots=True)
class Voice:
    """A person as shown, and whether that is us."""

    name: str
    initial: str = ""
    tint: int = 0
    own: bool = False
    hint: str = ""  # what tells this person from others of the name: a nick, a hat, an address
    alarm: str = ""  # whom the nick can be taken for, in words


class Voices(Protocol):
    def of(self, message: Message) -> Voice:
        """Who wrote a message."""
        ...

    def person(self, sender: Address, nick: str = "") -> Voice:
        """Whose address this is."""
        ...

    def quoted(self, quote: Quote) -> Voice:
        """Who wrote what is quoted."""
        ...

    def reacted(self, reaction: Reaction) -> Voice:
        """Who reacted."""
        ...


def person(name: str, address: str, *, own: bool = False, hint: str = "", alarm: str = "") -> Voice:
    shown = one_line(name) or one_line(address)
    return Voice(shown, initial_of(shown), tint_of(address), own, hint, alarm)


def name_of(conversation: Conversation, title: str = "") -> str:
    """What a conversation is called on screen; ``title`` is what a room calls itself."""
    if name := one_line(conversation.name):
        return name
    if conversation.kind is Kind.OCCUPANT:
        return one_line(nick_of(conversation.address)) or one_line(conversation.address)
    return one_line(title) or one_line(conversation.address)


def nick_of(occupant: Address) -> str:
    """The nick in an occupant JID."""
    return occupant.partition("/")[2]


def alarm_words(people: RoomPeople, sender: Address, nick: str, occupant_id: str) -> str:
    """Whom somebody can be taken for, in words; "" for most people."""
    told = one_line(people.imitated(sender, nick, occupant_id))
    if not told:
        return ""
    return say(CONTEXT, LOOKS_LIKE if people.is_real(sender) else LOOKS_LIKE_HIDDEN, name=told)


@dataclass(slots=True)
class ChatVoices:
    """The people of one conversation; ``me`` is our address there, once it is known."""

    conversation: Conversation
    me: Address = Address("")
    people: RoomPeople | None = None
    _heard: dict[MessageId, Voice] = field(default_factory=dict)  # in a room, for quotes

    def __post_init__(self) -> None:
        if self.people is None and self.conversation.kind is Kind.GROUPCHAT:
            self.people = RoomPeople(self.conversation.address)

    def of(self, message: Message) -> Voice:
        if message.direction is Direction.OUT:
            return person(say(CONTEXT, YOU), message.sender, own=True)
        if self.people is None:
            return self._other(message.sender)
        voice = self._occupant(self.people, message.sender, message.nick, message.occupant_id)
        self._heard[message.id] = voice
        return voice

    def person(self, sender: Address, nick: str = "") -> Voice:
        if sender == self.me:
            return person(say(CONTEXT, YOU), sender, own=True)
        if self.people is None:
            return self._other(sender)
        return self._occupant(self.people, sender, nick)

    def quoted(self, quote: Quote) -> Voice:
        """In a room two may have had the same nick: the message itself knows who it was."""
        return self._heard.get(quote.message_id) or self.person(quote.sender, quote.nick)

    def reacted(self, reaction: Reaction) -> Voice:
        """Whose address a room hides is known there by an occupant id (XEP-0421)."""
        people = self.people
        if people is None or reaction.sender == self.me or people.is_real(reaction.sender):
            return self.person(reaction.sender, reaction.nick)
        found = people.by_id(nick_of(reaction.sender))
        occupant_id = nick_of(reaction.sender) if reaction.nick or found else ""
        nick = reaction.nick or (found.nick if found else "")
        return self._occupant(people, reaction.sender, nick, occupant_id)

    def _other(self, sender: Address) -> Voice:
        known = sender == self.conversation.address
        return person(name_of(self.conversation) if known else "", sender)

    def _occupant(self, people: RoomPeople, sender: Address, nick: str, occupant_id: str = "") -> Voice:
        real = people.is_real(sender)
        nick = nick or ("" if real else nick_of(sender))
        contact = people.contact(sender) if real else ""
        alarm = "" if contact else alarm_words(people, sender, nick, occupant_id)
        live = people.live(sender, nick, occupant_id)
        hints = [nick] if contact and folded(nick) not in folded(contact) else []
        hints += [sender] if alarm and real else []
        hints += live.hats[:1] if live else []
        hint = " · ".join(filter(None, map(one_line, hints)))
        who = people.identity(sender, occupant_id)
        return person(contact or nick or sender, who, hint=hint, alarm=alarm)
