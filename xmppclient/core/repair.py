# SPDX-License-Identifier: AGPL-3.0-or-later
"""The repair desk for the front ends. Looking needs no connection."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import UnknownConversation, UnknownMessage
from xmppclient.model import AccountId, Address, Conversation, Message, MessageId, Trust, Unreadable
from xmppclient.services.repair import ASK, sender_device

AT_ONCE = 50  # ciphertexts looked at before anything else may happen


class Repair:
    """What could not be read, of all accounts."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions) -> None:
        self._profile = profile
        self._sessions = sessions

    async def list(self, account_id: AccountId | None = None) -> tuple[Unreadable, ...]:
        """Newest first."""
        accounts = [account.id for account in await self._profile.store.accounts.list()]
        wanted = [one for one in accounts if account_id in (None, one)]
        found = [line for one in wanted for line in await self._of(one)]
        return tuple(sorted(found, key=lambda line: (line.message.time, line.message.id), reverse=True))

    async def try_again(self, message_id: MessageId) -> bool:
        """True: it is readable now. Raises ``UnknownMessage``, ``NotConnected``."""
        message, conversation = await self._find(message_id)
        return await self._sessions.get(conversation.account_id).repair.try_again(message)

    async def renew(self, message_id: MessageId) -> None:
        """Begin the session with its device anew.

        Raises ``UnknownMessage``, ``UnknownDevice``, ``OmemoUnavailable``, ``NotConnected``.
        """
        message, conversation = await self._find(message_id)
        await self._sessions.get(conversation.account_id).repair.renew(message)

    async def ask_again(self, message_id: MessageId, text: str = ASK) -> None:
        """Send its author a short text that asks to send it again; that accepts a stranger.

        Raises ``UnknownMessage``, ``OwnMessage``, ``NotConnected``, ``StorageError``.
        """
        message, conversation = await self._find(message_id)
        session = self._sessions.get(conversation.account_id)
        await session.repair.ask_again(message, conversation, text)
        if conversation.is_request:
            await session.welcome(conversation.address)

    async def _find(self, message_id: MessageId) -> tuple[Message, Conversation]:
        store = self._profile.store
        message = await store.messages.get(message_id)
        if message is None:
            raise UnknownMessage(str(message_id))
        conversation = await store.conversations.get(message.conversation_id)
        if conversation is None:
            raise UnknownConversation(str(message.conversation_id))
        return message, conversation

    async def _of(self, account_id: AccountId) -> Sequence[Unreadable]:
        store = self._profile.store
        rows = await store.messages.undecryptable(account_id)
        tried = await store.repairs.of(account_id)
        homes = {row.conversation_id for row in rows}
        conversations = {home: await store.conversations.get(home) for home in homes}
        devices = await self._renewable(account_id)
        found = []
        for number, row in enumerate(rows):
            if number % AT_ONCE == 0:
                await asyncio.sleep(0)
            if (conversation := conversations[row.conversation_id]) is None:
                continue
            record = tried.get(row.id)
            line = Unreadable(
                replace(row, ciphertext=b""),
                conversation,
                can_renew=(row.sender, sender_device(row)) in devices,
            )
            if record:
                line = replace(line, step=record.step, tries=record.tries, last_tried=record.last_tried)
            found.append(line)
        return found

    async def _renewable(self, account_id: AccountId) -> frozenset[tuple[Address, int]]:
        """The devices with which a session can be begun."""
        devices = await self._profile.store.devices.list(account_id)
        return frozenset(
            (device.jid, device.device_id)
            for device in devices
            if device.active and not device.this_device and device.trust is not Trust.DISTRUSTED
        )
