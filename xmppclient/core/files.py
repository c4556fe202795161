# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files for the front ends: sent through the server's upload service, fetched when a person asks."""

import time
from pathlib import Path

from xmppclient import filename
from xmppclient.core.chats import Chats
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import NothingToSave, TransferInterrupted, UnknownAccount
from xmppclient.events import EventBus, TransferProgressed
from xmppclient.model import AccountId, ConversationId, Message, MessageId, Policy
from xmppclient.net.exchange import Progress
from xmppclient.net.router import Router

PAUSE = 0.1  # seconds between two events of one transfer


class Files:
    """Of all accounts."""

    def __init__(
        self, profile: ProfileHolder, sessions: Sessions, bus: EventBus, router: Router, chats: Chats
    ) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus
        self._router = router
        self._chats = chats

    async def send(self, conversation_id: ConversationId, path: str, policy: Policy | None = None) -> Message:
        """Upload a file, then send its address; the message is committed when this returns.

        Whatever fails before, nothing was sent. Raises ``TransferError`` and ``RouteError`` leaves,
        ``NetworkUnreachable``, ``NotConnected``, ``RequestError``, ``RequestTimedOut``, and as
        ``Chats.send`` does.
        """
        conversation = await self._chats.get(conversation_id)
        session = self._sessions.get(conversation.account_id)
        wanted = policy or conversation.policy
        url = await session.files.upload(
            Path(path),
            encrypt=wanted is Policy.OMEMO,
            progress=self._progress(conversation.account_id, path),
        )
        now = policy or (await self._chats.get(conversation_id)).policy
        if now is not wanted:
            raise TransferInterrupted("the encryption of the conversation was changed meanwhile")
        return await self._chats.send(conversation_id, url, wanted, attachment=url)

    async def save(self, message_id: MessageId, path: str, *, replace: bool = False) -> None:
        """Fetch the file of a message on the account's route; needs no session.

        What exists at ``path`` is not touched, unless somebody has chosen that it is replaced. Raises
        ``NothingToSave``, ``UnknownMessage``, ``FileExists``, and as ``services.fetching.fetch`` does.
        """
        from xmppclient.services.fetching import fetch

        message = await self._chats.message(message_id)
        if not message.attachment or message.retracted:
            raise NothingToSave(str(message_id))
        conversation = await self._chats.get(message.conversation_id)
        account = await self._profile.store.accounts.get(conversation.account_id)
        if account is None:
            raise UnknownAccount(str(conversation.account_id))
        progress = self._progress(account.id, str(message_id))
        http = self._router.http(account)
        await fetch(http, message.attachment, Path(path), replace=replace, progress=progress)

    def _progress(self, account_id: AccountId, key: str) -> Progress:
        """Tells of a transfer, ten times a second at most, and of its end."""
        last = 0.0

        def tell(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if done == total or now - last >= PAUSE:
                last = now
                self._bus.publish(TransferProgressed(account_id, key, done, total))

        return tell


def proposed_name(message: Message) -> str:
    """A safe name for the file of a message, as its address says (ATT-112)."""
    return filename.of_url(message.attachment.partition("#")[0])
