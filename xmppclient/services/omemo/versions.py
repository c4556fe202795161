# SPDX-License-Identifier: AGPL-3.0-or-later
"""The two versions of the protocol, as python-omemo's backends, with what both lack."""

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
from xmppclient.services.omemo.earlier import EarlierSessions, prefix
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.pace import Pace
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored import KeptPrekeys, public

# For each key exchange x3dh computes the public parts of all our prekeys, six times over (25 ms).
PreKeyPair.pub = property(lambda pair: public(pair.priv))  # type: ignore[assignment, method-assign]


class Version(Backend):
    """What both versions lack.

    Keys that no session can be built from must cost one device its copy, not everybody
    theirs: python-omemo lets the error of the curve through. It must remember which prekeys
    are gone already: until we answer, every message of a new session repeats the key
    exchange, and for each one all prekeys are read and written (4 ms) to find nothing to do.
    While history is read, used prekeys stay until its end (XEP-0384 §6). Of a session that is
    in use only what moved is stored. And reading or writing a lot must not hold up the loop.
    """

    state: State
    pace: Pace
    earlier: EarlierSessions
    kept: KeptPrekeys
    spent: set[tuple[bytes, bytes]]
    in_history = False

    def prepare(self, state: State, pace: Pace) -> None:
        self.state = state
        self.pace = pace
        self.earlier = EarlierSessions(state)
        self.kept = KeptPrekeys(state, self.namespace)
        self.spent = set()

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

    async def store_session(self, session: Session) -> Any:
        assert isinstance(session, current.SessionImpl | legacy.SessionImpl)
        await self.pace.breathe()
        key = BundleId(self.namespace, Address(session.bare_jid), session.device_id)
        ephemeral_key = session.key_exchange.header.ephemeral_key
        if self.earlier.in_use(key, ephemeral_key):
            self.state.put(f"{prefix(key)}double_ratchet", session.double_ratchet.json)
            self.state.put(f"{prefix(key)}confirmed", session.confirmed)
            return
        self.earlier.replaced_by(key, ephemeral_key)
        await super().store_session(session)  # type: ignore[safe-super]

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

    def __init__(self, state: State, pace: Pace) -> None:
        Twomemo.__init__(self, state)
        self.prepare(state, pace)


class Legacy(Version, Oldmemo):
    """Oldmemo that lets python-omemo give a device a label, which only omemo:2 publishes."""

    def __init__(self, state: State, pace: Pace) -> None:
        Oldmemo.__init__(self, state)
        self.prepare(state, pace)

    async def sign_own_label(self, label: str) -> bytes:
        return b""
