# SPDX-License-Identifier: AGPL-3.0-or-later
"""The cryptography of one account in memory: nothing here waits for network or disk.

Slow to import (the OMEMO libraries), so only ``service`` imports it, when it starts. The
caller holds the account's lock, brings what must be fetched, writes ``state.changes()``
and sends ``staged`` afterwards.
"""

import logging
import time
from collections.abc import Callable, Collection, Mapping
from xml.etree.ElementTree import Element

from omemo.bundle import Bundle
from omemo.message import Message
from omemo.types import DeviceInformation

from xmppclient import ns
from xmppclient.clock import Clock
from xmppclient.errors import DecryptFailed
from xmppclient.model import Address, Trust
from xmppclient.services.omemo import bundles, codec, manager
from xmppclient.services.omemo.failures import reason_of
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.lists import Devices, serialize
from xmppclient.services.omemo.outgoing import Load, What
from xmppclient.services.omemo.pace import Pace
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored import FORMER, ROLLED_BACK, forget_device
from xmppclient.services.omemo.stored_devices import LEVELS, OWN_ID, StoredDevices, fingerprint, trust_of
from xmppclient.services.omemo.survey import Missed, Survey, Surveyor, proof
from xmppclient.services.omemo.upkeep import Upkeep
from xmppclient.services.omemo.values import VERSIONS, Reason
from xmppclient.services.omemo.versions import Current, Legacy, Version

log = logging.getLogger(__name__)

# How a message fails in a session that it does not belong to.
OF_ANOTHER_SESSION = frozenset({Reason.BROKEN_SESSION, Reason.TOO_MANY_SKIPPED, Reason.TAMPERED})


