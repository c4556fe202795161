# SPDX-License-Identifier: AGPL-3.0-or-later
"""Voices for tests of rows: everybody is called by the address."""

from ui.models.voices import Voice
from xmppclient.model import Address, Direction, Message, Quote, Reaction


class Everybody:
    """Fulfils ``ui.models.voices.Voices``; ``me`` is us."""

    def __init__(self, me: str = "me@a.example") -> None:
        self.me = me

    def of(self, message: Message) -> Voice:
        return Voice(message.sender, own=message.direction is Direction.OUT)

    def person(self, sender: Address, nick: str = "") -> Voice:
        return Voice(nick or sender, own=sender == self.me)

    def quoted(self, quote: Quote) -> Voice:
        return self.person(quote.sender, quote.nick)

    def reacted(self, reaction: Reaction) -> Voice:
        return self.person(reaction.sender, reaction.nick)
