# SPDX-License-Identifier: AGPL-3.0-or-later
"""The two versions of the protocol, as python-omemo's backends, with what both lack."""

import asyncio
from typing import Any

import xeddsa
from oldmemo import Oldmemo, oldmemo as legacy
from omemo.backend import Backend, KeyExchangeFailed
from omemo.bundle import Bundle
from omemo.message import EncryptedKeyMaterial, KeyExchange, PlainKeyMaterial
from omemo.session import Session
from twomemo import Twomemo, twomemo as current
from x3dh.pre_key_pair import PreKeyPair

from xmppclient.model import Address
from xmppclient.services.omemo.earlier import EarlierSessions
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored import KeptPrekeys, public

AT_ONCE = 4  # devices written to, or sessions stored, before anything else may happen

# For each key exchange x3dh computes the public parts of all our prekeys, six times over (25 ms).
PreKeyPair.pub = property(lambda pair: public(pair.priv))  # type: ignore[assignment, method-assign]


class Version(Backend):
    """What both versions lack.

    Keys that no session can be built from must cost one device its copy, not everybody
    theirs: python-omemo lets the error of the curve through. It must remember which prekeys
    are gone already: until we answer, every message of a new session repeats the key
    exchange, and for each one all prekeys are read and written (4 ms) to find nothing to do.
    While history is read, used prekeys stay until its end (XEP-0384 §6). And writing to many
    devices must not hold up the loop.
    """

    earlier: EarlierSessions
    kept: KeptPrekeys
    spent: set[tuple[bytes, bytes]]
    in_history = False
    _steps = 0

    async def build_session_active(
        self, bare_jid: str, device_id: int, bundle: Bundle, plain_key_material: PlainKeyMaterial
    ) -> Any:  # a pair of the version's own session and key material
        try:
            return await super().build_session_active(bare_jid, device_id, bundle, plain_key_material)  # type: ignore[safe-super]
        except xeddsa.XEdDSAException as error:
            raise KeyExchangeFailed from error

    async def build_session_passive(
        self,
        bare_jid: str,
        device_id: int,
        key_exchange: KeyExchange,
        encrypted_key_material: EncryptedKeyMaterial,
    ) -> Any:
        """A prekey that is kept must not let an exchange be replayed whose session was replaced."""
        assert isinstance(key_exchange, current.KeyExchangeImpl | legacy.KeyExchangeImpl)
        if self.kept.knows(key_exchange.header.ephemeral_key):
            raise KeyExchangeFailed("this key exchange was used before")
        return await super().build_session_passive(  # type: ignore[safe-super]
            bare_jid, device_id, key_exchange, encrypted_key_material
        )

    async def encrypt_key_material(self, session: Session, plain_key_material: PlainKeyMaterial) -> Any:
        await self._breathe()
        return await super().encrypt_key_material(session, plain_key_material)  # type: ignore[safe-super]

    async def store_session(self, session: Session) -> Any:
        assert isinstance(session, current.SessionImpl | legacy.SessionImpl)
        await self._breathe()
        key = BundleId(self.namespace, Address(session.bare_jid), session.device_id)
        self.earlier.replaced_by(key, session.key_exchange.header.ephemeral_key)
        return await super().store_session(session)  # type: ignore[safe-super]

    async def _breathe(self) -> None:
        self._steps += 1
        if self._steps % AT_ONCE == 0:
            await asyncio.sleep(0)

    async def hide_pre_key(self, session: Session) -> bool:
        """python-omemo, always in its history mode here, asks for this after each key exchange."""
        assert isinstance(session, current.SessionImpl | legacy.SessionImpl)
        header = session.key_exchange.header
        used = (header.pre_key or b"", header.ephemeral_key)
        if used in self.spent:
            return False
        self.spent.add(used)
        if self.in_history:
            self.kept.add(*used)
            return False
        return await super().delete_pre_key(session)  # type: ignore[safe-super]


class Current(Version, Twomemo):
    """Twomemo."""

    def __init__(self, state: State) -> None:
        Twomemo.__init__(self, state)
        self.earlier = EarlierSessions(state)
        self.spent = set()
        self.kept = KeptPrekeys(state, self.namespace)


class Legacy(Version, Oldmemo):
    """Oldmemo that lets python-omemo give a device a label, which only omemo:2 publishes."""

    def __init__(self, state: State) -> None:
        Oldmemo.__init__(self, state)
        self.earlier = EarlierSessions(state)
        self.spent = set()
        self.kept = KeptPrekeys(state, self.namespace)

    async def sign_own_label(self, label: str) -> bytes:
        return b""
