# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who can read this: devices and trust for the front ends."""

from collections.abc import Iterable

from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import UnknownAccount, UnknownConversation
from xmppclient.model import (
    AccountId,
    Address,
    Conversation,
    ConversationId,
    Device,
    Encryption,
    Kind,
    Policy,
    Trust,
)
from xmppclient.pipeline import placement
from xmppclient.services.repair import AFTER_TRUSTING


class Devices:
    """OMEMO devices of contacts, and our own."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions) -> None:
        self._profile = profile
        self._sessions = sessions

    async def list(self, account_id: AccountId, jid: Address | None = None) -> tuple[Device, ...]:
        """What is known here; asks nobody."""
        account = await self._profile.store.accounts.get(account_id)
        if account is None:
            raise UnknownAccount(str(account_id))
        return await self._profile.store.devices.list(account_id, jid or account.jid)

    async def set_trust(self, account_id: AccountId, jid: Address, fingerprint: str, trust: Trust) -> None:
        """Raises ``UnknownDevice``. Messages that waited for the decision go out, or are read."""
        session = self._sessions.get(account_id)
        await session.omemo.set_trust(jid, fingerprint, trust)
        session.outbound.decided()
        if trust in (Trust.VERIFIED, Trust.BLIND):
            await session.repair.reread(AFTER_TRUSTING, jid)

    async def repair(self, account_id: AccountId, jid: Address, fingerprint: str) -> None:
        """Replace a broken session by a new one; the other side can be read again afterwards."""
        await self._sessions.get(account_id).omemo.repair(jid, fingerprint)

    async def exposed(self, conversation_id: ConversationId) -> tuple[str, ...]:
        """What stands outside the ciphertext, by the oldest version that a device needs."""
        conversation = await self._profile.store.conversations.get(conversation_id)
        if conversation is None:
            raise UnknownConversation(str(conversation_id))
        if conversation.policy is Policy.NONE:
            return placement.exposed(Encryption.NONE)
        readers = await self._others(conversation) + await self.list(conversation.account_id)
        return placement.exposed(_weakest(readers))

    async def _others(self, conversation: Conversation) -> tuple[Device, ...]:
        """Devices of whoever is on the other side: of a room those of all its members."""
        if conversation.kind is not Kind.GROUPCHAT:
            return await self.list(conversation.account_id, conversation.address)
        members = await self._profile.store.rooms.members(conversation.id)
        people = [member.jid for member in members]
        return await self._profile.store.devices.list_many(conversation.account_id, people)


def _weakest(devices: Iterable[Device]) -> Encryption:
    """A message is only as closed as for its oldest reader."""
    reading = [device for device in devices if device.active and device.trust is not Trust.DISTRUSTED]
    newest = all(Encryption.OMEMO_2 in device.namespaces for device in reading if not device.this_device)
    return Encryption.OMEMO_2 if newest else Encryption.OMEMO_1
