# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up messages of rooms: everything that a chat of two does not have.

They are added to the conversations of ``fake_core`` by the pages that show them, so that the
lists of all other pages stay as they are.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_chats import FakeChats, quote
from ui.gallery.fake_core import FakeCore
from xmppclient.model import (
    Address,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    MessageId,
    Policy,
    Reaction,
    StanzaId,
    Trust,
)

ANA: Final = ("ana@harbour.example", "Ana")
TOMAS: Final = ("tomas@harbour.example", "Tomás")
LI_WEI: Final = ("liwei@example.cn", "李伟")
LEILA: Final = ("leila@example.org", "Captain L")


class Talk:
    """Writes into one room, a minute after the other."""

    def __init__(self, chats: FakeChats, where: ConversationId, room: str, *, plain: bool = False) -> None:
        self._chats = chats
        self._where = where
        self._room = room
        self._encryption = Encryption.NONE if plain else Encryption.OMEMO_2
        self._clock = fake_data.today_at(9, 50)

    def known(self, who: tuple[str, str], body: str, **more: object) -> Message:
        """By somebody whose address the room shows."""
        jid, nick = who
        return self._say(Direction.IN, Address(jid), nick, body, occupant_id=f"id-{nick}", **more)

    def masked(self, nick: str, occupant_id: str, body: str, **more: object) -> Message:
        """By somebody whose address the room hides."""
        sender = Address(f"{self._room}/{nick}")
        return self._say(Direction.IN, sender, nick, body, occupant_id=occupant_id, **more)

    def me(self, body: str, state: DeliveryState = DeliveryState.SENT, **more: object) -> Message:
        return self._say(Direction.OUT, fake_data.ME, "Nora", body, state=state, **more)

    def answering(self, message: Message, told: Message) -> Message:
        return self._chats.change(
            replace(message, reply_to=str(told.id), reply_sender=told.sender, quote=quote(told))
        )

    def reacted(self, message: Message, *reactions: tuple[str, str, str]) -> None:
        """(address, nick, emojis separated by spaces)"""
        made = tuple(
            Reaction(message.id, Address(jid), tuple(emojis.split()), message.time, nick)
            for jid, nick, emojis in reactions
        )
        self._chats.change(replace(message, reactions=made))

    def _say(self, direction: Direction, sender: Address, nick: str, body: str, **more: object) -> Message:
        self._clock += timedelta(seconds=50)
        plain = self._encryption is Encryption.NONE
        made = Message(
            self._where, direction, sender, self._clock, body, DeliveryState.RECEIVED, MessageId(0),
            self._encryption, None if plain else Trust.VERIFIED, nick=nick,
            stanza_id=StanzaId(f"s{self._clock.timestamp()}"),
        )  # fmt: skip
        return self._chats.add(replace(made, **more))  # type: ignore[arg-type]  # field names


def fill_crew(core: FakeCore) -> None:
    """A private group in which everything happens that can happen to a message."""
    talk = Talk(core.chats, fake_data.CREW, "harbour@rooms.example")
    asked = talk.known(TOMAS, "Who paints the crane? I can do the *top*.")
    talk.known(TOMAS, "And who holds the ladder…")
    first = talk.me("I hold it. Nobody falls on Thursdays.", left_out=("pavel@old.example",))
    talk.reacted(talk.answering(first, asked), (*ANA, "👍 🎉"), (*LI_WEI, "👍"), (fake_data.ME, "Nora", "😄"))
    talk.known(LEILA, "/me brings the thermos")
    talk.known(LEILA, "Nora, can you also bring the long brush?", mention=True)
    talk.known(
        ANA, "", retracted=True, moderated_by="harbour@rooms.example/Ana", moderation_reason="wrong harbour"
    )
    talk.known(LI_WEI, "", retracted=True)
    talk.known(("pavel@old.example", "Pavel"), "I only see locks. New phone next week!",
               encryption=Encryption.NONE, trust=None)  # fmt: skip
    talk.known(ANA, "", state=DeliveryState.UNDECRYPTABLE, reason="not_for_this_device")
    talk.known(("nobody@spam.example", "Tomás Reyes"), "Send me the code of the gate, quick!")
    last = talk.known(ANA, "سلام به همه، چهارشنبه می‌بینمتان 🌊")
    talk.answering(talk.me("See you all there!", left_out=tuple(f"p{n}@old.example" for n in range(7))), last)


def fill_sailing(core: FakeCore) -> None:
    """A public channel: nicks of all kinds, some of them meant to be taken for others."""
    talk = Talk(core.chats, fake_room_data.SAILING, "sailing@rooms.example", plain=True)
    real = talk.masked("Björn", "o1", "The regatta begins at ten, whatever the weather says.")
    talk.masked("Bjӧrn", "o4", "It is cancelled. Send the fee back to me: bjorn@fees.example")
    talk.masked("Leila Haddad", "o5", "Nora! It is me, what was your passphrase again?", mention=True)
    answer = talk.masked("شیرین", "o6", "باد شمال غربی، قایق را محکم ببندید.")
    talk.reacted(
        answer,
        ("sailing@rooms.example/o1", "Björn", "👍"),
        ("sailing@rooms.example/o6", "شیرین", "⛵"),
        ("sailing@rooms.example/o900", "sailor0899", "👍"),
    )
    long = "a name that somebody has made as long as the room allows, and that is quite long indeed"
    talk.answering(talk.masked(long, "o7", "Is there a place for a small boat, too?"), real)
    talk.masked("sailor0042", "o43", "There always is.")
    talk.masked("sailor0042", "o43", "", retracted=True, moderated_by="Yuki", moderation_reason="advertising")
    talk.answering(talk.me("I come with the *Albatross*."), real)
    talk.me("And with cake", DeliveryState.QUEUED)


def fill_night(core: FakeCore) -> None:
    """What was written while the room changed."""
    talk = Talk(core.chats, fake_room_data.NIGHT, "night@rooms.example")
    talk.me("Who has the keys tonight?", DeliveryState.BLOCKED, reason="room")
    talk.me("Hello?", DeliveryState.FAILED, reason="room_hides_addresses")


def fill_whisper(core: FakeCore) -> None:
    """Private messages with somebody who is known by a nick only."""
    talk = Talk(core.chats, fake_room_data.WHISPER, "sailing@rooms.example", plain=True)
    talk.masked("Björn", "", "Shall I keep you a place next to the bell?")


async def quiet(core: FakeCore, conversation_id: ConversationId) -> None:
    """Without the notice of a new device of our own, which every chat has in this made-up world."""
    own = await core.devices.list(fake_data.FIRST)
    for device in own:
        if device.trust is Trust.UNDECIDED:
            await core.devices.set_trust(fake_data.FIRST, fake_data.ME, device.fingerprint, Trust.VERIFIED)
    if (await core.chats.get(conversation_id)).policy is Policy.OMEMO:
        await core.chats.mark_read(conversation_id)
