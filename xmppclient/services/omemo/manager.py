# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one module that knows the insides of python-omemo and slixmpp-omemo.

Relied on, and pinned by ``tests/core/omemo/test_manager.py``:

* the keys and values python-omemo keeps in its storage (``StoredDevices``, ``make_identity``),
* ``SessionManager.__get_device_information``, replaced so that reading devices never goes to
  the network and an encryption sees exactly the devices of its plan,
* the state being consistent while ``_download_bundle`` waits, the only place where an
  encryption does, and python-omemo storing its sessions after the last of them.

slixmpp-omemo gives the session manager with its rules of trust. Its plugin is not used: it
starts by itself, answers by itself and cannot read omemo:2.
"""

import asyncio
import base64
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Protocol

import xeddsa
from oldmemo import Oldmemo, oldmemo as legacy
from omemo.backend import Backend, KeyExchangeFailed
from omemo.bundle import Bundle
from omemo.message import Message, PlainKeyMaterial
from omemo.session import Session
from omemo.session_manager import BundleNotFound, DeviceListDownloadFailed, SessionManager
from omemo.storage import Storage
from omemo.types import DeviceInformation, DeviceList, SignedLabel
from twomemo import Twomemo, twomemo as current

from xmppclient import ns
from xmppclient.model import Address, Trust
from xmppclient.services.omemo.libraries import BaseSessionManager, TrustLevel
from xmppclient.services.omemo.lists import Devices, Label
from xmppclient.services.omemo.state import State

UNDECIDED = TrustLevel.UNDECIDED.name
LEVELS = {
    Trust.VERIFIED: TrustLevel.TRUSTED.name,
    Trust.BLIND: TrustLevel.BLINDLY_TRUSTED.name,
    Trust.UNDECIDED: UNDECIDED,
    Trust.DISTRUSTED: TrustLevel.DISTRUSTED.name,
}
TRUSTS = {level: trust for trust, level in LEVELS.items()}
OWN_ID = "/own_device_id"
NAMESPACES = (ns.OMEMO_2, ns.OMEMO_1)

Plan = Mapping[tuple[str, int], str]  # (bare JID, device id) to the namespace to use


@lru_cache(maxsize=4096)
def fingerprint(identity_key: bytes) -> str:
    """The key in its Curve25519 form, 64 hex digits, as every client shows it."""
    return xeddsa.ed25519_pub_to_curve25519_pub(identity_key).hex()


def trust_of(device: DeviceInformation) -> Trust:
    return TRUSTS[device.trust_level_name]


def make_identity(state: State) -> None:
    """Make our identity key before python-omemo does, with the sign bit of its Ed25519 form 0.

    Converse.js refuses omemo:2 bundles of the other half of all keys.
    """
    if "/ikp/key" in state:
        return
    seed = secrets.token_bytes(32)
    while xeddsa.seed_to_ed25519_pub(seed)[31] & 0x80:
        seed = secrets.token_bytes(32)
    state.put("/ikp/is_seed", True)
    state.put("/ikp/key", _b64(seed))


class Version(Backend):
    """What both versions lack.

    Keys that no session can be built from must cost one device its copy, not everybody
    theirs: python-omemo lets the error of the curve through. And it must remember which
    prekeys are gone already: until we answer, every message of a new session repeats the key
    exchange, and for each one all prekeys are read and written (4 ms) to find nothing to do.
    """

    spent: set[bytes]

    async def build_session_active(
        self, bare_jid: str, device_id: int, bundle: Bundle, plain_key_material: PlainKeyMaterial
    ) -> Any:  # a pair of the version's own session and key material
        try:
            return await super().build_session_active(bare_jid, device_id, bundle, plain_key_material)  # type: ignore[safe-super]
        except xeddsa.XEdDSAException as error:
            raise KeyExchangeFailed from error

    async def hide_pre_key(self, session: Session) -> bool:
        return self._is_new(session) and await super().hide_pre_key(session)  # type: ignore[safe-super]

    async def delete_pre_key(self, session: Session) -> bool:
        return self._is_new(session) and await super().delete_pre_key(session)  # type: ignore[safe-super]

    def _is_new(self, session: Session) -> bool:
        assert isinstance(session, current.SessionImpl | legacy.SessionImpl)
        prekey = session.key_exchange.header.pre_key or b""
        new = prekey not in self.spent
        self.spent.add(prekey)
        return new


class Current(Version, Twomemo):
    """Twomemo."""

    def __init__(self, storage: Storage) -> None:
        Twomemo.__init__(self, storage)
        self.spent = set()


class Legacy(Version, Oldmemo):
    """Oldmemo that lets python-omemo give a device a label, which only omemo:2 publishes."""

    def __init__(self, storage: Storage) -> None:
        Oldmemo.__init__(self, storage)
        self.spent = set()

    async def sign_own_label(self, label: str) -> bytes:
        return b""


class StoredDevices:
    """Devices as python-omemo stores them, without its side effects."""

    def __init__(self, state: State) -> None:
        self._state = state

    @property
    def own_id(self) -> int:
        """Our device id, 0 before there is one."""
        return int(self._state.get(OWN_ID, 0))

    def ids(self, jid: str) -> list[int]:
        return list(self._state.get(f"/devices/{jid}/list", []))

    def active(self, jid: str, device_id: int) -> frozenset[str]:
        """The namespaces whose lists name this device now."""
        active = self._state.get(f"/devices/{jid}/{device_id}/active", {})
        return frozenset(namespace for namespace, listed in active.items() if listed)

    def read(self, jid: str, device_id: int) -> DeviceInformation | None:
        """A device whose identity key is known."""
        identity_key = self.identity_key(jid, device_id)
        if identity_key is None:
            return None
        prefix = f"/devices/{jid}/{device_id}/"
        active: dict[str, bool] = self._state.get(prefix + "active", {})
        return DeviceInformation(
            namespaces=frozenset(self._state.get(prefix + "namespaces", [])).intersection(active),
            active=frozenset(active.items()),
            bare_jid=jid,
            device_id=device_id,
            identity_key=identity_key,
            trust_level_name=self._state.get(f"/trust/{jid}/{_b64(identity_key)}", UNDECIDED),
            label=self._state.get(prefix + "label"),
        )

    def all(self, jid: str) -> Iterator[DeviceInformation]:
        """Every device of an address whose identity key is known."""
        for device_id in self.ids(jid):
            if (device := self.read(jid, device_id)) is not None:
                yield device

    def identity_key(self, jid: str, device_id: int) -> bytes | None:
        text = self._state.get(f"/devices/{jid}/{device_id}/identity_key")
        return None if text is None else base64.urlsafe_b64decode(text)

    def learn(self, bundle: Bundle) -> bool:
        """Note the identity key of a device; False if another one is known already.

        The sign bit of the Ed25519 form does not count: not every client publishes it in 0.3.
        """
        key = f"/devices/{bundle.bare_jid}/{bundle.device_id}/identity_key"
        known = self.identity_key(bundle.bare_jid, bundle.device_id)
        same = known is None or fingerprint(known) == fingerprint(bundle.identity_key)
        guessed = _introduced(bundle.bare_jid, bundle.device_id)
        if known is None or (same and guessed in self._state):
            self._state.put(key, _b64(bundle.identity_key))
            self._state.remove(guessed)
        return same

    def introduce(self, jid: str, device_id: int, identity_key: bytes) -> None:
        """Note the identity key that a key exchange brought. The sign bit of its Ed25519 form is
        a guess in 0.3; a bundle corrects it later."""
        self._state.put(f"/devices/{jid}/{device_id}/identity_key", _b64(identity_key))
        self._state.put(_introduced(jid, device_id), True)

    def dismiss(self, jid: str, device_id: int) -> None:
        """Forget a device that only an introduction made known."""
        if _introduced(jid, device_id) in self._state:
            self._state.remove(_introduced(jid, device_id))
            self._state.remove_below(f"/devices/{jid}/{device_id}/")
            self._state.put(f"/devices/{jid}/list", [one for one in self.ids(jid) if one != device_id])

    def replace_identity(self, bundle: Bundle) -> None:
        """A known device has another identity key (threats ATT-089): it is a stranger now, never
        to be trusted blindly, and the sessions with the old one are over."""
        jid, device_id = bundle.bare_jid, bundle.device_id
        self._state.put(f"/devices/{jid}/{device_id}/identity_key", _b64(bundle.identity_key))
        self._state.put(_alarm(jid, bundle.identity_key), True)
        for namespace in NAMESPACES:
            self._state.remove_below(f"/{namespace}/{jid}/{device_id}/")

    def alarmed(self, device: DeviceInformation) -> bool:
        """Whether this identity key took the place of another."""
        return _alarm(device.bare_jid, device.identity_key) in self._state

    def add_unlisted(self, namespace: str, jid: str, device_id: int) -> None:
        """A device whose messages are read although its owner's list lacks it."""
        prefix = f"/devices/{jid}/{device_id}/"
        self._state.put(prefix + "active", {namespace: False})
        self._state.put(prefix + "label", None)
        self._state.put(prefix + "namespaces", [namespace])
        self._state.put(f"/devices/{jid}/list", [*self.ids(jid), device_id])

    def prune(self, jid: str) -> None:
        """Forget devices that are no longer listed and that nothing is known about.

        Whoever controls a list could otherwise make it grow for ever (threats ATT-087).
        """
        gone = [
            device_id
            for device_id in self.ids(jid)
            if device_id != self.own_id
            and not self.active(jid, device_id)
            and not self._worth_keeping(jid, device_id)
        ]
        for device_id in gone:
            self._state.remove_below(f"/devices/{jid}/{device_id}/")
        if gone:
            self._state.put(f"/devices/{jid}/list", [i for i in self.ids(jid) if i not in gone])

    def _worth_keeping(self, jid: str, device_id: int) -> bool:
        sessions = any(self.has_session(namespace, jid, device_id) for namespace in NAMESPACES)
        device = self.read(jid, device_id)
        return sessions or (device is not None and device.trust_level_name != UNDECIDED)

    def has_session(self, namespace: str, jid: str, device_id: int) -> bool:
        return f"/{namespace}/{jid}/{device_id}/double_ratchet" in self._state


