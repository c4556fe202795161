# SPDX-License-Identifier: AGPL-3.0-or-later
"""A message that is encrypted for one device after the other.

python-omemo would do it in one go and keep every session in memory until the end. Here each
session is stored as soon as its key is used, so that a message to hundreds of devices may be
written in portions, each committed, while others read and write in between.
"""

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from omemo.backend import BackendException
from omemo.message import Content, PlainKeyMaterial
from omemo.session import Initiation

from xmppclient import ns
from xmppclient.model import Address, Encryption
from xmppclient.services.omemo.codec import Written
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.values import VERSIONS

if TYPE_CHECKING:
    from xmppclient.services.omemo.engine import Engine


class Letter:
    """What was encrypted of one message so far. ``texts`` holds the plaintext of each version."""

    def __init__(self, engine: "Engine", texts: dict[str, bytes]) -> None:
        self._engine = engine
        self._texts = texts
        self._own_id = engine.devices.own_id
        self._written: dict[str, tuple[Written, PlainKeyMaterial]] = {}
        self.readers: set[Address] = set()
        self.unusable: list[BundleId] = []  # no session can be built from these bundles

    @property
    def stale(self) -> bool:
        """Whether this is another device by now, or one that must not write."""
        return self._engine.devices.own_id != self._own_id or self._engine.rolled_back

    async def add(self, key: BundleId) -> None:
        """Encrypt for one more device; its bundle is at hand or its session exists.

        A bundle no session can be built from costs that device its copy, nobody else theirs.
        """
        backend = self._engine.backends[key.namespace]
        written, material = await self._begin(key.namespace)
        session = await backend.load_session(key.jid, key.device_id)
        if session is not None:
            encrypted = await backend.encrypt_key_material(session, material)
        else:
            bundle = self._engine.bundle(*key)
            if bundle is None:  # its session was lost while others were written to
                return
            try:
                session, encrypted = await backend.build_session_active(
                    key.jid, key.device_id, bundle, material
                )
            except BackendException:
                self.unusable.append(key)
                return
        unconfirmed = session.initiation is Initiation.ACTIVE and not session.confirmed
        written.add(encrypted, session.key_exchange if unconfirmed else None)
        await backend.store_session(session)
        self.readers.add(key.jid)
        await self._engine.pace.breathe()

    async def keep_to_us(self) -> None:
        """There is nobody to encrypt for: only who wrote it can read it, and nobody else ever."""
        await self._begin(ns.OMEMO_2)

    @property
    def elements(self) -> tuple[Element, ...]:
        """Strongest version first."""
        return tuple(self._written[n][0].element for n in VERSIONS if n in self._written)

    @property
    def encryption(self) -> Encryption:
        """The weakest version any device was addressed with."""
        return VERSIONS[ns.OMEMO_1 if ns.OMEMO_1 in self._written else ns.OMEMO_2]

    async def _begin(self, namespace: str) -> tuple[Written, PlainKeyMaterial]:
        if namespace not in self._written:
            content, material = await self._engine.backends[namespace].encrypt_plaintext(
                self._texts[namespace]
            )
            self._written[namespace] = self._written_with(namespace, content), material
        return self._written[namespace]

    def _written_with(self, namespace: str, content: Content) -> Written:
        return Written(namespace, self._engine.jid, self._own_id, content)
