# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who can read this: devices and trust for the front ends."""

from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import UnknownAccount
from xmppclient.model import AccountId, Address, Device, Trust
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
