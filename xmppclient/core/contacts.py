# SPDX-License-Identifier: AGPL-3.0-or-later
"""Contacts, presence and requests for the front ends."""

from xmppclient import address
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.events import ConversationRemoved, EventBus
from xmppclient.model import AccountId, Address, Contact, Presence, Request, Show


class Contacts:
    """The people of all accounts."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions, bus: EventBus) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus

    async def list(self, account_id: AccountId) -> tuple[Contact, ...]:
        return await self._profile.store.roster.list(account_id)

    async def add(
        self, account_id: AccountId, jid: str, name: str = "", groups: tuple[str, ...] = ()
    ) -> None:
        """Raises ``InvalidAddress``, ``NotConnected``, ``RequestError``."""
        await self._sessions.get(account_id).roster.add(address.person(jid), name, groups)

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
        """Drop everything from somebody, now and later; nothing is sent to them."""
        await self._sessions.get(account_id).roster.block(jid)
        await self._drop_inbox(account_id, jid)

    def presence(self, account_id: AccountId, jid: Address) -> Presence:
        if session := self._sessions.find(account_id):
            return session.presence.of(jid)
        return Presence(account_id, jid, Show.OFFLINE)

    async def _drop_inbox(self, account_id: AccountId, jid: Address) -> None:
        conversations = self._profile.store.conversations
        conversation = await conversations.find(account_id, jid)
        if conversation and conversation.is_request:
            await conversations.remove(conversation.id)
            self._bus.publish(ConversationRemoved(account_id, conversation.id))
