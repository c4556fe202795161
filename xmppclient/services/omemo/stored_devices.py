# SPDX-License-Identifier: AGPL-3.0-or-later
"""Devices and trust where python-omemo stores them; relied on as ``manager`` says."""

import base64
from collections.abc import Iterator
from functools import lru_cache

import xeddsa
from omemo.bundle import Bundle
from omemo.types import DeviceInformation

from xmppclient import ns
from xmppclient.model import Trust
from xmppclient.services.omemo.libraries import TrustLevel
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


@lru_cache(maxsize=4096)
def fingerprint(identity_key: bytes) -> str:
    """The key in its Curve25519 form, 64 hex digits, as every client shows it."""
    return xeddsa.ed25519_pub_to_curve25519_pub(identity_key).hex()


def trust_of(device: DeviceInformation) -> Trust:
    return TRUSTS[device.trust_level_name]


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
        self._state.remove_below(*(f"/{namespace}/{jid}/{device_id}/" for namespace in NAMESPACES))

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
        if gone:
            self._state.remove_below(*(f"/devices/{jid}/{device_id}/" for device_id in gone))
            self._state.put(f"/devices/{jid}/list", [i for i in self.ids(jid) if i not in gone])

    def _worth_keeping(self, jid: str, device_id: int) -> bool:
        sessions = any(self.has_session(namespace, jid, device_id) for namespace in NAMESPACES)
        device = self.read(jid, device_id)
        return sessions or (device is not None and device.trust_level_name != UNDECIDED)

    def has_session(self, namespace: str, jid: str, device_id: int) -> bool:
        return f"/{namespace}/{jid}/{device_id}/double_ratchet" in self._state


def _introduced(jid: str, device_id: int) -> str:
    return f"/xmppclient/introduced/{jid}/{device_id}"


def _alarm(jid: str, identity_key: bytes) -> str:
    return f"/xmppclient/replaced/{jid}/{_b64(identity_key)}"


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii")
