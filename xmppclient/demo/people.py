# SPDX-License-Identifier: AGPL-3.0-or-later
"""One person of the demonstration: a core of their own, and habits."""

import asyncio
import itertools
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.api import NewAccount
from xmppclient.core import Core
from xmppclient.demo import throwaway
from xmppclient.demo.cast import REGATTA, YOU, Character, Mood
from xmppclient.demo.habits import Answer
from xmppclient.demo.watch import message_with, online
from xmppclient.events import InvitationsChanged, MessageAdded, RequestReceived
from xmppclient.model import Account, Address, Conversation, ConversationId, Direction, Message, Show
from xmppclient.tasks import TaskOwner

ARRIVAL = 30.0  # seconds until somebody is online and their keys are published
MOOD = 17.0  # seconds until somebody's mood changes


class Person:
    """Plays a character until ``leave``."""

    def __init__(self, character: Character, folder: Path) -> None:
        self.character = character
        self._core = Core(folder / character.local)
        self._tasks = TaskOwner(character.local)
        self._account: Account | None = None
        self._awake = False
        self._turn = 0
        self._groups: dict[Address, ConversationId] = {}
        self._core.bus.subscribe(RequestReceived, self._on_request)
        self._core.bus.subscribe(MessageAdded, self._on_message)
        self._core.bus.subscribe(InvitationsChanged, self._on_invitations)

    async def move_in(self) -> None:
        """Make the profile; needs no server."""
        await throwaway.open_new(self._core)

    async def arrive(self, account: NewAccount) -> None:
        """Come online, ready to encrypt. Raises ``ConnectError``, ``TimeoutError``."""
        self._account = await self._core.accounts.add(account)
        session = self._core.sessions.get(self._account.id)
        await online(self._core, self._account, ARRIVAL)
        await session.omemo.wait_ready(ARRIVAL)
        self._show(self.character.moods[0])

    async def say(self, text: str, reply_to: str = "", group: Address = YOU) -> None:
        """Write to you or to a group, perhaps in answer to a text."""
        chat = await self._chat(group)
        answered = await message_with(self._core, chat, reply_to, ARRIVAL) if reply_to else None
        await self._core.chats.send(chat.id, text, reply_to=answered.id if answered else None)

    async def react(self, emoji: str, text: str, group: Address = YOU) -> None:
        """Answer a text with an emoji."""
        chat = await self._chat(group)
        await self._core.chats.react((await message_with(self._core, chat, text, ARRIVAL)).id, (emoji,))

    def wake(self) -> None:
        """From now on answer, speak unasked, and change moods; a stranger knocks."""
        self._awake = True
        self._tasks.spawn(self._speak(self.character.unasked), "unasked")
        if len(self.character.moods) > 1:
            self._tasks.spawn(self._live(), "moods")
        if self.character.knocks:
            self._knock()

    async def leave(self) -> None:
        await self._tasks.close()
        await self._core.close()

    @property
    def _me(self) -> Account:
        if self._account is None:
            raise RuntimeError(f"{self.character.name} has not arrived")
        return self._account

    async def _chat(self, where: Address) -> Conversation:
        if group := self._groups.get(where):
            return await self._core.chats.get(group)
        return await self._core.chats.open(self._me.id, YOU)

    async def _speak(self, answer: Answer, where: Address = YOU) -> None:
        for utterance in answer:
            await asyncio.sleep(utterance.after)
            await self.say(utterance.text, group=where)

    async def _live(self) -> None:
        for mood in itertools.islice(itertools.cycle(self.character.moods), 1, None):
            await asyncio.sleep(MOOD * (1 + len(self.character.local) / 10))  # not all at once
            self._show(mood)

    def _on_request(self, event: RequestReceived) -> None:
        self._tasks.spawn(self._core.contacts.accept(self._me.id, event.request.jid), "accept")

    def _on_invitations(self, _: InvitationsChanged) -> None:
        self._tasks.spawn(self._follow_invitations(), "follow an invitation")

    async def _follow_invitations(self) -> None:
        for invitation in await self._core.rooms.invitations():
            joined = await self._core.rooms.accept_invitation(
                self._me.id, invitation.room, self.character.name
            )
            self._groups[invitation.room] = joined.id

    def _on_message(self, event: MessageAdded) -> None:
        if not self._awake or not _is_for_answering(event.message):
            return
        where = self._place(event.message)
        if where == YOU or self.character is REGATTA.people[0]:
            answer = self.character.habit(event.message.body, self._turn)
            self._turn += 1
            self._tasks.spawn(self._speak(answer, where), "answer")

    def _place(self, message: Message) -> Address:
        """Where it was said."""
        groups = {group: address for address, group in self._groups.items()}
        return groups.get(message.conversation_id, YOU)

    def _show(self, mood: Mood) -> None:
        presence = Element(ns.q(ns.CLIENT, "presence"))
        if mood.show is not Show.ONLINE:
            SubElement(presence, ns.q(ns.CLIENT, "show")).text = mood.show.value
        if mood.status:
            SubElement(presence, ns.q(ns.CLIENT, "status")).text = mood.status
        self._send(presence)

    def _knock(self) -> None:
        """Ask to be a contact (RFC 6121 §3.1), with a name (XEP-0172) and a word."""
        presence = Element(ns.q(ns.CLIENT, "presence"), {"to": YOU, "type": "subscribe"})
        SubElement(presence, ns.q(ns.CLIENT, "status")).text = self.character.knocks
        SubElement(presence, ns.q(ns.NICK, "nick")).text = self.character.name
        self._send(presence)

    def _send(self, presence: Element) -> None:
        self._core.sessions.get(self._me.id).stream.send(presence)


def _is_for_answering(message: Message) -> bool:
    return message.direction is Direction.IN and message.sender == Address(YOU) and bool(message.body)