def _introduced(jid: str, device_id: int) -> str:
    return f"/xmppclient/introduced/{jid}/{device_id}"


class Desk(Protocol):
    """Where a manager finds what was fetched and leaves what has to be sent."""

    def bundle(self, namespace: str, jid: str, device_id: int) -> Bundle | None: ...
    def device_list(self, namespace: str, jid: str) -> Devices | None: ...
    def publish_bundle(self, bundle: Bundle) -> None: ...
    def publish_list(self, namespace: str, devices: Devices) -> None: ...
    def send_empty(self, message: Message, jid: str) -> None: ...
    def blindly_trusted(self, devices: frozenset[DeviceInformation]) -> None: ...
    @property
    def blind_trust(self) -> bool: ...


@dataclass(slots=True)
class Bench:
    """What a manager works with. A class attribute of its own class, because python-omemo
    uses a manager before handing it out."""

    desk: Desk
    devices: StoredDevices
    plan: Plan | None = None  # while encrypting
    undecided: set[DeviceInformation] = field(default_factory=set)  # left over by the last encryption
    only: tuple[str, int] | None = None  # while decrypting: the one device that matters


class Manager(BaseSessionManager):
    """A session manager that never waits for the network: it takes what was fetched before
    and leaves for its owner what is to be published or sent after the commit."""

    bench: Bench

    async def _SessionManager__get_device_information(  # noqa: N802 - the name that is replaced
        self, bare_jid: str
    ) -> tuple[frozenset[DeviceInformation], frozenset[Bundle]]:
        bench = self.bench
        if bench.only is not None and bench.only[0] == bare_jid:
            device = bench.devices.read(*bench.only)
            known = bench.only[1] in bench.devices.ids(bare_jid)
            return frozenset({device} if device and known else ()), frozenset()
        devices = bench.devices.all(bare_jid)
        if bench.plan is not None:
            return frozenset(_planned(devices, bench.plan)), frozenset()
        return frozenset(devices), frozenset()

    @property
    def _btbv_enabled(self) -> bool:
        return self.bench.desk.blind_trust

    async def _devices_blindly_trusted(
        self, blindly_trusted: frozenset[DeviceInformation], identifier: str | None
    ) -> None:
        self.bench.desk.blindly_trusted(blindly_trusted)

    async def _make_trust_decision(
        self, undecided: frozenset[DeviceInformation], identifier: str | None
    ) -> None:
        alarmed = {device for device in undecided if self.bench.devices.alarmed(device)}
        self.bench.undecided |= alarmed
        if undecided - alarmed:
            await super()._make_trust_decision(undecided - alarmed, identifier)

    async def _prompt_manual_trust(
        self, manually_trusted: frozenset[DeviceInformation], identifier: str | None
    ) -> None:
        self.bench.undecided |= manually_trusted

    async def _upload_bundle(self, bundle: Bundle) -> None:  # type: ignore[override]
        self.bench.desk.publish_bundle(bundle)

    async def _download_bundle(self, namespace: str, bare_jid: str, device_id: int) -> Bundle:  # type: ignore[override]
        await asyncio.sleep(0)  # building many sessions must not hold up the loop
        bundle = self.bench.desk.bundle(namespace, bare_jid, device_id)
        if bundle is None:
            raise BundleNotFound(f"{bare_jid}: {device_id} under {namespace}")
        return bundle

    async def _delete_bundle(self, namespace: str, device_id: int) -> None:  # type: ignore[override]
        raise NotImplementedError  # only called for a version that is no longer loaded

    async def _upload_device_list(self, namespace: str, device_list: DeviceList) -> None:  # type: ignore[override]
        self.bench.desk.publish_list(namespace, unsigned(device_list))

    async def _download_device_list(self, namespace: str, bare_jid: str) -> DeviceList:  # type: ignore[override]
        devices = self.bench.desk.device_list(namespace, bare_jid)
        if devices is None:
            raise DeviceListDownloadFailed(f"{bare_jid} under {namespace}")
        return signed(devices)

    async def _send_message(self, message: Message, bare_jid: str) -> None:  # type: ignore[override]
        self.bench.desk.send_empty(message, bare_jid)


