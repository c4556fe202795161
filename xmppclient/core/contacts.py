# SPDX-License-Identifier: AGPL-3.0-or-later
"""Contacts, presence and requests for the front ends."""

from typing import TYPE_CHECKING

from xmppclient import address
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import InvalidAddress
from xmppclient.events import ConversationRemoved, EventBus
from xmppclient.model import AccountId, Address, Contact, Direction, MessageId, Presence, Request, Show
from xmppclient.pipeline.senders import blocks

if TYPE_CHECKING:
    from xmppclient.session import AccountSession


class Contacts:
    """The people of all accounts."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions, bus: EventBus) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus

    async def list(self, account_id: AccountId) -> tuple[Contact, ...]:
        return await self._profile.store.roster.list(account_id)

    async def add(
        self,
        account_id: AccountId,
        jid: str,
        name: str = "",
        groups: tuple[str, ...] = (),
        *,
        token: str = "",
    ) -> None:
        """Raises ``InvalidAddress``, ``NotConnected``, ``RequestError``."""
        await self._sessions.get(account_id).roster.add(address.person(jid), name, groups, token)

    async def remove(self, account_id: AccountId, jid: Address) -> None:
        await self._sessions.get(account_id).roster.remove(jid)

    async def requests(self) -> tuple[Request, ...]:
        return await self._profile.store.requests.list(None)

    async def accept(self, account_id: AccountId, jid: Address) -> None:
        """Let somebody in: presence both ways, messages out of the inbox, and what they wrote
        encrypted is read now."""
        session = self._sessions.get(account_id)
        await session.roster.accept(jid)
        await session.welcome(jid)

    async def deny(self, account_id: AccountId, jid: Address) -> None:
        """Refuse a request; messages in the inbox from there are deleted."""
        await self._sessions.get(account_id).roster.deny(jid)
        await self._drop_inbox(account_id, jid)

    async def block(self, account_id: AccountId, jid: Address) -> None:
        """Drop everything from a person, or from everybody of a server, now and later; nothing is
        sent to them. It holds here at once, on the server as soon as it can be told.

        Raises ``InvalidAddress`` for ourselves, ``RequestError``, ``RequestTimedOut``.
        """
        session = self._others(account_id, jid)
        try:
            await session.blocking.block(jid)
        finally:
            await self._drop_inbox(account_id, jid)

    async def unblock(self, account_id: AccountId, jid: Address) -> None:
        """Raises ``RequestError``, ``RequestTimedOut``."""
        await self._sessions.get(account_id).blocking.unblock(jid)

    async def blocked(self, account_id: AccountId) -> tuple[Address, ...]:
        """People and domains, in the order of the alphabet."""
        return tuple(sorted(await self._profile.store.requests.blocked(account_id)))

    async def report(
        self,
        account_id: AccountId,
        jid: Address,
        *,
        abuse: bool = False,
        text: str = "",
        messages: tuple[MessageId, ...] = (),
    ) -> None:
        """Block, and tell those who run our server why (XEP-0377); nobody else is told.

        Raises ``NotOffered``, ``NotConnected`` and what ``block`` raises; blocked it is anyway.
        """
        session = self._others(account_id, jid)
        named = await self._stanza_ids(account_id, jid, messages)
        try:
            await session.blocking.report(jid, abuse=abuse, text=text, stanza_ids=named)
        finally:
            await self._drop_inbox(account_id, jid)

    def presence(self, account_id: AccountId, jid: Address) -> Presence:
        if session := self._sessions.find(account_id):
            return session.presence.of(jid)
        return Presence(account_id, jid, Show.OFFLINE)

    def _others(self, account_id: AccountId, jid: Address) -> "AccountSession":
        session = self._sessions.get(account_id)
        if jid == session.ctx.jid:
            raise InvalidAddress(jid)
        return session

    async def _stanza_ids(
        self, account_id: AccountId, jid: Address, messages: tuple[MessageId, ...]
    ) -> tuple[str, ...]:
        """The archive's names of what they wrote."""
        store = self._profile.store
        found = [await store.messages.get(message_id) for message_id in messages]
        conversation = await store.conversations.find(account_id, jid)
        return tuple(
            message.stanza_id
            for message in found
            if message and conversation and message.conversation_id == conversation.id
            if message.direction is Direction.IN and message.stanza_id
        )

    async def _drop_inbox(self, account_id: AccountId, jid: Address) -> None:
        """Delete what strangers wrote from there."""
        conversations = self._profile.store.conversations
        for conversation in await conversations.list(requests=True):
            if conversation.account_id == account_id and blocks({jid}, conversation.address):
                await conversations.remove(conversation.id)
                self._bus.publish(ConversationRemoved(account_id, conversation.id))