class Engine:
    """Sessions, devices and trust of one account."""

    def __init__(
        self,
        texts: Mapping[str, str],
        jid: Address,
        *,
        blind_trust: bool,
        clock: Clock,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        state = self.state = State(texts)
        self.jid = jid
        self.blind_trust = blind_trust
        self.staged = Load()
        self.changed: set[Address] = set()  # whose devices or trust changed since last asked
        self.fresh: dict[tuple[str, Address], float] = {}  # until when a list counts as up to date
        self._bundles: dict[BundleId, Bundle] = {}
        self._lists: dict[tuple[str, str], Devices] = {}
        pace = self.pace = Pace()
        self.backends: dict[str, Version] = {
            ns.OMEMO_2: Current(state, pace),
            ns.OMEMO_1: Legacy(state, pace),
        }
        self._in_history = False
        self.devices = StoredDevices(state)
        self.upkeep = Upkeep(state, jid, self.backends, self, clock, now)

    @property
    def has_keys(self) -> bool:
        return OWN_ID in self.state

    async def open(self, label: str) -> None:
        """Load or make our keys. Our own published lists must have been taken in before the
        first time, so that no device id is used twice."""
        self.manager, self._bench = await manager.create(
            self.state, self, list(self.backends.values()), self.jid, label
        )
        self.changed.add(self.jid)

    @property
    def dirty(self) -> bool:
        """Whether there is anything to write or send."""
        return bool(self.state.dirty or self.changed or self.staged)

    def settle(self) -> Load:
        """All is written; returns what may be sent now. Fetched bundles have served."""
        self.state.commit()
        self.changed.clear()
        self._bundles.clear()
        return self.staged.take()

    def discard(self) -> None:
        """Back to the committed state; nothing of what came since is sent."""
        if self.state.dirty:
            self.fresh.clear()  # what was read may be lost with it
        self.state.discard()
        self.changed.clear()
        self._clear()

    def _clear(self) -> None:
        """Forget what belongs to a state that is no more."""
        self._bundles.clear()
        self.staged.take()
        for backend in self.backends.values():
            backend.spent.clear()

    # What the session manager takes and leaves (manager.Desk)

    def bundle(self, namespace: str, jid: str, device_id: int) -> Bundle | None:
        return self._bundles.get(BundleId(namespace, Address(jid), device_id))

    def device_list(self, namespace: str, jid: str) -> Devices | None:
        return self._lists.get((namespace, jid))

    def publish_bundle(self, bundle: Bundle) -> None:
        self.staged.publications[What.BUNDLE, bundle.namespace] = bundles.serialize(bundle)

    def publish_list(self, namespace: str, devices: Devices) -> None:
        self.staged.publications[What.LIST, namespace] = serialize(namespace, devices)

    def send_empty(self, message: Message, jid: str) -> None:
        self.staged.empties.append((Address(jid), codec.serialize(message)))

    # What was fetched

    def note_list(self, namespace: str, jid: Address, devices: Devices) -> None:
        """Remember a list without acting on it. What we were is no device of ours any more."""
        former = self.former_device if jid == self.jid else 0
        self._lists[namespace, jid] = {id_: label for id_, label in devices.items() if id_ != former}

    def has_list(self, jid: Address) -> bool:
        """Whether a list of theirs was read or pushed, be it empty, since the program started."""
        return any((namespace, jid) in self._lists for namespace in VERSIONS)

    async def take_list(self, namespace: str, jid: Address, devices: Devices) -> None:
        """Act on a published list: devices appear, vanish, return, are named."""
        self.note_list(namespace, jid, devices)
        before = self.state.writes
        await self.manager.update_device_list(namespace, jid, manager.signed(self._lists[namespace, jid]))
        self.devices.prune(jid)
        if self.state.writes != before:
            self.changed.add(jid)

    async def take_bundles(self, payloads: dict[BundleId, Element]) -> frozenset[BundleId]:
        """Learn keys from published bundles; returns those that cannot be used."""
        bad = set()
        for key, payload in payloads.items():
            try:
                bundle = bundles.parse(key.namespace, payload, key.jid, key.device_id)
            except codec.Malformed:
                bad.add(key)
                continue
            await self.pace.breathe()
            if not self.devices.learn(bundle):
                log.warning("device %d of %s has another identity key now", key.device_id, key.jid)
                self.devices.replace_identity(bundle)
            self._bundles[key] = bundle
            self.changed.add(key.jid)
        for jid in {key.jid for key in payloads}:
            await self._take_labels(jid)
        return frozenset(bad)

    async def _take_labels(self, jid: Address) -> None:
        """Labels can only be checked once the identity keys are known."""
        devices = self._lists.get((ns.OMEMO_2, jid), {})
        if any(label is not None for label in devices.values()):
            await self.manager.update_device_list(ns.OMEMO_2, jid, manager.signed(devices))

    def admit(self, key: BundleId) -> None:
        """Read the messages of a device that its owner does not list. It gets none from us."""
        if key in self._bundles and key.device_id not in self.devices.ids(key.jid):
            self.devices.add_unlisted(key.namespace, key.jid, key.device_id)
            self.changed.add(key.jid)

    def introduce(self, part: codec.Part, sender: Address) -> bool:
        """Get to know a device by the key that its first message brings, asking nobody.

        It is read, not trusted and not written to, until its owner's list is fetched. False
        if the message brings no key. Raises ``DecryptFailed``.
        """
        try:
            identity_key = codec.introduced_key(part)
        except codec.Malformed as error:
            raise DecryptFailed(Reason.MALFORMED, str(error)) from error
        if identity_key is None or self.devices.identity_key(sender, part.sender_device):
            return False
        self.devices.introduce(sender, part.sender_device, identity_key)
        if part.sender_device not in self.devices.ids(sender):
            self.devices.add_unlisted(part.namespace, sender, part.sender_device)
        self.changed.add(sender)
        return True

    async def survey(self, jids: Collection[Address], missed: Missed) -> Survey:
        """Decide for each device of these people and of ours how to reach it."""
        looked = Surveyor(self.state, self.jid, self.devices, self._lists, self._bundles, self.pace)
        return await looked.survey(jids, missed)

    def at_hand(self, keys: Collection[BundleId]) -> dict[BundleId, Bundle]:
        """Of these bundles those that were fetched, to be lent again: a commit lets go of them."""
        return {key: self._bundles[key] for key in keys if key in self._bundles}

    def lend(self, stock: Mapping[BundleId, Bundle]) -> None:
        """Have these bundles at hand, except those whose devices have other keys by now."""
        for key, bundle in stock.items():
            known = self.devices.identity_key(key.jid, key.device_id)
            if known is not None and fingerprint(known) == fingerprint(bundle.identity_key):
                self._bundles[key] = bundle

    # Decryption

    def parts(self, message: Element) -> tuple[codec.Part, ...]:
        """The encrypted elements of a message. Raises ``DecryptFailed``."""
        try:
            return codec.parts(message, self.jid, self.devices.own_id)
        except codec.Malformed as error:
            raise DecryptFailed(Reason.MALFORMED, str(error)) from error

    def knows(self, jid: Address, device_id: int) -> bool:
        """Whether messages of this device can be tried without fetching anything."""
        return device_id in self.devices.ids(jid) and self.devices.identity_key(jid, device_id) is not None

    async def decrypt(self, part: codec.Part, sender: Address) -> tuple[bytes | None, DeviceInformation]:
        """The plaintext, None for an empty message, and the device that wrote it.

        Also what belongs to a session that was replaced since. Raises ``DecryptFailed``; the
        sessions then stand as before.
        """
        key = self.devices.identity_key(sender, part.sender_device)
        if key is None:
            raise DecryptFailed(Reason.SENDER_UNKNOWN)
        try:
            message = codec.parse(part, sender, self.jid, self.devices.own_id, sign_bit=bool(key[31] & 0x80))
        except codec.Malformed as error:
            raise DecryptFailed(Reason.MALFORMED, str(error)) from error
        self._bench.only = (sender, part.sender_device)
        try:
            return await self._decrypt(message)
        finally:
            self._bench.only = None

    async def _decrypt(self, message: Message) -> tuple[bytes | None, DeviceInformation]:
        """In the session that the message belongs to, which is in use from then on."""
        earlier = self.backends[message.namespace].earlier
        session = BundleId(message.namespace, Address(message.bare_jid), message.device_id)
        ((_, exchange),) = message.keys
        if exchange is not None:
            place = earlier.built_with(session, codec.ephemeral_key(exchange))
            return await (self._open(message) if place is None else self._open_in(message, session, place))
        try:
            return await self._open(message)
        except DecryptFailed as failure:
            if failure.reason not in OF_ANOTHER_SESSION:
                raise
            for place in earlier.places(session):
                try:
                    return await self._open_in(message, session, place)
                except DecryptFailed as other:
                    if other.reason == Reason.DUPLICATE:
                        raise
            raise

    async def _open_in(
        self, message: Message, session: BundleId, place: int
    ) -> tuple[bytes | None, DeviceInformation]:
        """In an earlier session; where that fails the one in use stays."""
        earlier = self.backends[message.namespace].earlier
        earlier.use(session, place)
        try:
            return await self._open(message)
        except DecryptFailed:
            earlier.undo(session, place)
            raise

    async def _open(self, message: Message) -> tuple[bytes | None, DeviceInformation]:
        try:
            plaintext, device, _ = await self.manager.decrypt(message)
        except Exception as error:
            raise DecryptFailed(reason_of(error), type(error).__name__) from error
        return plaintext, device

    def is_trusted(self, jid: Address, device_id: int) -> bool:
        """Whether a device may be written to."""
        device = self.devices.read(jid, device_id)
        trusts = (Trust.VERIFIED,) if jid == self.jid else (Trust.VERIFIED, Trust.BLIND)
        return device is not None and trust_of(device) in trusts

    def speaks_current(self, jid: Address, device_id: int) -> None:
        """A device has written omemo:2, so it can read it."""
        self.state.put(proof(jid, device_id), True)

    async def trust_blindly(self, device: DeviceInformation) -> DeviceInformation:
        """Blind trust before verification, for a contact's device that has just been read: what
        the next encryption would decide anyway. The device as it is then."""
        jid = Address(device.bare_jid)
        decided = {trust_of(one) for one in self.devices.all(jid)} & {Trust.VERIFIED, Trust.DISTRUSTED}
        waits = trust_of(device) is Trust.UNDECIDED and jid != self.jid
        if not waits or not self.blind_trust or decided or self.devices.alarmed(device):
            return device
        await self.set_trust(jid, device.identity_key, Trust.BLIND)
        return device._replace(trust_level_name=LEVELS[Trust.BLIND])

    # Upkeep

    async def set_trust(self, jid: Address, identity_key: bytes, trust: Trust) -> None:
        await self.manager.set_trust(jid, identity_key, LEVELS[trust])
        self.changed.add(jid)

    def find(self, jid: Address, wanted: str) -> DeviceInformation | None:
        """A device by its fingerprint."""
        return next((d for d in self.devices.all(jid) if fingerprint(d.identity_key) == wanted), None)

    def session_bundles(self, device: DeviceInformation) -> list[BundleId]:
        """The bundles needed to begin all sessions with a device anew."""
        return [
            BundleId(namespace, Address(device.bare_jid), device.device_id)
            for namespace, active in device.active
            if active
        ]

    async def renew_session(self, key: BundleId) -> bool:
        """Replace a session, or make the missing one. False if there is no bundle to build it from."""
        bundle = self._bundles.pop(key, None)
        return bundle is not None and await self.upkeep.renew_session(key, bundle)

    async def check_published(self) -> None:
        """Compare our published keys, taken in before, with ours; stage what differs."""
        await self.manager.ensure_data_consistency()
        self.changed.add(self.jid)

    async def answer(self) -> None:
        """Stage the answers that are due, unless history is being read or must not be continued."""
        if not (self.in_history or self.rolled_back):
            await self.upkeep.answer()

    @property
    def in_history(self) -> bool:
        """Whether what is read was written while we were away: nobody is answered, no key goes."""
        return self._in_history

    @in_history.setter
    def in_history(self, value: bool) -> None:
        self._in_history = value
        for backend in self.backends.values():
            backend.in_history = value

    @property
    def rolled_back(self) -> bool:
        """Whether the sessions here are older than what was done with them, so that a key would be
        used twice: they may still be read with, and never written with."""
        return ROLLED_BACK in self.state

    @rolled_back.setter
    def rolled_back(self, value: bool) -> None:
        self.state.put(ROLLED_BACK, value)

    @property
    def former_device(self) -> int:
        """Our device id before the last ``become_new_device``, until its traces are gone; else 0."""
        return int(self.state.get(FORMER, 0))

    @former_device.setter
    def former_device(self, device_id: int) -> None:
        self.state.put(FORMER, device_id)

    async def become_new_device(self, label: str) -> None:
        """Take another device id, other keys and no sessions, with the same identity key: who verified
        us goes on trusting us. Our published lists must have been noted."""
        forget_device(self.state, self.jid)
        self._clear()
        await self.open(label)