def signed(devices: Devices) -> DeviceList:
    """A device list as python-omemo takes it."""
    return {
        device_id: None if label is None else SignedLabel(label.text, label.signature)
        for device_id, label in devices.items()
    }


def unsigned(devices: DeviceList) -> Devices:
    """A device list of python-omemo as ours."""
    return {
        device_id: None if label is None else Label(label.label, label.signature)
        for device_id, label in devices.items()
    }


async def create(
    state: State, desk: Desk, backends: list[Any], jid: Address, label: str
) -> tuple[SessionManager, Bench]:
    """A manager of its own class, in history mode, with no task running of its own.

    python-omemo renews its signed prekey from a task outside every lock; that task is ended
    here before its first step, and ``Engine.renew`` does its work.
    """
    make_identity(state)
    bench = Bench(desk, StoredDevices(state))
    kind: type[Manager] = type("AccountManager", (Manager,), {"bench": bench})
    manager = await kind.create(backends, state, jid, label, UNDECIDED)
    await manager.shutdown()
    return manager, bench


def _planned(devices: Iterator[DeviceInformation], plan: Plan) -> Iterator[DeviceInformation]:
    for device in devices:
        namespace = plan.get((device.bare_jid, device.device_id))
        if namespace is not None:
            chosen = frozenset({namespace})
            yield device._replace(namespaces=chosen, active=frozenset({(namespace, True)}))


def _alarm(jid: str, identity_key: bytes) -> str:
    return f"/xmppclient/replaced/{jid}/{_b64(identity_key)}"


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii")
